package org.naranhi.text;

/** Widths as a fixed-pitch screen shows them. */
public final class Columns {

  private Columns() {}

  /** The columns that {@code text} takes: two for Hangul, Han and full-width units, else one. */
  public static int of(CharSequence text) {
    int columns = 0;
    for (int i = 0; i < text.length(); i++) {
      columns += isWide(text.charAt(i)) ? 2 : 1;
    }
    return columns;
  }

  private static boolean isWide(char c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFF01 && c <= 0xFF60);
  }
}
