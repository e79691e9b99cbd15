package org.naranhi.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.naranhi.text.Span;

/**
 * Durations.
 *
 * <pre>
 * duration = part (space? smaller part)* (space? 반)?      1년 6개월 = 18 month, 3년 반 = 3.5 year
 * part     = numeral (년 | 개월 | 달 | 주 | 일 | 시간 | 분 | 초)
 * word     = 하루 | 이틀 | 사흘 | … | 보름 | 일주일 | 반년 | 반세기
 * </pre>
 */
final class KoreanDurations {

  private enum Part {
    YEAR("year", 12, 7),
    MONTH("month", 1, 6),
    WEEK("week", 604_800, 5),
    DAY("day", 86_400, 4),
    HOUR("hour", 3_600, 3),
    MINUTE("minute", 60, 2),
    SECOND("second", 1, 1);

    private final String unit;
    private final int size;
    private final int rank;

    Part(String unit, int size, int rank) {
      this.unit = unit;
      this.size = size;
      this.rank = rank;
    }

    /** Months count with years, seconds with weeks; the two do not convert exactly. */
    boolean joins(Part smaller) {
      return rank > smaller.rank && (rank > WEEK.rank) == (smaller.rank > WEEK.rank);
    }
  }

  private record Piece(int end, Part part) {}

  private static final Piece NO_PIECE = new Piece(-1, Part.SECOND);

  private static final String[] LASTING = {
    "간", "째", "동안", "만에", "연속", "뒤", "전", "후", "이내", "내", "내내", "안", "안에", "가량", "정도", "이상", "남짓",
    "치", "씩", "밖에", "새", "사이", "가까이", "넘게", "여", "이하", "미만", "초과", "안팎", "만", "중", "차", "짜리", "꼴",
    "물"
  };

  private static final String[] LASTING_NOUNS = {
    "격리", "휴가", "연휴", "일정", "체류", "시한", "영업정지", "유예", "휴업", "파업", "강행군", "천하", "코스", "휴전", "걸",
        "앞으로", "앞두", "넘",
    "연장", "단축", "단식", "구금", "구류", "여정", "출전정지", "더", "지나", "소요", "연기", "앞당", "남", "일찍", "먼저", "늦",
        "빠르", "이상"
  };

  private static final String[] BEFORE = {
    "최근", "주", "최장", "최대", "최소", "연차", "휴가", "향후", "앞으로", "약", "총", "평균", "꼬박", "단", "불과", "무려",
    "매주", "구류", "유급", "생후", "출산휴가", "만", "지난 몇", "겨우", "고작"
  };

  private KoreanDurations() {}

  /**
   * Whether the days or years from {@code start} to {@code end} last, by what stands around them:
   * {@code 3일간}, {@code 2000년 동안}, {@code 최장 14일}, {@code 3일이 걸렸다}.
   */
  static boolean lasts(KoreanText text, int start, int end) {
    int next = text.skipSpace(end);
    for (String word : LASTING) {
      if (text.startsWith(word, next) && isWhole(text, next, word)) {
        return !(next > end && word.equals("만")) && !isFromTo(text, next, word);
      }
    }
    int noun = text.skipSpace("이을은도의".indexOf(text.at(end)) >= 0 ? end + 1 : end);
    if (noun > end && !isWrittenYear(start, end) && text.startsWithAny(noun, LASTING_NOUNS)) {
      return true;
    }
    int back = text.skipSpaceBack(start);
    for (String word : BEFORE) {
      if (back < start && text.endsWithAny(back, word) && text.startsWord(back - word.length())) {
        return true;
      }
    }
    return false;
  }

  /** {@code 1953년 휴전} is the truce of a year, {@code 3년 휴전} a truce of three years. */
  private static boolean isWrittenYear(int start, int end) {
    return end - start == "1953년".length();
  }

  private static boolean isWhole(KoreanText text, int at, String word) {
    int end = at + word.length();
    if (word.equals("만")) {
      return text.startsWith("만에", at) || text.endsWord(end);
    }
    if (word.equals("물") || word.equals("중") || word.equals("여") || word.equals("안")) {
      return text.isBorder(end) && (text.endsWord(end) || "에으".indexOf(text.at(end)) >= 0);
    }
    if (word.equals("새")) {
      return text.endsWord(end);
    }
    return text.isBorder(end) && !text.startsWith("전국", at) && !text.startsWith("후반", at);
  }

  /** {@code 3일 중} is within, but {@code 5일 중국} is not; {@code 9일 새 대표} is a new one. */
  private static boolean isFromTo(KoreanText text, int at, String word) {
    return word.equals("새")
        && KoreanText.isSpace(text.at(at + 1))
        && KoreanText.isSpace(text.at(at - 1))
        && text.tagAt(at).equals("MM");
  }

  /** The duration that {@code n} starts. */
  static Optional<Quantity> read(KoreanText text, Numeral n) {
    Piece first = piece(text, n);
    if (first.end < 0) {
      return Optional.empty();
    }
    Quantity.Builder b =
        KoreanValues.of(text, n.start(), first.end, QuantityKind.DURATION, n, first.part.unit);
    Quantity whole = b.build();
    BigDecimal value = whole.value();
    if (value == null) {
      return Optional.of(whole);
    }
    return Optional.of(half(text, hundredths(text, composed(text, whole, value, first))));
  }

