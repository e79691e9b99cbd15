package org.naranhi.quantity;

import org.jspecify.annotations.Nullable;
import org.naranhi.quantity.Reading.Family;
import org.naranhi.quantity.Relation.Type;

/**
 * Whether an amount in brackets restates the one before it: $10 million (about 1.45 billion KRW).
 */
final class Conversions {

  private Conversions() {}

  /** What a conversion amounts to. */
  record Verdict(Relation relation, @Nullable Fault fault) {}

  static Verdict judge(
      QuantityMatcher matcher, Reading base, Reading converted, MatchContext context) {
    Relation relation = matcher.relate(base, converted, context);
    boolean unknown = relation.type() == Type.UNVERIFIED || !Double.isFinite(relation.distance());
    if (relation.agrees() || unknown) {
      return new Verdict(relation, null);
    }
    boolean money = base.family() == Family.MONEY;
    return new Verdict(relation, money ? Fault.FX_CONVERSION : Fault.UNIT);
  }
}
