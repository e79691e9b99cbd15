package org.naranhi;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.naranhi.align.Evidence;
import org.naranhi.align.Side;
import org.naranhi.align.TranslationTable;
import org.naranhi.lexicon.EvidenceCollector;
import org.naranhi.lexicon.Feature;
import org.naranhi.lexicon.PairEvidence;
import org.naranhi.lexicon.Vocabulary;
import org.naranhi.segment.Sentence;

/**
 * The features of a document pair as the aligner takes them: numbers only.
 *
 * @param ko the Korean side
 * @param en the English side
 * @param evidence which types translate which
 */
record FeatureSides(Side ko, Side en, Evidence evidence) {

  /** Converts features with their strings to features without. */
  static FeatureSides of(List<Sentence> ko, List<Sentence> en, PairEvidence pairs) {
    TranslationTable.Builder forward = new TranslationTable.Builder(pairs.ko().size());
    TranslationTable.Builder backward = new TranslationTable.Builder(pairs.en().size());
    for (EvidenceCollector.Pair pair : pairs.pairs()) {
      if (pair.enGivenKo() > 0) {
        forward.add(pair.ko(), pair.en(), pair.enGivenKo());
      }
      if (pair.koGivenEn() > 0) {
        backward.add(pair.en(), pair.ko(), pair.koGivenEn());
      }
    }
    return new FeatureSides(
        side(ko, pairs.koSentences(), pairs.ko()),
        side(en, pairs.enSentences(), pairs.en()),
        new Evidence(forward.build(), backward.build()));
  }

  private static Side side(
      List<Sentence> sentences,
      List<List<PairEvidence.Occurrence>> features,
      Vocabulary vocabulary) {
    int n = sentences.size();
    double[] lengths = new double[n];
    boolean[] paragraphs = new boolean[n];
    int[] offsets = new int[n + 1];
    for (int i = 0; i < n; i++) {
      lengths[i] = Math.max(1, sentences.get(i).text().getBytes(StandardCharsets.UTF_8).length);
      paragraphs[i] = sentences.get(i).startsParagraph();
      offsets[i + 1] = offsets[i] + features.get(i).size();
    }
    int[] types = new int[offsets[n]];
    int at = 0;
    for (List<PairEvidence.Occurrence> sentence : features) {
      for (PairEvidence.Occurrence occurrence : sentence) {
        types[at++] = occurrence.number();
      }
    }
    return new Side(
        lengths,
        paragraphs,
        offsets,
        types,
        background(vocabulary, types.length),
        groups(vocabulary));
  }

  /**
   * How likely it is that chance alone brings up a sentence of the user's memory: whole sentences
   * are rarer than any document could tell.
   */
  private static final double REMEMBERED = 1e-6;

  /**
   * A document's own frequencies are mixed with those of text at large as if it had so many words
   * more.
   */
  private static final double AT_LARGE = 1500;

  /** Frequency in text at large of a word never seen there. */
  private static final double UNSEEN = 1e-5;

  /** The probability of each type as the next one of any sentence. */
  private static double[] background(Vocabulary vocabulary, int total) {
    double[] background = new double[vocabulary.size()];
    for (int t = 0; t < background.length; t++) {
      Vocabulary.Entry entry = vocabulary.entry(t);
      double general = vocabulary.generalFrequency(t);
      background[t] =
          general < 0
              ? entry.count() / (double) Math.max(1, total)
              : (entry.count() + AT_LARGE * Math.max(UNSEEN, general)) / (total + AT_LARGE);
      if (entry.kind() == Feature.Kind.SENTENCE) {
        background[t] = Math.min(REMEMBERED, background[t]);
      }
    }
    return background;
  }

  private static byte[] groups(Vocabulary vocabulary) {
    byte[] groups = new byte[vocabulary.size()];
    for (int t = 0; t < groups.length; t++) {
      Feature.Kind kind = vocabulary.entry(t).kind();
      groups[t] =
          kind == Feature.Kind.QUANTITY
              ? Side.QUANTITIES
              : kind == Feature.Kind.STRING || kind == Feature.Kind.SENTENCE
                  ? Side.NAMES
                  : Side.WORDS;
    }
    return groups;
  }
}
