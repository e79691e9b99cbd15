package org.naranhi.quantity;

import org.naranhi.quantity.Match.Certainty;
import org.naranhi.quantity.Reading.Family;
import org.naranhi.quantity.Relation.Type;

/**
 * Judges a quantity that found no partner: excused where the other side says the same in another
 * way or where it follows from what is said, else dropped or added with a certainty by its rarity.
 */
final class Leftovers {

  /** Up to here numbers are said in many ways: both, single, the pair, articles. */
  private static final double SMALL = 2;

  /** A single day, month or year may be an adverb or an article. */
  private static final double SINGLE = 1;

  private static final double MIDDLING = 100;

  private final QuantityMatcher matcher;
  private final MatchContext context;

  Leftovers(QuantityMatcher matcher, MatchContext context) {
    this.matcher = matcher;
    this.context = context;
  }

  /** Whether quantity {@code i} of {@code own} needs no partner. */
  boolean isExcused(
      PairSide own, int i, PairSide other, boolean[] ownMatched, boolean[] otherMatched) {
    Quantity q = own.quantity(i);
    return q.optional()
        || isConversion(own, i, ownMatched)
        || isSaidAgain(own, i, other)
        || Echo.isHeard(own.reading(i), other)
        || isPartOfRatio(own, i, other)
        || Derived.from(own, i, other, otherMatched);
  }

  /** A restatement in another unit whose partner is matched, or what it restates. */
  private static boolean isConversion(PairSide own, int i, boolean[] matched) {
    int base = own.quantity(i).converts();
    if (base >= 0 && base < own.size() && matched[base]) {
      return true;
    }
    for (int other = 0; other < own.size(); other++) {
      if (own.quantity(other).converts() == i && matched[other]) {
        return true;
      }
    }
    return false;
  }

  /** The other side has it, taken by another mention, or an end of a range there. */
  private boolean isSaidAgain(PairSide own, int i, PairSide other) {
    for (int j = 0; j < other.size(); j++) {
      Relation relation =
          own.isKorean()
              ? matcher.relate(own.reading(i), other.reading(j), context)
              : matcher.relate(other.reading(j), own.reading(i), context);
      if (relation.agrees() || relation.type() == Type.UNVERIFIED) {
        return true;
      }
      if (isEnd(own.reading(i), other.reading(j))
          || isEnd(other.reading(j), own.reading(i))
          || CalendarRelation.isFirstDays(other.reading(j), own.reading(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEnd(Reading range, Reading single) {
    return range.isRange()
        && !single.isRange()
        && range.isNumeric()
        && single.isNumeric()
        && (Rounding.isEqual(range.low(), single.low())
            || Rounding.isEqual(range.high(), single.low()));
  }

  /** A score of which the other side states both numbers, or one of two such numbers. */
  private static boolean isPartOfRatio(PairSide own, int i, PairSide other) {
    if (own.reading(i).family() == Family.RATIO) {
      return FormRelation.isMadeOf(own.quantity(i), other.quantities());
    }
    return other.quantities().stream()
        .filter(q -> q.kind() == QuantityKind.RATIO)
        .anyMatch(q -> FormRelation.isPart(q, own.quantity(i)));
  }

  /** How sure it is that a quantity without partner is an error. */
  static Certainty certainty(Reading reading) {
    if (isSome(reading)) {
      return Certainty.FAINT;
    }
    if (reading.isVague()) {
      return reading.order() >= 1000 ? Certainty.LIKELY : Certainty.FAINT;
    }
    return switch (reading.family()) {
      case MONEY, POINTS, MEASURE -> Certainty.SURE;
      case SHARE -> share(reading);
      case PLAIN -> plain(reading);
      case DURATION -> duration(reading);
      case CALENDAR -> calendar(reading);
      case MULTIPLE, CLOCK, RATIO, CODE -> Certainty.LIKELY;
    };
  }

  /** 며칠, 몇 명: 3 to 9 of something. */
  private static boolean isSome(Reading reading) {
    return reading.isRange() && reading.low() == 3 && reading.high() == 9;
  }

  private static Certainty share(Reading reading) {
    boolean fraction = reading.quantity().kind() == QuantityKind.FRACTION;
    if (!fraction) {
      return reading.low() == 100 ? Certainty.FAINT : Certainty.SURE;
    }
    return reading.low() == 50 ? Certainty.FAINT : Certainty.LIKELY;
  }

  private static Certainty plain(Reading reading) {
    double size = Math.abs(reading.high());
    if (size <= SMALL) {
      return Certainty.FAINT;
    }
    return size <= MIDDLING ? Certainty.LIKELY : Certainty.SURE;
  }

  private static Certainty duration(Reading reading) {
    return Math.abs(reading.high()) <= SINGLE ? Certainty.FAINT : Certainty.LIKELY;
  }

  private static Certainty calendar(Reading reading) {
    if (reading.isRange()) {
      return Certainty.FAINT; // "the 1950-53 Korean War" explains what a Korean reader knows
    }
    return reading
        .date()
        .filter(d -> d.year() > 0 || d.month() > 0 && d.day() > 0)
        .map(d -> Certainty.LIKELY)
        .orElse(Certainty.FAINT);
  }

  /** Whether both families are of amounts that add up. */
  static boolean addsUp(Reading a, Reading b) {
    return a.family() == b.family()
        && (a.family() == Family.PLAIN || a.unit().equals(b.unit()))
        && a.isNumeric()
        && b.isNumeric();
  }
}
