package org.naranhi.quantity;

import java.math.BigDecimal;
import java.util.Set;

/**
 * Ages.
 *
 * <pre>
 * age := n "-year-old" | n "years old" | "aged" n | Name "," n "," | Name "(" n ")" | n "or older"
 *      | "children under" n | "he was" n | "his 20s" | "50-something"
 * </pre>
 *
 * <p>{@code Kim, 43,} = 43, {@code an eight-month-old baby} = 8 month, {@code in his 20s} = 20 to
 * 29, {@code those aged 65 or older} = at least 65.
 */
final class EnglishAges {

  private static final Set<String> PERSONS =
      EnglishLexicon.words(
          "man woman boy girl actor actress singer suspect driver victim student father"
              + " mother teenager officer player director worker soldier widow daughter son"
              + " husband wife brother sister striker midfielder defender goalkeeper also"
              + " defendant resident pensioner teacher farmer star friend survivor pilot"
              + " president");

  private static final Set<String> IS_LIMIT_WORDS =
      EnglishLexicon.words(
          "workers employees residents citizens voters drivers patients children kids "
              + "adults people those women men teens youths minors seniors anyone teenagers "
              + "koreans boys girls");

  private static final Set<String> OWNERS =
      EnglishLexicon.words("his her their my our your its whose one's");
  private static final Set<String> PARTS_OF_DECADES =
      EnglishLexicon.words("early mid late - middle to very");

  private final EnglishText t;
  private final EnglishFound found;
  private final EnglishDates dates;

  EnglishAges(EnglishText text, EnglishFound found, EnglishDates dates) {
    this.t = text;
    this.found = found;
    this.dates = dates;
  }

  /** {@code 50-something}: an age in the fifties; returns {@code amount.to()} if none. */
  private int something(EnglishAmount amount) {
    int to = amount.to();
    int ten = amount.small();
    boolean vague = t.joins(to) && (t.is(to + 1, "something") || t.is(to + 1, "somethings"));
    if (!vague || ten < 20 || ten % 10 != 0) {
      return to;
    }
    return decadeOfLife(amount.from(), to + 2, ten);
  }

  private int decadeOfLife(int from, int to, int ten) {
    Quantity.Builder b =
        EnglishFound.builder(t, from, to, QuantityKind.RANGE)
            .range(BigDecimal.valueOf(ten), BigDecimal.valueOf(ten + 9L), QuantityKind.AGE)
            .unit("year");
    return found.add(b, from, to);
  }

  /** An age with words of its own; returns {@code amount.to()} if none. */
  int read(EnglishAmount amount) {
    int to = amount.to();
    int at = t.afterHyphen(to);
    String unit = ageUnit(at);
    if (!unit.isEmpty()) {
      int old = t.afterHyphen(at + 1);
      boolean age = t.is(old, "old") || t.is(old, "olds");
      if (age && amount.value().compareTo(BigDecimal.valueOf(130)) <= 0) {
        return age(amount, old + 1, unit);
      }
      boolean of = t.is(at + 1, "of") && t.is(at + 2, "age");
      return of ? age(amount, at + 3, unit) : to;
    }
    return isAge(amount) ? age(amount, to, "year") : something(amount);
  }

  private String ageUnit(int i) {
    return switch (t.word(i)) {
      case "year", "years" -> "year";
      case "month", "months" -> "month";
      case "week", "weeks" -> "week";
      case "day", "days" -> "day";
      default -> "";
    };
  }

  private int age(EnglishAmount amount, int to, String unit) {
    Quantity.Builder b = amount.quantity(t, amount.from(), to, QuantityKind.AGE, unit);
    return found.add(b, amount.from(), to);
  }

  /** {@code aged 65}, {@code turned 40}, {@code Kim, 43,}, {@code Kim (43)}. */
  private boolean isAge(EnglishAmount amount) {
    int small = amount.isRange() ? amount.high().small() : amount.small();
    int i = amount.from() - 1;
    if (small < 1 || small > 120 || t.glued(amount.to()) && t.isWord(amount.to())) {
      return false;
    }
    boolean aged =
        t.is(i, "aged")
            || t.is(i, "age")
            || t.is(i, "ages")
            || t.is(i, "of") && t.is(i - 1, "age")
            || t.is(i, "between") && isAged(i - 1);
    boolean over = isAged(i - 1) || t.is(i, "than") && isAged(i - 2);
    boolean turned =
        (t.is(i, "turned") || t.is(i, "turns") || t.is(i, "turning"))
            && (t.isBreak(amount.to()) || t.has(amount.to(), EnglishLexicon.FUNCTION));
    boolean compared = t.is(amount.to(), "or") || t.is(amount.to(), "and");
    boolean older = t.is(amount.to() + 1, "older") || t.is(amount.to() + 1, "younger");
    return aged
        || compared && older
        || turned
        || isBeing(amount)
        || isLimit(amount)
        || over && !t.isBreak(i)
        || isApposition(amount, small);
  }

