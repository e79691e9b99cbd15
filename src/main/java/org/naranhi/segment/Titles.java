package org.naranhi.segment;

/** English titles, whose words begin with capitals: {@code Syria Repels IS Attack With US Help}. */
final class Titles {

  /** The longest title, in UTF-16 units. */
  private static final int LONGEST = 160;

  /** Fewer words than this may be a name. */
  private static final int FEWEST_WORDS = 4;

  private Titles() {}

  /** Whether at least 70% of the words of a stretch, and four or more, have a capital. */
  static boolean isTitle(String text, int from, int to) {
    if (to - from > LONGEST) {
      return false;
    }
    int words = 0;
    int capitals = 0;
    for (int i = from; i < to; i++) {
      boolean starts =
          Character.isLetter(text.charAt(i)) && (i == from || !isInWord(text.charAt(i - 1)));
      if (starts) {
        words++;
        capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
      }
    }
    return words >= FEWEST_WORDS && capitals * 10 >= words * 7;
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '’' || c == '-';
  }
}
