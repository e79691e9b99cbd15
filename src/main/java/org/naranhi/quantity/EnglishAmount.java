package org.naranhi.quantity;

import java.math.BigDecimal;

/**
 * One numeral, or two that share what follows them: {@code 3}, {@code 10 to 20}, {@code 1.2–1.5
 * billion}.
 *
 * @param low the numeral, or the lower of two
 * @param high the upper of two; the same numeral again where there is one
 */
record EnglishAmount(EnglishNumeral low, EnglishNumeral high) {

  static final EnglishAmount NONE = of(EnglishNumeral.NONE);

  static EnglishAmount of(EnglishNumeral numeral) {
    return new EnglishAmount(numeral, numeral);
  }

  boolean found() {
    return low.found();
  }

  boolean isRange() {
    return low != high;
  }

  int from() {
    return low.from();
  }

  int to() {
    return high.to();
  }

  BigDecimal value() {
    return high.value();
  }

  /** The value of a single small integer; -1 for anything else. */
  int small() {
    return isRange() ? -1 : low.small();
  }

  boolean isPlain() {
    return !isRange() && low.isPlain();
  }

  boolean isScaled() {
    return high.is(EnglishNumeral.Form.SCALED);
  }

  EnglishAmount startingAt(int from) {
    return new EnglishAmount(low.withFrom(from), isRange() ? high : low.withFrom(from)).joined();
  }

  /** Keeps a single numeral single. */
  private EnglishAmount joined() {
    boolean single = low.from() == high.from() && low.value().equals(high.value());
    return single ? of(low) : this;
  }

  /** A quantity of this amount in {@code unit}, each value times {@code factor}. */
  Quantity.Builder quantity(
      EnglishText t, int from, int to, QuantityKind kind, String unit, BigDecimal factor) {
    Quantity.Builder b = EnglishFound.builder(t, from, to, kind).unit(unit);
    BigDecimal top = EnglishNumeral.plain(high.value().multiply(factor));
    if (high.isVague()) {
      return b.order(top);
    }
    b.ulp(EnglishNumeral.plain(high.ulp().multiply(factor)));
    return isRange()
        ? b.range(EnglishNumeral.plain(low.value().multiply(factor)), top, kind)
        : b.value(top);
  }

  Quantity.Builder quantity(EnglishText t, int from, int to, QuantityKind kind, String unit) {
    return quantity(t, from, to, kind, unit, BigDecimal.ONE);
  }
}
