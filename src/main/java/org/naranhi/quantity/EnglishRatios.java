package org.naranhi.quantity;

import java.math.BigDecimal;
import java.util.Set;

/**
 * Ratios, scores and multiples.
 *
 * <pre>
 * ratio    := n "to" m | n ":" m | n "-" m | n "-to-" m
 * multiple := "doubled" | "twofold" | "twice" | n "times" | n ["-"] "fold" | n "x"
 * </pre>
 *
 * <p>{@code 15.3 to 1} = 15.3:1, {@code a 2-1 win} = 2:1, {@code 2.5 times higher} = 2.5, {@code
 * halved} = 0.5. No multiple: {@code double-check}, {@code double standard}.
 */
final class EnglishRatios {

  private static final Set<String> SCORING =
      EnglishLexicon.words(
          "win wins won beat beats beating beaten loss losses lost lose losing defeat"
              + " defeated defeats victory victories draw drew tie tied lead led leads leading"
              + " score scored scoreline vote voted votes record favor favour aggregate rout"
              + " routed thrash thrashing thumping triumph edged down up ahead series against"
              + " ruled ruling decision nil trailed trailing goals penalties match ratio odds"
              + " margin opposed passed set sets finish hammering");

  private static final Set<String> COMPARING =
      EnglishLexicon.words(
          "higher more as the that larger bigger greater faster its their his her what"
              + " lower less fewer longer smaller stronger wider than normal over cheaper those"
              + " your our earnings better average above worse heavier taller richer costlier"
              + " quicker older");

  private final EnglishText t;
  private final EnglishNumerals numerals;
  private final EnglishMeasures measures;
  private final EnglishShares shares;
  private final EnglishFound found;

  EnglishRatios(
      EnglishText text,
      EnglishNumerals numerals,
      EnglishMeasures measures,
      EnglishShares shares,
      EnglishFound found) {
    this.t = text;
    this.numerals = numerals;
    this.measures = measures;
    this.shares = shares;
    this.found = found;
  }

  // ---- ratios and scores

  /** A ratio or score whose left is {@code amount}; returns {@code amount.to()} if none. */
  int readRatio(EnglishNumeral left) {
    int i = left.to();
    boolean dash =
        t.joins(i)
            && t.isNumber(i - 1)
            && t.isNumber(i + 1)
            && !(t.joins(i + 2) && t.isNumber(i + 3));
    boolean colon = t.is(i, ":") && t.glued(i) && t.glued(i + 1);
    boolean word = t.is(i, "to") || t.joins(i) && t.is(i + 1, "to") && t.joins(i + 2);
    if (!(dash || colon || word) || left.isVague() || left.value().signum() < 0) {
      return i;
    }
    int at = t.is(i, "to") || dash && !word || colon ? i + 1 : i + 3;
    EnglishNumeral right = numerals.at(at);
    if (!right.found() || right.isVague() || !isRatio(left, right, dash && !word, colon)) {
      return i;
    }
    return ratio(left, right);
  }

  private int ratio(EnglishNumeral left, EnglishNumeral right) {
    String form = left.value().toPlainString() + ":" + right.value().toPlainString();
    Quantity.Builder b =
        EnglishFound.builder(t, left.from(), right.to(), QuantityKind.RATIO).form(form);
    return found.add(b, left.from(), right.to());
  }

  private boolean isRatio(EnglishNumeral l, EnglishNumeral r, boolean dash, boolean colon) {
    if (colon) {
      return true;
    }
    boolean scale =
        l.value().compareTo(BigDecimal.valueOf(1000)) < 0
            && r.value().compareTo(BigDecimal.valueOf(1000)) < 0;
    boolean unit = measures.isMeasured(r);
    if (!scale || unit || t.has(r.to(), EnglishLexicon.SCALE)) {
      return false;
    }
    boolean falls = l.value().compareTo(r.value()) >= 0;
    boolean scored = isScored(l.from(), r.to());
    if (dash) {
      return (falls || scored) && l.value().scale() <= 0 && r.value().scale() <= 0;
    }
    boolean one = r.value().equals(BigDecimal.ONE);
    boolean joined = t.joins(l.to());
    return (falls && (one || joined) || scored)
        && !t.is(l.from() - 1, "from")
        && !t.is(l.from() - 1, "up")
        && !t.is(l.from() - 1, "down")
        && !t.is(l.from() - 1, "by");
  }

