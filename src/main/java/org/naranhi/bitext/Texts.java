package org.naranhi.bitext;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.naranhi.check.Finding;

/** Makes text fit for files: what a format cannot hold is replaced, all else stays. */
final class Texts {

  /** Whatever some reader takes for the end of a line, with the blanks around it. */
  private static final Pattern LINE_BREAKS =
      Pattern.compile("[ \\t]*[\\n\\r\\x0B\\f\\x1C-\\x1E\\x85\\u2028\\u2029]+[ \\t]*");

  private static final char REPLACEMENT = '\uFFFD';
  private static final int PROBABILITY_DECIMALS = 4;

  private Texts() {}

  /** Line breaks as one space each, NFC, no white space at the edges; tabs inside stay. */
  static String oneLine(String text) {
    String line = LINE_BREAKS.matcher(text).replaceAll(" ");
    return Normalizer.normalize(line, Normalizer.Form.NFC).strip();
  }

  /** {@link #oneLine}, and tabs as spaces: fit for a field of a table. */
  static String field(String text) {
    return unicode(oneLine(text).replace('\t', ' ')).strip();
  }

  /** {@link #oneLine} without what XML 1.0 forbids: fit for a {@code <seg>} or an attribute. */
  static String xmlLine(String text) {
    return oneLine(xml(LINE_BREAKS.matcher(text).replaceAll(" ")));
  }

  /** Unpaired surrogates as U+FFFD; the length stays. */
  static String unicode(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return withoutUnpaired(text);
      }
    }
    return text;
  }

  private static String withoutUnpaired(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.appendCodePoint(isSurrogate(c) ? REPLACEMENT : c));
    return out.toString();
  }

  /** Unpaired surrogates as U+FFFD; other characters that XML 1.0 forbids are left out. */
  static String xml(String text) {
    if (text.codePoints().allMatch(Texts::isXml)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    unicode(text).codePoints().filter(Texts::isXml).forEach(out::appendCodePoint);
    return out.toString();
  }

  /** Whether XML 1.0 can hold the code point (production 2, Char). */
  static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xFFFD && !isSurrogate(c))
        || c >= 0x10000;
  }

  private static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  /** A probability in files: at most four decimals, {@code 0.97}, {@code 1}. */
  static String probability(double probability) {
    return rounded(probability).toPlainString();
  }

  /** A figure with at most four decimals and no zeros at its end. */
  static BigDecimal rounded(double value) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(PROBABILITY_DECIMALS, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
  }

  /** A finding as one line: {@code error number/mag_x10: 145억원 is …; suggested: 14.5 billion}. */
  static String line(Finding finding) {
    String suggestion = finding.advice() == null ? "" : "; suggested: " + finding.advice();
    String label = finding.severity().label() + " " + finding.check() + "/" + finding.type();
    return label + ": " + finding.message() + suggestion;
  }
}
