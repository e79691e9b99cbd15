package org.naranhi.quantity;

import org.naranhi.quantity.Relation.Type;

/**
 * Relations between two numbers once both stand in one unit: equal, rounded, a power of ten apart,
 * or none.
 */
final class NumberRelation {

  /** A power of ten beyond this is chance. */
  private static final int MAX_POWER = 6;

  /** About a dozen may be 10 or 14. */
  private static final double DOZEN_FLOOR = 0.2;

  private NumberRelation() {}

  /**
   * The relation of {@code k} to {@code e}.
   *
   * @param scale what to multiply {@code k} and its last digit with
   * @param floor the share by which a conversion may differ however many digits are written
   * @param same what to call agreement, null for equal or rounded
   */
  static Relation of(Reading k, Reading e, double scale, double floor, Relation.Type same) {
    return ends(k, e, k.low() * scale, k.high() * scale, k.ulp() * scale, floor, same);
  }

  /** The relation of an amount from {@code low} to {@code high}, in the unit of {@code e}. */
  static Relation ends(
      Reading k, Reading e, double low, double high, double ulp, double floor, Type same) {
    boolean approx = k.approx() || e.approx();
    boolean coarse = k.isCoarse() || e.isCoarse();
    boolean dozen = approx && (k.isDozen() || e.isDozen());
    Scaled scaled = new Scaled(ulp, e.ulp(), approx, coarse, dozen ? DOZEN_FLOOR : floor, same);
    if (k.isRange() != e.isRange()) {
      return pointInRange(k, e, low, high, approx);
    }
    Relation lower = scaled.relate(low, e.low());
    return k.isRange() ? lower.worse(scaled.relate(high, e.high())) : lower;
  }

  /** 대여섯 (5 to 6) and "about five": an end of the range, said to be about. */
  private static Relation pointInRange(
      Reading k, Reading e, double low, double high, boolean approx) {
    boolean inside =
        k.isRange() ? e.low() >= low && e.low() <= high : low >= e.low() && low <= e.high();
    double middle = (e.low() + e.high()) / 2;
    double distance = Math.abs(Math.log(Math.abs(middle / ((low + high) / 2))));
    return inside && approx
        ? Relation.of(Type.RESTATED, distance, "within the range")
        : Relation.none(distance);
  }

  /** The conditions under which two plain numbers are compared. */
  private record Scaled(
      double ulpK, double ulpE, boolean approx, boolean coarse, double floor, Type same) {

    Relation relate(double k, double e) {
      if (Rounding.isEqual(k, e)) {
        return same == Type.EQUAL ? Relation.EQUAL : Relation.of(same, 0, "equal");
      }
      if (k == 0 || e == 0) {
        return Relation.NONE;
      }
      double distance = Math.abs(Math.log(Math.abs(e / k)));
      if (agrees(k, e, 1)) {
        return Relation.of(same == Type.EQUAL ? Type.ROUNDED : same, distance, "rounded");
      }
      int power = power(k, e);
      double tenfold = Math.pow(10, power);
      if (power != 0 && agrees(k * tenfold, e, tenfold)) {
        return new Relation(Type.MAGNITUDE, distance, power, "power of ten: 10^" + power);
      }
      return Relation.none(distance);
    }

    private boolean agrees(double k, double e, double scale) {
      double tolerance = Rounding.tolerance(k, ulpK * scale, e, ulpE, approx, coarse);
      return Rounding.within(k, e, Math.max(tolerance, floor * Math.abs(e)));
    }

    private static int power(double k, double e) {
      if (k < 0 != e < 0) {
        return 0;
      }
      int power = (int) Math.round(Math.log10(e / k));
      return Math.abs(power) <= MAX_POWER ? power : 0;
    }
  }
}
