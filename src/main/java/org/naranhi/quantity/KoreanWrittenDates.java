package org.naranhi.quantity;

import java.util.Locale;
import java.util.Optional;

/**
 * Dates written with points, hyphens and strokes, and days that name an event.
 *
 * <pre>
 * date  = 2024.3.5 | 2024-03-05 | 2024/3/5 | 24.3.5. | 2024.3.
 * event = 3·1절 | 6·25전쟁 | 9·11 테러 | 12·3 비상계엄      optional: its name may stay a name
 * </pre>
 */
final class KoreanWrittenDates {

  private static final String[] EVENTS = {
    "절", "전쟁", "운동", "민주화", "항쟁", "혁명", "테러", "사태", "참사", "계엄", "비상계엄", "합의", "선언", "공동선언", "쿠데타",
        "정상", "남침", "의거",
    "학살", "사건", "광복절", "민주", "성명", "대책", "부동산", "지방선거", "총선", "대선", "재보선", "재·보궐", "보궐", "대지진",
        "기념", "경축사", "군사합의", "판문점"
  };

  private KoreanWrittenDates() {}

  /** The written date whose first digits stand at {@code i}. */
  static Optional<Quantity> read(KoreanText text, int i) {
    int first = KoreanDigitRuns.digits(text, i);
    char mark = text.at(first);
    int digits = first - i;
    if (digits > 4 || digits == 3 || ".-/·".indexOf(mark) < 0 || mark == '\0') {
      return Optional.empty();
    }
    if (mark == '·') {
      return digits <= 2 ? event(text, i, first) : Optional.empty();
    }
    int secondAt = first + 1 + (mark == '.' && text.at(first + 1) == ' ' ? 1 : 0);
    int second = KoreanDigitRuns.digits(text, secondAt);
    int month = number(text, secondAt, second);
    if (month < 1 || month > 12) {
      return Optional.empty();
    }
    if (text.at(second) == mark) {
      Optional<Quantity> full = full(text, i, first, second, month);
      if (full.isPresent()) {
        return full;
      }
    }
    return digits <= 2 && (mark == '.' || mark == '/')
        ? named(text, i, first, second)
        : yearMonth(text, i, first, second);
  }

  private static Optional<Quantity> full(KoreanText text, int i, int first, int second, int month) {
    char mark = text.at(first);
    int dayAt = second + 1 + (mark == '.' && text.at(second + 1) == ' ' ? 1 : 0);
    int end = KoreanDigitRuns.digits(text, dayAt);
    int day = number(text, dayAt, end);
    int year = number(text, i, first);
    boolean valid =
        day >= 1 && day <= 31 && isYear(year, first - i, mark) && !isMore(text, end, mark);
    if (!valid) {
      return Optional.empty();
    }
    int fullYear = first - i == 4 ? year : KoreanDates.century(year) + year;
    String form = String.format(Locale.ROOT, "%04d-%02d-%02d", fullYear, month, day);
    return Optional.of(KoreanValues.form(text, i, end, QuantityKind.DATE, form).build());
  }

  /** Another point and digit make it a version or an address. */
  private static boolean isMore(KoreanText text, int end, char mark) {
    return text.at(end) == mark && KoreanText.isDigit(text.at(end + 1));
  }

  private static boolean isYear(int year, int digits, char mark) {
    return digits == 4 ? year >= 1800 && year <= 2100 : digits == 2 && mark == '.';
  }

  /** {@code 2024.3.}: with its last point only, else it is a decimal. */
  private static Optional<Quantity> yearMonth(KoreanText text, int i, int first, int second) {
    int year = number(text, i, first);
    boolean closed = text.at(first) == '.' && text.at(second) == '.' && !text.endsWord(second + 1);
    boolean hyphen =
        text.at(first) == '-'
            && second - first == 3
            && text.endsWord(second)
            && text.at(second) != '-';
    if (first - i != 4 || year < 1800 || year > 2100 || !(closed || hyphen)) {
      return Optional.empty();
    }
    String form = String.format(Locale.ROOT, "%04d-%02d", year, number(text, first + 1, second));
    return Optional.of(KoreanValues.form(text, i, second, QuantityKind.DATE, form).build());
  }

  private static Optional<Quantity> event(KoreanText text, int i, int first) {
    int end = KoreanDigitRuns.digits(text, first + 1);
    int month = number(text, i, first);
    int day = number(text, first + 1, end);
    boolean date = month >= 1 && month <= 12 && day >= 1 && day <= 31;
    int next = text.skipSpace(end);
    boolean counted =
        KoreanWords.hasUnit(text, end)
            || text.startsWithAny(end, "분기", "단체", "차", "호", "위", "월", "일");
    boolean list = text.at(end) == '·' && !text.startsWithAny(next, EVENTS);
    if (!date || list || text.at(i - 1) == '·' || (counted && !text.startsWithAny(end, EVENTS))) {
      return Optional.empty();
    }
    return Optional.of(date(text, i, end, month, day));
  }

  /** {@code 3.1절}, {@code 9/11 테러}: only with the word of the event. */
  private static Optional<Quantity> named(KoreanText text, int i, int first, int second) {
    int day = number(text, first + 1, second);
    int month = number(text, i, first);
    boolean named = text.startsWithAny(text.skipSpace(second), EVENTS) && month >= 1 && month <= 12;
    boolean known =
        text.startsWithAny(i, "9/11", "6.25", "5.18", "4.19", "8.15", "3.1절")
            && text.endsWord(second)
            && text.at(second) != '%';
    boolean decimal =
        text.at(first) == '.'
            && KoreanWords.hasUnit(text, text.skipSpace(second))
            && !text.startsWith("절", second);
    return (named || (known && text.at(first) == '/')) && !decimal && day >= 1 && day <= 31
        ? Optional.of(date(text, i, second, month, day))
        : Optional.empty();
  }

  private static Quantity date(KoreanText text, int start, int end, int month, int day) {
    String form = String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
    return KoreanValues.form(text, start, end, QuantityKind.DATE, form).optional(true).build();
  }

  /** The digits from {@code start} to {@code end} as a number; -1 where there are none or many. */
  private static int number(KoreanText text, int start, int end) {
    return end > start && end - start <= 4 ? Integer.parseInt(text.text(), start, end, 10) : -1;
  }
}
