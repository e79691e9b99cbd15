package org.naranhi.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.naranhi.text.Span;

/**
 * Signs that both languages write alike: codes of letters and digits (G20, B-52, P1) and the marks
 * of question, call, quotation, bracket, colon and ellipsis.
 *
 * <p>Their keys begin with {@code =} and are the same on both sides: {@code =g20}, {@code =b52},
 * {@code =?}.
 */
final class SharedSigns {

  private SharedSigns() {}

  /** The signs of a sentence; {@code covered} are stretches that quantities have taken. */
  static List<Feature> of(String sentence, List<Span> covered) {
    List<Feature> signs = new ArrayList<>();
    for (int i = 0; i < sentence.length(); ) {
      int end = codeEnd(sentence, i);
      if (end > i) {
        addCode(sentence, new Span(i, end), covered, signs);
        i = end;
        continue;
      }
      char mark = mark(sentence, i);
      if (mark != 0) {
        signs.add(new Feature("=" + mark, Feature.Kind.MARK, new Span(i, i + 1)));
      }
      i++;
    }
    return signs;
  }

  private static void addCode(String sentence, Span span, List<Span> covered, List<Feature> signs) {
    boolean letter = false;
    boolean digit = false;
    StringBuilder key = new StringBuilder("=");
    for (int i = span.start(); i < span.end(); i++) {
      char c = sentence.charAt(i);
      letter |= latin(c);
      digit |= digit(c);
      if (c != '-') {
        key.append(c);
      }
    }
    if (letter && digit && span.length() <= 20 && !KoreanFeatures.inside(span, covered)) {
      signs.add(new Feature(key.toString().toLowerCase(Locale.ROOT), Feature.Kind.STRING, span));
    }
  }

  /**
   * The end of the run of Latin letters and digits, hyphens between them included, that starts at
   * {@code i}; {@code i} where none does.
   */
  private static int codeEnd(String text, int i) {
    int end = i;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean joins =
          c == '-'
              && end > i
              && end + 1 < text.length()
              && (latin(text.charAt(end + 1)) || digit(text.charAt(end + 1)));
      if (!latin(c) && !digit(c) && !joins) {
        break;
      }
      end++;
    }
    return end;
  }

  private static char mark(String text, int i) {
    return switch (text.charAt(i)) {
      case '?', '？' -> '?';
      case '!', '！' -> '!';
      case '"', '“', '”', '„', '«', '»', '「', '」', '『', '』' -> '"';
      case '(', '（' -> '(';
      case ':', '：' -> ':';
      case '…' -> '…';
      case '.' -> text.startsWith("..", i) && (i == 0 || text.charAt(i - 1) != '.') ? '…' : 0;
      default -> 0;
    };
  }

  private static boolean latin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
