package org.naranhi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.naranhi.lexicon.Feature;
import org.naranhi.lexicon.PairEvidence;
import org.naranhi.text.Span;

/** Finds sequences of features that stand together in an English sentence: prime minister. */
final class PhraseFinder {

  /** Characters between two words of a phrase: room for {@code " of the "}. */
  private static final int WIDEST_GAP = 8;

  private final List<PairEvidence.Occurrence> words;

  /** Prepares the words of a sentence. */
  PhraseFinder(List<PairEvidence.Occurrence> sentence) {
    words = new ArrayList<>();
    sentence.stream()
        .sorted(
            Comparator.comparingInt((PairEvidence.Occurrence o) -> o.feature().span().start())
                .thenComparingInt(o -> o.feature().span().end()))
        .filter(o -> words.isEmpty() || last().end() <= o.feature().span().start())
        .forEach(words::add);
  }

  private Span last() {
    return words.get(words.size() - 1).feature().span();
  }

  /**
   * The places where the features {@code phrase} follow one another, marks and quantities not
   * between them.
   *
   * @param phrase numbers of English features, at least one
   * @return from the first to the last word of each place
   */
  List<Span> find(List<Integer> phrase) {
    List<Span> places = new ArrayList<>();
    for (int start = 0; start + phrase.size() <= words.size(); start++) {
      if (standsAt(start, phrase)) {
        Span first = words.get(start).feature().span();
        Span last = words.get(start + phrase.size() - 1).feature().span();
        places.add(new Span(first.start(), last.end()));
      }
    }
    return places;
  }

  private boolean standsAt(int start, List<Integer> phrase) {
    for (int k = 0; k < phrase.size(); k++) {
      PairEvidence.Occurrence word = words.get(start + k);
      if (word.number() != phrase.get(k) || word.feature().kind() == Feature.Kind.QUANTITY) {
        return false;
      }
      Span previous = words.get(start + Math.max(0, k - 1)).feature().span();
      if (word.feature().span().start() - previous.end() > WIDEST_GAP) {
        return false;
      }
    }
    return true;
  }
}
