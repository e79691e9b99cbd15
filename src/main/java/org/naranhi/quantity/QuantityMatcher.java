package org.naranhi.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.quantity.Reading.Family;
import org.naranhi.quantity.Relation.Type;

/**
 * Says how a Korean and an English quantity stand to each other.
 *
 * <pre>
 * 145억원       14.5 billion won     EQUAL
 * 3조4720억원   3.5 trillion won     ROUNDED
 * 25.4평        84 square meters     UNIT_CONVERTED
 * 145억원       $10 million          CURRENCY_CONVERTED   in January 2025
 * 절반          50 percent           RESTATED
 * 145억원       1.45 billion won     MAGNITUDE, power -1
 * 3%            3 percentage points  UNIT
 * </pre>
 *
 * <p>Pure and safe for threads; one comparison takes well under a microsecond.
 */
public final class QuantityMatcher {

  /** What unit conversions may differ by however many digits are written. */
  private static final double CONVERSION_FLOOR = 0.01;

  /** Days against months: four weeks are a month, 90 days three. */
  private static final double CALENDAR_FLOOR = 0.085;

  private static final double EXACT = 0;

  private static final Pattern PAIR =
      Pattern.compile("\\b(?:pairs?|couples?|twins?)\\b", Pattern.CASE_INSENSITIVE);

  private final UnitScale units = UnitScale.shipped();

  /**
   * Which quantity of an English sentence renders which of the Korean one, one to one, and what is
   * wrong.
   *
   * @param ko the quantities of {@code koSentence} in order
   * @param en the quantities of {@code enSentence} in order
   * @param words tells apart values of one kind by the words beside them
   */
  public List<Match> match(
      String koSentence,
      List<Quantity> ko,
      String enSentence,
      List<Quantity> en,
      MatchContext context,
      WordEvidence words) {
    PairSide korean = new PairSide(koSentence, ko, true);
    PairSide english = new PairSide(enSentence, en, false);
    return new SentenceMatcher(this, korean, english, context, words).match();
  }

  /**
   * An amount and what restates it in another unit or currency beside it, in one language.
   *
   * @param base the amount
   * @param converted its restatement
   * @param relation of {@code base} to {@code converted}
   * @param faultIfAny what is wrong, null where the conversion is plausible
   */
  public record Conversion(
      Quantity base, Quantity converted, Relation relation, @Nullable Fault faultIfAny) {

    /** Whether it may be right, or cannot be told. */
    public boolean isPlausible() {
      return faultIfAny == null;
    }
  }

  /** The conversions that a sentence states itself: $10 million (about 1.45 billion KRW). */
  public List<Conversion> conversions(List<Quantity> quantities, MatchContext context) {
    List<Conversion> conversions = new ArrayList<>();
    for (Quantity q : quantities) {
      if (q.converts() >= 0 && q.converts() < quantities.size()) {
        Quantity base = quantities.get(q.converts());
        Conversions.Verdict verdict =
            Conversions.judge(this, Reading.of(base), Reading.of(q), context);
        conversions.add(new Conversion(base, q, verdict.relation(), verdict.fault()));
      }
    }
    return conversions;
  }

  /** The relation of {@code ko} to {@code en}. */
  public Relation relate(Quantity ko, Quantity en, MatchContext context) {
    return relate(Reading.of(ko), Reading.of(en), context);
  }

  /** The relation of two quantities that are compared often. */
  public Relation relate(Reading ko, Reading en, MatchContext context) {
    if (ko.isVague() || en.isVague()) {
      return vague(ko, en);
    }
    if (ko.family() != en.family()) {
      return across(ko, en);
    }
    return switch (ko.family()) {
      case MONEY -> money(ko, en, context);
      case MEASURE -> measure(ko, en);
      case DURATION -> duration(ko, en);
      case CALENDAR -> CalendarRelation.of(ko, en, context);
      case CLOCK -> ClockRelation.of(ko.quantity(), en.quantity());
      case RATIO -> FormRelation.ratio(ko.quantity(), en.quantity());
      case CODE -> FormRelation.code(ko.quantity(), en.quantity());
      case PLAIN ->
          isPair(ko, en)
              ? Relation.restated("a pair is two")
              : BoundRelation.of(ko, en).orElseGet(() -> same(ko, en));
      case SHARE, POINTS, MULTIPLE -> same(ko, en);
    };
  }

