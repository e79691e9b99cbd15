package org.naranhi.quantity;

import java.util.Optional;
import org.naranhi.quantity.Numeral.Style;

/**
 * Years, months, days, quarters and halves.
 *
 * <pre>
 * date    = year (space? tail)? | relative (space? tail)? | tail
 * year    = 2024년 | '24년 | 97년 before a month or an event
 * tail    = month (space? day)? | day | quarter | half
 * quarter = 1분기 | 1·4분기 | 1/4분기            half = 상반기 | 하반기 | 전반기 | 후반기
 * relative: {@link KoreanRelativeDates}
 * </pre>
 *
 * <p>Unknown parts are X: {@code 3월 5일} = XXXX-03-05, {@code 24일} = XXXX-XX-24, {@code 1분기} =
 * XXXX-Q1. A day that lasts is a duration: {@code 3일간}, {@code 3일 만에}; see {@link
 * KoreanDurations#lasts}.
 */
final class KoreanDates {

  /**
   * The part of a date below the year.
   *
   * @param end where it ends; -1 where there is none
   * @param form {@code 03-05}, {@code XX-05}, {@code Q1}
   */
  record Tail(int end, String form) {
    static final Tail NONE = new Tail(-1, "");

    boolean found() {
      return end >= 0;
    }
  }

  private static final String[] EVENTS = {
    "외환위기", "금융위기", "월드컵", "올림픽", "아시안게임", "대선", "총선", "지방선거", "항쟁", "민주", "광주", "체제", "헌법", "대통령",
    "한일", "당시", "이후", "이래", "학번", "생", "식", "산", "형", "교육과정", "대회", "파동", "사태", "혁명", "전당대회", "시즌",
    "여름", "겨울", "봄", "가을", "말", "초", "상반기", "하반기", "들어", "IMF", "쿠데타", "서울", "미국", "한국", "북한", "외환",
    "기준", "결산", "수능"
  };

  private KoreanDates() {}

  /** A date that {@code n} starts: {@code 2024년 3월 5일}, {@code 3월}, {@code 24일}, {@code 1분기}. */
  static Optional<Quantity> read(KoreanText text, Numeral n) {
    int after = n.end();
    char c = text.at(after);
    if (c == '년' || c == '年') {
      return year(text, n, n.start(), after + 1);
    }
    if (text.startsWith("회계연도", text.skipSpace(after)) && isYear(n)) {
      int end = text.skipSpace(after) + 4;
      return Optional.of(KoreanValues.of(text, n.start(), end, QuantityKind.YEAR, n, "FY").build());
    }
    if (text.startsWith("학년도", after) && isYear(n)) {
      return KoreanValues.some(text, n, after + 3, QuantityKind.YEAR, "");
    }
    if (text.startsWith("세기", after) && n.small() > 0) {
      return KoreanValues.some(text, n, after + 2, QuantityKind.ORDINAL, "century");
    }
    return tailOnly(text, n);
  }

  private static Optional<Quantity> tailOnly(KoreanText text, Numeral n) {
    Tail tail = tail(text, n.start());
    if (!tail.found() || isLone(text, n, tail)) {
      return Optional.empty();
    }
    Optional<Quantity> days = days(text, n.start(), tail, "XXXX-");
    return days.isPresent()
        ? days
        : Optional.of(
            KoreanValues.form(text, n.start(), tail.end, QuantityKind.DATE, "XXXX-" + tail.form)
                .build());
  }

  /** {@code 3월 1∼5일}: both days are of the month. */
  private static Optional<Quantity> days(KoreanText text, int start, Tail month, String year) {
    Numeral first = KoreanNumerals.read(text, text.skipSpace(month.end));
    boolean range =
        month.form.length() == 2 && first.small() > 0 && KoreanRanges.isTilde(text.at(first.end()));
    Numeral last = range ? KoreanNumerals.read(text, first.end() + 1) : Numeral.NONE;
    if (last.small() <= first.small() || last.small() > 31 || text.at(last.end()) != '일') {
      return Optional.empty();
    }
    String prefix = year + month.form;
    return Optional.of(
        KoreanValues.form(text, start, last.end() + 1, QuantityKind.DATE, "")
            .range(
                prefix + "-" + KoreanValues.two(first.small()),
                prefix + "-" + KoreanValues.two(last.small()),
                QuantityKind.DATE)
            .build());
  }

