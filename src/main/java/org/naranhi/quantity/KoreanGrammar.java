package org.naranhi.quantity;

import java.util.Optional;

/** The quantity that starts at a place of a Korean sentence: which rule comes before which. */
final class KoreanGrammar {

  private KoreanGrammar() {}

  /** Whether a quantity can start with {@code c}. */
  static boolean mayStart(char c) {
    return KoreanText.isDigit(c)
        || isSign(c)
        || KoreanDigits.isNumeral(c)
        || KoreanNatives.mayStart(c)
        || KoreanMoney.mayStart(c)
        || KoreanMeasures.mayStart(c)
        || KoreanTimes.mayStart(c)
        || KoreanRelativeDates.mayStart(c)
        || KoreanDayWords.mayStart(c)
        || KoreanRatios.mayStart(c)
        || "수몇數제첫만상하전후유시'’‘.QFH".indexOf(c) >= 0;
  }

  /** The quantity at {@code i}, its range not yet joined. */
  static Optional<Quantity> read(KoreanText text, int i) {
    char c = text.at(i);
    if (KoreanText.isDigit(c)) {
      return digits(text, i);
    }
    if (isSign(c)) {
      return signed(text, i);
    }
    Optional<Quantity> prefixed = prefixed(text, i, c);
    return prefixed.isPresent() ? prefixed : spelled(text, i);
  }

  private static Optional<Quantity> digits(KoreanText text, int i) {
    if (isName(text, i)) {
      return Optional.empty();
    }
    return KoreanIds.read(text, i)
        .or(() -> KoreanWrittenDates.read(text, i))
        .or(() -> numbered(text, KoreanNumerals.read(text, i)));
  }

  /** {@code G20}, {@code B-52}, {@code 2NE1}: digits glued to Latin letters belong to a name. */
  private static boolean isName(KoreanText text, int i) {
    char before = text.at(i - 1);
    if (KoreanText.isLatin(before) || KoreanText.isDigit(before)) {
      return true;
    }
    boolean joined = before == '-' || before == '.' || before == '&' || before == '_';
    return joined && Character.isLetterOrDigit(text.at(i - 2));
  }

  /** The quantity at {@code i} as the right end of a range: 3-4명. */
  static Optional<Quantity> readRight(KoreanText text, int i) {
    return KoreanText.isDigit(text.at(i)) && text.at(i - 1) == '-'
        ? numbered(text, KoreanNumerals.read(text, i))
        : read(text, i);
  }

  private static boolean isSign(char c) {
    return c == '-' || c == '−' || c == '△' || c == '▲' || c == '▼' || c == '±' || c == '+'
        || c == '▽';
  }

  /** {@code -0.3%}, {@code △500억원}, {@code ▼3%}; ▲ and + are plus; a sign is glued. */
  private static Optional<Quantity> signed(KoreanText text, int i) {
    char c = text.at(i);
    boolean digit = KoreanText.isDigit(text.at(i + 1)) || KoreanMoney.mayStart(text.at(i + 1));
    boolean free =
        !Character.isLetterOrDigit(text.at(i - 1)) && text.at(i - 1) != ')' && text.at(i - 1) != c;
    if (!digit || !(free || c == '△' || c == '▼' || c == '▲' || c == '▽')) {
      return Optional.empty();
    }
    Optional<Quantity> value =
        KoreanText.isDigit(text.at(i + 1))
            ? numbered(text, KoreanNumerals.read(text, i + 1))
            : KoreanMoney.readPrefixed(text, i + 1);
    boolean minus = c == '-' || c == '−' || c == '△' || c == '▼' || c == '▽';
    return value
        .filter(q -> q.form() == null)
        .map(q -> minus ? KoreanValues.negated(text, q, i) : KoreanValues.from(text, q, i).build());
  }

  private static Optional<Quantity> prefixed(KoreanText text, int i, char c) {
    if (KoreanMoney.mayStart(c)) {
      Optional<Quantity> money = KoreanMoney.readPrefixed(text, i);
      if (money.isPresent()) {
        return money;
      }
    }
    if (KoreanMeasures.mayStart(c)) {
      Optional<Quantity> measure =
          KoreanMeasures.readPrefixed(text, i).or(() -> minusWord(text, i));
      if (measure.isPresent()) {
        return measure;
      }
    }
    if (KoreanTimes.mayStart(c)) {
      Optional<Quantity> time = KoreanTimes.readWord(text, i);
      if (time.isPresent()) {
        return time;
      }
    }
    if (KoreanRelativeDates.mayStart(c)) {
      Optional<Quantity> date = KoreanRelativeDates.read(text, i);
      if (date.isPresent()) {
        return date;
      }
    }
    return KoreanRatios.readWord(text, i)
        .or(() -> KoreanDayWords.read(text, i))
        .or(() -> KoreanLabels.read(text, i))
        .or(() -> calendarWord(text, i, c));
  }

