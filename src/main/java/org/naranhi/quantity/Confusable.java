package org.naranhi.quantity;

import org.naranhi.quantity.Reading.Family;

/** Whether one quantity may be a wrong rendering of another: they measure the same thing. */
final class Confusable {

  private static final UnitScale UNITS = UnitScale.shipped();

  private Confusable() {}

  static boolean are(Reading ko, Reading en) {
    if (ko.isVague() != en.isVague() || ko.family() != en.family()) {
      return false;
    }
    return switch (ko.family()) {
      case PLAIN -> isLabel(ko) == isLabel(en);
      case MEASURE -> sameDimension(ko, en);
      case DURATION -> isAge(ko) == isAge(en) && sameDimension(ko, en);
      case CALENDAR -> isContradiction(ko, en);
      case MONEY, SHARE, POINTS, MULTIPLE, CLOCK, RATIO, CODE -> true;
    };
  }

  private static QuantityKind kind(Reading reading) {
    Quantity q = reading.quantity();
    return q.of() == null ? q.kind() : q.of();
  }

  private static boolean isLabel(Reading reading) {
    return kind(reading) == QuantityKind.ORDINAL;
  }

  private static boolean isAge(Reading reading) {
    return kind(reading) == QuantityKind.AGE;
  }

  private static boolean sameDimension(Reading ko, Reading en) {
    return ko.unit().equals(en.unit()) || UNITS.convertible(ko.unit(), en.unit());
  }

  /** Dates of which one could be a slip of the other: both are as fine. */
  private static boolean isContradiction(Reading ko, Reading en) {
    if (ko.isRange() || en.isRange()) {
      return ko.isRange() && en.isRange();
    }
    return ko.date().flatMap(a -> en.date().map(a::isAsFineAs)).orElse(false)
        || ko.date().flatMap(a -> en.date().map(b -> a.day() > 0 && b.day() > 0)).orElse(false);
  }

  /** Whether the family is one whose values are figures, not names of days or numbers of things. */
  static boolean isFigure(Reading reading) {
    Family family = reading.family();
    return family == Family.MONEY
        || family == Family.SHARE
        || family == Family.POINTS
        || family == Family.MEASURE;
  }
}
