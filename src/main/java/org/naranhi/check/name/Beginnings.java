package org.naranhi.check.name;

/**
 * How long the words of a list are that begin with two given characters: tells quickly that none of
 * them stands at a place of a text, and which lengths alone are to be looked up. Words of fewer
 * characters are left out.
 */
final class Beginnings {

  /** The characters by which words are told apart. */
  private static final int HEAD = 2;

  private static final int SLOTS = 1 << 13;

  /** Bit n is set where a word of n characters begins so, or with what shares the slot. */
  private final long[] lengths = new long[SLOTS];

  private final int most;

  /** No words yet; longer ones than {@code most}, below 64, are left out. */
  Beginnings(int most) {
    this.most = most;
  }

  void add(String word) {
    if (word.length() >= HEAD && word.length() <= most) {
      lengths[slot(word, 0)] |= 1L << word.length();
    }
  }

  /** How long the longest word is that may stand at {@code at}; 0 where none may. */
  int longest(String text, int at) {
    return next(text, at, Math.min(most, text.length() - at) + 1);
  }

  /** How long the longest is that is shorter than {@code length}; 0 where none is. */
  int next(String text, int at, int length) {
    if (length <= HEAD) {
      return 0;
    }
    long shorter = lengths[slot(text, at)] & ((1L << length) - 1);
    return shorter == 0 ? 0 : Long.SIZE - 1 - Long.numberOfLeadingZeros(shorter);
  }

  private static int slot(String text, int at) {
    int hash = text.charAt(at) * 31 + text.charAt(at + 1);
    return (hash ^ hash >>> 13) & SLOTS - 1;
  }
}
