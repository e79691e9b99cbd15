package org.naranhi.segment;

/**
 * A place where a sentence may end: a run of terminators with the closing marks that follow it.
 *
 * @param text the whole text
 * @param from where the sentence in question starts
 * @param start the first terminator
 * @param end after the last terminator
 * @param after after the closing marks; where the sentence would end
 * @param next the first character after {@code after} that is not white space; at most the length
 */
record Stop(String text, int from, int start, int end, int after, int next) {

  /**
   * The longest word looked at before a stop, in UTF-16 units; longer ones are no abbreviations.
   */
  private static final int LONGEST_WORD = 24;

  /** The stop whose first terminator stands at {@code start}. */
  static Stop at(String text, int from, int start) {
    int end = start + 1;
    while (end < text.length() && Marks.isTerminator(text.charAt(end))) {
      end++;
    }
    int after = end;
    while (after < text.length() && closes(text, after)) {
      after++;
    }
    return new Stop(text, from, start, end, after, Marks.skipSpace(text, after));
  }

  /** This stop with its end moved behind something that still belongs to the sentence. */
  Stop extendedTo(int offset) {
    return new Stop(text, from, start, end, offset, Marks.skipSpace(text, offset));
  }

  /** A straight quote before a letter opens or is an apostrophe, unless a particle follows it. */
  private static boolean closes(String text, int i) {
    char c = text.charAt(i);
    if (c != '"' && c != '\'') {
      return Marks.isCloser(c);
    }
    return i + 1 == text.length() || !Marks.isLatin(text.charAt(i + 1));
  }

  boolean atEnd() {
    return next == text.length();
  }

  boolean spaceFollows() {
    return next > after;
  }

  boolean closesQuotation() {
    for (int i = end; i < after; i++) {
      if (Marks.isClosingQuote(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is one full stop and not an ellipsis, a question or an exclamation. */
  boolean isFullStop() {
    return end == start + 1 && text.charAt(start) == '.';
  }

  boolean isEllipsis() {
    if (text.charAt(start) == '…' || text.charAt(start) == '‥') {
      return isDots(start, end);
    }
    return end > start + 1 && isDots(start, end);
  }

  private boolean isDots(int a, int b) {
    for (int i = a; i < b; i++) {
      char c = text.charAt(i);
      if (c != '.' && c != '…' && c != '‥') {
        return false;
      }
    }
    return true;
  }

  char before() {
    return start > from ? text.charAt(start - 1) : ' ';
  }

  char nextChar() {
    return atEnd() ? ' ' : text.charAt(next);
  }

  /**
   * The word before the terminators, inner full stops included ({@code U.S}, {@code p.m}); empty if
   * there is none, it is too long to be an abbreviation, or it is the end of a web address.
   */
  String word() {
    int i = start;
    while (i > from && start - i <= LONGEST_WORD && isWordPart(text.charAt(i - 1))) {
      i--;
    }
    boolean partOfAddress = i > from && "=/@_&#%".indexOf(text.charAt(i - 1)) >= 0;
    return partOfAddress || start - i > LONGEST_WORD ? "" : text.substring(i, start);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '\'' || c == '’' || c == '-';
  }

  /** The word after the stop, opening marks passed over; letters, apostrophes and hyphens. */
  String nextWord() {
    return wordAt(Marks.skipOpeners(text, next));
  }

  /** The word at {@code start}: letters, digits, apostrophes and hyphens. */
  String wordAt(int offset) {
    int i = offset;
    while (i < text.length() && i - offset <= LONGEST_WORD && isNextPart(text.charAt(i))) {
      i++;
    }
    return text.substring(offset, i).replace('’', '\'');
  }

  private static boolean isNextPart(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '’' || c == '-';
  }

  /**
   * Whether only white space, quotes and brackets stand between the sentence's start and offset.
   */
  boolean beginsAt(int offset) {
    return Marks.skipOpeners(text, from) == offset;
  }

  /** Whether {@code text} goes on with {@code part} at {@code offset}. */
  boolean hasAt(int offset, String part) {
    return text.startsWith(part, offset);
  }
}
