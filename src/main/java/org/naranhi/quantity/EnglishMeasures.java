package org.naranhi.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Amounts with a unit: shares, lengths of time, measures.
 *
 * <pre>
 * measure  := amount ["-"] unit | "minus" amount unit
 * duration := amount ["-"] [adjective] time { [","] ["and"] amount smaller }
 *           | ("a" | "an") time ["and a half"]
 * </pre>
 *
 * <p>{@code one year and six months} = 18 month, {@code a fortnight} = 2 week, {@code two decades}
 * = 20 year, {@code three straight days} = 3 day, {@code 3,500 m} = metres, never millions. {@code
 * a year earlier} is a comparison, no quantity.
 */
final class EnglishMeasures {

  private static final EnglishPhrases<Meaning> UNITS = new EnglishPhrases<>();

  /** Symbols that are everyday words or letters: they count only glued to digits. */
  private static final Set<String> GLUED_ONLY = Set.of("in", "A", "J", "GT", "PS", "b", "x");

  /** Symbols that an English text does not use so. */
  private static final Set<String> REFUSED = Set.of("A", "N", "a", "mo", "mos", "°c", "°f");

  private static final Set<String> ADJECTIVES =
      EnglishLexicon.words(
          "straight consecutive successive full whole more additional long calendar"
              + " business working trading solid short extra further other fiscal entire good"
              + " running");
  private static final Set<String> COMPARATORS = Set.of("earlier", "before", "prior", "previously");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** A unit and how many of it the word stands for: a decade is 10 year. */
  record Meaning(String unit, QuantityKind kind, BigDecimal factor) {}

  static {
    for (Units.Unit unit : Units.shipped().all()) {
      Meaning meaning = new Meaning(unit.symbol(), kind(unit.dimension()), BigDecimal.ONE);
      unit.symbols().stream()
          .filter(s -> !REFUSED.contains(s))
          .forEach(s -> UNITS.add(s, true, meaning));
      unit.english().forEach(name -> UNITS.add(name, false, meaning));
    }
    span(10, "year", "decade", "decades");
    span(100, "year", "century", "centuries");
    span(1000, "year", "millennium", "millennia");
    span(2, "week", "fortnight", "fortnights");
  }

  private final EnglishText t;
  private final EnglishNumerals numerals;
  private final EnglishFound found;

  EnglishMeasures(EnglishText text, EnglishNumerals numerals, EnglishFound found) {
    this.t = text;
    this.numerals = numerals;
    this.found = found;
  }

  private static void span(int factor, String unit, String... words) {
    for (String word : words) {
      UNITS.add(word, false, new Meaning(unit, QuantityKind.DURATION, BigDecimal.valueOf(factor)));
    }
  }

  private static QuantityKind kind(String dimension) {
    return switch (dimension) {
      case "percent" -> QuantityKind.PERCENT;
      case "points" -> QuantityKind.PERCENTPOINT;
      case "duration", "months" -> QuantityKind.DURATION;
      case "multiple" -> QuantityKind.MULTIPLE;
      default -> QuantityKind.MEASURE;
    };
  }

  /** The unit at token {@code i}, for a number that ends right before it. */
  Optional<EnglishPhrases.Hit<Meaning>> unit(int i) {
    return UNITS.at(t, i);
  }

  /** Whether a unit that fits follows {@code n}. */
  boolean isMeasured(EnglishNumeral n) {
    EnglishAmount amount = EnglishAmount.of(n);
    int at = unitStart(amount);
    return unit(at).filter(h -> fits(amount, at, h)).isPresent();
  }

  /** An amount before a unit; returns {@code amount.to()} where no unit follows. */
  int read(EnglishAmount amount) {
    return read(amount, false);
  }

