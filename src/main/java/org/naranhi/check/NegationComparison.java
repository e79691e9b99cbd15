package org.naranhi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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

  /** Without a link, only texts as short as this are judged. */
  private static final int SHORT_TOKENS = 24;

  private static final Pattern PARTED = Pattern.compile("[,;:]");
  private static final Pattern CLAUSES = Pattern.compile("[,;:.]");

  /** So many tokens around a negation may be of its clause. */
  private static final int CLAUSE = 9;

  /** Words that may say "not" without a link to show of what. */
  private static final Pattern FAINT = Pattern.compile("\\b(?:out|off|away|still|long|enough)\\b");

  private static final Pattern CONDITION =
      Pattern.compile("\\b(?:[Uu]nless|[Ww]ithout|until|except)\\b");
  private static final Pattern PERMITTED =
      Pattern.compile("\\b(?:may|can|could|might|shall|will)\\b");
  private static final Pattern DEMANDED =
      Pattern.compile("\\b(?:[Oo]nly|must|requir\\w+|needs?|has to|have to|subject to|should)\\b");

  /** So much of the words of a text with a rendering says that all is translated. */
  private static final double WHOLLY = .55;

  private static final double WHOLLY_KO = .8;

  private static final Pattern SENTENCES = Pattern.compile("[.!?] +\\S");

  /** Endings behind which another clause stands. */
  private static final Set<String> PARTING =
      Set.of(
          "고", "며", "으며", "지만", "는데", "은데", "면서", "으면서", "아서", "어서", "어", "아", "면", "으면", "자",
          "으나");

  private static final Set<String> DETERMINERS =
      Set.of("no", "neither", "none", "nobody", "nothing");

  private static final int SURE_LINKS = 2;

  /** English words to Korean morphemes: outside this, something is missing altogether. */
  private static final double SHORTEST_RATIO = .33;

  private static final double LONGEST_RATIO = 2.2;

  private static final int KO_BEFORE = 4;
  private static final int KO_BEHIND = 8;

  private final CheckedPair pair;
  private final List<Negation> ko;
  private final List<Negation> en;
  private final RenderedTokens rendered;
  private final NegationMatching matching;

  private NegationComparison(CheckedPair pair, List<Negation> ko, List<Negation> en) {
    this.pair = pair;
    this.ko = ko;
    this.en = en;
    rendered = new RenderedTokens(pair);
    matching = new NegationMatching(pair, ko, en, rendered);
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
    if (!asks) {
      lostBehindCondition().ifPresent(found::add);
    }
    if (!asks && left(en, false).isEmpty()) {
      left(ko, false).forEach(n -> lost(n).ifPresent(found::add));
    }
    boolean unless = ko.stream().noneMatch(NegationMatching::isGrammar) && isConditional();
    if (!unless && left(ko, true).isEmpty() && !KoreanNegations.asks(pair.ko().text())) {
      left(en, false).forEach(n -> added(n).ifPresent(found::add));
    }
    return found.stream().findFirst();
  }

  /** May not … unless: what may be, and when. */
  private boolean isConditional() {
    return CONDITION.matcher(pair.en().text()).find();
  }

  /** 동의 없이 임대할 수 없다, may lease without consent. */
  private Optional<Lack> lostBehindCondition() {
    List<Negation> conditions = ko.stream().filter(n -> n.is(Negation.Kind.CONDITION)).toList();
    List<Negation> negating = en.stream().filter(n -> !n.is(Negation.Kind.HINT)).toList();
    boolean lost =
        conditions.size() == 2
            && ko.stream().filter(NegationMatching::isGrammar).count() == 2
            && negating.size() == 1
            && isConditional()
            && !rendered.english(matching.head(conditions.get(1))).isEmpty()
            && PERMITTED.matcher(pair.en().text()).find()
            && !DEMANDED.matcher(pair.en().text()).find();
    return lost ? Optional.of(new Lack(conditions.get(1).span(), null, true)) : Optional.empty();
  }

  /** Negations by grammar that have no counterpart. */
  private List<Negation> left(List<Negation> all, boolean idioms) {
    return all.stream()
        .filter(n -> n.is(Negation.Kind.CLEAR) || idioms && NegationMatching.isGrammar(n))
        .filter(n -> !matching.isSpent(n))
        .toList();
  }

  /** What is not simple may be complex: adjectives have opposites. */
  private boolean isAdjective(Negation n) {
    List<Token> tokens = pair.ko().tokens();
    return IntStream.range(n.from(), n.to())
        .anyMatch(t -> tokens.get(t).tag().equals("VA") || tokens.get(t).tag().equals("XSA"));
  }

  /** Whether the texts are surely translations, and only one of them negates. */
  private boolean isSimple(List<Negation> other) {
    long linked =
        pair.words().links().stream()
            .filter(l -> l.probability() >= RenderedTokens.LINKED)
            .map(l -> l.ko().span())
            .distinct()
            .count();
    return other.stream().allMatch(matching::isSpent)
        && linked >= SURE_LINKS
        && pair.en().tokens().size() <= SHORT_TOKENS
        && pair.ko().tokens().size() <= SHORT_TOKENS
        && !FAINT.matcher(pair.en().text()).find()
        && !PARTED.matcher(pair.en().text()).find()
        && !PARTED.matcher(pair.ko().text()).find();
  }

  /** A predicate that the Korean negates and the English affirms. */
  private Optional<Lack> lost(Negation n) {
    List<Token> tokens = pair.en().tokens();
    if (occurrences(pair.ko().tokens(), n.from()) > 1) {
      return Optional.empty();
    }
    List<Integer> words = rendered.english(matching.head(n));
    boolean affirmed =
        words.isEmpty()
            ? !isAdjective(n) && (isSimple(en) || isClauseRendered(n, true))
            : words.stream().noneMatch(this::isNegatedInEnglish);
    if (!affirmed) {
      return Optional.empty();
    }
    Span place = words.isEmpty() ? null : tokens.get(words.get(0)).span();
    return Optional.of(new Lack(n.span(), place, true));
  }

  /** Whether so much of what stands around a negation is rendered that it would be too. */
  private boolean isClauseRendered(Negation n, boolean korean) {
    List<Token> tokens = korean ? pair.ko().tokens() : pair.en().tokens();
    Span clause =
        new Span(
            tokens.get(clauseEdge(tokens, Math.min(n.from(), n.at()), -1)).span().start(),
            tokens.get(clauseEdge(tokens, n.at(), korean ? 0 : 1)).span().end());
    List<Negation> other = korean ? en : ko;
    return other.stream().allMatch(matching::isSpent)
        && !FAINT.matcher(pair.en().text()).find()
        && !tokens.get(n.at()).lemma().startsWith("fail")
        && (rendered.count(clause, korean) >= SURE_LINKS || isWhollyRendered(n, korean));
  }

  private boolean isWhollyRendered(Negation n, boolean korean) {
    if (SENTENCES.matcher(pair.ko().text()).find() || SENTENCES.matcher(pair.en().text()).find()) {
      return false; // A sentence of its own may be left out or added.
    }
    if (korean) {
      return rendered.korean() >= WHOLLY_KO;
    }
    List<Token> tokens = pair.en().tokens();
    boolean telling = n.from() < tokens.size() && !LightWords.english(tokens.get(n.from()).lemma());
    return telling && rendered.english() >= WHOLLY;
  }

  private static boolean isClauseEnd(Token token) {
    return CLAUSES.matcher(token.surface()).find()
        || token.tag().equals("E") && PARTING.contains(token.lemma());
  }

  private static int clauseEdge(List<Token> tokens, int from, int step) {
    int t = from;
    for (int k = 0; k < CLAUSE && step != 0; k++) {
      int next = t + step;
      if (next < 0 || next >= tokens.size() || isClauseEnd(tokens.get(next))) {
        break;
      }
      t = next;
    }
    return t;
  }

  /** A predicate that the English negates and the Korean affirms. */
  private Optional<Lack> added(Negation n) {
    if (pair.ko().text().contains(n.span().of(pair.en().text()))) {
      return Optional.empty(); // Code and titles stand in the Korean as they are.
    }
    List<Token> tokens = pair.ko().tokens();
    boolean ofNoun = DETERMINERS.contains(pair.en().tokens().get(n.at()).lemma());
    if (ofNoun && !ko.stream().allMatch(matching::isSpent)) {
      return Optional.empty(); // What is negated is the predicate, wherever it stands.
    }
    List<Integer> words = new ArrayList<>();
    for (int t = n.from(); t < n.to() && words.isEmpty(); t++) {
      words.addAll(rendered.korean(pair.en().tokens().get(t).span()));
    }
    boolean affirmed =
        words.isEmpty()
            ? isSimple(ko) || isClauseRendered(n, false)
            : words.stream().noneMatch(this::isNegatedInKorean);
    if (!affirmed) {
      return Optional.empty();
    }
    Span place = words.isEmpty() ? null : tokens.get(words.get(0)).span();
    return Optional.of(new Lack(place, n.span(), false));
  }

  private static long occurrences(List<Token> tokens, int t) {
    return tokens.stream().filter(other -> other.lemma().equals(tokens.get(t).lemma())).count();
  }

  private boolean isNegatedInEnglish(int t) {
    List<Token> tokens = pair.en().tokens();
    return en.stream()
        .anyMatch(
            e ->
                matching.isSpent(e)
                    ? NegationMatching.isGrammar(e) && EnglishNegations.governs(e, t, tokens)
                    : (e.at() != t || !e.is(Negation.Kind.HINT))
                        && EnglishNegations.covers(e, t, tokens));
  }

  private boolean isNegatedInKorean(int t) {
    return ko.stream()
        .filter(k -> !matching.isSpent(k))
        .anyMatch(k -> k.at() >= t - KO_BEFORE && k.at() <= t + KO_BEHIND);
  }
}
