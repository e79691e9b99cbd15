package org.naranhi.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A quantity made ready to be compared: its family and its numbers as doubles.
 *
 * <p>Percent, fractions and shares become percent (절반 = 50), basis points become points, everything
 * else keeps its own unit. Immutable.
 */
public final class Reading {

  /** What compares with what. */
  enum Family {
    /** Counts, ordinals, bare numbers. */
    PLAIN,
    MONEY,
    /** Percent and fractions. */
    SHARE,
    /** Percentage points. */
    POINTS,
    MULTIPLE,
    MEASURE,
    /** Durations and ages. */
    DURATION,
    /** Dates and years. */
    CALENDAR,
    CLOCK,
    RATIO,
    CODE
  }

  private final Quantity quantity;
  private final Family family;
  private final double factor;
  private final double low;
  private final double high;
  private final double order;
  private final double ulp;
  private final @Nullable PartialDate date;

  private Reading(Quantity q) {
    QuantityKind kind = q.of() == null ? q.kind() : q.of();
    this.quantity = q;
    this.family = isTime(q) ? Family.DURATION : family(kind);
    this.factor = factor(q, kind);
    this.low = number(q.low() == null ? value(q) : q.low());
    this.high = number(q.high() == null ? value(q) : q.high());
    this.order = number(q.order());
    this.ulp = Double.isNaN(low) ? Double.NaN : ulp(q) * factor;
    this.date = family == Family.CALENDAR ? PartialDate.of(q) : null;
  }

  /** {@code quantity} ready to be compared. */
  public static Reading of(Quantity quantity) {
    return new Reading(quantity);
  }

  /** 1000ms, read as a measure, is a duration. */
  private static boolean isTime(Quantity q) {
    return q.kind() == QuantityKind.MEASURE
        && UnitScale.shipped().dimension(q.unit()).equals("duration");
  }

  private static Family family(QuantityKind kind) {
    return switch (kind) {
      case COUNT, ORDINAL, NUMBER, RANGE -> Family.PLAIN;
      case MONEY -> Family.MONEY;
      case PERCENT, FRACTION -> Family.SHARE;
      case PERCENTPOINT -> Family.POINTS;
      case MULTIPLE -> Family.MULTIPLE;
      case MEASURE -> Family.MEASURE;
      case DURATION, AGE -> Family.DURATION;
      case DATE, YEAR -> Family.CALENDAR;
      case TIME -> Family.CLOCK;
      case RATIO -> Family.RATIO;
      case ID -> Family.CODE;
    };
  }

  private static double factor(Quantity q, QuantityKind kind) {
    if (kind == QuantityKind.FRACTION) {
      return 100;
    }
    return q.unit().equals("bp") ? 0.01 : 1;
  }

  private static @Nullable BigDecimal value(Quantity q) {
    return q.value();
  }

  private double number(@Nullable BigDecimal value) {
    if (value == null) {
      return Double.NaN;
    }
    BigDecimal numerator = quantity.numerator();
    BigDecimal denominator = quantity.denominator();
    double plain =
        numerator != null && denominator != null && quantity.low() == null
            ? numerator.doubleValue() / denominator.doubleValue()
            : value.doubleValue();
    return plain * factor;
  }

  /** The last digit's value; of an approximate integer, trailing zeros count as not written. */
  private static double ulp(Quantity q) {
    if (q.numerator() != null) {
      return 0;
    }
    BigDecimal value = q.value() == null ? q.high() : q.value();
    if (value == null) {
      return 0;
    }
    double written = q.ulp() == null ? lastDigit(value) : q.ulp().doubleValue();
    return q.approx() && value.signum() != 0 ? Math.max(written, lastNonZero(value)) : written;
  }

  private static double lastDigit(BigDecimal value) {
    return value.scale() > 0 ? Math.pow(10, -value.scale()) : 1;
  }

  private static double lastNonZero(BigDecimal value) {
    return Math.pow(10, -value.stripTrailingZeros().scale());
  }

  /** The quantity itself. */
  public Quantity quantity() {
    return quantity;
  }

  Family family() {
    return family;
  }

  String unit() {
    return quantity.unit();
  }

  /** Whether it has a number that can be compared. */
  boolean isNumeric() {
    return !Double.isNaN(low);
  }

  /** Whether it is a vague magnitude, 수십만. */
  boolean isVague() {
    return !Double.isNaN(order);
  }

  boolean isRange() {
    return quantity.kind() == QuantityKind.RANGE;
  }

  boolean approx() {
    return quantity.approx();
  }

  /** The value, or the lower end. */
  double low() {
    return low;
  }

  /** The value, or the upper end. */
  double high() {
    return high;
  }

  double order() {
    return order;
  }

  double ulp() {
    return ulp;
  }

  /** Whether it counts in dozens, so that "about" reaches far. */
  boolean isDozen() {
    return quantity.text().contains("dozen");
  }

  /** Whether it is approximate and written with one significant digit, 약 300. */
  boolean isCoarse() {
    return approx() && Math.abs(high) < 10.5 * ulp;
  }

  Optional<PartialDate> date() {
    return Optional.ofNullable(date);
  }
}
