package org.naranhi.check.suite;

/**
 * Why a finding does not count.
 *
 * @param kind who says so
 * @param reason in the user's words
 */
public record Waiver(Kind kind, String reason) {

  /** Where a waiver stands. */
  public enum Kind {
    /** In the bilingual file, beside the texts. */
    INLINE,
    /** In a file of suppressions. */
    FILE,
    /** In the baseline: it was there before. */
    BASELINE
  }
}
