package org.naranhi.quantity;

import java.util.Set;

/**
 * What the words around a quantity say about it: approximately, at least, at most.
 *
 * <p>{@code more than about 300 people} is approximate and bounded below; {@code over three years}
 * is not bounded, since there "over" means "during"; {@code 65 or older} is at least 65.
 */
final class EnglishContext {

  private static final Set<String> APPROX =
      EnglishLexicon.words(
          "about around some roughly approximately nearly almost estimated circa approx"
              + " near virtually ~ ∼ ≈ c est neighborhood odd practically");
  private static final Set<String> FILLERS = Set.of("the", "a", "an", "just", "only", "of", ".");
  private static final Set<String> COMPARATIVES_UP =
      Set.of("more", "greater", "higher", "larger", "bigger", "longer", "older", "better");
  private static final Set<String> COMPARATIVES_DOWN =
      Set.of("less", "fewer", "lower", "smaller", "shorter", "younger", "lesser");
  private static final Set<String> UP_WORDS =
      EnglishLexicon.words(
          "above exceeding exceeds exceeded exceed surpassing surpassed topped topping"
              + " surpass surpasses beyond past");
  private static final Set<String> AFTER_UP =
      EnglishLexicon.words(
          "more older above higher over up longer larger greater upward upwards later"
              + " bigger better");
  private static final Set<String> AFTER_DOWN =
      Set.of("less", "fewer", "younger", "under", "below", "lower", "shorter", "smaller");

  private final EnglishText t;

  EnglishContext(EnglishText text) {
    this.t = text;
  }

  boolean isApprox(int from, int to, QuantityKind kind) {
    if (kind == QuantityKind.ORDINAL || kind == QuantityKind.ID) {
      return false;
    }
    return isApproxBefore(from) || isApproxAfter(to, kind);
  }

  private boolean isApproxBefore(int from) {
    int i = from - 1;
    for (int step = 0; step < 4 && i >= 0; step++, i--) {
      String word = t.word(i);
      if (APPROX.contains(word) || (t.is(i, "to") && t.is(i - 1, "close"))) {
        return !(t.is(i, "some") && t.is(i - 1, "in"));
      }
      if (!FILLERS.contains(word) && boundBefore(i + 1, QuantityKind.COUNT) == Bound.NONE) {
        return false;
      }
      if (t.is(i, "than") || t.is(i, "least")) {
        return false;
      }
    }
    return false;
  }

  /** {@code or so}, {@code or thereabouts}, {@code in the 3 percent range}. */
  private boolean isApproxAfter(int to, QuantityKind kind) {
    if (t.is(to, "or") && (t.is(to + 1, "so") || t.is(to + 1, "thereabouts"))) {
      return true;
    }
    if (t.is(to + 1, "or") && t.is(to + 2, "so")) {
      return true;
    }
    boolean level = t.is(to, "range") || t.is(to, "level") || t.is(to, "levels");
    boolean amount = kind == QuantityKind.MONEY || kind == QuantityKind.PERCENT;
    return (level && amount) || t.is(to, "-") && (t.is(to + 1, "odd") || t.is(to + 1, "ish"));
  }

  Bound bound(int from, int to, QuantityKind kind) {
    if (kind == QuantityKind.ORDINAL || kind == QuantityKind.ID || kind == QuantityKind.RATIO) {
      return Bound.NONE;
    }
    Bound after = boundAfter(to);
    if (after != Bound.NONE) {
      return after;
    }
    int i = from;
    for (int step = 0; step < 3; step++, i--) {
      Bound before = boundBefore(i, kind);
      if (before != Bound.NONE) {
        return before;
      }
      if (!APPROX.contains(t.word(i - 1)) && !FILLERS.contains(t.word(i - 1))) {
        return Bound.NONE;
      }
    }
    return Bound.NONE;
  }

  /** The bound stated by the words that end right before token {@code from}. */
  private Bound boundBefore(int from, QuantityKind kind) {
    int i = from - 1;
    return switch (t.word(i)) {
      case "than" -> than(i - 1, kind);
      case "least" -> t.is(i - 1, "at") ? Bound.AT_LEAST : Bound.NONE;
      case "most" -> t.is(i - 1, "at") ? Bound.AT_MOST : Bound.NONE;
      case "over" -> isDuring(i, kind) ? Bound.NONE : Bound.MORE_THAN;
      case "under", "below" -> Bound.LESS_THAN;
      case "minimum" -> Bound.AT_LEAST;
      case "maximum" -> Bound.AT_MOST;
      case "to" -> t.is(i - 1, "up") ? Bound.AT_MOST : Bound.NONE;
      case "as" -> asMany(i) && !isTime(kind) ? Bound.AT_MOST : Bound.NONE;
      case "within" -> Bound.AT_MOST;
      case "of" -> of(i - 1);
      default -> word(i);
    };
  }

