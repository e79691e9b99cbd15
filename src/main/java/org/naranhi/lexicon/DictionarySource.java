package org.naranhi.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.naranhi.token.EnglishTokenizer;
import org.naranhi.token.Token;

/**
 * Evidence from a dictionary: a headword gives {@value #MASS} of its probability to its renderings,
 * the first most; a word of a rendering likewise to the headwords of the document that it renders.
 */
final class DictionarySource implements EvidenceSource {

  /** Share of a word's occurrences that a dictionary rendering explains. */
  private static final double MASS = .45;

  /** Weight of rendering number r is (r + 1)^-RANK. */
  private static final double RANK = .5;

  /** A generation of headwords, and of renderings, that are remembered. */
  private static final int REMEMBERED = 1 << 14;

  private final String name;
  private final Dictionary dictionary;
  private final EnglishTokenizer english;
  private final double mass;

  private final WordCache<String[]> stems = new WordCache<>(REMEMBERED, this::stems);
  private final WordCache<Renderings> renderings = new WordCache<>(REMEMBERED, this::renderings);

  DictionarySource(String name, Dictionary dictionary, EnglishTokenizer english) {
    this(name, dictionary, english, MASS);
  }

  DictionarySource(String name, Dictionary dictionary, EnglishTokenizer english, double mass) {
    this.name = name;
    this.dictionary = dictionary;
    this.english = english;
    this.mass = mass;
  }

  @Override
  public String name() {
    return name;
  }

  /** The distinct stems that render a headword, each with its share. */
  private record Renderings(String[] stems, double[] weights) {}

  /** A weighted pair before it is made a probability. */
  private record Weighted(int ko, int en, double weight) {}

  @Override
  public void collect(Vocabulary ko, Vocabulary en, EvidenceCollector out) {
    List<Weighted> all = new ArrayList<>();
    double[] enSums = new double[en.size()];
    for (int k = 0; k < ko.size(); k++) {
      if (ko.kind(k) != Feature.Kind.QUANTITY && dictionary.knows(ko.key(k))) {
        collect(k, renderings.get(ko.key(k)), en, all, enSums);
      }
    }
    for (Weighted w : all) {
      // Half a unit stands for the headwords that this document happens not to hold.
      out.add(w.ko(), w.en(), mass * w.weight(), mass * w.weight() / (enSums[w.en()] + .25), "");
    }
  }

  private static void collect(
      int k, Renderings renderings, Vocabulary en, List<Weighted> all, double[] enSums) {
    for (int s = 0; s < renderings.stems().length; s++) {
      int e = en.number(renderings.stems()[s]);
      if (e >= 0) {
        double weight = renderings.weights()[s];
        all.add(new Weighted(k, e, weight));
        enSums[e] += weight;
      }
    }
  }

  private Renderings renderings(String headword) {
    List<String> all = dictionary.renderings(headword);
    double sum = 0;
    for (int r = 0; r < all.size(); r++) {
      sum += Math.pow(r + 1, -RANK);
    }
    Map<String, Double> weights = new LinkedHashMap<>();
    for (int r = 0; r < all.size(); r++) {
      String[] words = stems.get(all.get(r));
      for (String word : words) {
        weights.merge(word, Math.pow(r + 1, -RANK) / sum / Math.sqrt(words.length), Double::sum);
      }
    }
    return new Renderings(
        weights.keySet().toArray(String[]::new),
        weights.values().stream().mapToDouble(Double::doubleValue).toArray());
  }

  private String[] stems(String rendering) {
    return english.tokenize(rendering).stream()
        .filter(token -> token.tag().equals("WORD"))
        .map(Token::stem)
        .toArray(String[]::new);
  }
}
