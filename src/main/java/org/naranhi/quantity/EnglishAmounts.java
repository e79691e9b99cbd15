package org.naranhi.quantity;

import java.math.BigDecimal;
import org.naranhi.quantity.EnglishNumeral.Form;

/**
 * Numerals and pairs of numerals.
 *
 * <pre>
 * amount    := numeral [ connector numeral ]
 * connector := "-" | "–" | "~" | "to" | "-to-" | "or" | ("and", after "between")
 * </pre>
 *
 * <p>The left of two shares the unit of the right and, where it has none, its scale: {@code 1.2–1.5
 * billion} is 1200000000 to 1500000000. The right must be the greater: {@code 15.3 to 1} is a
 * ratio.
 */
final class EnglishAmounts {

  private final EnglishText t;
  private final EnglishNumerals numerals;

  EnglishAmounts(EnglishText text, EnglishNumerals numerals) {
    this.t = text;
    this.numerals = numerals;
  }

  EnglishAmount at(int i) {
    EnglishNumeral low = numerals.signed(i);
    if (!low.found() || low.isVague()) {
      return EnglishAmount.of(low);
    }
    int next = afterConnector(i, low.to());
    EnglishNumeral high = next > low.to() ? numerals.at(next) : EnglishNumeral.NONE;
    return high.found() && !high.isVague() ? pair(low, high) : EnglishAmount.of(low);
  }

  /** The pair, or the left numeral alone where the two make no range. */
  EnglishAmount pair(EnglishNumeral low, EnglishNumeral high) {
    EnglishNumeral left = shareScale(low, high);
    boolean years = isYear(low) && isYear(high);
    boolean rises = left.value().compareTo(high.value()) < 0;
    boolean alike = t.isNumber(low.from()) == t.isNumber(high.from()) || t.is(low.to(), "to");
    boolean near =
        !t.is(low.to(), "or") || left.value().multiply(BigDecimal.TEN).compareTo(high.value()) >= 0;
    return rises && alike && near && !years ? new EnglishAmount(left, high) : EnglishAmount.of(low);
  }

  static boolean isYear(EnglishNumeral n) {
    return n.isPlain() && n.small() >= 1800 && n.small() <= 2100;
  }

  /** The token after a connector at {@code i}; {@code i} where there is none. */
  int afterConnector(int from, int i) {
    if (t.isTilde(i)) {
      return i + 1;
    }
    if (t.is(i, "-") && t.is(i + 1, "-") && t.glued(i) && t.glued(i + 1) && t.glued(i + 2)) {
      return i + 2;
    }
    boolean suspended = t.isDash(i) && t.glued(i) && !t.glued(i + 1);
    if (suspended && (t.is(i + 1, "to") || t.is(i + 1, "or"))) {
      return i + 2;
    }
    if (t.isDash(i) && t.first(i) != '—') {
      boolean word = t.joins(i) && (t.is(i + 1, "to") || t.is(i + 1, "or")) && t.joins(i + 2);
      boolean even = t.glued(i) == t.glued(i + 1);
      return word ? i + 3 : even ? i + 1 : i;
    }
    boolean between = t.is(from - 1, "between") && t.is(i, "and");
    return t.is(i, "to") || t.is(i, "or") || between ? i + 1 : i;
  }

  /** Distributes the scale of the right numeral over an unscaled left one. */
  EnglishNumeral shareScale(EnglishNumeral low, EnglishNumeral high) {
    if (!high.is(Form.SCALED) && !high.is(Form.WORDS) && !high.is(Form.DOZEN)) {
      return low;
    }
    BigDecimal scale = scale(high);
    boolean bare = low.value().compareTo(BigDecimal.valueOf(1000)) < 0 && low.form() != Form.SCALED;
    boolean below = low.value().multiply(scale).compareTo(high.value()) < 0;
    return bare && below && scale.compareTo(BigDecimal.ONE) > 0
        ? low.times(scale, low.to(), Form.SCALED)
        : low;
  }

  /** The product of the scale words that end {@code n}. */
  private BigDecimal scale(EnglishNumeral n) {
    int power = 0;
    int i = n.to() - 1;
    while (i > n.from() && t.has(i, EnglishLexicon.SCALE)) {
      power += EnglishLexicon.power(t.word(i--));
    }
    if (power == 0 && i == n.to() - 1 && !t.isNumber(i)) {
      power = n.is(Form.SCALED) && t.isWord(i) ? letterPower(t.word(i)) : 0;
    }
    return BigDecimal.ONE.scaleByPowerOfTen(power);
  }

  private static int letterPower(String word) {
    return switch (word) {
      case "k" -> 3;
      case "m", "mm" -> 6;
      case "b" -> 9;
      case "t", "tr" -> 12;
      default -> 0;
    };
  }
}