  private static Quantity composed(
      KoreanText text, Quantity first, BigDecimal firstValue, Piece firstPiece) {
    Quantity whole = first;
    BigDecimal value = firstValue;
    Piece last = firstPiece;
    while (true) {
      Numeral n = KoreanNumerals.read(text, text.skipSpace(last.end));
      Piece next = n.found() && KoreanWords.isNumber(text, n) ? piece(text, n) : NO_PIECE;
      if (next.end < 0 || !last.part.joins(next.part) || n.isRange() || n.isVague()) {
        return whole;
      }
      value = value.multiply(BigDecimal.valueOf(last.part.size / next.part.size)).add(n.low());
      Span span = new Span(whole.span().start(), next.end);
      whole =
          whole.toBuilder(text.text(), span)
              .value(KoreanValues.plain(value))
              .unit(next.part.unit)
              .ulp(n.ulp())
              .build();
      last = next;
    }
  }

  /** {@code 9초83} = 9.83 second. */
  private static Quantity hundredths(KoreanText text, Quantity q) {
    BigDecimal value = q.value();
    int at = q.span().end();
    int end = KoreanDigitRuns.digits(text, at);
    if (value == null || end == at || end - at > 3 || text.at(at - 1) != '초') {
      return q;
    }
    BigDecimal part = KoreanDigitRuns.value(text, at, end).movePointLeft(end - at);
    return KoreanValues.upTo(text, q, end)
        .value(value.add(part))
        .ulp(BigDecimal.ONE.movePointLeft(end - at))
        .build();
  }

  /** {@code 3년 반} = 3.5 year. */
  private static Quantity half(KoreanText text, Quantity q) {
    BigDecimal value = q.value();
    int at = text.skipSpace(q.span().end());
    boolean follows =
        text.at(at) == '반' && text.isBorder(at + 1) && !KoreanText.isHangul(text.at(at + 1));
    follows |= text.startsWithAny(at, "반 동안", "반이", "반에", "반을", "반의", "반쯤", "반가량", "반만에");
    if (!follows || value == null) {
      return q;
    }
    return KoreanValues.upTo(text, q, at + 1)
        .value(value.add(new BigDecimal("0.5")))
        .ulp(new BigDecimal("0.5"))
        .build();
  }

  private static Piece piece(KoreanText text, Numeral n) {
    int at = n.end();
    int spaced = text.skipSpace(at);
    boolean spelled = !n.hasDigits();
    KoreanUnits.Entry entry = KoreanUnits.at(text, spaced);
    if (entry.kind() == QuantityKind.DURATION) {
      return new Piece(spaced + entry.word().length(), partOf(entry.unit()));
    }
    if (entry.word().length() > 1) {
      return NO_PIECE;
    }
    int unitAt = spelled || n.odd() || n.style() == Numeral.Style.MIXED ? spaced : at;
    if (unitAt == at && KoreanText.isSpace(text.at(at))) {
      unitAt = spaced;
    }
    boolean border = text.isBorder(unitAt + 1);
    if (n.style() == Numeral.Style.NATIVE && "년월일".indexOf(text.at(unitAt)) >= 0) {
      return NO_PIECE;
    }
    return switch (text.at(unitAt)) {
      case '년', '年' -> new Piece(unitAt + 1, Part.YEAR);
      case '월' ->
          text.endsWithAny(text.skipSpaceBack(n.start()), "년")
              ? new Piece(unitAt + 1, Part.MONTH)
              : NO_PIECE;
      case '주' -> border && isWeek(text, n, unitAt) ? new Piece(unitAt + 1, Part.WEEK) : NO_PIECE;
      case '일', '日' -> unitAt == at || border ? new Piece(unitAt + 1, Part.DAY) : NO_PIECE;
      case '분' -> minute(text, n, unitAt);
      case '초' -> border && !entry.found() ? new Piece(unitAt + 1, Part.SECOND) : NO_PIECE;
      default -> NO_PIECE;
    };
  }

  /** 분 is a minute after digits and Sino numerals, a person after native ones. */
  private static Piece minute(KoreanText text, Numeral n, int at) {
    boolean other = n.style() == Numeral.Style.NATIVE || "기의위면파".indexOf(text.at(at + 1)) >= 0;
    return other ? NO_PIECE : new Piece(at + 1, Part.MINUTE);
  }

  private static Part partOf(String unit) {
    for (Part part : Part.values()) {
      if (part.unit.equals(unit)) {
        return part;
      }
    }
    throw new IllegalArgumentException("expected a unit of time but was '" + unit + "'");
  }

  /** 3주 간 is weeks; 420만주, 신주 3주 are shares. */
  private static boolean isWeek(KoreanText text, Numeral n, int at) {
    int value = n.small();
    boolean shares =
        text.endsWithAny(text.skipSpaceBack(n.start()), "주식", "신주", "보통주", "우선주", "자사주", "주식을")
            || text.startsWithAny(
                at + 1, "를 매", "를 처", "를 사", "를 발행", "를 취득", "를 보유", "를 팔", "당 ", "를 소각", "를 받")
            || text.startsWith("당", at + 1);
    return !shares && !n.isVague() && (n.isRange() || (value > 0 && value <= 104));
  }
}
