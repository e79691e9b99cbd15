package org.naranhi.quantity;

import org.jspecify.annotations.Nullable;
import org.naranhi.quantity.Reading.Family;
import org.naranhi.quantity.Relation.Type;

/**
 * Whether an amount in brackets restates the one before it: $10 million (about 1.45 billion KRW).
 */
final class Conversions {

  /** However round a figure is, it is no conversion if it is further off than this share. */
  private static final double LOOSEST = 0.05;

  private Conversions() {}

  /** What a conversion amounts to. */
  record Verdict(Relation relation, @Nullable Fault fault) {}

  static Verdict judge(
      QuantityMatcher matcher, Reading base, Reading converted, MatchContext context) {
    Relation relation = matcher.relate(base, converted, context);
    boolean unknown = relation.type() == Type.UNVERIFIED || !Double.isFinite(relation.distance());
    if (relation.agrees() || unknown || isRounded(base, converted)) {
      return new Verdict(relation, null);
    }
    boolean money = base.family() == Family.MONEY;
    return new Verdict(relation, money ? Fault.FX_CONVERSION : Fault.UNIT);
  }

  /** 300 km is 186 miles and may be called 190: a final zero need not be a digit that was told. */
  private static boolean isRounded(Reading base, Reading converted) {
    UnitScale units = UnitScale.shipped();
    boolean measures =
        base.family() == Family.MEASURE
            && converted.family() == Family.MEASURE
            && !base.isRange()
            && !converted.isRange()
            && units.convertible(base.unit(), converted.unit());
    return measures
        && (isRounded(units.convert(base.low(), base.unit(), converted.unit()), converted.low())
            || isRounded(
                units.convert(converted.low(), converted.unit(), base.unit()), base.low()));
  }

  private static boolean isRounded(double exact, double told) {
    double step = 1;
    while (told != 0 && told % (10 * step) == 0) {
      step *= 10;
    }
    double tolerance = Math.min(step / 2, LOOSEST * Math.abs(told));
    return step > 1 && Rounding.within(exact, told, tolerance);
  }
}
