package org.naranhi.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;

/**
 * Fractions.
 *
 * <pre>
 * fraction := cardinal ["-"] ("third" | "thirds" | "quarters" | …) | "a" ("third" | "quarter" | …)
 *           | "half" | n "/" m | n "in" m | n "out of" m
 * </pre>
 *
 * <p>{@code two-thirds} = 2/3, {@code one in five} = 1/5, {@code half an hour} = 0.5 hour. Not
 * fractions: {@code half-hearted}, {@code halfway}, {@code the other half}.
 */
final class EnglishShares {

  private static final MathContext PRECISION = new MathContext(20);
  private static final Set<String> BEFORE_HALF =
      EnglishLexicon.words(
          "other better top bottom upper lower left right front back latter northern"
              + " southern eastern western my former final late");
  private static final Set<String> AFTER_HALF =
      EnglishLexicon.words(
          "time way brother sister moon marathon term back board sibling siblings court"
              + " mast hour's year hearted smile backs");
  private static final Set<String> SPELLED_WORDS =
      EnglishLexicon.words("for in past last first next over previous these");

  private final EnglishText t;
  private final EnglishNumerals numerals;
  private final EnglishMeasures measures;
  private final EnglishFound found;

  EnglishShares(
      EnglishText text, EnglishNumerals numerals, EnglishMeasures measures, EnglishFound found) {
    this.t = text;
    this.numerals = numerals;
    this.measures = measures;
    this.found = found;
  }

  /** A fraction in words or with a slash at {@code i}; returns {@code i} if none. */
  int readFraction(int i) {
    if (t.is(i, "half")) {
      return half(i, i);
    }
    boolean article = t.is(i, "a") || t.is(i, "an");
    if (article && t.is(i + 1, "half")) {
      return half(i, i + 1);
    }
    if (article) {
      return isPart(i, i + 1) ? article(i) : i;
    }
    if (t.is(i, "quarter")) {
      return quarter(i);
    }
    return t.isNumber(i) ? slash(i) : spelled(i);
  }

  private int article(int i) {
    EnglishParts.Denominator den = EnglishParts.denominator(t, i + 1);
    boolean joined = t.joins(den.to()) && isUnitAfter(den.to() + 1);
    return fraction(joined ? i + 1 : i, den.to(), 1, den.value());
  }

  /** {@code two-thirds}, {@code three quarters}, {@code one fifth}. */
  private int spelled(int i) {
    EnglishParts.Part part = EnglishParts.at(t, i);
    boolean periods =
        t.is(part.to() - 1, "quarters")
            && part.to() == i + 2
            && SPELLED_WORDS.contains(t.word(i - 1));
    return part.found() && !periods ? fraction(i, part.to(), part.num(), part.den()) : i;
  }

  /** Whether "a third" at {@code i} is a part and not the third of its kind. */
  private boolean isPart(int article, int i) {
    EnglishParts.Denominator den = EnglishParts.denominator(t, i);
    int to = den.to();
    if (!den.found() || den.plural() || t.joins(to) && !isUnitAfter(to + 1)) {
      return false;
    }
    boolean joined = t.joins(to) && t.is(i, "quarter");
    boolean of = joined || t.is(to, "of") || t.isBreak(to) || t.is(to, "percentage");
    boolean by =
        switch (t.word(article - 1)) {
          case "by",
              "about",
              "nearly",
              "almost",
              "than",
              "only",
              "just",
              "over",
              "around",
              "roughly",
              "under" ->
              true;
          default -> false;
        };
    boolean more =
        EnglishLexicon.words(
                "more less fewer higher lower to are were say said have had in from as since or"
                    + " and off smaller larger")
            .contains(t.word(to));
    boolean quarter = t.is(i, "quarter") && t.is(article - 1, "for");
    return (of && !quarter) || by && !isNoun(to) || more && by;
  }

  /** Whether the word at {@code i} is probably what an ordinal would rank: a third term. */
  boolean isNoun(int i) {
    return t.isWord(i)
        && !t.has(i, EnglishLexicon.FUNCTION)
        && !Set.of("higher", "lower", "smaller", "larger").contains(t.word(i));
  }

  private int quarter(int i) {
    boolean points = t.joins(i + 1) && isUnitAfter(i + 2);
    boolean of = t.is(i + 1, "of") && t.is(i + 2, "a") && isUnitAfter(i + 3);
    return points || of ? fraction(i, i + 1, 1, 4) : i;
  }

  /** {@code half}, {@code half of}, {@code half an hour}; no idiom. */
  private int half(int from, int i) {
    boolean joined = t.joins(i + 1);
    int next = joined ? i + 2 : i + 1;
    boolean unit = isUnitAfter(t.is(next, "a") || t.is(next, "an") ? next + 1 : next);
    if (unit && !t.is(next, "year")) {
      return fraction(joined ? i : from, i + 1, 1, 2);
    }
    boolean idiom =
        joined
            || BEFORE_HALF.contains(t.word(from - 1))
            || AFTER_HALF.contains(t.word(next))
            || t.joins(i)
            || (from < i && t.is(i - 2, "and"));
    return idiom ? from : fraction(from, i + 1, 1, 2);
  }

  private boolean isUnitAfter(int i) {
    return t.isWord(i)
        && (t.is(i, "point") || measures.unit(i).filter(h -> !h.symbol()).isPresent());
  }