  /** As {@link #read(EnglishAmount)}; {@code approx} where the number itself is loose. */
  int read(EnglishAmount amount, boolean approx) {
    int at = unitStart(amount);
    Optional<EnglishPhrases.Hit<Meaning>> hit = unit(at);
    if (hit.isEmpty() || !fits(amount, at, hit.get())) {
      return amount.to();
    }
    Meaning meaning = hit.get().meaning();
    if (t.is(at, "degree") || t.is(at, "degrees") || t.is(at, "°")) {
      return degrees(amount, hit.get());
    }
    int to = hit.get().to();
    return amount.isRange() || amount.high().isVague() || approx
        ? emit(amount, to, meaning, approx)
        : composite(amount, to, meaning);
  }

  private int emit(EnglishAmount amount, int to, Meaning m, boolean approx) {
    Quantity.Builder b = amount.quantity(t, amount.from(), to, m.kind(), m.unit(), m.factor());
    return found.add(b.approx(approx), amount.from(), to);
  }

  /** Where the unit starts: after a hyphen, after "of" of a vague number, after an adjective. */
  private int unitStart(EnglishAmount amount) {
    int at = t.afterHyphen(amount.to());
    boolean of = amount.high().isVague() || amount.high().is(EnglishNumeral.Form.MIXED);
    if (of && t.is(at, "of")) {
      return at + 1;
    }
    if (!ADJECTIVES.contains(t.word(at))) {
      return at;
    }
    int next = at + 1;
    boolean time = unit(next).filter(h -> h.meaning().kind() == QuantityKind.DURATION).isPresent();
    return time ? next : at;
  }

  /** Whether the unit is one here: symbols stand by digits, "second" is a unit if it may be. */
  private boolean fits(EnglishAmount amount, int at, EnglishPhrases.Hit<Meaning> hit) {
    if (hit.symbol()) {
      return fitsSymbol(amount, at, hit);
    }
    boolean one = amount.value().compareTo(BigDecimal.ONE) <= 0 || amount.value().scale() > 0;
    if (t.is(at, "day") && at == amount.to() && t.is(amount.from(), "one")) {
      return isOneDay(amount.from());
    }
    if (t.is(at, "second")) {
      return (one && !t.joins(hit.to())) || t.joins(at - 1);
    }
    return true;
  }

  /** {@code one day he will} is no length of time; {@code within one day} is. */
  private boolean isOneDay(int i) {
    return switch (t.word(i - 1)) {
      case "in",
          "within",
          "for",
          "after",
          "just",
          "only",
          "than",
          "least",
          "every",
          "about",
          "over",
          "of",
          "by",
          "to",
          "or",
          "and",
          "per",
          "lasted",
          "took" ->
          true;
      default -> false;
    };
  }

  private boolean fitsSymbol(EnglishAmount amount, int at, EnglishPhrases.Hit<Meaning> hit) {
    boolean digits = t.isNumber(amount.to() - 1) || amount.isScaled() || !t.isWord(at);
    boolean letters = t.isWord(at);
    boolean tailed = letters && t.glued(hit.to()) && (t.isWord(hit.to()) || t.isNumber(hit.to()));
    boolean glued = t.glued(at) && at == amount.to();
    String symbol = t.raw(at);
    boolean needsGlue = hit.to() == at + 1 && GLUED_ONLY.contains(symbol);
    boolean capital = letters && symbol.length() == 1 && t.isCapital(at) && !glued;
    return digits && !tailed && (!needsGlue || glued) && (!capital || "LW".contains(symbol));
  }

  /**
   * {@code 12 degrees Celsius}, {@code 20 degrees} in the weather, {@code 12 degrees below zero}.
   */
  private int degrees(EnglishAmount amount, EnglishPhrases.Hit<Meaning> hit) {
    Meaning m = hit.meaning();
    boolean below = t.is(hit.to(), "below") && t.is(hit.to() + 1, "zero");
    int to = below ? hit.to() + 2 : hit.to();
    String unit =
        m.unit().equals("°") && (below || amount.value().signum() < 0 || speaksOfWeather())
            ? "°C"
            : m.unit();
    BigDecimal sign = below ? BigDecimal.ONE.negate() : BigDecimal.ONE;
    Quantity.Builder b = amount.quantity(t, amount.from(), to, QuantityKind.MEASURE, unit, sign);
    if (!amount.isRange() && !amount.high().isVague()) {
      b.ulp(amount.high().ulp());
    }
    return found.add(b, amount.from(), to);
  }

