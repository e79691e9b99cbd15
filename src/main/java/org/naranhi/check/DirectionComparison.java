package org.naranhi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.naranhi.lexicon.Feature;
import org.naranhi.quantity.Quantity;
import org.naranhi.text.Span;

/**
 * Compares the words of direction of two texts axis by axis, as multisets: one side has more ups
 * than the other, and the other more downs. Open words stand for either.
 */
final class DirectionComparison {

  /** A word so likely rendered by another is rendered by it. */
  private static final double LINKED = .15;

  /** A currency's rate and its worth move against each other, and so do yields and prices. */
  private static final Pattern TURNED =
      Pattern.compile(
          "환율|엔화|원화|위안화|달러화|유로화|국고채|국채|채권|exchange rate|against the (?:U\\.S\\. |US )?(?:dollar|won|yen|greenback)");

  /** Axes on which a quantity says of what a word speaks; the check of numbers sees to others. */
  private static final Set<String> ANCHORED = Set.of("deal", "trade", "balance");

  /** A quantity this many units away belongs to a word. */
  private static final int BESIDE = 8;

  private final CheckedPair pair;
  private final List<Direction> ko;
  private final List<Direction> en;

  private DirectionComparison(CheckedPair pair) {
    this.pair = pair;
    ko = KoreanDirections.in(pair.ko().tokens());
    en = ko.isEmpty() ? List.of() : EnglishDirections.in(pair.en().tokens());
  }

  /**
   * A Korean word and the English one that says the opposite.
   *
   * @param ko the Korean word
   * @param en the English word
   */
  record Opposed(Direction ko, Direction en) {}

  /** What stands against each other in the pair; each English place once. */
  static List<Opposed> of(CheckedPair pair) {
    return new DirectionComparison(pair).all();
  }

  private List<Opposed> all() {
    List<Opposed> opposed = new ArrayList<>();
    if (ko.isEmpty() || en.isEmpty()) {
      return opposed;
    }
    for (String axis : ko.stream().map(Direction::axis).distinct().toList()) {
      for (int pole : new int[] {1, -1}) {
        opposed(axis, pole)
            .filter(o -> !isTurned(axis))
            .filter(o -> opposed.stream().noneMatch(p -> p.en().span().overlaps(o.en().span())))
            .ifPresent(opposed::add);
      }
    }
    besideQuantities().stream()
        .filter(o -> opposed.stream().noneMatch(p -> p.en().span().overlaps(o.en().span())))
        .forEach(opposed::add);
    return opposed;
  }

  /** Whether what one language has go up the other may have go down. */
  private boolean isTurned(String axis) {
    return (axis.equals("amount") || axis.equals("bound"))
        && (TURNED.matcher(pair.ko().text()).find() || TURNED.matcher(pair.en().text()).find());
  }

  /** Words beside one quantity that both texts state: 3,200억 원 순매도, bought 320 billion won. */
  private List<Opposed> besideQuantities() {
    List<Opposed> opposed = new ArrayList<>();
    for (Direction k : ko) {
      if (k.pole() != 0 && ANCHORED.contains(k.axis())) {
        Optional<Quantity> ofKo = nearest(k, pair.ko().quantities(), true);
        for (Direction e : en) {
          boolean opposite = e.axis().equals(k.axis()) && e.pole() == -k.pole();
          if (opposite
              && ofKo.isPresent()
              && nearest(e, pair.en().quantities(), false)
                  .filter(q -> isSame(q, ofKo.get()))
                  .isPresent()) {
            opposed.add(new Opposed(k, e));
          }
        }
      }
    }
    return opposed;
  }

  private static boolean isSame(Quantity a, Quantity b) {
    return a.value() != null
        && b.value() != null
        && a.value().compareTo(b.value()) == 0
        && a.unit().equals(b.unit());
  }

  /** The quantity right before a Korean word, or right behind an English one. */
  private static Optional<Quantity> nearest(Direction d, List<Quantity> all, boolean before) {
    return all.stream()
        .filter(
            q -> {
              int gap =
                  before ? d.span().start() - q.span().end() : q.span().start() - d.span().end();
              return gap >= 0 && gap <= BESIDE;
            })
        .findFirst();
  }

  private static int count(List<Direction> words, String axis, int pole) {
    int count = 0;
    for (Direction d : words) {
      count += d.pole() == pole && d.axis().equals(axis) ? 1 : 0;
    }
    return count;
  }

  /**
   * What the Korean says of {@code pole} more often than the English, if that says the opposite.
   */
  private Optional<Opposed> opposed(String axis, int pole) {
    int lacking = count(ko, axis, pole) - count(en, axis, pole);
    int extra = count(en, axis, -pole) - count(ko, axis, -pole);
    if (lacking <= count(en, axis, 0) || extra <= count(ko, axis, 0)) {
      return Optional.empty();
    }
    boolean mixed = count(en, axis, pole) + count(ko, axis, -pole) > 0;
    if (mixed && lacking != extra) {
      return Optional.empty();
    }
    return ko.stream()
        .filter(k -> k.axis().equals(axis) && k.pole() == pole && !isRenderedElsewhere(k, axis))
        .flatMap(
            k ->
                en.stream()
                    .filter(
                        e -> e.axis().equals(axis) && e.pole() == -pole && !rendersOther(e, axis))
                    .map(e -> new Opposed(k, e)))
        .findFirst();
  }

  private boolean isRenderedElsewhere(Direction k, String axis) {
    return pair.words().links().stream()
        .anyMatch(
            l ->
                l.ko().kind() != Feature.Kind.QUANTITY
                    && l.probability() >= LINKED
                    && k.span().contains(l.ko().span())
                    && isOutside(l.en().span(), en, axis));
  }

  private boolean rendersOther(Direction e, String axis) {
    return pair.words().links().stream()
        .anyMatch(
            l ->
                l.ko().kind() != Feature.Kind.QUANTITY
                    && l.probability() >= LINKED
                    && l.en().span().overlaps(e.span())
                    && isOutside(l.ko().span(), ko, axis));
  }

  private static boolean isOutside(Span span, List<Direction> words, String axis) {
    return words.stream().noneMatch(d -> d.axis().equals(axis) && d.span().overlaps(span));
  }
}
