package org.naranhi.app.corpus.dedup;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * Short signatures of texts by which one can tell how much two share (Broder 1997).
 *
 * <p>A text's shingles are its runs of {@value #SHINGLE} letters. Value {@code h} of a signature is
 * 16 bits of the least of all shingles' hashes under function {@code h}; the share of equal values
 * estimates the Jaccard similarity of the shingle sets, with a standard error of at most .07.
 */
final class MinHash {

  /** Values of a signature. */
  static final int SIZE = 50;

  /** Letters of a shingle: two Korean words, an English one. */
  private static final int SHINGLE = 5;

  /** What makes each function another one. */
  private static final long[] FUNCTIONS = LongStream.range(0, SIZE).map(Hashes::mixed).toArray();

  private MinHash() {}

  /** The signature of a text that {@link NormalText} made. */
  static short[] signature(String text) {
    long[] least = new long[SIZE];
    Arrays.fill(least, Long.MAX_VALUE);
    for (int start = 0; start == 0 || start + SHINGLE <= text.length(); start++) {
      int end = Math.min(text.length(), start + SHINGLE);
      see(Hashes.of(text, start, end), least);
    }
    short[] signature = new short[SIZE];
    for (int h = 0; h < SIZE; h++) {
      signature[h] = (short) Hashes.mixed(least[h]);
    }
    return signature;
  }

  private static void see(long hash, long[] least) {
    for (int h = 0; h < SIZE; h++) {
      least[h] = Math.min(least[h], Hashes.mixed(hash ^ FUNCTIONS[h]));
    }
  }

  /** The estimated Jaccard similarity of two texts, 0 to 1. */
  static double similarity(short[] a, short[] b) {
    int equal = 0;
    for (int h = 0; h < SIZE; h++) {
      equal += a[h] == b[h] ? 1 : 0;
    }
    return equal / (double) SIZE;
  }
}
