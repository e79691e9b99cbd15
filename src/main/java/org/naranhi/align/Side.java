package org.naranhi.align;

import java.util.Arrays;

/**
 * The features of one side of a document pair, measured once per sentence.
 *
 * <p>A sentence is a bag of feature types. A type is a small number given by whoever extracts the
 * features; the aligner knows of a type only how likely it is by itself ({@link #background}) and
 * to which group it belongs ({@link #group}); groups differ in how much their evidence counts.
 */
public final class Side {

  /** The number of groups of types. */
  public static final int GROUPS = 3;

  /** The group of ordinary words, which are not independent of one another. */
  public static final byte WORDS = 0;

  /** The group of quantities. */
  public static final byte QUANTITIES = 1;

  /** The group of names and strings that stand alike on both sides. */
  public static final byte NAMES = 2;

  private final double[] lengths;
  private final boolean[] paragraphStarts;
  private final int[] offsets;
  private final int[] types;
  private final double[] background;
  private final byte[] groups;
  private final float[] chances;

  /**
   * Takes the features over; the arrays must not be changed afterwards.
   *
   * @param lengths of each sentence in UTF-8 bytes, at least 1
   * @param paragraphStarts whether each sentence opens a paragraph
   * @param offsets where each sentence's types begin in {@code types}; one more than there are
   *     sentences
   * @param types the types of all sentences one after the other
   * @param background for each type its probability as the next feature of any sentence, above 0
   * @param groups for each type its group, 0 to {@value #GROUPS} - 1
   */
  public Side(
      double[] lengths,
      boolean[] paragraphStarts,
      int[] offsets,
      int[] types,
      double[] background,
      byte[] groups) {
    int n = lengths.length;
    if (paragraphStarts.length != n || offsets.length != n + 1 || offsets[n] != types.length) {
      throw new IllegalArgumentException(
          "features of "
              + n
              + " sentences need "
              + n
              + " paragraph marks and "
              + (n + 1)
              + " offsets ending at "
              + types.length);
    }
    if (background.length != groups.length) {
      throw new IllegalArgumentException("each type needs a background and a group");
    }
    this.lengths = lengths;
    this.paragraphStarts = paragraphStarts;
    this.offsets = offsets;
    this.types = types;
    this.background = background;
    this.groups = groups;
    this.chances = new float[types.length];
    for (int p = 0; p < types.length; p++) {
      chances[p] = (float) background[types[p]];
    }
  }

  private Side(Side other, float[] chances) {
    lengths = other.lengths;
    paragraphStarts = other.paragraphStarts;
    offsets = other.offsets;
    types = other.types;
    background = other.background;
    groups = other.groups;
    this.chances = chances;
  }

  /**
   * This side with chances that know of the neighbours: what the sentence before or after says too
   * is likely to come up here whatever the translation, as a cache language model has it (Kuhn
   * &amp; De Mori 1990), and tells the less which of them a sentence renders.
   *
   * @param weight of the share that a type has in both neighbours together, 0 to 1; the rest is its
   *     background
   */
  Side withNeighbours(double weight) {
    float[] mixed = new float[types.length];
    Chunks.forEach(
        size(),
        (first, end) -> {
          int[] counts = new int[typeCount()];
          for (int i = first; i < end; i++) {
            count(i - 1, counts, 1);
            count(i + 1, counts, 1);
            double around = Math.max(1, typesAt(i - 1) + typesAt(i + 1));
            for (int p = offsets[i]; p < offsets[i + 1]; p++) {
              double near = counts[types[p]] / around;
              mixed[p] = (float) ((1 - weight) * background[types[p]] + weight * near);
            }
            count(i - 1, counts, -1);
            count(i + 1, counts, -1);
          }
        });
    return new Side(this, mixed);
  }

  private void count(int sentence, int[] counts, int by) {
    if (sentence >= 0 && sentence < size()) {
      for (int p = offsets[sentence]; p < offsets[sentence + 1]; p++) {
        counts[types[p]] += by;
      }
    }
  }

  private int typesAt(int sentence) {
    return sentence >= 0 && sentence < size() ? typesIn(sentence) : 0;
  }

  /** The number of sentences. */
  public int size() {
    return lengths.length;
  }

  /** The number of feature types. */
  public int typeCount() {
    return background.length;
  }

  /** The length of sentence {@code i} in UTF-8 bytes, at least 1. */
  public double length(int i) {
    return lengths[i];
  }

  /** Whether sentence {@code i} opens a paragraph. */
  public boolean startsParagraph(int i) {
    return paragraphStarts[i];
  }

  /** Where the types of sentence {@code i} begin; {@code i} may be {@link #size()}. */
  public int offset(int i) {
    return offsets[i];
  }

  /** The type at {@code position}. */
  public int type(int position) {
    return types[position];
  }

  /** The number of types in sentence {@code i}. */
  public int typesIn(int i) {
    return offsets[i + 1] - offsets[i];
  }

  /** The probability of {@code type} as the next feature of any sentence. */
  public double background(int type) {
    return background[type];
  }

  /** The probability of the type at {@code position} to stand there by chance. */
  double chance(int position) {
    return chances[position];
  }

  /** The group of {@code type}, 0 to {@value #GROUPS} - 1. */
  public int group(int type) {
    return groups[type];
  }

  /** A side of some of these sentences, in the order given. */
  Side select(int[] sentences) {
    double[] someLengths = new double[sentences.length];
    boolean[] someStarts = new boolean[sentences.length];
    int[] someOffsets = new int[sentences.length + 1];
    for (int k = 0; k < sentences.length; k++) {
      someLengths[k] = lengths[sentences[k]];
      someStarts[k] = paragraphStarts[sentences[k]];
      someOffsets[k + 1] = someOffsets[k] + typesIn(sentences[k]);
    }
    int[] someTypes = new int[someOffsets[sentences.length]];
    float[] someChances = new float[someTypes.length];
    for (int k = 0; k < sentences.length; k++) {
      int from = offsets[sentences[k]];
      System.arraycopy(types, from, someTypes, someOffsets[k], typesIn(sentences[k]));
      System.arraycopy(chances, from, someChances, someOffsets[k], typesIn(sentences[k]));
    }
    return new Side(
        new Side(someLengths, someStarts, someOffsets, someTypes, background, groups), someChances);
  }

  /** A sentence of fewer types than this may be said twice in earnest. */
  private static final int SHORT = 6;

  /**
   * How many of the first i sentences are copies of the one before them, for each i from 0 to
   * {@link #size()}; short sentences are never taken for copies.
   */
  int[] copies() {
    int[] copies = new int[size() + 1];
    for (int i = 0; i < size(); i++) {
      boolean copy =
          i > 0
              && typesIn(i) >= SHORT
              && lengths[i] == lengths[i - 1]
              && Arrays.equals(
                  types, offsets[i - 1], offsets[i], types, offsets[i], offsets[i + 1]);
      copies[i + 1] = copies[i] + (copy ? 1 : 0);
    }
    return copies;
  }

  /** For each type in how many sentences it occurs. */
  int[] documentFrequencies() {
    int[] frequency = new int[typeCount()];
    int[] last = new int[typeCount()];
    Arrays.fill(last, -1);
    for (int i = 0; i < size(); i++) {
      for (int p = offsets[i]; p < offsets[i + 1]; p++) {
        if (last[types[p]] != i) {
          last[types[p]] = i;
          frequency[types[p]]++;
        }
      }
    }
    return frequency;
  }
}
