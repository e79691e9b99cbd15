package org.naranhi.check;

import java.util.Locale;
import org.naranhi.text.Span;

/** Where clauses and sentences begin and end in a text, for showing them. */
final class Clauses {

  private static final String ENDS = ".?!…。";
  private static final String CLOSERS = "\"'”’)]」』";

  private Clauses() {}

  /** The stretch with the light English words before it, so that it begins with its conjunction. */
  static Span widened(String text, Span span) {
    int start = span.start();
    for (int before = previousWord(text, start); before >= 0; ) {
      String word = text.substring(before, start).strip().toLowerCase(Locale.ROOT);
      if (!LightWords.english(word)) {
        break;
      }
      start = before;
      before = previousWord(text, start);
    }
    return new Span(start, span.end());
  }

  /** Where the word before {@code at} begins; -1 where a mark or nothing stands before it. */
  private static int previousWord(String text, int at) {
    int end = at;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start < end && end < at ? start : -1;
  }

  /** Whether the stretch is one whole sentence, or more, of a text of several. */
  static boolean isSentence(String text, Span span) {
    String before = text.substring(0, span.start()).stripTrailing();
    String after = text.substring(span.end()).strip();
    boolean starts = before.isEmpty() || ends(before);
    boolean ended = after.isEmpty() || ENDS.indexOf(after.charAt(0)) >= 0 || ends(span.of(text));
    return starts && ended && !(before.isEmpty() && after.length() <= 1);
  }

  private static boolean ends(String text) {
    int end = text.length();
    while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0;
  }
}
