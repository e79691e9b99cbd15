package org.naranhi.app.corpus.dedup;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text without what makes no difference: case, spaces, marks, compatibility forms. */
final class NormalText {

  private static final Pattern NOTHING = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern NO_DIGITS = Pattern.compile("\\P{Nd}+");

  private NormalText() {}

  /** Letters and digits alone, NFKC, lower case: {@code 「A」 1,000} gives {@code a1000}. */
  static String of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return NOTHING.matcher(plain).replaceAll("");
  }

  /** The digits alone, run by run. */
  static String digits(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return NO_DIGITS.matcher(plain).replaceAll(" ").strip();
  }
}
