package org.naranhi.text;

/** What separates words in the texts that people hand over. */
public final class Whitespace {

  private Whitespace() {}

  /**
   * Whether {@code c} is blank: Unicode white space, no-break spaces, the zero-width space and
   * joiners, and a byte order mark that strayed into the text.
   */
  public static boolean is(char c) {
    if (c <= ' ') {
      return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1C && c <= 0x1F);
    }
    return c >= 0x7F && isRare(c);
  }

  private static boolean isRare(char c) {
    return c == 0x85
        || c == 0xA0
        || c == 0x200B
        || c == 0x2060
        || c == 0xFEFF
        || Character.isSpaceChar(c);
  }

  /** Whether the text holds nothing but white space. */
  public static boolean isBlank(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (!is(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The span without white space at its ends; empty at its start if there is nothing else. */
  public static Span strip(CharSequence text, Span span) {
    int start = span.start();
    int end = span.end();
    while (end > start && is(text.charAt(end - 1))) {
      end--;
    }
    while (start < end && is(text.charAt(start))) {
      start++;
    }
    return new Span(start, end);
  }
}
