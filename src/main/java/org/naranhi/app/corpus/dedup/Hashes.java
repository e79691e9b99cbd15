package org.naranhi.app.corpus.dedup;

/** Hashes that are the same on every machine and in every run. */
final class Hashes {

  /** 2^64 / the golden ratio, odd: Knuth's multiplicative hashing. */
  private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

  private Hashes() {}

  /**
   * 64 bits for a stretch of text: two of a hundred million texts are taken for one with a
   * probability of 3 in 10,000.
   */
  static long of(CharSequence text, int start, int end) {
    long hash = end - start;
    for (int i = start; i < end; i++) {
      hash = mixed(hash ^ text.charAt(i));
    }
    return hash;
  }

  static long of(CharSequence text) {
    return of(text, 0, text.length());
  }

  /** Stafford's variant 13 of the finaliser of MurmurHash3, as {@code SplittableRandom} has it. */
  static long mixed(long value) {
    long z = value + MIX;
    z = (z ^ (z >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D0_49BB_1331_11EBL;
    return z ^ (z >>> 31);
  }
}