  /** {@code children under 12}. */
  private boolean isLimit(EnglishAmount amount) {
    int i = amount.from() - 1;
    boolean limit = t.is(i, "under") || t.is(i, "over") || t.is(i, "below") || t.is(i, "above");
    boolean ends =
        t.isBreak(amount.to())
            || t.has(amount.to(), EnglishLexicon.FUNCTION)
            || t.isWord(amount.to()) && !t.word(amount.to()).endsWith("s");
    return limit && ends && !amount.isRange() && IS_LIMIT_WORDS.contains(t.word(i - 1));
  }

  /** {@code he was 13 when}, {@code Tom was three.} */
  private boolean isBeing(EnglishAmount amount) {
    int i = amount.from() - 1;
    boolean was = t.is(i, "was") || t.is(i, "is") || t.is(i, "am") || t.is(i, "'m");
    boolean who =
        switch (t.word(i - 1)) {
          case "he", "she", "i", "who" -> true;
          default ->
              t.isCapital(i - 1)
                  && !t.has(i - 1, EnglishLexicon.FUNCTION)
                  && (i > 1 || t.is(amount.to(), "when"));
        };
    boolean ends = t.isBreak(amount.to()) || t.is(amount.to(), "when") || t.is(amount.to(), "at");
    return was && who && ends && !amount.isRange() && amount.value().scale() <= 0;
  }

  private boolean isAged(int i) {
    return t.is(i, "aged") || t.is(i, "ages");
  }

  private boolean isApposition(EnglishAmount amount, int small) {
    int i = amount.from() - 1;
    int to = amount.to();
    boolean person =
        PERSONS.contains(t.word(i - 1))
            || t.isWord(i - 1) && t.isCapital(i - 1) && !isTimeWord(i - 1);
    boolean commas = t.is(i, ",") && (t.is(to, ",") || to == t.size() || t.is(to, "."));
    boolean brackets = t.is(i, "(") && t.is(to, ")") && small >= 5;
    boolean digits = t.isNumber(amount.from());
    boolean list = t.is(to, ",") && t.isNumber(to + 1);
    return digits && person && !list && (commas && small >= 3 || brackets);
  }

  private boolean isTimeWord(int i) {
    return t.has(i, EnglishLexicon.MONTH | EnglishLexicon.WEEKDAY)
        || t.isOpening(i) && t.has(i, EnglishLexicon.FUNCTION);
  }

  /**
   * {@code in her early fifties}; without an owner they may be years; returns {@code i} if none.
   */
  int readSpelledDecade(int i) {
    int owner = i - 1;
    while (i - owner < 5 && PARTS_OF_DECADES.contains(t.word(owner))) {
      owner--;
    }
    String word = t.word(i);
    int ten = EnglishLexicon.value(word.substring(0, word.length() - 3) + "y");
    return ten > 0 && OWNERS.contains(t.word(owner)) ? decadeOfLife(i, i + 1, ten) : i;
  }

  /** {@code in his 20s}, {@code the '90s}; returns {@code i} if none. */
  int readDecade(int i) {
    boolean quote = "'’‘".indexOf(t.first(i)) >= 0 && t.first(i) != 0;
    int at = quote ? i + 1 : i;
    boolean tens = t.isNumber(at) && t.word(at).length() == 2 && t.word(at).endsWith("0");
    boolean s = t.is(at + 1, "s") && t.glued(at + 1) && !(t.glued(at + 2) && t.isWord(at + 2));
    if (!tens || !s || (quote && !t.glued(at))) {
      return i;
    }
    int ten = Integer.parseInt(t.word(at));
    boolean years = quote || t.is(i - 1, "the") && ten >= 50 && !t.is(i - 2, "in");
    if (years) {
      return dates.decade(i, at + 2, (ten >= 30 ? 1900 : 2000) + ten);
    }
    return decadeOfLife(i, i + 2, ten);
  }
}
