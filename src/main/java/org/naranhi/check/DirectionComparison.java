package org.naranhi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.naranhi.lexicon.Feature;
import org.naranhi.quantity.Quantity;
import org.naranhi.text.Span;
import org.naranhi.token.Token;

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

  private static final Pattern RATE = Pattern.compile("원[/·-]?\\s?달러 환율|달러[/·-]?원 환율|원[/·-]?엔 환율");

  private static final Pattern WON =
      Pattern.compile(
          "\\b(?:won|currency)(?:'s)? (?:\\w+ly |has |had |also )?(?:(strengthen\\w*|appreciat\\w+|firmed|gained|rose|rise)"
              + "|(weaken\\w*|depreciat\\w+|slid|fell|fall|slipped))\\b");

  private static final Pattern CURRENCY = Pattern.compile("환율|엔화|원화|위안화|달러화|유로화");

  /** Axes on which a quantity says of what a word speaks; the check of numbers sees to others. */
  private static final Set<String> ANCHORED = Set.of("deal", "trade", "balance");

  /** A quantity this many units away belongs to a word. */
  private static final int BESIDE = 8;

  /** Endings behind which another predicate stands. */
  private static final Set<String> PARTING =
      Set.of("며", "으며", "지만", "는데", "은데", "면서", "으면서", "아서", "어서", "면", "으면", "려면", "으려면");

  private static final int KO_BEFORE = 2;
  private static final int KO_BEHIND = 8;
  private static final int EN_BEFORE = 4;
  private static final int FARTHER = 2;
  private static final int EN_BEHIND = 1;

  /** In texts of so few Korean tokens no evidence is asked for that two words belong together. */
  private static final int SHORT = 14;

  private static final int KO_UNITS = 12;
  private static final int EN_UNITS = 30;

  /** Farther off may be what belongs to two words that are the only ones of their axis. */
  private static final int WIDER = 3;

  private final CheckedPair pair;
  private final List<Negation> koNegations;
  private final List<Negation> enNegations;
  private final List<Direction> ko;
  private final List<Direction> en;

  private DirectionComparison(
      CheckedPair pair, List<Negation> koNegations, List<Negation> enNegations) {
    this.pair = pair;
    this.koNegations = koNegations;
    this.enNegations = enNegations;
    ko = KoreanDirections.in(pair.ko(), koNegations);
    en = ko.isEmpty() ? List.of() : EnglishDirections.in(pair.en(), enNegations, axes());
  }

  /**
   * A Korean word and the English one that says the opposite.
   *
   * @param ko the Korean word
   * @param en the English word
   */
  record Opposed(Direction ko, Direction en) {}

  /** What stands against each other in the pair; each English place once. */
  static List<Opposed> of(CheckedPair pair, List<Negation> ko, List<Negation> en) {
    return new DirectionComparison(pair, ko, en).all();
  }

  private Set<String> axes() {
    return ko.stream().map(Direction::axis).collect(Collectors.toSet());
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
            .filter(o -> !isOtherwiseSaid(o) && !isTurnedUnseen(o) && isAbout(o))
            .filter(o -> opposed.stream().noneMatch(p -> p.en().span().overlaps(o.en().span())))
            .ifPresent(opposed::add);
      }
    }
    ofExchangeRate().ifPresent(opposed::add);
    ofOneSubject().stream()
        .filter(o -> opposed.stream().noneMatch(p -> p.en().span().overlaps(o.en().span())))
        .forEach(opposed::add);
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

  /** When the rate rises the won weakens: 환율이 오르다, the won strengthened. */
  private Optional<Opposed> ofExchangeRate() {
    Matcher rate = RATE.matcher(pair.ko().text());
    Matcher won = WON.matcher(pair.en().text());
    if (!rate.find() || !won.find()) {
      return Optional.empty();
    }
    List<Direction> moves =
        ko.stream().filter(k -> k.axis().equals("amount") && k.pole() != 0).toList();
    boolean oneWay = moves.stream().map(Direction::pole).distinct().count() == 1;
    boolean stronger = won.group(1) != null;
    if (!oneWay || moves.get(0).pole() > 0 != stronger || won.find()) {
      return Optional.empty();
    }
    won.find(0);
    Span verb = new Span(won.end(2) < 0 ? won.start(1) : won.start(2), won.end());
    return Optional.of(
        new Opposed(
            moves.get(0), new Direction("strength", false, stronger ? 1 : -1, true, verb, 0, 1)));
  }

  /** One word of several that says the opposite of the same subject: 금리가 오르다, yields fell. */
  private List<Opposed> ofOneSubject() {
    List<Opposed> opposed = new ArrayList<>();
    if (CURRENCY.matcher(pair.ko().text()).find()) {
      return opposed;
    }
    DirectionSubjects subjects = new DirectionSubjects(pair, en);
    for (Direction k : ko) {
      for (Direction e : en) {
        boolean opposite =
            DirectionWords.isScale(k.axis())
                && e.axis().equals(k.axis())
                && k.pole() != 0
                && e.pole() == -k.pole()
                && e.sure()
                && !isAmbiguous(e);
        if (opposite
            && subjects.isShared(k, e)
            && en.stream().noneMatch(o -> o != e && isSayable(k, o) && subjects.isShared(k, o))
            && ko.stream().noneMatch(o -> o != k && isSayable(e, o) && subjects.isShared(o, e))
            && !isTurnedUnseen(new Opposed(k, e))) {
          opposed.add(new Opposed(k, e));
        }
      }
    }
    return opposed;
  }

  private static boolean isSayable(Direction d, Direction other) {
    return d.axis().equals(other.axis()) && d.pole() * other.pole() >= 0;
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

  /** How many places say it: a word may stand on an axis by more than one entry. */
  private static int count(List<Direction> words, String axis, int pole) {
    int count = 0;
    int end = -1;
    for (Direction d : words) {
      if (d.pole() == pole && d.axis().equals(axis) && d.span().start() >= end) {
        count++;
        end = d.span().end();
      }
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
                    .filter(e -> e.axis().equals(axis) && e.pole() == -pole)
                    .filter(e -> e.sure() || isShort() && isOwn(e))
                    .filter(e -> !isAmbiguous(e) && !rendersOther(e, axis))
                    .map(e -> new Opposed(k, e)))
        .findFirst();
  }

  private boolean isShort() {
    return pair.ko().tokens().size() <= SHORT && pair.en().tokens().size() <= SHORT;
  }

  /** Whether an English word has a meaning of its own. */
  private boolean isOwn(Direction e) {
    return !LightWords.english(e.span().of(pair.en().text()).toLowerCase(Locale.ROOT));
  }

  /** Whether the English word may stand on either side of the axis. */
  private boolean isAmbiguous(Direction e) {
    return en.stream()
        .anyMatch(
            o -> o.axis().equals(e.axis()) && o.pole() != e.pole() && o.span().overlaps(e.span()));
  }

  /** Whether either word has its counterpart on another axis. */
  private boolean isOtherwiseSaid(Opposed o) {
    return isSaid(o.ko(), ko, en) || isSaid(o.en(), en, ko);
  }

  private static boolean isSaid(Direction d, List<Direction> own, List<Direction> other) {
    return own.stream()
        .filter(s -> s.sure() && !s.axis().equals(d.axis()) && s.span().overlaps(d.span()))
        .anyMatch(
            s ->
                other.stream()
                    .anyMatch(
                        x -> x.sure() && x.axis().equals(s.axis()) && x.pole() * s.pole() >= 0));
  }

  /** Whether a negation near either word may turn it without being seen to. */
  private boolean isTurnedUnseen(Opposed o) {
    boolean oneTurned = o.ko().negated() != o.en().negated();
    return oneTurned && KoreanNegations.asks(pair.ko().text())
        || mayTurn(o.ko(), koNegations, pair.ko().tokens(), KO_BEFORE, KO_BEHIND, oneTurned)
        || mayTurn(o.en(), enNegations, pair.en().tokens(), EN_BEFORE, EN_BEHIND, oneTurned);
  }

  private static boolean mayTurn(
      Direction d,
      List<Negation> negations,
      List<Token> tokens,
      int before,
      int behind,
      boolean oneTurned) {
    if (d.negated()) {
      return false;
    }
    int at = 0;
    while (at < tokens.size() - 1 && tokens.get(at).span().end() <= d.span().start()) {
      at++;
    }
    for (Negation n : negations) {
      boolean grammar = !n.is(Negation.Kind.WORD) && !n.is(Negation.Kind.HINT);
      boolean near =
          n.at() >= at - (grammar ? before + FARTHER : before)
              && n.at() <= at + behind
              && !isParted(tokens, at, n.at());
      boolean other = !n.span().overlaps(d.span());
      if (other && (oneTurned && grammar || near && (oneTurned || grammar))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a Korean clause ends between two tokens. */
  private static boolean isParted(List<Token> tokens, int from, int to) {
    for (int t = from + 1; t < to; t++) {
      if (tokens.get(t).tag().equals("E") && PARTING.contains(tokens.get(t).lemma())) {
        return true;
      }
    }
    return false;
  }

  /** Whether words around the two render each other; in short texts everything is around. */
  private boolean isAbout(Opposed o) {
    if (pair.ko().tokens().size() <= SHORT || linked(o.ko().span(), o.en().span())) {
      return true;
    }
    int wide = isOnly(o) ? WIDER : 1;
    Span k = around(o.ko(), pair.ko().text(), wide * KO_UNITS);
    Span e = around(o.en(), pair.en().text(), wide * EN_UNITS);
    return linked(k, e);
  }

  /** Whether either text has but one word of the axis: there is no other it could go with. */
  private static boolean isOnly(Direction d, List<Direction> all) {
    return all.stream()
        .noneMatch(a -> a.axis().equals(d.axis()) && a.sure() && !a.span().overlaps(d.span()));
  }

  private boolean isOnly(Opposed o) {
    return isOnly(o.ko(), ko) && isOnly(o.en(), en);
  }

  private boolean linked(Span k, Span e) {
    return pair.words().links().stream()
        .anyMatch(
            l ->
                l.probability() >= LINKED
                    && k.overlaps(l.ko().span())
                    && e.overlaps(l.en().span())
                    && l.ko().kind() != Feature.Kind.MARK);
  }

  private static Span around(Direction d, String text, int units) {
    return new Span(
        Math.max(0, d.span().start() - units), Math.min(text.length(), d.span().end() + units));
  }

  /** Whether a link is one of words with a meaning of their own. */
  private boolean isTelling(LinkedWords.Link l) {
    return l.ko().kind() != Feature.Kind.QUANTITY
        && l.probability() >= LINKED
        && !LightWords.korean(l.ko().key())
        && !LightWords.english(l.en().span().of(pair.en().text()).toLowerCase(Locale.ROOT));
  }

  private boolean isRenderedElsewhere(Direction k, String axis) {
    return pair.words().links().stream()
        .anyMatch(
            l ->
                isTelling(l)
                    && (l.ko().span().length() > 1 || k.span().length() == 1)
                    && k.span().contains(l.ko().span())
                    && isOutside(l.en().span(), en, axis));
  }

  private boolean rendersOther(Direction e, String axis) {
    return pair.words().links().stream()
        .anyMatch(
            l ->
                isTelling(l)
                    && l.en().span().overlaps(e.span())
                    && isOutside(l.ko().span(), ko, axis));
  }

  private static boolean isOutside(Span span, List<Direction> words, String axis) {
    return words.stream().noneMatch(d -> d.axis().equals(axis) && d.span().overlaps(span));
  }
}
