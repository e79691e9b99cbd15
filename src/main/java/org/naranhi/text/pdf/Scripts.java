package org.naranhi.text.pdf;

/** Which script a character belongs to, as far as joining lines depends on it. */
final class Scripts {

  private Scripts() {}

  static boolean isHangul(char c) {
    return (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x3131 && c <= 0x318E);
  }

  /** Hangul and Hanja: what may be broken inside a word at the end of a line. */
  static boolean isEastAsian(char c) {
    return isHangul(c) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF);
  }
}
