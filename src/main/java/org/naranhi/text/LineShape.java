package org.naranhi.text;

/** What the form of a line says about it, its words apart. */
public final class LineShape {

  /** Headlines are rarely longer; a line that long is running text even without a full stop. */
  private static final int MAX_TITLE_COLUMNS = 140;

  private static final String CLOSERS = "\"'”’)]}」』》〉>*_";

  private LineShape() {}

  /** Whether the line ends as a sentence does; an ellipsis is no such end, titles have it too. */
  public static boolean endsSentence(String line) {
    int end = lastBeforeClosers(line);
    if (end < 0) {
      return false;
    }
    char last = line.charAt(end);
    boolean stop = last == '.' || last == '。' || isQuestionOrCall(last);
    return stop && !(last == '.' && end > 0 && line.charAt(end - 1) == '.');
  }

  /** Whether the line reads as running text: it ends a sentence, is long, or holds a border. */
  public static boolean isProse(String line) {
    int columns = Columns.of(line);
    return endsSentence(line) && !isShortCall(line, columns)
        || columns > MAX_TITLE_COLUMNS
        || (columns > 80 && hasInnerSentenceEnd(line));
  }

  /** Whether the line may be a title: letters, no sentence. */
  static boolean isTitle(String line) {
    return !isProse(line) && hasLetter(line) && ",:;，：".indexOf(line.charAt(line.length() - 1)) < 0;
  }

  /** Whether the line holds a letter or digit at all. */
  static boolean hasLetterOrDigit(String line) {
    return line.chars().anyMatch(Character::isLetterOrDigit);
  }

  private static boolean hasLetter(String line) {
    return line.chars().anyMatch(Character::isLetter);
  }

  /** A question or exclamation short enough for a headline. */
  private static boolean isShortCall(String line, int columns) {
    return columns <= 80
        && isQuestionOrCall(line.charAt(lastBeforeClosers(line)))
        && !hasInnerSentenceEnd(line);
  }

  private static boolean hasInnerSentenceEnd(String line) {
    for (int i = 1; i + 2 < line.length(); i++) {
      if (line.charAt(i) == '.'
          && isLowerOrHangul(line.charAt(i - 1))
          && (line.charAt(i + 1) == ' ' || CLOSERS.indexOf(line.charAt(i + 1)) >= 0)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLowerOrHangul(char c) {
    return Character.isLowerCase(c) || (c >= 0xAC00 && c <= 0xD7A3);
  }

  private static boolean isQuestionOrCall(char c) {
    return c == '?' || c == '!' || c == '？' || c == '！';
  }

  private static int lastBeforeClosers(String line) {
    int end = line.length() - 1;
    while (end >= 0
        && (CLOSERS.indexOf(line.charAt(end)) >= 0 || Whitespace.is(line.charAt(end)))) {
      end--;
    }
    return end;
  }
}