  private Bound word(int i) {
    if (!UP_WORDS.contains(t.word(i)) || t.is(i, "past")) {
      return Bound.NONE;
    }
    return t.is(i - 1, "not") || isContracted(i - 1) ? Bound.AT_MOST : Bound.MORE_THAN;
  }

  /** {@code don't}, {@code can't}, {@code cannot}. */
  private boolean isContracted(int i) {
    String word = t.word(i);
    return word.endsWith("n't") || word.endsWith("n’t") || word.equals("cannot");
  }

  /** {@code more than}, {@code no more than}, {@code not less than}, {@code fewer than}. */
  private Bound than(int i, QuantityKind kind) {
    boolean verb = t.is(i - 1, "be") || t.is(i - 1, "get") || t.is(i - 1, "last");
    int not = verb ? i - 2 : i - 1;
    boolean negated =
        t.is(not, "no") || t.is(not, "not") || t.is(not, "never") || isContracted(not);
    boolean time = kind == QuantityKind.DURATION && !t.is(i, "more") && !t.is(i, "less");
    if (COMPARATIVES_UP.contains(t.word(i)) && !(time && !t.is(i, "longer"))) {
      return negated ? Bound.AT_MOST : Bound.MORE_THAN;
    }
    if (COMPARATIVES_DOWN.contains(t.word(i)) && !(time && !t.is(i, "shorter"))) {
      return negated ? Bound.AT_LEAST : Bound.LESS_THAN;
    }
    return Bound.NONE;
  }

  private Bound of(int i) {
    return switch (t.word(i)) {
      case "excess" -> t.is(i - 1, "in") ? Bound.MORE_THAN : Bound.NONE;
      case "upward", "upwards" -> Bound.MORE_THAN;
      case "minimum" -> Bound.AT_LEAST;
      case "maximum" -> Bound.AT_MOST;
      case "short" -> Bound.LESS_THAN;
      default -> Bound.NONE;
    };
  }

  private static boolean isTime(QuantityKind kind) {
    return kind == QuantityKind.YEAR || kind == QuantityKind.DATE || kind == QuantityKind.TIME;
  }

  private boolean asMany(int i) {
    return t.is(i - 2, "as") && (t.is(i - 1, "many") || t.is(i - 1, "much") || t.is(i - 1, "high"));
  }

  /** Before a length of time "over" means "during", unless it counts: for over three years. */
  private boolean isDuring(int i, QuantityKind kind) {
    boolean time =
        kind == QuantityKind.DURATION
            || kind == QuantityKind.YEAR
            || kind == QuantityKind.DATE
            || kind == QuantityKind.RANGE;
    boolean counted =
        Set.of("for", "well", "just", "of", "little", "slightly", "took", "lasted")
            .contains(t.word(i - 1));
    return time && !counted;
  }

  /** {@code or more}, {@code and older}; count nouns may stand between. */
  private Bound boundAfter(int to) {
    int i = to;
    int last = Math.min(to + 3, t.size());
    while (i < last && t.isWord(i) && !t.is(i, "or") && !t.is(i, "and")) {
      i++;
    }
    boolean either = t.is(i, "or") || t.is(i, "and");
    if (either && AFTER_UP.contains(t.word(i + 1)) && isClosed(i, to)) {
      return Bound.AT_LEAST;
    }
    if (either && AFTER_DOWN.contains(t.word(i + 1)) && isClosed(i, to)) {
      return Bound.AT_MOST;
    }
    boolean plus = t.is(to, "+") && t.glued(to) || t.joins(to) && t.is(to + 1, "plus");
    return plus ? Bound.AT_LEAST : Bound.NONE;
  }

  /** {@code and more} after other words says that there is something else. */
  private boolean isClosed(int i, int to) {
    boolean other =
        t.is(i + 2, "than") || t.has(i + 2, EnglishLexicon.DIGITS | EnglishLexicon.SMALL);
    boolean and = t.is(i, "and");
    return !other && !(and && (t.is(i + 1, "more") || t.is(i + 1, "later") || i > to));
  }
}
