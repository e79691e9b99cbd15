package org.naranhi.quantity;

import java.math.BigDecimal;

/**
 * A numeral without its unit.
 *
 * @param start where it starts; -1 where there is none
 * @param end where it ends, half-open
 * @param low its value; the lower end of 서너; the power of ten of a vague one (1e5 for 수십만)
 * @param high the upper end of 서너, else the same as {@code low}
 * @param ulp the value of its last written digit
 * @param style how it is written
 * @param odd whether 여, 두어 or the like makes it approximate
 * @param scale the myriad that ends it when it has no other (1e8 for 2억, 1 for 2억3000만)
 */
record Numeral(
    int start,
    int end,
    BigDecimal low,
    BigDecimal high,
    BigDecimal ulp,
    Style style,
    boolean odd,
    BigDecimal scale) {

  /** How a numeral is written. */
  enum Style {
    /** 1,234.5. */
    ARABIC,
    /** 3천500억. */
    MIXED,
    /** 이십오만. */
    SINO,
    /** 스물두, 백열두. */
    NATIVE,
    /** 二十. */
    HANJA,
    /** 수십만, 몇백. */
    VAGUE
  }

  /** No numeral. */
  static final Numeral NONE =
      new Numeral(
          -1,
          -1,
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          BigDecimal.ONE,
          Style.ARABIC,
          false,
          BigDecimal.ONE);

  static Numeral of(int start, int end, BigDecimal value, BigDecimal ulp, Style style) {
    return new Numeral(start, end, value, value, ulp, style, false, BigDecimal.ONE);
  }

  static Numeral range(int start, int end, long low, long high, Style style) {
    return new Numeral(
        start,
        end,
        BigDecimal.valueOf(low),
        BigDecimal.valueOf(high),
        BigDecimal.ONE,
        style,
        false,
        BigDecimal.ONE);
  }

  boolean found() {
    return end >= 0;
  }

  boolean isRange() {
    return low.compareTo(high) != 0;
  }

  boolean isVague() {
    return style == Style.VAGUE && !isRange();
  }

  /** Written with digits, at least in part. */
  boolean hasDigits() {
    return found() && (style == Style.ARABIC || style == Style.MIXED);
  }

  int length() {
    return end - start;
  }

  Numeral withOdd(int newEnd) {
    return new Numeral(start, newEnd, low, high, ulp, style, true, scale);
  }

  Numeral negated(int newStart) {
    return new Numeral(newStart, end, high.negate(), low.negate(), ulp, style, odd, scale);
  }

  /** Its value as an int, or -1 where it is none of 0 to 1,000,000. */
  int small() {
    boolean fits =
        !isRange()
            && !isVague()
            && low.signum() >= 0
            && low.compareTo(BigDecimal.valueOf(1_000_000)) <= 0
            && low.stripTrailingZeros().scale() <= 0;
    return fits ? low.intValue() : -1;
  }
}