  /** 한 쌍 is one pair, and "a pair" is read as two. */
  private static boolean isPair(Reading ko, Reading en) {
    String text = ko.quantity().text();
    return (text.endsWith("쌍") || text.endsWith("켤레"))
        && PAIR.matcher(en.quantity().text()).find()
        && Rounding.isEqual(en.low(), 2 * ko.low());
  }

  private static Relation same(Reading ko, Reading en) {
    return numbers(ko, en, 1, EXACT, Type.EQUAL);
  }

  private static Relation numbers(Reading ko, Reading en, double scale, double floor, Type same) {
    return ko.isNumeric() && en.isNumeric()
        ? NumberRelation.of(ko, en, scale, floor, same)
        : Relation.NONE;
  }

  /** 수십만 and hundreds of thousands count in the same power of ten; 30만 lies in it. */
  private static Relation vague(Reading ko, Reading en) {
    if (ko.isVague() && en.isVague()) {
      double powers = Math.log10(en.order() / ko.order());
      int power = (int) Math.round(powers);
      double distance = Math.abs(powers) * Math.log(10);
      if (sameUnit(ko, en) && Rounding.isEqual(ko.order(), en.order())) {
        return Relation.EQUAL;
      }
      return sameUnit(ko, en) && power != 0
          ? new Relation(Type.MAGNITUDE, distance, power, "power of ten: 10^" + power)
          : Relation.none(distance);
    }
    Reading vague = ko.isVague() ? ko : en;
    Reading exact = ko.isVague() ? en : ko;
    boolean inside = exact.low() >= vague.order() && exact.high() < 10 * vague.order();
    return inside && sameUnit(ko, en)
        ? Relation.of(Type.RESTATED, 0.5, "of the same order")
        : Relation.NONE;
  }

  /** Whether families and, for money and measures, units are the same. */
  private static boolean sameUnit(Reading ko, Reading en) {
    boolean counted = ko.family() == Family.PLAIN || en.family() == Family.PLAIN;
    return counted
        || ko.family() == en.family()
            && (ko.family() != Family.MONEY || ko.unit().equals(en.unit()));
  }

  private static Relation money(Reading ko, Reading en, MatchContext context) {
    if (!ko.isNumeric() || !en.isNumeric()) {
      return Relation.NONE;
    }
    return ko.unit().equals(en.unit())
        ? numbers(ko, en, 1, EXACT, Type.EQUAL)
        : CurrencyRelation.of(ko, en, context);
  }

  private Relation measure(Reading ko, Reading en) {
    if (ko.unit().equals(en.unit()) || isDegree(ko.unit(), en.unit())) {
      return numbers(ko, en, 1, EXACT, Type.EQUAL);
    }
    if (!units.convertible(ko.unit(), en.unit())) {
      return otherUnit(ko, en);
    }
    Relation converted = convert(ko, en, CONVERSION_FLOOR);
    return converted.agrees() ? converted : otherUnit(ko, en, converted);
  }

  private static boolean isDegree(String a, String b) {
    return a.startsWith("°") && b.startsWith("°") && (a.equals("°") || b.equals("°"));
  }

  private Relation convert(Reading ko, Reading en, double floor) {
    if (!ko.isNumeric() || !en.isNumeric()) {
      return Relation.NONE;
    }
    double low = units.convert(ko.low(), ko.unit(), en.unit());
    double high = units.convert(ko.high(), ko.unit(), en.unit());
    double ulp = ko.ulp() * units.factor(ko.unit(), en.unit());
    return NumberRelation.ends(ko, en, low, high, ulp, floor, Type.UNIT_CONVERTED);
  }