  /** {@code 마이너스 0.3%}. */
  private static Optional<Quantity> minusWord(KoreanText text, int i) {
    if (!text.startsWith("마이너스", i) || !text.startsWord(i)) {
      return Optional.empty();
    }
    Numeral n = KoreanNumerals.read(text, text.skipSpace(i + 4));
    return n.found() && (n.hasDigits() || KoreanWords.isNumber(text, n))
        ? numbered(text, n).filter(q -> q.form() == null).map(q -> KoreanValues.negated(text, q, i))
        : Optional.empty();
  }

  /** {@code 상반기}, {@code '24년}, {@code FY2023}, {@code Q1}. */
  private static Optional<Quantity> calendarWord(KoreanText text, int i, char c) {
    if (c == '\'' || c == '’' || c == '‘') {
      return KoreanText.isDigit(text.at(i + 1)) ? KoreanDates.shortYear(text, i) : Optional.empty();
    }
    if (!text.startsWord(i)) {
      return Optional.empty();
    }
    if (c == '상' || c == '하' || c == '전' || c == '후' || c == '유' || c == '시') {
      KoreanDates.Tail tail = KoreanDates.tail(text, i);
      return tail.found() && !tail.form().startsWith("XX")
          ? Optional.of(
              KoreanValues.form(text, i, tail.end(), QuantityKind.DATE, "XXXX-" + tail.form())
                  .build())
          : Optional.empty();
    }
    return c == 'F' || c == 'Q' || c == 'H' ? KoreanLabels.latinDate(text, i) : Optional.empty();
  }

  private static Optional<Quantity> spelled(KoreanText text, int i) {
    char c = text.at(i);
    boolean may =
        KoreanDigits.isNumeral(c)
            || KoreanNatives.mayStart(c)
            || c == '수'
            || c == '몇'
            || c == '數'
            || (c == '.' && text.at(i - 1) != '.' && !Character.isLetterOrDigit(text.at(i - 1)));
    if (!may
        || (KoreanText.isHangul(c)
            && KoreanText.isHangul(text.at(i - 1))
            && "약금총각".indexOf(text.at(i - 1)) < 0)) {
      return Optional.empty();
    }
    Numeral n = KoreanNumerals.read(text, i);
    boolean number = n.found() && (KoreanWords.isNumber(text, n) || isDivisor(text, n));
    return number ? numbered(text, n) : Optional.empty();
  }

  /** {@code 만분의 1}; 이 분의 일 is the work of this person. */
  private static boolean isDivisor(KoreanText text, Numeral n) {
    boolean parts = n.small() < 0 || n.small() >= 10;
    return parts
        && text.startsWith("분의", n.end())
        && KoreanNumerals.read(text, text.skipSpace(n.end() + 2)).found();
  }

  /** What {@code n} and the words after it are; a bare number where nothing fits. */
  static Optional<Quantity> numbered(KoreanText text, Numeral n) {
    if (!n.found()) {
      return Optional.empty();
    }
    Optional<Quantity> found = percent(text, n);
    found = found.isPresent() ? found : KoreanBare.ages(text, n);
    found = found.isPresent() ? found : KoreanTimes.read(text, n);
    found = found.isPresent() ? found : KoreanRatios.read(text, n);
    found = found.isPresent() ? found : KoreanDates.read(text, n);
    found = found.isPresent() ? found : age(text, n);
    found = found.isPresent() ? found : KoreanDurations.read(text, n);
    found = found.isPresent() ? found : KoreanMoney.read(text, n);
    found = found.isPresent() ? found : KoreanCounters.read(text, n);
    found = found.isPresent() ? found : KoreanMeasures.readDegrees(text, n);
    return found.isPresent() ? found : KoreanBare.read(text, n);
  }

  /** 이 프로그램, 삼 프로젝트: 프로 begins a longer word, or 이 points. */
  static boolean isOtherWord(KoreanText text, Numeral n, int at, int end) {
    boolean points = !n.hasDigits() && n.length() == 1 && at > n.end();
    return points
        || !text.isBorder(end)
        || text.startsWithAny(end, "그램", "젝트", "퍼티", "토콜", "세스", "필", "덕션", "듀서", "모션", "야구", "축구");
  }

  /** 생후 8개월 is an age. */
  private static Optional<Quantity> age(KoreanText text, Numeral n) {
    return KoreanCounters.isAge(text, n)
        ? KoreanDurations.read(text, n).map(q -> q.toBuilder().kind(QuantityKind.AGE).build())
        : Optional.empty();
  }

  private static Optional<Quantity> percent(KoreanText text, Numeral n) {
    int at = text.skipSpace(n.end());
    KoreanUnits.Entry unit = KoreanUnits.at(text, at);
    int end = at + unit.word().length();
    if (unit.kind() != QuantityKind.PERCENT && unit.kind() != QuantityKind.PERCENTPOINT) {
      return Optional.empty();
    }
    if (unit.word().equals("프로") && isOtherWord(text, n, at, end)) {
      return Optional.empty();
    }
    boolean spaced = unit.kind() == QuantityKind.PERCENT && text.startsWithAny(end, " 포인트", " 포인트");
    return spaced
        ? KoreanValues.some(text, n, end + 4, QuantityKind.PERCENTPOINT, "pp")
        : KoreanValues.some(text, n, end, unit.kind(), unit.unit());
  }
}
