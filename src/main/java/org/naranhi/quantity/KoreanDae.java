package org.naranhi.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.naranhi.quantity.Numeral.Style;

/**
 * The counter 대.
 *
 * <ul>
 *   <li>2대 주주, 16대 대통령, 3대째: ordinal
 *   <li>10대 그룹, 3대 지수, 4대 은행: count of the top N
 *   <li>20대, 30대 남성: age, 20 to 29
 *   <li>트럭 5대, 버스 30대: count of machines
 * </ul>
 *
 * <p>3대1 is a ratio ({@link KoreanRatios}), 1990년대 a decade ({@link KoreanDates}), 3%대 a level
 * ({@link KoreanContext}).
 */
final class KoreanDae {

  private static final String[] ORDINAL = {
    "주주", "대통령", "회장", "총리", "국회", "총선", "의장", "총장", "이사장", "사장", "왕", "교황", "임금", "황제", "위원장",
    "장관", "감독", "당대표", "대표", "교주", "종정", "째", "총재", "손", "국왕", "천황", "원내대표", "당수", "행장", "은행장",
    "원장", "총무원장", "대선", "국회의원", "의회", "조합장", "청장"
  };

  private static final String[] TOP = {
    "그룹", "기업", "지수", "은행", "재벌", "대기업", "증권", "건설", "로펌", "과제", "뉴스", "산업", "도시", "강국", "시중은행",
    "원칙", "품목", "지표", "광역시", "악재", "의혹", "메이저", "일간지", "수출", "국가", "전략", "목표", "개혁", "리스크", "요인",
    "분야", "경제", "시장", "항공사", "통신사", "이통사", "업체", "금융", "종합", "핵심", "주요", "사회", "범죄", "미래", "성장",
    "권역", "가상자산", "거래소", "플랫폼", "게임사", "완성차", "제약", "대형", "백화점", "종단", "메이커", "공약", "관전", "포인트",
    "쟁점", "보험", "생명", "손해", "연기금", "회계법인", "병원", "대학", "리그", "영화제", "명절", "영양소"
  };

  private static final String[] PEOPLE = {
    "남", "여", "청년", "직장인", "부부", "초반", "중반", "후반", "유권자", "운전", "환자", "주부", "회사원", "노인", "아들", "딸",
    "자녀", "학생", "소녀", "소년", "배우", "가장", "형제", "자매", "피의자", "승객", "응답자", "지지", "자살", "사이", "젊은",
    "연령", "구직자", "취업자", "고용", "인구", "사망"
  };

  private static final String[] MACHINES = {
    "차", "트럭", "버스", "택시", "전투기", "드론", "헬기", "항공기", "여객기", "비행기", "전차", "탱크", "카메라", "휴대전화", "휴대폰",
    "스마트폰", "컴퓨터", "노트북", "PC", "서버", "로봇", "장비", "기", "폰", "TV", "오토바이", "자전거", "열차", "중장비", "화물",
    "차량", "설비", "냉장고", "에어컨", "세탁기", "CCTV", "폐쇄회로"
  };

  private KoreanDae() {}

  /** What {@code n} with 대 at {@code at} is. */
  static Optional<Quantity> read(KoreanText text, Numeral n, int at) {
    int end = at + 1;
    if ((at > n.end() || !n.hasDigits()) && !text.isBorder(end)) {
      return Optional.empty();
    }
    int next = text.skipSpace(end);
    if (n.low().compareTo(BigDecimal.valueOf(100_000_000)) >= 0) {
      return Optional.empty();
    }
    if (n.style() == Style.NATIVE && at == n.end() && text.at(at - 1) == '열') {
      return Optional.empty();
    }
    if (!n.isVague() && text.startsWithAny(next, ORDINAL)) {
      return KoreanValues.some(text, n, end, QuantityKind.ORDINAL, "대");
    }
    if (isAge(text, n, next)) {
      return age(text, n, end);
    }
    boolean word = n.hasDigits() || text.isBorder(end);
    return word ? KoreanValues.some(text, n, end, QuantityKind.COUNT, "대") : Optional.empty();
  }

  private static boolean isAge(KoreanText text, Numeral n, int next) {
    int value = n.small();
    boolean decade =
        value >= 10 && value <= 90 && value % 10 == 0 && !n.odd() && n.style() != Style.NATIVE;
    if (!decade || text.startsWithAny(next, TOP)) {
      return false;
    }
    return text.startsWithAny(next, PEOPLE) || !followsMachine(text, n.start());
  }

  private static boolean followsMachine(KoreanText text, int start) {
    int back = text.skipSpaceBack(start);
    if (text.endsWithAny(back, MACHINES)) {
      return true;
    }
    return text.endsWithAny(back, "를", "을", "가", "이", "만") && text.endsWithAny(back - 1, MACHINES);
  }

  private static Optional<Quantity> age(KoreanText text, Numeral n, int end) {
    Numeral decade =
        new Numeral(
            n.start(),
            end,
            n.low(),
            n.low().add(BigDecimal.valueOf(9)),
            n.ulp(),
            n.style(),
            false,
            BigDecimal.ONE);
    return KoreanValues.some(text, decade, end, QuantityKind.AGE, "year");
  }
}
