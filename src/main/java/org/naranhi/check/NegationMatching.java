package org.naranhi.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.naranhi.text.Span;
import org.naranhi.token.Token;

/**
 * Which negation of one text stands for which of the other: that of a word that renders the word
 * negated there. Each stands for one at most; what is left has no counterpart that can be seen.
 */
final class NegationMatching {

  private static final int SAME_CLAUSE = 3;
  private static final int NEAR = 2;
  private static final int BY_MEANING = 1;

  /** So many tokens before a Korean negation 아무 may stand. */
  private static final int BEFORE = 6;

  private static final Set<String> PARTICLES = Set.of("without", "nor", "unless", "instead");

  private final CheckedPair pair;
  private final List<Negation> ko;
  private final List<Negation> en;
  private final RenderedTokens rendered;
  private final Set<Negation> spent = new HashSet<>();

  NegationMatching(
      CheckedPair pair, List<Negation> ko, List<Negation> en, RenderedTokens rendered) {
    this.pair = pair;
    this.ko = ko;
    this.en = en;
    this.rendered = rendered;
    matchGrammar();
    matchWords();
    spendRendered();
  }

  private record Edge(Negation ko, Negation en, int weight, double away) {}

  /** Whether a negation has its counterpart. */
  boolean isSpent(Negation n) {
    return spent.contains(n);
  }

  /** Whether a negation by grammar is left without a counterpart among those of its text. */
  static boolean isGrammar(Negation n) {
    return !n.is(Negation.Kind.WORD) && !n.is(Negation.Kind.HINT);
  }

  private void matchGrammar() {
    List<Edge> edges = new ArrayList<>();
    for (Negation k : ko) {
      if (isGrammar(k)) {
        List<Integer> words = rendered.english(head(k));
        en.forEach(e -> addEdge(k, e, words, edges));
      }
    }
    edges.sort(Comparator.comparingInt(Edge::weight).reversed().thenComparing(Edge::away));
    for (Edge edge : edges) {
      if (!isSpent(edge.ko) && !isSpent(edge.en)) {
        spent.add(edge.ko);
        spent.add(edge.en);
      }
    }
  }

  private void addEdge(Negation k, Negation e, List<Integer> words, List<Edge> edges) {
    List<Token> tokens = pair.en().tokens();
    int weight = 0;
    for (int t : words) {
      boolean itself = e.at() == t && e.is(Negation.Kind.HINT);
      if (!itself && EnglishNegations.covers(e, t, tokens)) {
        int grammar = EnglishNegations.governs(e, t, tokens) ? SAME_CLAUSE : NEAR;
        weight = Math.max(weight, isGrammar(e) ? grammar : BY_MEANING);
      }
    }
    if (weight < NEAR && isGrammar(e) && rendersNegation(k, e)) {
      weight = NEAR;
    }
    if (weight > 0) {
      double koAt = (double) k.at() / pair.ko().tokens().size();
      edges.add(new Edge(k, e, weight, Math.abs(koAt - (double) e.at() / tokens.size())));
    }
  }

  /** Whether the negation itself or the 아무 before it is rendered by the other: no one. */
  private boolean rendersNegation(Negation k, Negation e) {
    int from = pair.ko().tokens().get(Math.max(0, k.at() - BEFORE)).span().start();
    Span around = new Span(from, k.span().end());
    return pair.words().links().stream()
        .filter(l -> l.probability() >= RenderedTokens.LINKED && l.en().span().overlaps(e.span()))
        .anyMatch(
            l ->
                l.ko().span().overlaps(k.span())
                    || l.ko().key().startsWith("아무") && l.ko().span().overlaps(around));
  }

  /** Bad words that render words as bad: 천재지변, disasters. They negate nothing. */
  private void spendRendered() {
    for (Negation e : en) {
      if (!isGrammar(e) && !isSpent(e) && !isParticle(e)) {
        boolean plain =
            rendered.korean(e.span()).stream()
                .anyMatch(
                    t ->
                        pair.ko().tokens().get(t).tag().startsWith("N")
                            && ko.stream().noneMatch(k -> t >= k.from() && t < k.to()));
        if (plain) {
          spent.add(e);
        }
      }
    }
  }

  private boolean isParticle(Negation e) {
    return PARTICLES.contains(pair.en().tokens().get(e.at()).lemma());
  }

  /** Words that negate by themselves and render each other: 비공개, private. */
  private void matchWords() {
    Map<Integer, Negation> english = new HashMap<>();
    en.stream().filter(e -> !isSpent(e) && !isParticle(e)).forEach(e -> english.put(e.at(), e));
    for (Negation k : ko) {
      if (!isGrammar(k)) {
        for (int t : rendered.english(k.span())) {
          Negation e = english.get(t);
          if (e != null && !isSpent(e)) {
            spent.add(k);
            spent.add(e);
            break;
          }
        }
      }
    }
  }

  /** Where the word stands that a Korean negation negates. */
  Span head(Negation n) {
    List<Token> tokens = pair.ko().tokens();
    int start = tokens.get(n.from()).span().start();
    int end = Math.max(tokens.get(n.to() - 1).span().end(), tokens.get(n.from()).span().end());
    return new Span(start, Math.max(start, end));
  }
}
