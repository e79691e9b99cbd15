package org.naranhi.check.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.check.form.MarkBalance.Lone;

/**
 * Brackets and marks of titles without a partner. Markers of lists ({@code 1)}, {@code a)}, {@code
 * 가)}) and faces ({@code :)}, {@code ^^)}) are no brackets.
 */
final class LoneBrackets {

  private static final String OPEN = "([{【〔「『《〈";
  private static final String CLOSE = ")]}】〕」』》〉";
  private static final String WIDE = "（）［］｛｝";
  private static final String NARROW = "()[]{}";

  private static final String BRACKETS = OPEN + CLOSE + WIDE;

  private static final Pattern LIST_MARKER =
      Pattern.compile(
          "(?:^|(?<=[\\s,;:.(]))"
              + "(?:(?:\\d{1,2}|[ivxIVX]{1,5}|[①-⑳])(?:[.-]\\w{1,2})?\\)(?=\\s\\S|\\p{L})"
              + "|[A-Za-z가나다라마바사아자차카타파하](?:[.-]\\w{1,2})?\\))");

  private static final Pattern FACE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])[:;=]['-]?[()\\[\\]]+(?![\\p{L}\\p{N}])"
              + "|\\^_?\\^[;)]*|[(（][^\\p{L}\\p{N}]{2,6}[)）]|[ㅋㅎㅠㅜ]+[)]");

  private final char[] text;
  private final List<Lone> lone = new ArrayList<>();
  private final Deque<Lone> open = new ArrayDeque<>();

  private LoneBrackets(String text) {
    this.text = text.toCharArray();
    narrow();
    blank(FACE.matcher(text));
    markers(LIST_MARKER.matcher(text));
  }

  /** The lone brackets of a text. */
  static List<Lone> in(String text) {
    if (text.chars().noneMatch(c -> BRACKETS.indexOf(c) >= 0)) {
      return List.of();
    }
    LoneBrackets brackets = new LoneBrackets(text);
    brackets.match();
    return brackets.lone;
  }

  /** A wide bracket may be closed by a narrow one. */
  private void narrow() {
    for (int i = 0; i < text.length; i++) {
      int wide = WIDE.indexOf(text[i]);
      text[i] = wide < 0 ? text[i] : NARROW.charAt(wide);
    }
  }

  private void blank(Matcher places) {
    while (places.find()) {
      for (int i = places.start(); i < places.end(); i++) {
        text[i] = ' ';
      }
    }
  }

  /** Markers count as such where no bracket is open before them. */
  private void markers(Matcher places) {
    while (places.find()) {
      int depth = 0;
      for (int i = 0; i < places.start(); i++) {
        depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
      }
      if (depth <= 0) {
        text[places.end() - 1] = ' ';
      }
    }
  }

  private void match() {
    for (int i = 0; i < text.length; i++) {
      if (OPEN.indexOf(text[i]) >= 0) {
        open.push(MarkBalance.lone(i, text[i], true));
      } else if (CLOSE.indexOf(text[i]) >= 0) {
        close(i);
      }
    }
    lone.addAll(open);
  }

  /** Closes the last bracket of the kind; what was opened after it stays open. */
  private void close(int at) {
    char opener = OPEN.charAt(CLOSE.indexOf(text[at]));
    if (open.stream().noneMatch(o -> o.mark() == opener)) {
      lone.add(MarkBalance.lone(at, text[at], false));
      return;
    }
    while (open.element().mark() != opener) {
      lone.add(open.pop());
    }
    open.pop();
  }
}
