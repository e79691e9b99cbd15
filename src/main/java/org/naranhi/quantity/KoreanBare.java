package org.naranhi.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.naranhi.quantity.Numeral.Style;

/**
 * Numbers without a unit: 3119.41로, 6만5000, 둘은, 열셋이지만, (43), 2030세대.
 *
 * <p>Digits glued to the end of a word belong to it (코로나19, 아이폰16), as do numbers that start a list
 * item (1. 서론).
 */
final class KoreanBare {

  /** Words whose next number of up to three digits is part of their name. */
  private static final String[] NAMES = {
    "코스피", "닛케이", "스톡스", "러셀", "아이폰", "갤럭시", "포춘", "포천", "보잉", "에어버스", "윈도", "윈도우", "플레이스테이션"
  };

  private KoreanBare() {}

  /** {@code n} by itself; a candidate until {@link #isQuantity} has seen what follows. */
  static Optional<Quantity> read(KoreanText text, Numeral n) {
    if (n.style() == Style.VAGUE && n.isRange()) {
      return Optional.empty();
    }
    if (n.isVague()) {
      return KoreanValues.some(text, n, n.end(), QuantityKind.COUNT, "");
    }
    if (n.style() == Style.NATIVE) {
      return counted(text, n);
    }
    boolean spelled = n.style() == Style.SINO;
    return spelled && !KoreanWords.isBareSino(text, n)
        ? Optional.empty()
        : KoreanValues.some(text, n, n.end(), QuantityKind.NUMBER, "");
  }

  /** 둘, 열셋, 예순; 두 회사; not 하나은행, 한 관계자. */
  private static Optional<Quantity> counted(KoreanText text, Numeral n) {
    int end = n.end();
    String form = text.text().substring(n.start(), end);
    boolean ten = form.equals("열") && text.startsWithAny(end, "에 아홉", "에 여덟", "에 일곱");
    if (!(ten || KoreanWords.isNumeralTag(text, n.start())) || !text.isBorder(end)) {
      return Optional.empty();
    }
    if (text.at(end) == '째') {
      return Optional.empty();
    }
    if (form.equals("열")
        && text.startsWith("에 ", end)
        && KoreanNatives.read(text, end + 2).found()) {
      return KoreanValues.some(text, n, end, QuantityKind.COUNT, "");
    }
    boolean attributive = "한두세네석넉서너닷엿무".indexOf(form.charAt(form.length() - 1)) >= 0 || n.odd();
    if (attributive) {
      return beforeNoun(text, n, form);
    }
    boolean bare = text.endsWord(end) || isParticle(text, end);
    if (form.equals("열")) {
      return Optional.empty();
    }
    boolean one = form.equals("하나");
    if (!bare || (one && !isOneOfMany(text, n))) {
      return Optional.empty();
    }
    boolean age =
        (form.startsWith("예순")
                || form.startsWith("일흔")
                || form.startsWith("여든")
                || form.startsWith("아흔"))
            && !n.isRange();
    return KoreanValues.some(
        text, n, end, age ? QuantityKind.AGE : QuantityKind.COUNT, age ? "year" : "");
  }

  /** 두 회사, 세 정상: a count of the noun; 한 관계자 is "a", 네 아버지 "your". */
  private static Optional<Quantity> beforeNoun(KoreanText text, Numeral n, String form) {
    boolean noun =
        KoreanText.isSpace(text.at(n.end()))
            && text.tagAt(n.end() + 1).equals("NNG")
            && !text.isBorder(n.end() + 2);
    boolean small = form.equals("두") || form.equals("세") || form.length() > 1;
    boolean idiom =
        text.startsWithAny(
            n.end() + 1,
            "싸움",
            "손 ",
            "말할",
            "아버지",
            "엄마",
            "눈",
            "귀",
            "팔",
            "다리",
            "과시",
            "확장",
            "결집",
            "몰이",
            "불리기");
    return noun && small && !form.endsWith("한") && !idiom && text.tagAt(n.start()).equals("MM")
        ? KoreanValues.some(text, n, n.end(), QuantityKind.COUNT, "")
        : Optional.empty();
  }

  private static boolean isOneOfMany(KoreanText text, Numeral n) {
    int end = n.end();
    if (text.startsWithAny(
        end, "의 ", "로 ", "같이", "하나", "둘", "라도", "도 ", "도 ", "님", "씩 ", "된", "되", "뿐인", "님의")) {
      return false;
    }
    int back = text.skipSpaceBack(n.start());
    if (text.endsWithAny(back, "만에")) {
      return false;
    }
    boolean of = text.endsWithAny(back, "중", "가운데", "중의");
    return !of || isCountBefore(text, back);
  }

  /** 둘 중 하나, 셋 중 하나, 10명 중 하나. */
  private static boolean isCountBefore(KoreanText text, int back) {
    int at = back;
    while (at > 0 && !KoreanText.isSpace(text.at(at - 1))) {
      at--;
    }
    int word = text.skipSpaceBack(at);
    String tag = text.tagBefore(word);
    return tag.equals("NR") || tag.equals("NNBC") || tag.equals("SN");
  }

  private static boolean isParticle(KoreanText text, int end) {
    return ("이은는을를의에과와도만뿐로가씩중".indexOf(text.at(end)) >= 0 && text.isBorder(end + 1))
        || text.startsWithAny(
            end, "으로", "까지", "부터", "보다", "밖에", "다", "인", "입니다", "이다", "이었", "이에요", "이야", "이며", "이고",
            "였");
  }

