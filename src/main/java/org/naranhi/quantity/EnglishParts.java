package org.naranhi.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;

/**
 * Parts of a whole in words.
 *
 * <pre>
 * part        := ( "a" | "an" | cardinal ) ["-"] denominator
 * denominator := "third" | "thirds" | … | [ ("ten" | "hundred") "-" ] ( "thousandth" | … )
 * </pre>
 *
 * <p>{@code two-thirds} = 2/3, {@code one ten-thousandth} = 1/10000, {@code five billionths}.
 */
final class EnglishParts {

  private static final MathContext PRECISION = new MathContext(20);

  private static final Map<String, BigDecimal> DENOMINATORS =
      Map.ofEntries(
          of("half", 2),
          of("halves", 2),
          of("third", 3),
          of("quarter", 4),
          of("fourth", 4),
          of("fifth", 5),
          of("sixth", 6),
          of("seventh", 7),
          of("eighth", 8),
          of("ninth", 9),
          of("tenth", 10),
          of("twelfth", 12),
          of("twentieth", 20),
          of("hundredth", 100),
          of("thousandth", 1000),
          of("millionth", 1_000_000),
          of("billionth", 1_000_000_000),
          of("trillionth", 1_000_000_000_000L));

  private EnglishParts() {}

  private static Map.Entry<String, BigDecimal> of(String word, long denominator) {
    return Map.entry(word, BigDecimal.valueOf(denominator));
  }

  /**
   * A denominator.
   *
   * @param value what the whole is divided by, 0 where there is none
   * @param plural whether it is written so: thirds
   * @param to the index behind it
   */
  record Denominator(BigDecimal value, boolean plural, int to) {

    boolean found() {
      return value.signum() > 0;
    }
  }

  /**
   * A part below one.
   *
   * @param num how many, 0 where there is no part
   * @param den of how many
   * @param to the index behind it
   */
  record Part(int num, BigDecimal den, int to) {

    boolean found() {
      return num > 0;
    }

    BigDecimal value() {
      return BigDecimal.valueOf(num).divide(den, PRECISION);
    }
  }

  /** The denominator at token {@code i}. */
  static Denominator denominator(EnglishText t, int i) {
    boolean prefixed = (t.is(i, "ten") || t.is(i, "hundred")) && t.joins(i + 1);
    int at = prefixed ? i + 2 : i;
    String word = t.word(at);
    boolean plural = word.length() > 1 && word.endsWith("s");
    String one = plural && !word.equals("halves") ? word.substring(0, word.length() - 1) : word;
    BigDecimal value = DENOMINATORS.getOrDefault(one, BigDecimal.ZERO);
    if (prefixed) {
      boolean large = value.compareTo(BigDecimal.valueOf(1000)) >= 0;
      int power = large ? t.is(i, "ten") ? 1 : 2 : 0;
      value = large ? EnglishNumeral.plain(value.scaleByPowerOfTen(power)) : BigDecimal.ZERO;
    }
    return new Denominator(value, plural, at + 1);
  }

  /** The part at token {@code i}; improper fractions are none. */
  static Part at(EnglishText t, int i) {
    boolean article = t.is(i, "a") || t.is(i, "an");
    int num = article ? 1 : EnglishLexicon.value(t.word(i));
    Denominator den = denominator(t, t.afterHyphen(i + 1));
    boolean agree = den.found() && num > 0 && num < 20 && den.plural() == num > 1;
    boolean proper = agree && BigDecimal.valueOf(num).compareTo(den.value()) < 0;
    return new Part(proper ? num : 0, den.value(), den.to());
  }
}
