package org.naranhi.app.corpus.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.naranhi.lexicon.Analysis;
import org.naranhi.quantity.Quantity;
import org.naranhi.text.Span;
import org.naranhi.token.Token;

/**
 * The content words of a side of a bead, and how many of them a link explains. Words inside
 * quantities are left out: {@link org.naranhi.app.corpus.NumberAgreement} judges those.
 *
 * @param words how many there are
 * @param covered how many of them are explained
 * @param names how many of them are names
 * @param coveredNames how many of those are explained
 */
record CoveredWords(int words, int covered, int names, int coveredNames) {

  private static final Set<String> KOREAN =
      Set.of("NNG", "NNP", "VV", "VA", "XR", "SL", "SH", "UNKNOWN");
  private static final Set<String> KOREAN_NAMES = Set.of("NNP", "SL", "UNKNOWN");

  /** English words that have no content of their own: the closed classes. */
  private static final Set<String> EMPTY =
      Set.of(
          ("a an the this that these those and or but nor so yet if as than then of to in on at by"
                  + " for from with into onto about over under after before between through during"
                  + " without within i you he she it we they me him her us them my your his its our"
                  + " their mine who whom whose which what where when why how is are was were be been"
                  + " being am do does did done have has had having will would can could shall should"
                  + " may might must not no there here up out off also very too just s t")
              .split(" "));

  /** Of the Korean side. */
  static CoveredWords korean(Analysis text, List<Span> links) {
    Counter counter = new Counter(text, links);
    for (Token token : text.tokens()) {
      if (KOREAN.contains(token.tag())) {
        counter.see(token, KOREAN_NAMES.contains(token.tag()));
      }
    }
    return counter.words();
  }

  /**
   * Of the English side.
   *
   * @param starts where sentences begin: a capital there makes no name
   */
  static CoveredWords english(Analysis text, List<Span> links, Set<Integer> starts) {
    Counter counter = new Counter(text, links);
    for (Token token : text.tokens()) {
      if (token.tag().equals("WORD") && !EMPTY.contains(token.lemma())) {
        boolean capital = Character.isUpperCase(token.surface().charAt(0));
        counter.see(token, capital && !starts.contains(token.span().start()));
      }
    }
    return counter.words();
  }

  /** Both sides together. */
  CoveredWords plus(CoveredWords other) {
    return new CoveredWords(
        words + other.words,
        covered + other.covered,
        names + other.names,
        coveredNames + other.coveredNames);
  }

  /** The share of the words that are explained; 1 where there are none. */
  double share() {
    return words == 0 ? 1 : covered / (double) words;
  }

  /** The share of the names that are explained; 1 where there are none. */
  double nameShare() {
    return names == 0 ? 1 : coveredNames / (double) names;
  }

  private static final class Counter {
    private final List<Span> links;
    private final List<Span> quantities = new ArrayList<>();
    private int words;
    private int covered;
    private int names;
    private int coveredNames;

    Counter(Analysis text, List<Span> links) {
      this.links = links;
      for (Quantity quantity : text.quantities()) {
        quantities.add(quantity.span());
      }
    }

    void see(Token token, boolean name) {
      if (overlaps(token, quantities)) {
        return;
      }
      boolean linked = overlaps(token, links);
      words++;
      covered += linked ? 1 : 0;
      names += name ? 1 : 0;
      coveredNames += name && linked ? 1 : 0;
    }

    private static boolean overlaps(Token token, List<Span> spans) {
      return spans.stream().anyMatch(token.span()::overlaps);
    }

    CoveredWords words() {
      return new CoveredWords(words, covered, names, coveredNames);
    }
  }
}
