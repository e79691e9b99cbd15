package org.naranhi.check.polarity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.naranhi.check.CheckedPair;
import org.naranhi.check.LightWords;
import org.naranhi.check.LinkedWords;
import org.naranhi.text.Span;
import org.naranhi.token.Token;

/** Which tokens of one text render a stretch of the other, by the lexicon. */
record RenderedTokens(CheckedPair pair) {

  /** A word so likely rendered by another is rendered by it. */
  static final double LINKED = .15;

  /** The English tokens that render what stands at {@code span}, the likeliest first. */
  List<Integer> english(Span span) {
    return tokens(span, true);
  }

  /** The Korean tokens that render what stands at {@code span}, the likeliest first. */
  List<Integer> korean(Span span) {
    return tokens(span, false);
  }

  /** How many words inside {@code span} have a rendering that means something. */
  int count(Span span, boolean korean) {
    return (int)
        pair.words().links().stream()
            .filter(l -> l.probability() >= LINKED)
            .filter(l -> span.contains((korean ? l.ko() : l.en()).span()))
            .filter(l -> !LightWords.korean(l.ko().key()))
            .filter(l -> !LightWords.english(english(l).toLowerCase(Locale.ROOT)))
            .map(this::english)
            .distinct()
            .count();
  }

  /** How much of the Korean words that mean something renders an English word, 0 to 1. */
  double korean() {
    long words = 0;
    long linked = 0;
    for (Token token : pair.ko().tokens()) {
      boolean telling =
          (token.tag().equals("NNG") || token.tag().equals("VV") || token.tag().equals("VA"))
              && !LightWords.korean(token.lemma());
      words += telling ? 1 : 0;
      linked += telling && !english(token.span()).isEmpty() ? 1 : 0;
    }
    return words == 0 ? 0 : (double) linked / words;
  }

  /** How much of the English words that mean something renders a Korean word, 0 to 1. */
  double english() {
    long words =
        pair.en().tokens().stream()
            .filter(t -> t.tag().equals("WORD") && !LightWords.english(t.lemma()))
            .map(Token::surface)
            .distinct()
            .count();
    int linked = count(new Span(0, pair.ko().text().length()), true);
    return words == 0 ? 0 : (double) linked / words;
  }

  private String english(LinkedWords.Link link) {
    return link.en().span().of(pair.en().text());
  }

  private List<Integer> tokens(Span span, boolean korean) {
    List<Token> other = korean ? pair.en().tokens() : pair.ko().tokens();
    NegativeWords words = korean ? NegativeWords.ENGLISH : NegativeWords.KOREAN;
    Set<Integer> found = new LinkedHashSet<>();
    for (LinkedWords.Link link : linked(span, korean)) {
      Span rendering = (korean ? link.en() : link.ko()).span();
      for (int t = 0; t < other.size(); t++) {
        if (other.get(t).span().overlaps(rendering)) {
          found.add(t);
        }
      }
    }
    found.removeIf(t -> words.isFunction(other.get(t)));
    return List.copyOf(found);
  }

  /** The links of what stands at {@code span}, the likeliest first. */
  private List<LinkedWords.Link> linked(Span span, boolean korean) {
    List<LinkedWords.Link> linked = new ArrayList<>();
    for (LinkedWords.Link link : pair.words().links()) {
      if (link.probability() >= LINKED && (korean ? link.ko() : link.en()).span().overlaps(span)) {
        linked.add(link);
      }
    }
    linked.sort(Comparator.comparingDouble(LinkedWords.Link::probability).reversed());
    return linked;
  }
}