  private Relation duration(Reading ko, Reading en) {
    if (ko.unit().equals(en.unit())) {
      return numbers(ko, en, 1, EXACT, Type.EQUAL);
    }
    if (!units.convertible(ko.unit(), en.unit())) {
      return otherUnit(ko, en);
    }
    boolean exact = units.exact(ko.unit(), en.unit()) && !isFortnight(ko, en);
    Relation converted = convert(ko, en, exact ? EXACT : CALENDAR_FLOOR);
    if (converted.type() == Type.UNIT_CONVERTED) {
      return Relation.of(Type.RESTATED, converted.distance(), "same time in other units");
    }
    return converted.agrees() ? converted : otherUnit(ko, en, Relation.none(converted.distance()));
  }

  /** 보름, 15 days, is two weeks. */
  private static boolean isFortnight(Reading ko, Reading en) {
    return ko.unit().equals("day") && en.unit().equals("week") && ko.low() == 15;
  }

  /** The same figure with another unit, or nothing. */
  private static Relation otherUnit(Reading ko, Reading en) {
    return otherUnit(ko, en, Relation.NONE);
  }

  private static Relation otherUnit(Reading ko, Reading en, Relation otherwise) {
    Relation figures = numbers(ko, en, 1, EXACT, Type.EQUAL);
    return figures.agrees()
        ? Relation.of(
            Type.UNIT, figures.distance(), "same figure, " + ko.unit() + " for " + en.unit())
        : otherwise;
  }

  /** Quantities of two families. */
  private static Relation across(Reading ko, Reading en) {
    if (ko.family() == Family.PLAIN || en.family() == Family.PLAIN) {
      return plain(ko, en);
    }
    if (is(ko, en, Family.SHARE, Family.POINTS)) {
      return otherUnit(ko, en);
    }
    if (is(ko, en, Family.SHARE, Family.MULTIPLE)) {
      return ShareRelation.multiple(ko, en);
    }
    if (is(ko, en, Family.DURATION, Family.CALENDAR)) {
      return CalendarRelation.dayCount(ko, en);
    }
    return Relation.NONE;
  }

  private static boolean is(Reading ko, Reading en, Family a, Family b) {
    return ko.family() == a && en.family() == b || ko.family() == b && en.family() == a;
  }

  /** A bare number against a quantity of another family: one side does not say the unit. */
  private static Relation plain(Reading ko, Reading en) {
    Family other = ko.family() == Family.PLAIN ? en.family() : ko.family();
    return switch (other) {
      case CALENDAR -> CalendarRelation.number(ko, en);
      case CODE -> FormRelation.code(ko.quantity(), en.quantity());
      case CLOCK -> Relation.NONE;
      case RATIO -> FormRelation.toOne(ko, en);
      case SHARE, POINTS -> isBare(ko) || isBare(en) ? unstated(ko, en) : otherUnit(ko, en);
      default -> unstated(ko, en);
    };
  }

  /** 3%포인트 and "3 points", once the sentence has been seen to say so. */
  static Relation points(Reading ko, Reading en) {
    return unstated(ko, en);
  }

  private static boolean isBare(Reading reading) {
    return reading.quantity().kind() == QuantityKind.NUMBER;
  }

  private static Relation unstated(Reading ko, Reading en) {
    Relation figures = numbers(ko, en, 1, EXACT, Type.EQUAL);
    return figures.agrees()
        ? Relation.of(
            Type.RESTATED, figures.distance(), figures.note() + ", one side states no unit")
        : figures;
  }

  /** {@code 14500000000} as {@code 14,500,000,000}, for notes. */
  static String grouped(double value) {
    return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : "%,.2f", value);
  }
}
