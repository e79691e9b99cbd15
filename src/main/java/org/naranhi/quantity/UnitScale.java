package org.naranhi.quantity;

import java.util.HashMap;
import java.util.Map;

/** Factors between units as doubles, for fast comparison; exact ones stand in {@link Units}. */
final class UnitScale {

  private static final UnitScale SHIPPED = new UnitScale(Units.shipped());

  /** Days of a mean month, to compare 30 days with a month: 365.2425 / 12. */
  private static final double MONTH_SECONDS = 365.2425 / 12 * 86_400;

  private final Map<String, Scale> bySymbol = new HashMap<>();

  private UnitScale(Units units) {
    for (Units.Unit unit : units.all()) {
      double factor = unit.numerator().doubleValue() / unit.denominator().doubleValue();
      bySymbol.put(unit.symbol(), new Scale(unit.dimension(), factor, unit.offset().doubleValue()));
    }
  }

  private record Scale(String dimension, double factor, double offset) {}

  static UnitScale shipped() {
    return SHIPPED;
  }

  /** What {@code unit} measures, the unit itself where unknown. */
  String dimension(String unit) {
    Scale scale = bySymbol.get(unit);
    return scale == null ? unit : scale.dimension();
  }

  /** Whether both are known and measure the same; months and days do. */
  boolean convertible(String from, String to) {
    Scale a = bySymbol.get(from);
    Scale b = bySymbol.get(to);
    return a != null && b != null && dimension(a).equals(dimension(b));
  }

  private static String dimension(Scale scale) {
    return scale.dimension().equals("months") ? "duration" : scale.dimension();
  }

  /** {@code value} of {@code from} in {@code to}, which must be convertible. */
  double convert(double value, String from, String to) {
    Scale a = scale(from);
    Scale b = scale(to);
    return (value * a.factor() + a.offset() - b.offset()) / b.factor() * bridge(a, b);
  }

  /** The size of one {@code from} in {@code to}. */
  double factor(String from, String to) {
    Scale a = scale(from);
    Scale b = scale(to);
    return a.factor() / b.factor() * bridge(a, b);
  }

  /** Whether a conversion is exact, unlike days in a month. */
  boolean exact(String from, String to) {
    return scale(from).dimension().equals(scale(to).dimension());
  }

  private static double bridge(Scale a, Scale b) {
    if (a.dimension().equals(b.dimension())) {
      return 1;
    }
    return a.dimension().equals("months") ? MONTH_SECONDS : 1 / MONTH_SECONDS;
  }

  private Scale scale(String unit) {
    Scale scale = bySymbol.get(unit);
    if (scale == null) {
      throw new IllegalArgumentException("unknown unit '" + unit + "'");
    }
    return scale;
  }
}
