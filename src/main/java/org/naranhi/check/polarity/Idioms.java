package org.naranhi.check.polarity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.text.Span;

/** Phrases that hold a word of negation and negate nothing: {@code idioms.tsv}. */
final class Idioms {

  static final Idioms KOREAN = new Idioms("ko");
  static final Idioms ENGLISH = new Idioms("en");

  /** The longest such phrases have so many units on one side of the word. */
  private static final int REACH = 24;

  private final Pattern pattern;

  private Idioms(String language) {
    StringBuilder all = new StringBuilder();
    for (String[] row : WordLists.rows("idioms.tsv", 2)) {
      if (row[0].equals(language)) {
        all.append(all.length() == 0 ? "" : "|").append(row[1]);
      }
    }
    pattern = Pattern.compile(all.toString(), Pattern.CASE_INSENSITIVE);
  }

  /** Whether such a phrase stands at {@code span} of {@code text}. */
  boolean cover(Span span, String text) {
    Matcher m = pattern.matcher(text);
    m.region(Math.max(0, span.start() - REACH), Math.min(text.length(), span.end() + REACH));
    m.useTransparentBounds(true);
    while (m.find()) {
      if (span.overlaps(new Span(m.start(), m.end()))) {
        return true;
      }
    }
    return false;
  }
}