  private int slash(int i) {
    boolean marked = t.is(i + 1, "/") && t.glued(i + 1) && t.glued(i + 2) && t.isNumber(i + 2);
    boolean alone = !(t.glued(i + 3) && (t.is(i + 3, "/") || t.isWord(i + 3)));
    if (!marked || !alone || t.glued(i) && t.isWord(i - 1)) {
      return i;
    }
    int num = small(i);
    int den = small(i + 2);
    boolean proper = num > 0 && num < den && (den <= 16 || den == 20 || den == 32 || den == 100);
    return proper ? fraction(i, i + 3, num, den) : i;
  }

  private int small(int i) {
    String word = t.word(i);
    boolean plain = word.length() <= 4 && word.indexOf('.') < 0 && word.indexOf(',') < 0;
    return t.isNumber(i) && plain ? Integer.parseInt(word) : -1;
  }

  /** Adds a fraction, or an amount in the unit that follows: {@code half an hour}. */
  private int fraction(int from, int to, int num, int den) {
    return fraction(from, to, num, BigDecimal.valueOf(den));
  }

  private int fraction(int from, int to, int num, BigDecimal d) {
    BigDecimal n = BigDecimal.valueOf(num);
    BigDecimal value = EnglishNumeral.plain(n.divide(d, PRECISION));
    EnglishNumeral part =
        new EnglishNumeral(
            from, to, value, BigDecimal.ONE.divide(d, PRECISION), EnglishNumeral.Form.MIXED);
    // 10억분의 1미터 is a fraction, too: what is so small is said as a part of the unit.
    boolean tiny = d.compareTo(BigDecimal.valueOf(1000)) >= 0;
    int measured = tiny ? to : measured(part);
    if (measured > to) {
      return measured;
    }
    Quantity.Builder b =
        EnglishFound.builder(t, from, to, QuantityKind.FRACTION)
            .value(value)
            .fraction(n, d)
            .ulp(new BigDecimal("0.01"));
    return found.add(b, from, to);
  }

  /** {@code half a percentage point}, {@code a quarter of an hour}, {@code half-point}. */
  private int measured(EnglishNumeral part) {
    int at = t.afterHyphen(part.to());
    at = t.is(at, "of") ? at + 1 : at;
    boolean article = t.is(at, "a") || t.is(at, "an");
    at = article ? at + 1 : at;
    boolean half = part.value().compareTo(BigDecimal.valueOf(0.5)) == 0 && !t.is(at, "percent");
    boolean direct = article || t.joins(part.to()) || half && !t.is(at - 1, "of");
    if (direct && t.is(at, "point")) {
      return unit(part, at + 1, "pp", QuantityKind.PERCENTPOINT, BigDecimal.ONE);
    }
    Optional<EnglishPhrases.Hit<EnglishMeasures.Meaning>> hit =
        t.isWord(at) ? measures.unit(at).filter(h -> !h.symbol()) : Optional.empty();
    if (hit.isEmpty() || !(direct || t.is(at, "percentage"))) {
      return part.to();
    }
    EnglishMeasures.Meaning m = hit.get().meaning();
    return unit(part, hit.get().to(), m.unit(), m.kind(), m.factor());
  }

  private int unit(EnglishNumeral part, int to, String unit, QuantityKind kind, BigDecimal factor) {
    Quantity.Builder b = EnglishAmount.of(part).quantity(t, part.from(), to, kind, unit, factor);
    return found.add(b, part.from(), to);
  }

  /** {@code one in five}, {@code nine out of 10}; returns {@code amount.to()} if none. */
  int readOutOf(EnglishAmount amount) {
    int num = amount.small();
    int to = amount.to();
    boolean joined = t.joins(to);
    int at = t.afterHyphen(to);
    boolean out = t.is(at, "out") && t.is(at + 1, "of");
    if (num < 1 || !(out || t.is(at, "in"))) {
      return to;
    }
    int next = t.afterHyphen(out ? at + 2 : at + 1);
    next = t.is(next, "every") || t.is(next, "the") && out ? next + 1 : next;
    EnglishNumeral den = numerals.at(next);
    boolean proper = den.found() && den.small() > num && !EnglishAmounts.isYear(den);
    boolean share = proper && (out || joined || isShare(num, den));
    if (!share) {
      return to;
    }
    return fractionOf(amount, den, num);
  }

  /** After "in" a number is a whole only where no unit, month or year can be meant. */
  private boolean isShare(int num, EnglishNumeral den) {
    boolean unit =
        measures.isMeasured(den)
            || t.has(den.to(), EnglishLexicon.MONTH | EnglishLexicon.SCALE)
            || t.glued(den.to()) && t.isWord(den.to())
            || t.is(den.to(), "straight")
            || t.is(den.to(), "consecutive");
    boolean usual = num <= 10 && (den.small() <= 20 || den.small() % 10 == 0);
    return !unit && usual;
  }

  private int fractionOf(EnglishAmount amount, EnglishNumeral den, int num) {
    BigDecimal n = BigDecimal.valueOf(num);
    BigDecimal value = EnglishNumeral.plain(n.divide(den.value(), PRECISION));
    Quantity.Builder b =
        EnglishFound.builder(t, amount.from(), den.to(), QuantityKind.FRACTION)
            .value(value)
            .fraction(n, den.value())
            .ulp(new BigDecimal("0.01"));
    return found.add(b, amount.from(), den.to());
  }
}
