package org.naranhi.align;

/**
 * A pairing of neighbouring sentences: 0-based, half-open ranges on both sides, not both empty.
 *
 * @param koStart first Korean (left) sentence
 * @param koEnd after the last Korean sentence
 * @param enStart first English (right) sentence
 * @param enEnd after the last English sentence
 * @param probability that this very bead is right, 0 to 1
 */
public record Bead(int koStart, int koEnd, int enStart, int enEnd, double probability) {

  /** Checks the ranges and the probability. */
  public Bead {
    if (koStart < 0 || koEnd < koStart || enStart < 0 || enEnd < enStart) {
      throw new IllegalArgumentException(
          "bead ranges must be 0 <= start <= end but were "
              + koStart
              + ".."
              + koEnd
              + " and "
              + enStart
              + ".."
              + enEnd);
    }
    if (koStart == koEnd && enStart == enEnd) {
      throw new IllegalArgumentException("a bead must hold at least one sentence");
    }
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("probability must be in [0, 1] but was " + probability);
    }
  }

  /** The number of Korean sentences. */
  public int koCount() {
    return koEnd - koStart;
  }

  /** The number of English sentences. */
  public int enCount() {
    return enEnd - enStart;
  }

  /** Whether one side is empty: a null alignment. */
  public boolean isNull() {
    return koCount() == 0 || enCount() == 0;
  }

  /** The type as people write it: {@code 1:1}, {@code 2:1}, {@code 0:1}. */
  public String type() {
    return koCount() + ":" + enCount();
  }
}