  private boolean isScored(int from, int to) {
    for (int i = Math.max(0, from - 7); i < Math.min(t.size(), to + 4); i++) {
      if ((i < from || i >= to) && SCORING.contains(t.word(i))) {
        return true;
      }
    }
    return false;
  }

  // ---- multiples

  /** {@code 2.5 times}; "three times this year" counts; returns {@code amount.to()} if none. */
  int readTimes(EnglishAmount amount) {
    int at = t.afterHyphen(amount.to());
    if (!t.is(at, "times") && !(t.is(at, "time") && at > amount.to() && false)) {
      return amount.to();
    }
    boolean whole = amount.value().scale() <= 0;
    boolean multiple = COMPARING.contains(t.word(at + 1)) || !whole || amount.isScaled();
    if (multiple) {
      Quantity.Builder b = amount.quantity(t, amount.from(), at + 1, QuantityKind.MULTIPLE, "x");
      return found.add(b, amount.from(), at + 1);
    }
    Quantity.Builder b = amount.quantity(t, amount.from(), at + 1, QuantityKind.COUNT, "");
    return found.add(b, amount.from(), at + 1);
  }

  /** {@code doubled}, {@code twofold}, {@code twice}; returns {@code i} if it is no multiple. */
  int readMultiple(int i) {
    if (isOtherMultiple(i)) {
      return i;
    }
    String value = EnglishLexicon.MULTIPLES.getOrDefault(t.word(i), "1");
    boolean count = (t.is(i, "twice") || t.is(i, "thrice")) && !COMPARING.contains(t.word(i + 1));
    QuantityKind kind = count ? QuantityKind.COUNT : QuantityKind.MULTIPLE;
    Quantity.Builder b =
        EnglishFound.builder(t, i, i + 1, kind)
            .value(new BigDecimal(value))
            .unit(count ? "" : "x")
            .ulp(BigDecimal.ONE);
    return found.add(b, i, i + 1);
  }

  /** Behind a modal "double" is a verb: should double funding. */
  private boolean isModal(int i) {
    return switch (t.word(i)) {
      case "will", "would", "could", "should", "can", "may", "might", "must", "to" ->
          !Set.of("check", "down", "cross", "dip", "park", "up", "as", "click")
              .contains(t.word(i + 2));
      default -> false;
    };
  }

  /** {@code double-check}, {@code double standards}, {@code doubled down}, {@code triple jump}. */
  private boolean isOtherMultiple(int i) {
    if (t.joins(i + 1) || t.joins(i) || t.is(i + 1, "down") && t.is(i, "doubled")) {
      return true;
    }
    boolean adjective =
        switch (t.word(i)) {
          case "double", "triple", "quadruple", "treble", "halves", "doubles", "triples" -> true;
          default -> false;
        };
    if (!adjective) {
      return t.is(i, "doubling") && t.is(i + 1, "down");
    }
    boolean verb =
        switch (t.word(i - 1)) {
          case "to",
              "will",
              "would",
              "could",
              "than",
              "nearly",
              "almost",
              "may",
              "might",
              "can",
              "should",
              "about",
              "roughly",
              "around",
              "or",
              "must",
              "by",
              "not" ->
              true;
          default -> false;
        };
    boolean object =
        switch (t.word(i + 1)) {
          case "the",
              "that",
              "its",
              "their",
              "his",
              "her",
              "what",
              "from",
              "this",
              "last",
              "our",
              "in",
              "to",
              "those" ->
              true;
          default -> false;
        };
    boolean idiom = t.is(i + 1, "down") || t.is(i + 1, "as") || t.isCapital(i) && !t.isOpening(i);
    boolean named = shares.isNoun(i + 1) && !isModal(i - 1);
    return idiom || !(verb && !named || object);
  }
}
