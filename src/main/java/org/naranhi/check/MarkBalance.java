package org.naranhi.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.text.Span;

/**
 * Brackets and quotes of one text that have no partner.
 *
 * <p>No brackets are: markers of lists ({@code 1)}, {@code a)}, {@code 가)}, {@code 1.a)}) and faces
 * ({@code :)}, {@code ^^)}). No quotes are: apostrophes, possessives, years ({@code '24}), feet,
 * inches and minutes ({@code 5'10"}).
 */
final class MarkBalance {

  private static final String OPEN = "([{（［｛【〔「『《〈";
  private static final String CLOSE = ")]}）］｝】〕」』》〉";

  private static final Pattern LIST_MARKER =
      Pattern.compile(
          "(?:^|(?<=[\\s,;:.(]))(?:(?:\\d{1,2}|[ivxIVX]{1,5}|[①-⑳])(?:[.-]\\w{1,2})?\\)(?=\\s\\S|\\p{L})"
              + "|[A-Za-z가나다라마바사아자차카타파하](?:[.-]\\w{1,2})?\\))");

  private static final Pattern FACE =
      Pattern.compile("(?<![\\p{L}\\p{N}])[:;=]['-]?[()\\[\\]]+(?![\\p{L}\\p{N}])|\\^_?\\^[;)]*|[(（][^\\p{L}\\p{N}]{2,6}[)）]|[ㅋㅎㅠㅜ]+[)]");

  private static final String DOUBLE = "\"“”„‟＂〝〞";

  private MarkBalance() {}

  /**
   * A mark without its partner.
   *
   * @param place where it stands
   * @param mark the mark; {@code "} for every double quote, {@code '} for every single one
   * @param opens whether it opens; a straight quote opens where a word follows
   */
  record Lone(Span place, char mark, boolean opens) {

    boolean isQuote() {
      return "\"'「『《〈」』》〉".indexOf(mark) >= 0;
    }
  }

  /** All lone marks, brackets first. */
  static List<Lone> in(String text) {
    List<Lone> lone = new ArrayList<>(brackets(text));
    doubleQuotes(text, lone);
    singleQuotes(text, lone);
    return lone;
  }

  /** How many double quotes and title marks there are, lone or not. */
  static boolean hasQuotes(String text) {
    return text.chars().anyMatch(c -> DOUBLE.indexOf(c) >= 0 || "「『《〈‘".indexOf(c) >= 0);
  }

  private static List<Lone> brackets(String text) {
    List<Lone> lone = new ArrayList<>();
    Deque<Lone> open = new ArrayDeque<>();
    boolean[] none = noBrackets(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int closes = CLOSE.indexOf(c);
      if (none[i]) {
        continue;
      }
      if (OPEN.indexOf(c) >= 0) {
        open.push(new Lone(new Span(i, i + 1), c, true));
      } else if (closes >= 0) {
        Lone last = open.peek();
        if (last != null && narrow(last.mark()) == narrow(OPEN.charAt(closes))) {
          open.pop();
        } else if (last != null && open.stream().anyMatch(o -> narrow(o.mark()) == narrow(OPEN.charAt(closes)))) {
          while (narrow(open.element().mark()) != narrow(OPEN.charAt(closes))) {
            lone.add(open.pop());
          }
          open.pop();
        } else {
          lone.add(new Lone(new Span(i, i + 1), c, false));
        }
      }
    }
    lone.addAll(open);
    return lone;
  }

  /** The full-width form of a bracket may be closed by the narrow one. */
  private static char narrow(char open) {
    int at = "（［｛".indexOf(open);
    return at < 0 ? open : "([{".charAt(at);
  }

  /** Which places hold list markers and faces; a marker only where nothing before it is open. */
  private static boolean[] noBrackets(String text) {
    boolean[] none = new boolean[text.length()];
    Matcher face = FACE.matcher(text);
    while (face.find()) {
      Arrays.fill(none, face.start(), face.end(), true);
    }
    Matcher marker = LIST_MARKER.matcher(text);
    while (marker.find()) {
      String before = text.substring(0, marker.start());
      long opened = before.chars().filter(c -> c == '(').count();
      long closed = before.chars().filter(c -> c == ')').count();
      boolean first = opened <= closed - markersClosed(none, text, marker.start());
      if (first) {
        none[marker.end() - 1] = true;
      }
    }
    return none;
  }

  private static long markersClosed(boolean[] none, String text, int end) {
    long count = 0;
    for (int i = 0; i < end; i++) {
      count += none[i] && text.charAt(i) == ')' ? 1 : 0;
    }
    return count;
  }

