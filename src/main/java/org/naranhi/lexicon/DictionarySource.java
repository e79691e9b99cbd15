package org.naranhi.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
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

  private final String name;
  private final Dictionary dictionary;
  private final EnglishTokenizer english;
  private final double mass;

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

  /** A weighted pair before it is made a probability. */
  private record Weighted(int ko, int en, double weight) {}

  @Override
  public void collect(Vocabulary ko, Vocabulary en, EvidenceCollector out) {
    List<Weighted> all = new ArrayList<>();
    double[] enSums = new double[en.size()];
    Map<String, int[]> stems = new HashMap<>();
    for (int k = 0; k < ko.size(); k++) {
      if (ko.entry(k).kind() == Feature.Kind.QUANTITY) {
        continue;
      }
      collect(k, dictionary.renderings(ko.entry(k).key()), en, stems, all, enSums);
    }
    for (Weighted w : all) {
      // Half a unit stands for the headwords that this document happens not to hold.
      out.add(w.ko(), w.en(), mass * w.weight(), mass * w.weight() / (enSums[w.en()] + .25), "");
    }
  }

  private void collect(
      int k,
      List<String> renderings,
      Vocabulary en,
      Map<String, int[]> stems,
      List<Weighted> all,
      double[] enSums) {
    double sum = 0;
    for (int r = 0; r < renderings.size(); r++) {
      sum += Math.pow(r + 1, -RANK);
    }
    Map<Integer, Double> weights = new HashMap<>();
    for (int r = 0; r < renderings.size(); r++) {
      int[] words = stems.computeIfAbsent(renderings.get(r), text -> words(text, en));
      for (int word : words) {
        if (word >= 0) {
          weights.merge(word, Math.pow(r + 1, -RANK) / sum / Math.sqrt(words.length), Double::sum);
        }
      }
    }
    weights.forEach(
        (e, weight) -> {
          all.add(new Weighted(k, e, weight));
          enSums[e] += weight;
        });
  }

  private int[] words(String rendering, Vocabulary en) {
    List<Token> tokens = english.tokenize(rendering);
    return tokens.stream()
        .filter(t -> t.tag().equals("WORD"))
        .mapToInt(t -> en.number(t.stem()))
        .toArray();
  }
}
