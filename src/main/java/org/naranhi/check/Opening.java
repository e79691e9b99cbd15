package org.naranhi.check;

import java.util.regex.Pattern;

/** How a stretch of English begins, by the light words between it and the word before. */
enum Opening {
  /** What explains the words before to readers who do not know them: {@code , the island that}. */
  GLOSS,
  /** A clause that says which one is meant: {@code that}, {@code who}. */
  RELATIVE,
  /** A preposition. */
  PHRASE,
  /** Anything else. */
  OTHER;

  private static final String MARKS = ",.;:!?(—–";

  private static final Pattern ARTICLE =
      Pattern.compile("[,(—–] ?(?:or |i\\.e\\. )?(?:the|an?|one of|its|his|her|their)\\b.*");

  private static final Pattern PRONOUN =
      Pattern.compile("[^,]*\\b(?:that|which|who|whom|whose|where|what)\\b.*");

  private static final Pattern PREPOSITION =
      Pattern.compile(
          "(?:with|for|in|on|at|by|from|to|of|over|under|through|during|into|about|like|than)\\b.*");

  /**
   * That of the stretch whose first content word is at {@code start}: of its clause, which begins
   * with the last mark before it.
   */
  static Opening of(String text, int before, int start) {
    int mark = start;
    while (mark > 0 && MARKS.indexOf(text.charAt(mark - 1)) < 0) {
      mark--;
    }
    String clause = text.substring(Math.max(0, mark - 1), start);
    if (ARTICLE.matcher(clause).matches()) {
      return GLOSS;
    }
    if (PRONOUN.matcher(clause).matches()) {
      return RELATIVE;
    }
    String opener = text.substring(Math.min(before, start), start).strip();
    return PREPOSITION.matcher(opener).matches() ? PHRASE : OTHER;
  }
}
