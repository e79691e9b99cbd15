package org.naranhi.lexicon;

import java.util.List;

/**
 * The features of two documents and what is known of their pairs: what the aligner needs, still
 * with its strings for those who must show it.
 *
 * @param ko the distinct Korean features
 * @param en the distinct English features
 * @param koSentences the features of each Korean sentence
 * @param enSentences the features of each English sentence
 * @param pairs pairs of features that may be counterparts, in order of their numbers
 * @param phrases renderings of Korean features by several words
 */
public record PairEvidence(
    Vocabulary ko,
    Vocabulary en,
    List<List<Occurrence>> koSentences,
    List<List<Occurrence>> enSentences,
    List<EvidenceCollector.Pair> pairs,
    Phrases phrases) {

  /**
   * A feature where it occurs.
   *
   * @param number of the feature in its side's vocabulary
   * @param feature with its place in the sentence
   */
  public record Occurrence(int number, Feature feature) {}
}
