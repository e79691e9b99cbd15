package org.naranhi.quantity;

import java.util.Optional;

/**
 * Bounds of whole numbers that say the same: 5인 미만 and "four or fewer", 두 개 이상 and "more than one".
 */
final class BoundRelation {

  private BoundRelation() {}

  static Optional<Relation> of(Reading ko, Reading en) {
    boolean same = isWhole(ko) && isWhole(en) && (same(ko, en, 1) || same(en, ko, 1));
    return same ? Optional.of(Relation.restated("the same bound")) : Optional.empty();
  }

  /** Whether {@code open}, more or less than, leaves out what {@code closed} ends with. */
  private static boolean same(Reading open, Reading closed, double step) {
    Bound outer = open.quantity().bound();
    Bound inner = closed.quantity().bound();
    return outer == Bound.MORE_THAN && inner == Bound.AT_LEAST && open.low() + step == closed.low()
        || outer == Bound.LESS_THAN && inner == Bound.AT_MOST && open.low() - step == closed.low();
  }

  private static boolean isWhole(Reading reading) {
    return reading.isNumeric() && !reading.isRange() && reading.low() == Math.rint(reading.low());
  }
}
