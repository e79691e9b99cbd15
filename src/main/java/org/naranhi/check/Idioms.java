package org.naranhi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.text.Span;

/** Phrases that hold a word of negation and negate nothing: {@code idioms.tsv}. */
final class Idioms {

  static final Idioms KOREAN = new Idioms("ko");
  static final Idioms ENGLISH = new Idioms("en");

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

  /** Where such phrases stand in {@code text}. */
  List<Span> in(String text) {
    List<Span> found = new ArrayList<>();
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      found.add(new Span(m.start(), m.end()));
    }
    return found;
  }
}