  /** A day without month is a date unless it lasts. */
  private static boolean isLone(KoreanText text, Numeral n, Tail tail) {
    return tail.form.startsWith("XX")
        && (!(n.hasDigits() || isDated(text, n.start(), tail.end))
            || KoreanDurations.lasts(text, n.start(), tail.end));
  }

  private static boolean isDated(KoreanText text, int start, int end) {
    return text.startsWith("(", end)
        || text.endsWithAny(start, "지난 ", "오는 ", "이달 ", "다음 달 ")
        || text.at(end - 1) == '日';
  }

  private static Optional<Quantity> year(KoreanText text, Numeral n, int start, int end) {
    int value = yearOf(text, n, start, end);
    if (text.at(end) == '대' && text.at(end - 1) == '년') {
      return decade(text, n, end + 1);
    }
    if (value < 0) {
      return Optional.empty();
    }
    Tail tail = tail(text, text.skipSpace(end));
    if (tail.found() && !tail.form.startsWith("XX")) {
      Optional<Quantity> days = days(text, start, tail, value + "-");
      if (days.isPresent()) {
        return days;
      }
      String form = value + "-" + tail.form;
      return Optional.of(KoreanValues.form(text, start, tail.end, QuantityKind.DATE, form).build());
    }
    return Optional.of(
        KoreanValues.form(text, start, end, QuantityKind.YEAR, "")
            .form(null)
            .value(java.math.BigDecimal.valueOf(value))
            .ulp(java.math.BigDecimal.ONE)
            .build());
  }

  /** A year with an apostrophe: {@code '24년}; {@code start} is that of the apostrophe. */
  static Optional<Quantity> shortYear(KoreanText text, int start) {
    Numeral n = KoreanNumerals.read(text, start + 1);
    int value = n.style() == Style.ARABIC && n.length() == 2 ? n.small() : -1;
    if (value < 0) {
      return Optional.empty();
    }
    int end = text.at(n.end()) == '년' ? n.end() + 1 : n.end();
    Tail tail = tail(text, text.skipSpace(end));
    String year = String.valueOf(century(value) + value);
    if (tail.found() && !tail.form.startsWith("XX")) {
      return Optional.of(
          KoreanValues.form(text, start, tail.end, QuantityKind.DATE, year + "-" + tail.form)
              .build());
    }
    return end == n.end()
        ? Optional.empty()
        : Optional.of(
            KoreanValues.form(text, start, end, QuantityKind.YEAR, "")
                .form(null)
                .value(new java.math.BigDecimal(year))
                .ulp(java.math.BigDecimal.ONE)
                .build());
  }

  /** The calendar year that {@code n}년 names, or -1 where it is a duration: 50년 역사. */
  private static int yearOf(KoreanText text, Numeral n, int start, int end) {
    int value = n.small();
    if (isYear(n)) {
      return KoreanDurations.lasts(text, start, end) ? -1 : value;
    }
    boolean two = n.style() == Style.ARABIC && n.length() == 2;
    if (!two || KoreanDurations.lasts(text, start, end)) {
      return -1;
    }
    int next = text.skipSpace(end);
    Tail tail = tail(text, next);
    boolean month = tail.found() && !tail.form.startsWith("XX") && !isSentence(text, start);
    boolean event =
        (value >= 45 && text.startsWithAny(next, EVENTS)) || text.startsWithAny(end, "생");
    return month || event ? century(value) + value : -1;
  }

  /** {@code 징역 10년 6월} is a term, not June of 2010. */
  private static boolean isSentence(KoreanText text, int start) {
    return text.endsWithAny(text.skipSpaceBack(start), "징역", "금고", "징역형");
  }

  static int century(int twoDigits) {
    return twoDigits <= 40 ? 2000 : 1900;
  }

  static boolean isYear(Numeral n) {
    int value = n.small();
    return value >= 1000
        && value <= 2200
        && n.length() >= 4
        && n.scale().signum() > 0
        && (n.style() != Style.ARABIC || n.length() == 4)
        && (n.style() != Style.MIXED)
        && !n.odd();
  }

