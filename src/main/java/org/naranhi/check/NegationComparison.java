package org.naranhi.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.Span;
import org.naranhi.token.Token;

/**
 * Looks for a predicate that one side negates and the other affirms.
 *
 * <p>The predicate is known by its link; the other side must not hold anything near it that may
 * negate it in other words, and must have fewer negations than this side has.
 */
final class NegationComparison {

  /** A word so likely rendered by another is rendered by it. */
  private static final double LINKED = .15;

  /** Without a link, only texts as short as this are judged. */
  private static final int SHORT_TOKENS = 24;

  private static final Pattern CLAUSES = Pattern.compile("[,;:]");

  /** Words that may say "not" without a link to show of what. */
  private static final Pattern FAINT = Pattern.compile("\\b(?:out|off|away|still|long|enough)\\b");

  private static final int SURE_LINKS = 2;

  /** English words to Korean morphemes: outside this, something is missing altogether. */
  private static final double SHORTEST_RATIO = .33;

  private static final double LONGEST_RATIO = 2.2;

  private static final int KO_BEFORE = 4;
  private static final int KO_BEHIND = 8;

  private final CheckedPair pair;
  private final List<Negation> ko;
  private final List<Negation> en;

  private NegationComparison(CheckedPair pair, List<Negation> ko, List<Negation> en) {
    this.pair = pair;
    this.ko = ko;
    this.en = en;
  }

  /**
   * A negation that the other side lacks.
   *
   * @param ko the Korean place, null where the English is short of it
   * @param en the English place, likewise
   * @param lost whether the Korean negates; else the English does
   */
  record Lack(@Nullable Span ko, @Nullable Span en, boolean lost) {}

  /** The negations that one side lacks, at most one a pair. */
  static Optional<Lack> of(CheckedPair pair, List<Negation> ko, List<Negation> en) {
    boolean korean = KoreanNegations.mayBeIn(pair.ko().text());
    return !korean && !EnglishNegations.mayBeIn(pair.en().text())
        ? Optional.empty()
        : new NegationComparison(pair, ko, en).find();
  }

  private Optional<Lack> find() {
    double ratio = pair.en().tokens().size() / (double) pair.ko().tokens().size();
    if (ratio < SHORTEST_RATIO || ratio > LONGEST_RATIO) {
      return Optional.empty();
    }
    List<Lack> found = new ArrayList<>();
    boolean asks = pair.ko().text().contains("?") || pair.en().text().contains("?");
    if (!asks && count(ko, Negation.Kind.CLEAR) > count(en, Negation.Kind.CLEAR)) {
      clear(ko).forEach(n -> lost(n).ifPresent(found::add));
    }
    int grammatical =
        count(ko, Negation.Kind.CLEAR)
            + count(ko, Negation.Kind.IDIOM)
            + count(ko, Negation.Kind.CONDITION);
    if (count(en, Negation.Kind.CLEAR) > grammatical && !KoreanNegations.asks(pair.ko().text())) {
      clear(en).forEach(n -> added(n).ifPresent(found::add));
    }
    return found.stream().findFirst();
  }

  private static Stream<Negation> clear(List<Negation> all) {
    return all.stream().filter(n -> n.is(Negation.Kind.CLEAR));
  }

  private static int count(List<Negation> all, Negation.Kind kind) {
    return (int) all.stream().filter(n -> n.is(kind)).count();
  }

  /** What is not simple may be complex: adjectives have opposites. */
  private boolean isAdjective(Negation n) {
    List<Token> tokens = pair.ko().tokens();
    return IntStream.range(n.from(), n.to())
        .anyMatch(t -> tokens.get(t).tag().equals("VA") || tokens.get(t).tag().equals("XSA"));
  }

  /** Whether the texts are short, of one clause, and surely translations, and only one negates. */
  private boolean isSimple(List<Negation> other) {
    long linked =
        pair.words().links().stream()
            .filter(l -> l.probability() >= LINKED)
            .map(l -> l.ko().span())
            .distinct()
            .count();
    return other.isEmpty()
        && linked >= SURE_LINKS
        && pair.en().tokens().size() <= SHORT_TOKENS
        && pair.ko().tokens().size() <= SHORT_TOKENS
        && !FAINT.matcher(pair.en().text()).find()
        && !CLAUSES.matcher(pair.en().text()).find()
        && !CLAUSES.matcher(pair.ko().text()).find();
  }

  /** A predicate that the Korean negates and the English affirms. */
  private Optional<Lack> lost(Negation n) {
    List<Token> tokens = pair.en().tokens();
    Span head =
        new Span(
            pair.ko().tokens().get(n.from()).span().start(),
            Math.max(
                pair.ko().tokens().get(n.to() - 1).span().end(),
                pair.ko().tokens().get(n.from()).span().end()));
    if (occurrences(pair.ko().tokens(), n.from()) > 1) {
      return Optional.empty();
    }
    List<Integer> rendered = linked(head, true);
    boolean affirmed =
        rendered.isEmpty()
            ? !isAdjective(n) && isSimple(en)
            : rendered.stream()
                .allMatch(t -> en.stream().noneMatch(e -> EnglishNegations.covers(e, t, tokens)));
    if (!affirmed) {
      return Optional.empty();
    }
    Span place = rendered.isEmpty() ? null : tokens.get(rendered.get(0)).span();
    return Optional.of(new Lack(n.span(), place, true));
  }

  /** A predicate that the English negates and the Korean affirms. */
  private Optional<Lack> added(Negation n) {
    if (pair.ko().text().contains(n.span().of(pair.en().text()))) {
      return Optional.empty(); // Code and titles stand in the Korean as they are.
    }
    List<Token> tokens = pair.ko().tokens();
    List<Integer> rendered = new ArrayList<>();
    for (int t = n.from(); t < n.to() && rendered.isEmpty(); t++) {
      rendered.addAll(linked(pair.en().tokens().get(t).span(), false));
    }
    boolean affirmed =
        rendered.isEmpty() ? isSimple(ko) : rendered.stream().noneMatch(this::isNegatedInKorean);
    if (!affirmed) {
      return Optional.empty();
    }
    Span place = rendered.isEmpty() ? null : tokens.get(rendered.get(0)).span();
    return Optional.of(new Lack(place, n.span(), false));
  }

  private static long occurrences(List<Token> tokens, int t) {
    return tokens.stream().filter(other -> other.lemma().equals(tokens.get(t).lemma())).count();
  }

  private boolean isNegatedInKorean(int t) {
    return ko.stream().anyMatch(k -> k.at() >= t - KO_BEFORE && k.at() <= t + KO_BEHIND);
  }

  /** The tokens of the other side that render what stands at {@code span}, the likeliest first. */
  private List<Integer> linked(Span span, boolean korean) {
    List<Token> other = korean ? pair.en().tokens() : pair.ko().tokens();
    return pair.words().links().stream()
        .filter(l -> (korean ? l.ko() : l.en()).span().overlaps(span) && l.probability() >= LINKED)
        .sorted(Comparator.comparingDouble(LinkedWords.Link::probability).reversed())
        .map(l -> (korean ? l.en() : l.ko()).span())
        .flatMap(
            s ->
                IntStream.range(0, other.size())
                    .filter(t -> other.get(t).span().overlaps(s))
                    .boxed())
        .distinct()
        .filter(
            t -> !(korean ? NegativeWords.ENGLISH : NegativeWords.KOREAN).isFunction(other.get(t)))
        .toList();
  }
}
