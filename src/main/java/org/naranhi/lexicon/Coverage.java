package org.naranhi.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.naranhi.quantity.Quantity;
import org.naranhi.text.Span;
import org.naranhi.token.Token;

/**
 * How many of a Korean text's content words the dictionary knows.
 *
 * <p>A content word is a noun, name, verb, adjective, adverb or root (nori's NNG, NNP, VV, VA, MAG,
 * MAJ, XR) outside quantities. It is known if its lemma is a headword or it lies inside a compound
 * that is one. Not safe for threads.
 */
public final class Coverage {

  private static final Set<String> CONTENT = Set.of("NNG", "NNP", "VV", "VA", "MAG", "MAJ", "XR");

  private final Dictionary dictionary;
  private final KoreanFeatures features;
  private final Map<String, Count> byTag = new TreeMap<>();
  private final Map<String, Integer> unknown = new TreeMap<>();

  /**
   * Content words counted.
   *
   * @param words how many occur
   * @param known how many of them the dictionary knows
   */
  public record Count(int words, int known) {

    /** The share that is known, 0 to 1; NaN where nothing was counted. */
    public double share() {
      return words == 0 ? Double.NaN : known / (double) words;
    }

    private Count plus(Count other) {
      return new Count(words + other.words, known + other.known);
    }
  }

  /**
   * A content word that the dictionary does not know.
   *
   * @param word {@code 발표/NNG}
   * @param count how often it occurs
   */
  public record Unknown(String word, int count) {}

  /** Begins to count with the dictionary that ships with the program. */
  public Coverage() {
    this(Dictionary.shipped());
  }

  Coverage(Dictionary dictionary) {
    this.dictionary = dictionary;
    features = new KoreanFeatures(dictionary);
  }

  /** Counts a sentence. */
  public void add(Analysis sentence) {
    List<Span> covered = sentence.quantities().stream().map(Quantity::span).toList();
    List<Span> known = known(sentence, covered);
    for (Token token : sentence.tokens()) {
      if (CONTENT.contains(token.tag()) && !KoreanFeatures.inside(token.span(), covered)) {
        boolean knows =
            dictionary.knows(token.lemma()) || KoreanFeatures.inside(token.span(), known);
        byTag.merge(token.tag(), new Count(1, knows ? 1 : 0), Count::plus);
        if (!knows) {
          unknown.merge(token.lemma() + "/" + token.tag(), 1, Integer::sum);
        }
      }
    }
  }

  private List<Span> known(Analysis sentence, List<Span> covered) {
    return features.of(sentence.text(), sentence.tokens(), covered).stream()
        .filter(f -> dictionary.knows(f.key()))
        .map(Feature::span)
        .toList();
  }

  /** What was counted, by part of speech. */
  public Map<String, Count> byTag() {
    return new TreeMap<>(byTag);
  }

  /** What was counted altogether. */
  public Count all() {
    return byTag.values().stream().reduce(new Count(0, 0), Count::plus);
  }

  /** The words that are not known, the most frequent first. */
  public List<Unknown> unknown() {
    List<Unknown> words = new ArrayList<>();
    unknown.forEach((word, count) -> words.add(new Unknown(word, count)));
    words.sort(Comparator.comparingInt(Unknown::count).reversed().thenComparing(Unknown::word));
    return words;
  }
}
