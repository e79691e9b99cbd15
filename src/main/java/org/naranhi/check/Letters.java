package org.naranhi.check;

/** Kinds of characters that several checks tell apart. */
public final class Letters {

  private Letters() {}

  /** Whether {@code c} is a Hangul syllable. */
  public static boolean isSyllable(int c) {
    return c >= 0xAC00 && c <= 0xD7A3;
  }

  /** Whether {@code c} is a single letter of the keyboard: ㄱ, ㅏ. */
  public static boolean isJamo(int c) {
    return c >= 0x3131 && c <= 0x318E;
  }

  /** Whether {@code c} is Hangul: a syllable or a letter of any kind. */
  static boolean isHangul(int c) {
    return isSyllable(c) || isJamo(c) || isConjoining(c) || (c >= 0xFFA0 && c <= 0xFFDC);
  }

  /** Whether {@code c} is a letter out of which syllables are composed: ᄒ, ᅡ, ᆫ. */
  static boolean isConjoining(int c) {
    return (c >= 0x1100 && c <= 0x11FF)
        || (c >= 0xA960 && c <= 0xA97F)
        || (c >= 0xD7B0 && c <= 0xD7FF);
  }

  /** Whether {@code c} is a Latin letter of ASCII. */
  public static boolean isLatin(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Whether the text has a Hangul syllable. */
  public static boolean hasHangul(String text) {
    return text.chars().anyMatch(Letters::isSyllable);
  }

  /** Whether the text has a character that one can see. */
  public static boolean isVisible(String text) {
    return text.codePoints().anyMatch(c -> !isBlank(c));
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  /** The character at {@code at}; NUL outside the text. */
  public static char at(String text, int at) {
    return at < 0 || at >= text.length() ? '\0' : text.charAt(at);
  }
}
