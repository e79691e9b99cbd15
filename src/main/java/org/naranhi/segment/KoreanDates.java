package org.naranhi.segment;

/**
 * Dates written with full stops: {@code 2024. 12. 20.}, {@code '24. 3. 1.}, {@code 2024. 12.} No
 * full stop of a date ends a sentence.
 */
final class KoreanDates {

  private static final int LAST_DAY = 31;

  private KoreanDates() {}

  /** Whether the full stop, which follows a digit, belongs to a date. */
  static boolean holds(Stop stop) {
    int number = numberBefore(stop.text(), stop.start());
    if (number < 0) {
      return false;
    }
    if (Marks.isDigit(stop.nextChar())) {
      return (isYear(stop, number) || isPart(number)) && isPartWithStop(stop.text(), stop.next());
    }
    return isPart(number) && followsPart(stop.text(), stop.start() - digits(number));
  }

  private static boolean isYear(Stop stop, int number) {
    int quote = stop.start() - 3;
    return number >= 1800 && number < 2200
        || number < 100 && quote >= 0 && "'’‘".indexOf(stop.text().charAt(quote)) >= 0;
  }

  private static boolean isPart(int number) {
    return number >= 1 && number <= LAST_DAY;
  }

  /** The number that ends at {@code end}; -1 if it has more than four digits or none. */
  private static int numberBefore(String text, int end) {
    int start = end;
    while (start > 0 && end - start < 5 && Marks.isDigit(text.charAt(start - 1))) {
      start--;
    }
    return end == start || end - start > 4 ? -1 : Integer.parseInt(text, start, end, 10);
  }

  /** A month or a day with its own full stop, or a day at the end: {@code 12.}, {@code 20(금)}. */
  private static boolean isPartWithStop(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < 3 && Marks.isDigit(text.charAt(end))) {
      end++;
    }
    return end - start <= 2
        && isPart(Integer.parseInt(text, start, end, 10))
        && end < text.length()
        && ".(~∼-–".indexOf(text.charAt(end)) >= 0;
  }

  /** Whether a year or a month with its full stop stands right before {@code start}. */
  private static boolean followsPart(String text, int start) {
    int at = start;
    while (at > 0 && start - at < 3 && Marks.isSpace(text.charAt(at - 1))) {
      at--;
    }
    if (at == 0 || text.charAt(at - 1) != '.') {
      return false;
    }
    int number = numberBefore(text, at - 1);
    return isPart(number) || number >= 1800 && number < 2200;
  }

  private static int digits(int number) {
    return number < 10 ? 1 : 2;
  }
}
