package org.naranhi.segment;

/** Markers of list items: {@code 1.}, {@code 12)}, {@code IV.}, {@code -}, {@code •}, {@code ①}. */
final class ListMarker {

  /** The longest number of an item in UTF-16 units: {@code 3.2.1}, {@code xviii}. */
  static final int LONGEST = 6;

  private ListMarker() {}

  /** Whether the line at {@code start} begins with a bullet or a number and a space. */
  static boolean standsAt(String text, int start) {
    char c = text.charAt(start);
    if (isCircled(c)) {
      return true;
    }
    if (isBullet(c)) {
      return start + 1 < text.length() && Marks.isSpace(text.charAt(start + 1));
    }
    int end = start;
    while (end < text.length() && end - start <= LONGEST && Marks.isDigit(text.charAt(end))) {
      end++;
    }
    return end > start
        && end - start <= 3
        && end + 1 < text.length()
        && (text.charAt(end) == '.' || text.charAt(end) == ')')
        && Marks.isSpace(text.charAt(end + 1));
  }

  /**
   * Whether the stretch is the number of an item: at most three digits ({@code 1}, {@code 2.1}), or
   * a lower-case or capital roman number, or, at the start of the text or a line, one of the first
   * syllables of the Korean order (가, 나, 다, 라, 마, 바) or a single Latin letter.
   */
  static boolean isNumber(String text, int from, int to) {
    if (to <= from) {
      return false;
    }
    if (Marks.isDigit(text.charAt(from))) {
      return isDecimal(text, from, to);
    }
    return isRoman(text, from, to) || to - from == 1 && isLetter(text, from);
  }

  /** Whether one or two digits end at {@code end} that stand after a colon: {@code Steps: 1.} */
  static boolean followsColon(String text, int end) {
    int at = end;
    while (at > 0 && end - at < 2 && Marks.isDigit(text.charAt(at - 1))) {
      at--;
    }
    return at < end && at >= 2 && text.charAt(at - 1) == ' ' && text.charAt(at - 2) == ':';
  }

  private static boolean isDecimal(String text, int from, int to) {
    int digits = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Marks.isDigit(c) && c != '.' && c != '-') {
        return false;
      }
      digits = Marks.isDigit(c) ? digits + 1 : 0;
      if (digits > 3) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRoman(String text, int from, int to) {
    boolean lower = Character.isLowerCase(text.charAt(from));
    for (int i = from; i < to; i++) {
      if ((lower ? "ivx" : "IVX").indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(String text, int at) {
    boolean startsLine = at == 0 || Marks.lineEnds(text, at - 1, at) > 0;
    char c = text.charAt(at);
    return startsLine && ("가나다라마바".indexOf(c) >= 0 || Marks.isLatin(c));
  }

  private static boolean isBullet(char c) {
    return "-–—*•·▪■□●○◆◇▲△▶▷※☞".indexOf(c) >= 0;
  }

  private static boolean isCircled(char c) {
    return c >= '①' && c <= '⑳' || c >= '❶' && c <= '❿';
  }
}