  private static void doubleQuotes(String text, List<Lone> lone) {
    List<Integer> quotes = new ArrayList<>();
    boolean inches = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (DOUBLE.indexOf(c) >= 0) {
        quotes.add(i);
        boolean digit = Character.isDigit(Letters.at(text, i - 1));
        inches |= digit && c != '“';
      }
    }
    if (quotes.size() % 2 == 0 || inches) {
      return;
    }
    int at = loneAmong(text, quotes);
    lone.add(new Lone(new Span(at, at + 1), '"', opens(text, at)));
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
    if (c == '“' || c == '‘' || c == '”' || c == '’') {
      return c == '“' || c == '‘';
    }
    char before = Letters.at(text, at - 1);
    char after = Letters.at(text, at + 1);
    boolean startsWord = Character.isLetterOrDigit(after) || "([<'‘“…".indexOf(after) >= 0;
    return startsWord && (before == '\0' || !Character.isLetterOrDigit(before) && ".,!?…)]”’".indexOf(before) < 0);
  }

  private static void singleQuotes(String text, List<Lone> lone) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '‘' || c == '\'' && opensSingle(text, i)) {
        open.push(i);
      } else if ((c == '\'' || c == '’') && closesSingle(text, i, !open.isEmpty())) {
        if (open.isEmpty()) {
          lone.add(new Lone(new Span(i, i + 1), '\'', false));
        } else {
          open.pop();
        }
      }
    }
    for (int at : open) {
      lone.add(new Lone(new Span(at, at + 1), '\'', true));
    }
  }

  private static boolean opensSingle(String text, int at) {
    char before = Letters.at(text, at - 1);
    char after = Letters.at(text, at + 1);
    boolean starts = before == '\0' || Character.isWhitespace(before) || "([{“\"—–-·/".indexOf(before) >= 0;
    boolean clipped =
        Character.isDigit(after)
            || text.regionMatches(true, at + 1, "til ", 0, 4)
            || text.regionMatches(true, at + 1, "till ", 0, 5)
            || text.regionMatches(true, at + 1, "em", 0, 2)
            || text.regionMatches(true, at + 1, "cause ", 0, 6)
            || text.regionMatches(true, at + 1, "bout ", 0, 5)
            || text.regionMatches(true, at + 1, "n", 0, 1) && "' ’".indexOf(Letters.at(text, at + 2)) >= 0
            || text.startsWith("s ", at + 1)
            || text.regionMatches(true, at + 1, "tis ", 0, 4)
            || text.regionMatches(true, at + 1, "twas ", 0, 5);
    boolean closesLater = text.indexOf('\'', at + 2) > 0 && Character.isDigit(after);
    boolean word = Character.isLetterOrDigit(after) || "([<“\"…#".indexOf(after) >= 0;
    return starts && word && (!clipped || closesLater && isClosedSoon(text, at));
  }

  /** '24 opens a quote only where a single quote closes one later: '24시'. */
  private static boolean isClosedSoon(String text, int at) {
    for (int i = at + 2; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == '\'' || c == '’') && !Character.isLetterOrDigit(Letters.at(text, i + 1))
          || c == '\'' && Letters.isSyllable(Letters.at(text, i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether an apostrophe at this place may close a quote, and must where none is open. */
  private static boolean closesSingle(String text, int at, boolean isOpen) {
    char before = Letters.at(text, at - 1);
    char after = Letters.at(text, at + 1);
    boolean inWord = Letters.isLatin(before) && Letters.isLatin(after) || Letters.isLatin(after);
    if (inWord || Character.isDigit(after) || before == '\0' || Character.isWhitespace(before)) {
      return false;
    }
    if (isOpen) {
      return !isPossessive(text, at) || !closesLater(text, at);
    }
    return Letters.isSyllable(before) && text.charAt(at) == '’';
  }

  private static boolean isPossessive(String text, int at) {
    char before = Letters.at(text, at - 1);
    return (before == 's' || before == 'S') && Letters.at(text, at + 1) == ' ';
  }

  private static boolean closesLater(String text, int at) {
    for (int i = at + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '‘' || c == '\'' && opensSingle(text, i)) {
        return false;
      }
      boolean quote = c == '\'' || c == '’';
      if (quote
          && !Letters.isLatin(Letters.at(text, i + 1))
          && !Character.isWhitespace(Letters.at(text, i - 1))) {
        return true;
      }
    }
    return false;
  }
}
