package org.naranhi.check.form;

import java.util.ArrayList;
import java.util.List;
import org.naranhi.text.Span;

/** Brackets and quotes of one text that have no partner. */
final class MarkBalance {

  private MarkBalance() {}

  /**
   * A mark without its partner.
   *
   * @param place where it stands
   * @param mark the mark; {@code "} for every double quote, {@code '} for every single one
   * @param opens whether it opens; a straight quote opens where a word follows
   */
  record Lone(Span place, char mark, boolean opens) {

    /** Whether it is a quote or the mark of a title, not a bracket. */
    boolean isQuote() {
      return "\"'「『《〈」』》〉".indexOf(mark) >= 0;
    }
  }

  /** All lone marks, brackets first. */
  static List<Lone> in(String text) {
    List<Lone> lone = new ArrayList<>(LoneBrackets.in(text));
    lone.addAll(DoubleQuotes.lone(text));
    lone.addAll(SingleQuotes.lone(text));
    return lone;
  }

  /** A mark at one place. */
  static Lone lone(int at, char mark, boolean opens) {
    return new Lone(new Span(at, at + 1), mark, opens);
  }
}
