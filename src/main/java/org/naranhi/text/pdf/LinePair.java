package org.naranhi.text.pdf;

/** Two lines of a paragraph, one after the other. */
record LinePair(Line before, Line line) {

  /** Whether Hangul stands on both sides of the break. */
  boolean isKorean() {
    String text = before.text();
    return Scripts.isHangul(text.charAt(text.length() - 1))
        && Scripts.isHangul(line.text().charAt(0));
  }

  /** Whether a word with small letters is broken by a hyphen. */
  boolean isHyphenated() {
    String text = before.text();
    int end = text.length() - 1;
    return end > 0
        && "-\u2010\u00AD".indexOf(text.charAt(end)) >= 0
        && Character.isLowerCase(text.charAt(end - 1))
        && Character.isLowerCase(line.text().charAt(0));
  }
}
