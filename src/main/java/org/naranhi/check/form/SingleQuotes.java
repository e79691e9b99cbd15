package org.naranhi.check.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.check.Letters;
import org.naranhi.check.form.MarkBalance.Lone;

/**
 * Single quotes without a partner. None are apostrophes ({@code don't}), possessives ({@code
 * players'}), what is clipped at the front ({@code '24}, {@code 'em}), feet and minutes ({@code
 * 5'10"}). A single quote that closes and was not opened counts only where it cannot be an
 * apostrophe: after Hangul.
 */
final class SingleQuotes {

  /** What an apostrophe stands before. */
  private static final Pattern CLIPPED =
      Pattern.compile(
          "\\G['’](?:\\d|(?:till?|cause|bout|tis|twas|s) |em\\b|n['’ ])", Pattern.CASE_INSENSITIVE);

  private final String text;
  private final Matcher clipped;
  private final Deque<Integer> open = new ArrayDeque<>();

  private SingleQuotes(String text) {
    this.text = text;
    this.clipped = CLIPPED.matcher(text);
  }

  /** Whether the text has single quotes in pairs. */
  static boolean areIn(String text) {
    SingleQuotes quotes = new SingleQuotes(text);
    for (int i = 0; i < text.length(); i++) {
      if (quotes.opens(i)) {
        return true;
      }
    }
    return false;
  }

  /** The lone single quotes of a text. */
  static List<Lone> lone(String text) {
    boolean none = text.indexOf('\'') < 0 && text.indexOf('‘') < 0 && text.indexOf('’') < 0;
    return none ? List.of() : new SingleQuotes(text).match();
  }

  private List<Lone> match() {
    List<Lone> lone = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (opens(i)) {
        open.push(i);
      } else if (mayClose(i) && !open.isEmpty()) {
        if (!isPossessive(i) || !closesLater(i)) {
          open.pop();
        }
      } else if (mayClose(i) && text.charAt(i) == '’' && Letters.isSyllable(at(i - 1))) {
        lone.add(MarkBalance.lone(i, '\'', false));
      }
    }
    open.forEach(at -> lone.add(MarkBalance.lone(at, '\'', true)));
    return lone;
  }

  private char at(int i) {
    return Letters.at(text, i);
  }

  private boolean opens(int at) {
    char c = text.charAt(at);
    if (c != '\'') {
      return c == '‘';
    }
    char before = at(at - 1);
    char after = at(at + 1);
    boolean starts =
        before == '\0' || Character.isWhitespace(before) || "([{“\"—–-·/".indexOf(before) >= 0;
    boolean word = Character.isLetterOrDigit(after) || "([<“\"…#".indexOf(after) >= 0;
    return starts && word && (!isClipped(at) || Character.isDigit(after) && isClosedSoon(at));
  }

  private boolean isClipped(int at) {
    return clipped.find(at) && clipped.start() == at;
  }

  /** '24 opens a quote only where a single quote closes one later: '24시'. */
  private boolean isClosedSoon(int at) {
    for (int i = at + 2; i < text.length(); i++) {
      if (isQuote(i) && (!Character.isLetterOrDigit(at(i + 1)) || Letters.isSyllable(at(i + 1)))) {
        return true;
      }
    }
    return false;
  }

  private boolean isQuote(int at) {
    return text.charAt(at) == '\'' || text.charAt(at) == '’';
  }

  private boolean mayClose(int at) {
    char before = at(at - 1);
    char after = at(at + 1);
    return isQuote(at)
        && !Letters.isLatin(after)
        && !Character.isDigit(after)
        && before != '\0'
        && !Character.isWhitespace(before);
  }

  private boolean isPossessive(int at) {
    return "sS".indexOf(at(at - 1)) >= 0 && at(at + 1) == ' ';
  }

  /** Whether a quote closes after {@code at} before another opens. */
  private boolean closesLater(int at) {
    for (int i = at + 1; i < text.length() && !opens(i); i++) {
      if (mayClose(i)) {
        return true;
      }
    }
    return false;
  }
}