  private boolean speaksOfWeather() {
    for (int i = 0; i < t.size(); i++) {
      switch (t.word(i)) {
        case "temperature",
            "temperatures",
            "weather",
            "heat",
            "cold",
            "mercury",
            "high",
            "highs",
            "low",
            "lows",
            "warm",
            "warmer",
            "cooler",
            "hot",
            "celsius",
            "winter",
            "summer",
            "freezing",
            "morning",
            "daytime",
            "warming" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** {@code one year and six months}, {@code 5 feet 8 inches}: the sum in the smaller unit. */
  private int composite(EnglishAmount amount, int to, Meaning m) {
    int half = t.is(to, "and") ? halfMore(to + 1, true) : to;
    if (half > to + 1) {
      return plusHalf(amount, half, m);
    }
    BigDecimal value = amount.value().multiply(m.factor());
    Sum first = new Sum(value, m.unit(), amount.high().ulp(), to);
    Sum sum = first;
    for (Sum more = extended(sum, m); more.to() > sum.to(); more = extended(sum, m)) {
      sum = more;
    }
    if (sum == first) {
      return emit(amount, to, m, false);
    }
    Quantity.Builder b =
        EnglishFound.builder(t, amount.from(), sum.to(), m.kind())
            .unit(sum.unit())
            .value(EnglishNumeral.plain(sum.value()))
            .ulp(sum.ulp());
    return found.add(b, amount.from(), sum.to());
  }

  /** What two or more units tell together, in the smallest of them. */
  private record Sum(BigDecimal value, String unit, BigDecimal ulp, int to) {}

  /** The sum with a smaller unit behind it; {@code sum} itself where there is none. */
  private Sum extended(Sum sum, Meaning m) {
    int next = t.is(sum.to(), ",") ? sum.to() + 1 : sum.to();
    next = t.is(next, "and") ? next + 1 : next;
    boolean number =
        t.has(next, EnglishLexicon.DIGITS | EnglishLexicon.SMALL | EnglishLexicon.TENS);
    EnglishNumeral low =
        number && isComposable(m, next > sum.to()) ? numerals.at(next) : EnglishNumeral.NONE;
    Optional<EnglishPhrases.Hit<Meaning>> hit =
        low.found() ? unit(t.afterHyphen(low.to())) : Optional.empty();
    Optional<BigDecimal> factor =
        hit.flatMap(h -> Units.shipped().factor(sum.unit(), h.meaning().unit()))
            .filter(f -> f.compareTo(BigDecimal.ONE) > 0 && f.stripTrailingZeros().scale() <= 0);
    if (hit.isEmpty() || factor.isEmpty()) {
      return sum;
    }
    Meaning small = hit.get().meaning();
    BigDecimal more = low.value().multiply(small.factor());
    BigDecimal value = sum.value().multiply(factor.get()).add(more);
    return new Sum(value, small.unit(), low.ulp(), hit.get().to());
  }

  /** Only times and the feet and pounds of old are told in two units. */
  private static boolean isComposable(Meaning m, boolean joined) {
    boolean time = m.kind() == QuantityKind.DURATION;
    return time || (!joined && Set.of("ft", "lb", "yd", "st").contains(m.unit()));
  }

  /** The index after "a half" at {@code i}, for {@code a year and a half}. */
  private int halfMore(int i, boolean joined) {
    return joined && t.is(i, "a") && t.is(i + 1, "half") && !t.joins(i + 2) ? i + 2 : i;
  }

  private int plusHalf(EnglishAmount amount, int to, Meaning m) {
    BigDecimal value = amount.value().add(HALF).multiply(m.factor());
    Quantity.Builder b =
        EnglishFound.builder(t, amount.from(), to, m.kind())
            .unit(m.unit())
            .value(EnglishNumeral.plain(value))
            .ulp(HALF);
    return found.add(b, amount.from(), to);
  }

  /** {@code a day}, {@code an hour and a half}, {@code a decade}; returns {@code i} if none. */
  int readArticle(int i) {
    Optional<EnglishPhrases.Hit<Meaning>> hit =
        t.isWord(i + 1) ? unit(i + 1).filter(h -> !h.symbol()) : Optional.empty();
    if (hit.isEmpty() || !isTold(i, hit.get().to())) {
      return i;
    }
    Meaning m = hit.get().meaning();
    int to = hit.get().to();
    if (m.kind() != QuantityKind.DURATION || isMoment(i + 1, to)) {
      return i;
    }
    EnglishNumeral one =
        new EnglishNumeral(i, i + 1, BigDecimal.ONE, BigDecimal.ONE, EnglishNumeral.Form.WORDS);
    boolean more =
        t.is(to, "and")
            && (halfMore(to + 1, true) > to + 1
                || t.isNumber(to + 1)
                || t.has(to + 1, EnglishLexicon.SMALL | EnglishLexicon.TENS));
    if (more) {
      return composite(EnglishAmount.of(one), to, m);
    }
    boolean vanishing = m.factor().compareTo(BigDecimal.ONE) == 0;
    Quantity.Builder b =
        EnglishAmount.of(one)
            .quantity(t, i, to, QuantityKind.DURATION, m.unit(), m.factor())
            .optional(vanishing);
    return found.add(b, i, to);
  }

  /** {@code wait a minute}; but {@code a minute and 30 seconds} counts. */
  private boolean isMoment(int i, int to) {
    boolean counted = t.is(i, "minute") && t.is(to, "and") && t.isNumber(to + 1);
    return t.is(i, "second") || t.is(i, "minute") && !counted;
  }

  /** {@code a year earlier} and {@code from a year ago} compare; {@code a year-end sale} names. */
  private boolean isTold(int i, int to) {
    if (COMPARATORS.contains(t.word(to)) || t.joins(to)) {
      return false;
    }
    boolean compared =
        switch (t.word(i - 1)) {
          case "from", "than", "with", "versus", "vs", "to", "against" -> true;
          default -> false;
        };
    boolean vanishing = !t.is(i + 1, "decade") && !t.is(i + 1, "century");
    return !(t.is(to, "ago") && compared && vanishing);
  }

  /** {@code decades} by themselves: some tens of years. */
  int readPlural(int i) {
    String word = t.word(i);
    boolean plural = word.equals("decades") || word.equals("centuries");
    if (!plural) {
      return i;
    }
    String order = word.equals("decades") ? "10" : "100";
    Quantity.Builder b =
        EnglishFound.builder(t, i, i + 1, QuantityKind.DURATION)
            .unit("year")
            .order(new BigDecimal(order));
    return found.add(b, i, i + 1);
  }

  /** {@code magnitude 6.2}, {@code magnitude-7.8}; returns {@code i} if none. */
  int readMagnitude(int i) {
    int at = t.joins(i + 1) ? i + 2 : i + 1;
    EnglishNumeral n = numerals.at(at);
    if (!n.found() || n.value().compareTo(BigDecimal.TEN) >= 0) {
      return i;
    }
    Quantity.Builder b =
        EnglishAmount.of(n).quantity(t, i, n.to(), QuantityKind.MEASURE, "magnitude");
    return found.add(b, i, n.to());
  }

  /** {@code a 7.1-magnitude earthquake}; returns {@code amount.to()} if none. */
  int readMagnitudeAfter(EnglishAmount amount) {
    int at = t.afterHyphen(amount.to());
    boolean scale = t.is(at, "on") && t.is(at + 1, "the") && t.is(at + 2, "richter");
    if (!t.is(at, "magnitude") && !scale) {
      return amount.to();
    }
    int to = scale ? amount.to() : at + 1;
    Quantity.Builder b = amount.quantity(t, amount.from(), to, QuantityKind.MEASURE, "magnitude");
    return found.add(b, amount.from(), to);
  }
}
