package org.naranhi.check.form;

import java.util.ArrayList;
import java.util.List;
import org.naranhi.check.Letters;
import org.naranhi.check.form.MarkBalance.Lone;

/**
 * Double quotes without a partner: whether one is opened is told by counting, for people mix
 * straight and curly ones. After a digit a straight one may mean inches or seconds.
 */
final class DoubleQuotes {

  private static final String MARKS = "\"“”„‟＂〝〞";

  private DoubleQuotes() {}

  /** Whether the text has double quotes. */
  static boolean areIn(String text) {
    return text.chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
  }

  /** The lone double quote of a text, if there is one. */
  static List<Lone> lone(String text) {
    List<Integer> quotes = new ArrayList<>();
    boolean inches = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (MARKS.indexOf(c) >= 0) {
        quotes.add(i);
        inches |= c != '“' && Character.isDigit(Letters.at(text, i - 1));
      }
    }
    if (quotes.size() % 2 == 0 || inches) {
      return List.of();
    }
    int at = loneAmong(text, quotes);
    return List.of(MarkBalance.lone(at, '"', opens(text, at)));
  }

  /** The first quote that opens after an open one or closes where none is open; else the last. */
  private static int loneAmong(String text, List<Integer> quotes) {
    int open = -1;
    for (int at : quotes) {
      boolean opens = opens(text, at);
      if (opens && open >= 0) {
        return open;
      }
      if (!opens && open < 0) {
        return at;
      }
      open = opens ? at : -1;
    }
    return open >= 0 ? open : quotes.get(quotes.size() - 1);
  }

  private static boolean opens(String text, int at) {
    char c = text.charAt(at);
    if (c == '“' || c == '”') {
      return c == '“';
    }
    char before = Letters.at(text, at - 1);
    char after = Letters.at(text, at + 1);
    boolean startsWord = Character.isLetterOrDigit(after) || "([<'‘…".indexOf(after) >= 0;
    boolean endsWord = Character.isLetterOrDigit(before) || ".,!?…)]’".indexOf(before) >= 0;
    return startsWord && !endsWord;
  }
}
