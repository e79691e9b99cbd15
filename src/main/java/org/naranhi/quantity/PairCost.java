package org.naranhi.quantity;

import org.naranhi.quantity.Reading.Family;
import org.naranhi.quantity.Relation.Type;

/**
 * What it costs to take an English quantity for the rendering of a Korean one.
 *
 * <p>Agreement costs next to nothing; an error costs less than leaving both alone, so that a wrong
 * value is seen as such and not as one omission and one addition. The order of the two sentences
 * decides between equals.
 */
final class PairCost {

  /** The cost of a quantity left alone. */
  static final double ALONE = 2.0;

  /** The cost of leaving alone one that may well vanish. */
  static final double ALONE_OPTIONAL = 0.3;

  private static final double WRONG = 2.0;
  private static final double DIFFERENT = 2.4;
  private static final double ORDER = 0.15;
  private static final double OTHER_KIND = 0.05;

  private PairCost() {}

  /** The cost of leaving {@code q} without partner. */
  static double alone(Quantity q) {
    return q.optional() ? ALONE_OPTIONAL : ALONE;
  }

  /**
   * The cost of a pair.
   *
   * @param order how far apart their places in the two sentences are, 0 to 1
   */
  static double of(Reading ko, Reading en, Relation relation, double order) {
    double kind = ko.quantity().kind() == en.quantity().kind() ? 0 : OTHER_KIND;
    double base = base(ko, en, relation);
    return base >= Assignment.NEVER ? Assignment.NEVER : base + kind + ORDER * order;
  }

  /** The cost of 5일째 rendered as another ordinal. */
  static double serial(double order) {
    return DIFFERENT + ORDER * order;
  }

  private static double base(Reading ko, Reading en, Relation relation) {
    double distance = Math.min(1, Math.abs(relation.distance()));
    if (relation.agrees()) {
      return 0.1 * relation.type().ordinal() + 0.5 * distance;
    }
    if (relation.type() == Type.UNVERIFIED) {
      return 0.8;
    }
    if (isOptional(ko, en, relation)) {
      return Assignment.NEVER;
    }
    if (relation.type() == Type.NONE || isTrivial(ko, en)) {
      return Confusable.are(ko, en) ? DIFFERENT + distance : Assignment.NEVER;
    }
    return WRONG;
  }

  /** What may vanish is no error, but for a week that became a month. */
  private static boolean isOptional(Reading ko, Reading en, Relation relation) {
    boolean both = ko.quantity().optional() && en.quantity().optional();
    boolean one = ko.quantity().optional() || en.quantity().optional();
    boolean span = ko.family() == Family.DURATION && relation.type() == Type.UNIT;
    return both || one && !span;
  }

  /** 1 and 10 are a power of ten apart by chance. */
  private static boolean isTrivial(Reading ko, Reading en) {
    boolean plain = ko.family() == Family.PLAIN && en.family() == Family.PLAIN;
    return plain && !ko.isVague() && Math.abs(ko.low()) < 10 && Math.abs(en.low()) < 10;
  }
}
