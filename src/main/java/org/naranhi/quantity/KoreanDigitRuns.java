package org.naranhi.quantity;

import java.math.BigDecimal;

/** Numbers in Arabic digits: {@code 1,204,500}, {@code 3.75}. */
final class KoreanDigitRuns {

  private KoreanDigitRuns() {}

  /** The end of the number that starts at {@code i}; commas stand only before three digits. */
  static int end(KoreanText text, int i) {
    int at = digits(text, i);
    if (at - i <= 3) {
      at = groups(text, at);
    }
    if (text.at(at) == '.' && KoreanText.isDigit(text.at(at + 1))) {
      return digits(text, at + 1);
    }
    return at;
  }

  /** The end of the run of digits at {@code i}. */
  static int digits(KoreanText text, int i) {
    int at = i;
    while (KoreanText.isDigit(text.at(at))) {
      at++;
    }
    return at;
  }

  private static int groups(KoreanText text, int i) {
    int at = i;
    while (text.at(at) == ',' && digits(text, at + 1) == at + 4) {
      at += 4;
    }
    return at;
  }

  /** The value of the number from {@code start} to {@code end}. */
  static BigDecimal value(KoreanText text, int start, int end) {
    String digits = text.text().substring(start, end);
    return new BigDecimal(digits.indexOf(',') < 0 ? digits : digits.replace(",", ""));
  }
}
