package org.naranhi.quantity;

import java.util.regex.Pattern;
import org.naranhi.quantity.Match.Certainty;
import org.naranhi.quantity.Reading.Family;
import org.naranhi.quantity.Relation.Type;

/** Names what is wrong between two quantities that render one another. */
final class FaultFinder {

  private static final Pattern LOSING =
      Pattern.compile(
          "졌|패배|패했|패하|역전패|지고|\\b(?:los[est]\\w*|lost|loss|defeat(?:ed)?\\s+by|fell|beaten)\\b",
          Pattern.CASE_INSENSITIVE);

  private final PairSide ko;
  private final PairSide en;
  private final boolean rateOfExchange;

  FaultFinder(PairSide ko, PairSide en) {
    this.ko = ko;
    this.en = en;
    rateOfExchange = ko.text().contains("환율");
  }

  /** The pair (i, j) with its fault, if it has one. */
  Match judge(int i, int j, Relation relation) {
    Reading k = ko.reading(i);
    Reading e = en.reading(j);
    Match match = Match.right(k.quantity(), e.quantity(), relation);
    if (relation.type() == Type.UNVERIFIED) {
      return match;
    }
    if (relation.agrees()) {
      return agreeing(match, i, j);
    }
    if (isUnsigned(k, e)) {
      return signed(match, i, j);
    }
    Fault fault = fault(k, e, relation);
    return match.with(fault, isLoose(k, e) ? Certainty.FAINT : certainty(k, e, fault));
  }

  /** Values that agree may still differ in bound, sign or order. */
  private Match agreeing(Match match, int i, int j) {
    Quantity k = ko.quantity(i);
    Quantity e = en.quantity(j);
    if (opposes(k.bound(), e.bound()) && !k.approx() && !e.approx()) {
      return match.with(Fault.BOUND, Certainty.SURE);
    }
    if (isDirected(i) && ko.polarity(i).opposes(en.polarity(j))) {
      return match.with(Fault.SIGN, Certainty.LIKELY);
    }
    boolean turned = match.relation().note().equals(FormRelation.TURNED);
    return turned && !saysLost() ? match.with(Fault.RATIO, Certainty.LIKELY) : match;
  }

  /** Whether a side lost, so that the other text may tell the score from the winner's side. */
  private boolean saysLost() {
    return LOSING.matcher(ko.text()).find() || LOSING.matcher(en.text()).find();
  }

  /**
   * A figure with a direction that both languages tell alike: a rate of won that rises is a won
   * that falls.
   */
  private boolean isDirected(int i) {
    return Confusable.isFigure(ko.reading(i)) && !rateOfExchange;
  }

  private static boolean opposes(Bound a, Bound b) {
    return isLower(a) && isUpper(b) || isUpper(a) && isLower(b);
  }

  private static boolean isLower(Bound bound) {
    return bound == Bound.AT_LEAST || bound == Bound.MORE_THAN;
  }

  private static boolean isUpper(Bound bound) {
    return bound == Bound.AT_MOST || bound == Bound.LESS_THAN;
  }

  /** Whether the two differ in their sign alone. */
  private static boolean isUnsigned(Reading k, Reading e) {
    return k.family() == e.family()
        && k.isNumeric()
        && e.isNumeric()
        && k.low() < 0 != e.low() < 0
        && Math.abs(Math.abs(k.low()) - Math.abs(e.low()))
            <= Rounding.tolerance(k.low(), k.ulp(), e.low(), e.ulp(), false, false);
  }

  /** A minus on one side may be a word on the other: -0.7%, contracted 0.7 percent. */
  private Match signed(Match match, int i, int j) {
    boolean koMinus = ko.reading(i).low() < 0;
    Polarity said = koMinus ? en.polarity(j) : ko.polarity(i);
    if (koMinus ? en.saysMinus(j) : ko.saysMinus(i)) {
      return Match.right(
          ko.quantity(i), en.quantity(j), Relation.restated("the minus is said in words"));
    }
    boolean contradicts =
        said == Polarity.UP || said == Polarity.PROFIT || ko.reading(i).family() == Family.MEASURE;
    return match.with(Fault.SIGN, contradicts ? Certainty.SURE : Certainty.LIKELY);
  }

  private static Fault fault(Reading k, Reading e, Relation relation) {
    QuantityKind kind = kind(k);
    if (relation.type() == Type.UNIT) {
      return unit(k, e);
    }
    Fault named = named(k, e, kind);
    if (relation.type() == Type.MAGNITUDE) {
      return named == Fault.RATIO || named == Fault.ORDINAL || named == Fault.AGE
          ? named
          : Fault.magnitude(relation.power());
    }
    if (named != Fault.DIGIT) {
      return named;
    }
    if (!k.unit().equals(e.unit()) && k.family() == Family.MONEY) {
      return Fault.FX_CONVERSION;
    }
    return isRoundedBadly(k, e) ? Fault.ROUNDING_BAD : Fault.DIGIT;
  }

  private static Fault unit(Reading k, Reading e) {
    if (k.family() == Family.MONEY && e.family() == Family.MONEY) {
      return Fault.CURRENCY;
    }
    boolean share = k.family() == Family.SHARE || e.family() == Family.SHARE;
    boolean points = k.family() == Family.POINTS || e.family() == Family.POINTS;
    return share && points ? Fault.PCT_VS_PP : Fault.UNIT;
  }

  private static QuantityKind kind(Reading reading) {
    Quantity q = reading.quantity();
    return q.of() == null ? q.kind() : q.of();
  }

  private static Fault named(Reading k, Reading e, QuantityKind kind) {
    Fault byKind =
        switch (kind) {
          case AGE -> Fault.AGE;
          case ORDINAL -> Fault.ORDINAL;
          case FRACTION -> Fault.FRACTION;
          case MULTIPLE -> Fault.MULTIPLE;
          case DATE, YEAR -> Fault.DATE;
          case TIME -> Fault.TIME;
          case RATIO -> Fault.RATIO;
          case ID -> Fault.ID;
          default -> kind(e) == QuantityKind.FRACTION ? Fault.FRACTION : Fault.DIGIT;
        };
    boolean range = k.isRange() || e.isRange();
    return byKind == Fault.DIGIT && range ? Fault.RANGE : byKind;
  }

  /** Cut off rather than rounded: within one last digit. */
  private static boolean isRoundedBadly(Reading k, Reading e) {
    return k.unit().equals(e.unit())
        && k.isNumeric()
        && e.isNumeric()
        && Rounding.agree(k.low(), k.ulp(), e.low(), e.ulp(), true, false);
  }

  /** "one" against another small count, where the two sides do not count equally often. */
  private boolean isLoose(Reading k, Reading e) {
    boolean small = k.family() == Family.PLAIN && e.family() == Family.PLAIN && k.high() <= 10;
    return small && e.low() == 1 && counts(ko) != counts(en);
  }

  private static long counts(PairSide side) {
    return side.quantities().stream().filter(q -> q.kind() == QuantityKind.COUNT).count();
  }

  private static Certainty certainty(Reading k, Reading e, Fault fault) {
    if (fault == Fault.ROUNDING_BAD) {
      return Certainty.LIKELY;
    }
    boolean small = k.family() == Family.PLAIN && Math.max(k.low(), e.low()) <= 10;
    return small ? Certainty.LIKELY : Certainty.SURE;
  }
}