  /** {@code 1990년대} = 1990 to 1999, {@code 80년대} = 1980 to 1989. */
  private static Optional<Quantity> decade(KoreanText text, Numeral n, int end) {
    int value = n.small();
    if (value < 0 || value % 10 != 0 || n.odd() || !(value < 100 || isYear(n))) {
      return Optional.empty();
    }
    long first = value >= 100 ? value : value + (value <= 20 ? 2000 : 1900);
    return Optional.of(
        KoreanValues.of(
                text,
                n.start(),
                end,
                QuantityKind.YEAR,
                Numeral.range(n.start(), end, first, first + 9, Style.ARABIC),
                "year")
            .build());
  }

  /** The part of a date below the year at {@code i}. */
  static Tail tail(KoreanText text, int i) {
    if (text.startsWithAny(i, "상반기", "전반기")) {
      return new Tail(i + 3, "H1");
    }
    if (text.startsWithAny(i, "하반기", "후반기")) {
      return new Tail(i + 3, "H2");
    }
    Numeral n = calendarNumeral(text, i);
    int value = n.small();
    if (value <= 0 || n.odd()) {
      return Tail.NONE;
    }
    return switch (text.at(n.end())) {
      case '월', '月' -> value <= 12 ? month(text, n.end() + 1, value) : Tail.NONE;
      case '일', '日' -> value <= 31 ? day(n.end() + 1, value) : Tail.NONE;
      default -> quarter(text, n, value);
    };
  }

  private static Numeral calendarNumeral(KoreanText text, int i) {
    if (text.startsWith("유월", i) && text.isBorder(i + 2)) {
      return Numeral.range(i, i + 1, 6, 6, Style.SINO);
    }
    if (text.startsWith("시월", i) && text.isBorder(i + 2) && text.startsWord(i)) {
      return Numeral.range(i, i + 1, 10, 10, Style.SINO);
    }
    return KoreanNumerals.read(text, i);
  }

  private static Tail month(KoreanText text, int end, int month) {
    String form = KoreanValues.two(month);
    Numeral n = KoreanNumerals.read(text, text.skipSpace(end));
    int day = n.small();
    boolean isDay = day > 0 && day <= 31 && (text.at(n.end()) == '일' || text.at(n.end()) == '日');
    if (!isDay || n.odd() || text.startsWithAny(n.end() + 1, "간", " 동안", " 만에")) {
      return new Tail(end, form);
    }
    return new Tail(n.end() + 1, form + "-" + KoreanValues.two(day));
  }

  private static Tail day(int end, int day) {
    return new Tail(end, "XX-" + KoreanValues.two(day));
  }

  /** {@code 3분기}, {@code 3·4분기}, {@code 3/4분기}, {@code 3Q}, {@code 1H}. */
  private static Tail quarter(KoreanText text, Numeral n, int value) {
    int at = n.end();
    if (value > 4) {
      return Tail.NONE;
    }
    if ((text.at(at) == '·' || text.at(at) == '/') && text.startsWith("4분기", at + 1)) {
      return new Tail(at + 4, "Q" + value);
    }
    if (text.startsWith("분기", at)
        && !text.startsWith("분기점", at)
        && !text.startsWithAny(text.skipSpace(at + 2), "연속", "만에", "째", "동안")) {
      return new Tail(at + 2, "Q" + value);
    }
    boolean letter = !KoreanText.isLatin(text.at(at + 1)) && !KoreanText.isDigit(text.at(at + 1));
    if (text.at(at) == 'Q' && letter) {
      return new Tail(at + 1, "Q" + value);
    }
    return text.at(at) == 'H' && letter && value <= 2 ? new Tail(at + 1, "H" + value) : Tail.NONE;
  }

  /**
   * Whether 일 before {@code end} of the syllables from {@code start} on is the unit "day" and not
   * the digit one: 시월 이십오일, 십오일 동안.
   */
  static boolean readsDay(KoreanText text, int start, int end) {
    int before = text.skipSpaceBack(start);
    return text.at(before - 1) == '월'
        || KoreanDurations.lasts(text, start, end)
        || text.startsWith("(", end);
  }
}
