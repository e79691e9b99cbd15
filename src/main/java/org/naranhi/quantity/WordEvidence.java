package org.naranhi.quantity;

/** How much the words of a Korean and an English stretch have to do with each other. */
@FunctionalInterface
public interface WordEvidence {

  /** Knows nothing. */
  WordEvidence NONE = (koStart, koEnd, enStart, enEnd) -> 0;

  /**
   * The number of words in {@code [koStart, koEnd)} of the Korean sentence that have a likely
   * translation in {@code [enStart, enEnd)} of the English one, each weighted 0 to 1.
   */
  double affinity(int koStart, int koEnd, int enStart, int enEnd);
}
