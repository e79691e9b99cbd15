package org.naranhi.quantity;

import org.naranhi.quantity.Reading.Family;

/**
 * Whether a quantity follows from others of the pair: 100억원에서 120억원으로 is "20 percent", 남성 3명과 여성 5명
 * is "eight people", 10명 중 7명 is 70 percent.
 */
final class Derived {

  /** Among more quantities than this some pair computes to anything. */
  private static final int MOST = 40;

  private Derived() {}

  /**
   * Whether quantity {@code i} of {@code own} computes from two quantities of {@code other}. What
   * the translation leaves out must compute from something that it says instead.
   */
  static boolean from(PairSide own, int i, PairSide other, boolean[] otherMatched) {
    Reading reading = own.reading(i);
    if (!reading.isNumeric() || reading.isRange() || other.size() > MOST) {
      return false;
    }
    boolean[] matched = own.isKorean() ? otherMatched : new boolean[otherMatched.length];
    return computes(reading, other, matched) || isPartOfShare(own, i, other);
  }

  private static boolean computes(Reading reading, PairSide side, boolean[] matched) {
    for (int a = 0; a < side.size(); a++) {
      for (int b = a + 1; b < side.size(); b++) {
        if (matched[a] && matched[b]) {
          continue;
        }
        Reading x = side.reading(a);
        Reading y = side.reading(b);
        boolean alike = Leftovers.addsUp(x, y) && !x.isRange() && !y.isRange();
        if (alike && (isShare(reading, x.low(), y.low()) || isSum(reading, x, y))) {
          return true;
        }
      }
    }
    return false;
  }

  /** A share or change in percent of two amounts, or how many times one is of the other. */
  private static boolean isShare(Reading reading, double x, double y) {
    if (x == 0 || y == 0) {
      return false;
    }
    boolean multiple = reading.family() == Family.MULTIPLE;
    if (!multiple && reading.family() != Family.SHARE) {
      return false;
    }
    boolean fraction = reading.quantity().kind() == QuantityKind.FRACTION;
    return isRatio(reading, x, y)
        || !multiple && !fraction && (isRatio(reading, x - y, x) || isRatio(reading, x - y, y));
  }

  /** Whether {@code share} is {@code part} of {@code whole}. */
  static boolean isRatio(Reading share, Reading part, Reading whole) {
    double exact = 100 * part.low() / whole.low();
    boolean approx = share.approx() || part.approx();
    return Rounding.agree(exact, 0, share.low(), share.ulp(), approx, false);
  }

  /** Whether the reading is one of two amounts measured by the other. */
  private static boolean isRatio(Reading reading, double x, double y) {
    double scale = reading.family() == Family.MULTIPLE ? 1 : 100;
    double value = Math.abs(reading.low());
    double tolerance = (reading.approx() ? 1 : 0.5) * Math.max(reading.ulp(), 1e-6);
    return Rounding.within(value, Math.abs(scale * x / y), tolerance)
        || Rounding.within(value, Math.abs(scale * y / x), tolerance);
  }

  private static boolean isSum(Reading reading, Reading x, Reading y) {
    boolean alike = Leftovers.addsUp(reading, x) || bothShares(reading, x);
    return alike
        && (Rounding.isEqual(reading.low(), x.low() + y.low())
            || Rounding.isEqual(Math.abs(reading.low()), Math.abs(x.low() - y.low())));
  }

  /** The difference of two percentages is in points. */
  private static boolean bothShares(Reading reading, Reading x) {
    return reading.family() == Family.POINTS && x.family() == Family.SHARE;
  }

  /** One of two counts of which the other side gives the share: 10명 중 7명, 70 percent. */
  private static boolean isPartOfShare(PairSide own, int i, PairSide other) {
    for (int mate = Math.max(0, i - 1); mate <= Math.min(own.size() - 1, i + 1); mate++) {
      Reading x = own.reading(i);
      Reading y = own.reading(mate);
      if (mate == i || !Leftovers.addsUp(x, y)) {
        continue;
      }
      for (int j = 0; j < other.size(); j++) {
        Reading share = other.reading(j);
        boolean numeric = share.family() == Family.SHARE && share.isNumeric();
        if (numeric && isRatio(share, x.low(), y.low())) {
          return true;
        }
      }
    }
    return false;
  }
}
