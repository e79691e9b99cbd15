package org.naranhi.lexicon;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import org.naranhi.text.Span;

/**
 * The features of a side sentence by sentence, packed: 13 bytes an occurrence, since a long
 * document has millions. Occurrences are made when they are asked for.
 */
final class Occurrences extends AbstractList<List<PairEvidence.Occurrence>> {

  private static final Feature.Kind[] KINDS = Feature.Kind.values();

  private final Vocabulary vocabulary;
  private int[] offsets = new int[16];
  private int[] numbers = new int[256];
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private byte[] kinds = new byte[256];
  private int sentences;

  /** Nothing yet; features are numbers of {@code vocabulary}. */
  Occurrences(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Adds a feature, whose number is {@code number}, to the sentence that is being written. */
  void add(int number, Feature feature) {
    int at = offsets[sentences + 1]++;
    if (at == numbers.length) {
      int more = at + at / 2;
      numbers = Arrays.copyOf(numbers, more);
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
      kinds = Arrays.copyOf(kinds, more);
    }
    numbers[at] = number;
    starts[at] = feature.span().start();
    ends[at] = feature.span().end();
    kinds[at] = (byte) feature.kind().ordinal();
  }

  /** Ends the sentence that is being written. */
  void endSentence() {
    sentences++;
    if (sentences + 2 > offsets.length) {
      offsets = Arrays.copyOf(offsets, offsets.length * 2);
    }
    offsets[sentences + 1] = offsets[sentences];
  }

  @Override
  public int size() {
    return sentences;
  }

  @Override
  public List<PairEvidence.Occurrence> get(int sentence) {
    if (sentence < 0 || sentence >= sentences) {
      throw new IndexOutOfBoundsException("sentence " + sentence + " of " + sentences);
    }
    return new Row(offsets[sentence], offsets[sentence + 1]);
  }

  private final class Row extends AbstractList<PairEvidence.Occurrence> {
    private final int from;
    private final int to;

    Row(int from, int to) {
      this.from = from;
      this.to = to;
    }

    @Override
    public int size() {
      return to - from;
    }

    @Override
    public PairEvidence.Occurrence get(int index) {
      int at = from + index;
      if (index < 0 || at >= to) {
        throw new IndexOutOfBoundsException("feature " + index + " of " + size());
      }
      return new PairEvidence.Occurrence(
          numbers[at],
          new Feature(
              vocabulary.key(numbers[at]), KINDS[kinds[at]], new Span(starts[at], ends[at])));
    }
  }
}
