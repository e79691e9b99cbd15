package org.naranhi.lexicon;

import java.util.List;

/**
 * The sentences of one side of a document pair, analysed as they are asked for: a long document's
 * tokens need not all be kept.
 */
public interface AnalysedText {

  /** How many sentences there are. */
  int size();

  /** The text of sentence {@code i}. */
  String text(int i);

  /** What has been found in sentence {@code i}; may be called by many threads at once. */
  Analysis analysis(int i);

  /** Sentences that are analysed already. */
  static AnalysedText of(List<Analysis> sentences) {
    return new AnalysedText() {
      @Override
      public int size() {
        return sentences.size();
      }

      @Override
      public String text(int i) {
        return sentences.get(i).text();
      }

      @Override
      public Analysis analysis(int i) {
        return sentences.get(i);
      }
    };
  }
}
