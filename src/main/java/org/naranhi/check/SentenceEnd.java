package org.naranhi.check;

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

  private static final Pattern CLOSERS =
      Pattern.compile("(?:&[a-z]{2,6};|[\\s\"”’'」』》〉\\u00A0~ㅋㅎㅠㅜ^;])+$");

  private static final Pattern END_NOTE =
      Pattern.compile("(?<=[.?!다요])\\s*[(（\\[][^()（）\\[\\]]*[)）\\]]$");

  private static final Pattern TAIL = Pattern.compile("[.。．?？!！…‥]+[)）\\]]?$");

  /** The end of {@code text}; closing quotes and a note in brackets after the mark are passed. */
  static SentenceEnd of(String text) {
    String bare = CLOSERS.matcher(text).replaceFirst("");
    String cut = CLOSERS.matcher(END_NOTE.matcher(bare).replaceFirst("")).replaceFirst("");
    Matcher m = TAIL.matcher(cut);
    if (m.find()) {
      return new SentenceEnd(mark(m.group()), m.start());
    }
    boolean goesOn = !cut.isEmpty() && ":：,，;—–-·、→*/|".indexOf(cut.charAt(cut.length() - 1)) >= 0;
    return new SentenceEnd(goesOn ? Mark.OTHER : Mark.NONE, cut.length());
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