  /** {@code 2030세대}, {@code 4050 남성}: ages 20 to 39. */
  static Optional<Quantity> ages(KoreanText text, Numeral n) {
    int value = n.small();
    boolean shape =
        n.style() == Style.ARABIC && n.length() == 4 && value % 10 == 0 && value / 100 % 10 == 0;
    boolean pair = shape && value % 100 == value / 100 + 10;
    boolean people =
        text.startsWithAny(
            text.skipSpace(n.end()),
            "세대",
            "여성",
            "남성",
            "청년",
            "직장인",
            "유권자",
            "MZ",
            "남녀",
            "젊은",
            "고객",
            "소비자",
            "층");
    if (!pair || !people) {
      return Optional.empty();
    }
    Numeral range = Numeral.range(n.start(), n.end(), value / 100, value % 100 + 9, Style.ARABIC);
    return KoreanValues.some(text, range, n.end(), QuantityKind.AGE, "year");
  }

  /** Whether the bare number {@code q}, which joined no range, says anything by itself. */
  static boolean isQuantity(KoreanText text, Quantity q) {
    int start = q.span().start();
    int end = q.span().end();
    char before = text.at(start - 1);
    char after = text.at(end);
    if (!KoreanText.isDigit(text.at(start)) && text.at(start) != '.') {
      return text.endsWord(end) || text.isBorder(end);
    }
    if (text.startsWithAny(
        end, "차전지", "차 전지", "차원", "차세대", "차방정식", "차함수", "기통신", "차산업", "차 산업", "진수", "진법", "진 정수",
        "진 숫자")) {
      return false;
    }
    if (text.startsWith("진 ", end) && isBase(q)) {
      return false;
    }
    boolean glued = KoreanText.isHangul(before) && !text.endsWithAny(start, "약", "총", "각", "제");
    boolean latin =
        KoreanText.isLatin(after)
            || (after == '-' && KoreanText.isLatin(text.at(end + 1)))
            || after == '_'
            || after == '&';
    boolean item = isListMark(text, start, end);
    boolean hyphen =
        (after == '-' && KoreanText.isDigit(text.at(end + 1)))
            || before == '-'
            || after == '/'
            || before == '/';
    return !glued
        && !latin
        && !item
        && !hyphen
        && !isVersion(text, end)
        && !isIndex(text, start, end);
  }

  /** {@code 16진 표현}: a base in which numbers are written. */
  private static boolean isBase(Quantity q) {
    BigDecimal value = q.value();
    return value != null && List.of("2", "8", "10", "16").contains(value.toPlainString());
  }

  /** {@code 1. 서론}, {@code 2) 방법} at the start. */
  private static boolean isListMark(KoreanText text, int start, int end) {
    return start == 0
        && (text.at(end) == '.' || text.at(end) == ')')
        && end - start <= 2
        && KoreanText.isSpace(text.at(end + 1));
  }

  private static boolean isVersion(KoreanText text, int end) {
    return text.at(end) == '.' && KoreanText.isDigit(text.at(end + 1));
  }

  /** {@code S&P 500}, {@code 코스피 200}, {@code 아이폰 16}: the number is part of a name. */
  private static boolean isIndex(KoreanText text, int start, int end) {
    int back = text.skipSpaceBack(start);
    boolean name = KoreanText.isLatin(text.at(back - 1)) || text.endsWithAny(back, NAMES);
    return back < start && name && end - start <= 3 && KoreanDigitRuns.end(text, start) == end;
  }

  /** {@code (43)} after a name is an age; a year stands before a noun: 2024 파리올림픽. */
  static Quantity named(KoreanText text, Quantity q) {
    BigDecimal value = q.value();
    if (!KoreanValues.isBare(q) || value == null) {
      return q;
    }
    int start = q.span().start();
    int end = q.span().end();
    if (text.at(start) == '0' && end - start >= 3 && text.at(start + 1) != '.') {
      String form = text.text().substring(start, end);
      return KoreanValues.form(text, start, end, QuantityKind.ID, form).build();
    }
    boolean bracket =
        text.at(start - 1) == '('
            && (text.at(end) == ')' || text.at(end) == ',' || text.at(end) == '·')
            && end - start <= 2;
    if (bracket && KoreanText.isHangul(text.at(start - 2)) && isPerson(text, start - 1, end)) {
      return q.toBuilder().kind(QuantityKind.AGE).unit("year").build();
    }
    boolean year =
        end - start == 4
            && value.signum() > 0
            && value.scale() <= 0
            && value.compareTo(BigDecimal.valueOf(1900)) >= 0
            && value.compareTo(BigDecimal.valueOf(2099)) <= 0
            && text.at(start + 1) != ',';
    return year ? q.toBuilder().kind(QuantityKind.YEAR).build() : q;
  }

  private static boolean isPerson(KoreanText text, int bracket, int end) {
    String tag = text.tagBefore(bracket);
    int close = text.at(end) == ')' ? end + 1 : end;
    return tag.equals("NNP")
        || text.endsWithAny(bracket, "모", "씨", "양", "군", "옹")
        || text.startsWithAny(
            text.skipSpace(close), "씨", "양", "군", "선수", "감독", "대표", "회장", "의원", "교수", "대통령", "·")
        || tag.equals("NNG")
        || tag.equals("XSN")
        || tag.equals("UNKNOWN");
  }
}
