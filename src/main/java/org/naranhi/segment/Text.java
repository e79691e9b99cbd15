package org.naranhi.segment;

/**
 * A text in work: itself, its brackets, and what is found out about it once and on demand. Made for
 * one call of one thread.
 */
final class Text {

  private final String raw;
  private final Brackets brackets;
  private boolean styleKnown;
  private boolean punctuated;

  Text(String raw, Brackets brackets) {
    this.raw = raw;
    this.brackets = brackets;
  }

  String raw() {
    return raw;
  }

  Brackets brackets() {
    return brackets;
  }

  /** Whether a sentence of the text, the last one included, ends in a terminator after a hangul. */
  boolean isPunctuated() {
    if (!styleKnown) {
      punctuated = findTerminatedHangul();
      styleKnown = true;
    }
    return punctuated;
  }

  private boolean findTerminatedHangul() {
    for (int i = 1; i < raw.length(); i++) {
      if (Marks.isTerminator(raw.charAt(i)) && Marks.isHangul(raw.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }
}
