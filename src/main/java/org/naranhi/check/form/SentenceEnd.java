package org.naranhi.check.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a text ends.
 *
 * @param mark the mark, one of {@link Mark}
 * @param at where the mark stands, or the end of the text
 */
record SentenceEnd(Mark mark, int at) {

  /** What may stand at the end. */
  enum Mark {
    /** Nothing: a letter, a digit, a bracket. */
    NONE,
    /** A full stop. */
    PERIOD,
    /** A question mark, with an exclamation mark or without. */
    QUESTION,
    /** An exclamation mark. */
    EXCLAMATION,
    /** Three dots. */
    ELLIPSIS,
    /** A colon, a comma, a dash: the text goes on. */
    OTHER
  }

  private static final String CLOSERS = "\"”’'」』》〉~ㅋㅎㅠㅜ^;";
  private static final String STOPS = ".。．?？!！…‥";
  private static final String GOING_ON = ":：,，;—–-·、→*/|";

  /** A closing quote that is written as in HTML. */
  private static final Pattern ENTITY = Pattern.compile("&[a-z]{2,6};$");

  /** The end of {@code text}; closing quotes and a note in brackets after the mark are passed. */
  static SentenceEnd of(String text) {
    int end = beforeNote(text, beforeClosers(text, text.length()));
    int bracket = end > 1 && ")）]".indexOf(text.charAt(end - 1)) >= 0 ? end - 1 : end;
    int start = bracket;
    while (start > 0 && STOPS.indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    if (start < bracket) {
      return new SentenceEnd(mark(text.substring(start, bracket)), start);
    }
    boolean goesOn = end > 0 && GOING_ON.indexOf(text.charAt(end - 1)) >= 0;
    return new SentenceEnd(goesOn ? Mark.OTHER : Mark.NONE, end);
  }

  private static int beforeClosers(String text, int from) {
    int end = from;
    while (end > 0 && isCloser(text.charAt(end - 1))) {
      Matcher entity = ENTITY.matcher(text.substring(Math.max(0, end - 8), end));
      boolean written = text.charAt(end - 1) == ';' && entity.find();
      end -= written ? entity.group().length() : 1;
    }
    return end;
  }

  private static boolean isCloser(char c) {
    return c <= ' ' || Character.isSpaceChar(c) || CLOSERS.indexOf(c) >= 0;
  }

  /** The end before a note in brackets that follows a finished sentence: 끝났다. (웃음) */
  private static int beforeNote(String text, int end) {
    if (end == 0 || ")）]".indexOf(text.charAt(end - 1)) < 0) {
      return end;
    }
    char close = text.charAt(end - 1);
    int open = text.lastIndexOf(close == ')' ? '(' : close == ']' ? '[' : '（', end - 1);
    int before = open < 0 ? 0 : beforeClosers(text, open);
    boolean finished = before > 0 && (STOPS + "다요").indexOf(text.charAt(before - 1)) >= 0;
    return finished ? before : end;
  }

  private static Mark mark(String tail) {
    if (tail.indexOf('?') >= 0 || tail.indexOf('？') >= 0) {
      return Mark.QUESTION;
    }
    if (tail.indexOf('!') >= 0 || tail.indexOf('！') >= 0) {
      return Mark.EXCLAMATION;
    }
    boolean dots = tail.startsWith("..") || tail.indexOf('…') >= 0 || tail.indexOf('‥') >= 0;
    return dots ? Mark.ELLIPSIS : Mark.PERIOD;
  }
}
