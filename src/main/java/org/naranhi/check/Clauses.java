package org.naranhi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.text.Span;

/** Where clauses and sentences begin and end in a text, for showing them. */
final class Clauses {

  private static final String ENDS = ".?!…。";
  private static final String CLOSERS = "\"'”’)]」』";

  /** The end of a sentence and what follows; not after {@code Mr.} or an initial. */
  private static final Pattern BREAK =
      Pattern.compile(
          "[.?!…。](?<!\\b(?:Mr|Ms|Mrs|Dr|St|Sen|Rep|Gov|Gen|Prof|No|vs|Inc|Co|Corp|Lt|Col|Jr|Sr|\\p{Lu})[.?!…。])"
              + "[\"'”’)\\]」』]*\\s+(?=[^\\p{Ll}])");

  private static final Pattern ARTICLE = Pattern.compile("(?:the|an?)\\s");
  private static final Pattern NAME_BEFORE = Pattern.compile("\\p{Lu}[\\p{L}-]+(?:,| [(—–])\\s?$");

  private Clauses() {}

  /**
   * Where the sentences of a text begin.
   *
   * @param starts offsets, the first one's left out
   */
  record Sentences(List<Integer> starts) {

    /** The number of the sentence at an offset, from 0. */
    int at(int offset) {
      int number = 0;
      while (number < starts.size() && starts.get(number) <= offset) {
        number++;
      }
      return number;
    }
  }

  /** The sentences of a text, roughly. */
  static Sentences sentences(String text) {
    List<Integer> starts = new ArrayList<>();
    Matcher m = BREAK.matcher(text);
    while (m.find()) {
      starts.add(m.end());
    }
    return new Sentences(starts);
  }

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

  /**
   * Whether an English stretch explains the name before it to readers who do not know it: {@code
   * the Haerye, the explanatory text}.
   */
  static boolean isGloss(String text, Span span) {
    return ARTICLE.matcher(text).region(span.start(), span.end()).lookingAt()
        && NAME_BEFORE.matcher(text.substring(0, span.start())).find();
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
