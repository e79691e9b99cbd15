package org.naranhi.quantity;

import java.util.Optional;

/**
 * Numbers that name and do not count.
 *
 * <pre>
 * phone   = 02-123-4567 | 010-1234-5678 | 1588-1234 | +82-2-…
 * serial  = twelve digits or more without separators
 * case    = 2024나12345 | 제2025-31호
 * service = (112 | 119 | …) before 신고, 구급, 구조 …
 * </pre>
 */
final class KoreanIds {

  private static final int LEAST_SERIAL_DIGITS = 12;
  private static final int LONGEST_FORM = 4096;

  private KoreanIds() {}

  /** The identifier whose first run of digits stands at {@code i}. */
  static Optional<Quantity> read(KoreanText text, int i) {
    int end = KoreanDigitRuns.digits(text, i);
    char c = text.at(end);
    if (c == '-') {
      return hyphened(text, i, end);
    }
    boolean point = (c == '.' || c == ',') && KoreanText.isDigit(text.at(end + 1));
    if (end - i >= LEAST_SERIAL_DIGITS && !point && !isScaled(text, end)) {
      return id(text, i, end, text.text().substring(i, Math.min(end, i + LONGEST_FORM)));
    }
    if (end - i == 4 && KoreanText.isHangul(c) && isYear(text, i)) {
      return courtCase(text, i, end);
    }
    return end - i == 3 ? service(text, i, end) : Optional.empty();
  }

  private static boolean isScaled(KoreanText text, int end) {
    return KoreanDigits.large(text.at(end)) > 0
        || KoreanUnits.at(text, text.skipSpace(end)).found();
  }

  private static boolean isYear(KoreanText text, int i) {
    return text.startsWithAny(i, "19", "20");
  }

  private static Optional<Quantity> hyphened(KoreanText text, int i, int end) {
    int groups = 1;
    int at = end;
    StringBuilder lengths = new StringBuilder().append(Math.min(end - i, 9));
    while (text.at(at) == '-' && KoreanText.isDigit(text.at(at + 1)) && groups < 6) {
      int next = KoreanDigitRuns.digits(text, at + 1);
      lengths.append('-').append(Math.min(next - at - 1, 9));
      at = next;
      groups++;
    }
    String shape = lengths.toString();
    boolean phone =
        (shape.matches("[234]-[34]-4") && text.at(i) == '0')
            || (shape.equals("4-4") && text.startsWithAny(i, "15", "16", "18"))
            || shape.matches("3-4-4")
            || shape.matches("[1-3]-[1-3]-[34]-4")
            || shape.matches("6-[27]|3-2-5|3-[2-6]-[2-6]|[2-6]-[2-6]-[2-6]-[2-6]");
    if (phone && !KoreanText.isLatin(text.at(i - 1))) {
      return id(text, i, at, text.text().substring(i, at).replace("-", ""));
    }
    return Optional.empty();
  }

  private static Optional<Quantity> courtCase(KoreanText text, int i, int end) {
    int letters = end;
    while (KoreanText.isHangul(text.at(letters)) && letters - end < 3) {
      letters++;
    }
    int last = KoreanDigitRuns.digits(text, letters);
    char mark = text.at(end);
    boolean calendar = mark == '년' || mark == '만' || mark == '억' || mark == '조' || mark == '원';
    return last - letters >= 2 && letters - end <= 2 && !calendar
        ? id(text, i, last, text.text().substring(i, last))
        : Optional.empty();
  }

  private static Optional<Quantity> service(KoreanText text, int i, int end) {
    boolean number =
        text.startsWithAny(i, "112", "119", "110", "120", "111", "113", "117", "118", "911");
    boolean named =
        text.startsWithAny(
                text.skipSpace(end),
                "신고",
                "구급",
                "구조",
                "상황실",
                "종합상황실",
                "센터",
                "대원",
                "안전",
                "에 신고",
                "로 신고",
                "상담",
                "콜센터",
                "긴급",
                "특수")
            || text.endsWithAny(i, "국번 없이 ", "국번없이 ");
    return number && named && text.startsWord(i)
        ? id(text, i, end, text.text().substring(i, end))
        : Optional.empty();
  }

  /** {@code 제2025-31호}, standing at 제. */
  static Optional<Quantity> numbered(KoreanText text, int i) {
    int end = KoreanDigitRuns.digits(text, i + 1);
    int last = KoreanDigitRuns.digits(text, end + 1);
    boolean fits = end - i == 5 && text.at(end) == '-' && last > end + 1 && text.at(last) == '호';
    return fits ? id(text, i, last + 1, text.text().substring(i + 1, last)) : Optional.empty();
  }

  private static Optional<Quantity> id(KoreanText text, int start, int end, String form) {
    return Optional.of(KoreanValues.form(text, start, end, QuantityKind.ID, form).build());
  }
}
