package org.naranhi.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.naranhi.text.MappedText;
import org.naranhi.text.Normalizer;
import org.naranhi.text.Span;
import org.naranhi.token.Token;

/**
 * A Korean sentence as the grammar reads it: in NFKC, with its tokens, and with the way back to the
 * offsets of the sentence as it was given. All offsets here are of the NFKC text.
 */
final class KoreanText {

  private final String source;
  private final MappedText mapped;
  private final String text;
  private final List<Token> tokens;
  private final boolean unchanged;
  private final Map<String, Boolean> mentioned = new HashMap<>(4);

  private KoreanText(String source, List<Token> tokens) {
    this.source = source;
    this.mapped = Normalizer.nfkc(source);
    this.text = mapped.text();
    this.tokens = tokens;
    this.unchanged = text.equals(source);
  }

  static KoreanText of(String sentence, List<Token> tokens) {
    return new KoreanText(sentence, tokens);
  }

  /** Whether {@code word} stands anywhere in the text; each word is looked for once. */
  boolean mentions(String word) {
    return mentioned.computeIfAbsent(word, text::contains);
  }

  /** The NFKC text. */
  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  /** The unit at {@code i}, or NUL outside of the text. */
  char at(int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : '\0';
  }

  boolean startsWith(String word, int i) {
    return text.startsWith(word, i);
  }

  /** Whether one of {@code words} stands at {@code i}. */
  boolean startsWithAny(int i, String... words) {
    for (String word : words) {
      if (text.startsWith(word, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of {@code words} ends at {@code end}. */
  boolean endsWithAny(int end, String... words) {
    for (String word : words) {
      if (end >= word.length() && text.startsWith(word, end - word.length())) {
        return true;
      }
    }
    return false;
  }

  /** The place after at most one space at {@code i}. */
  int skipSpace(int i) {
    return isSpace(at(i)) ? i + 1 : i;
  }

  /** The place of the space before {@code i}, or {@code i} where there is none. */
  int skipSpaceBack(int i) {
    return isSpace(at(i - 1)) ? i - 1 : i;
  }

  /** Whether no letter, syllable or digit stands right before {@code i}. */
  boolean startsWord(int i) {
    return !Character.isLetterOrDigit(at(i - 1));
  }

  /** Whether no letter, syllable or digit stands at {@code i}. */
  boolean endsWord(int i) {
    return !Character.isLetterOrDigit(at(i));
  }

  /** Whether {@code i} lies inside no token; true where there are no tokens. */
  boolean isBorder(int i) {
    int at = toSource(i);
    int index = tokenBefore(at);
    return index < 0 || tokens.get(index).span().end() <= at;
  }

  /**
   * The part of speech of the token that starts at {@code i}; empty where none does. Where there
   * are no tokens at all every word is taken for what it looks like: the answer is {@code "NR"}.
   */
  String tagAt(int i) {
    if (tokens.isEmpty()) {
      return "NR";
    }
    int at = toSource(i);
    int index = tokenBefore(at + 1);
    while (index > 0 && tokens.get(index - 1).span().start() == at) {
      index--;
    }
    return index >= 0 && tokens.get(index).span().start() == at ? tokens.get(index).tag() : "";
  }

  /** The part of speech of the token that ends at {@code i}, or empty. */
  String tagBefore(int i) {
    int at = toSource(i);
    int index = tokenBefore(at);
    return index >= 0 && tokens.get(index).span().end() == at ? tokens.get(index).tag() : "";
  }

  /** The last token that starts before {@code at}, or -1. */
  private int tokenBefore(int at) {
    int low = 0;
    int high = tokens.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().start() < at) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }

  private int toSource(int i) {
    if (unchanged || i > text.length()) {
      return unchanged ? i : source.length() + 1;
    }
    return mapped.offsets().toSource(new Span(i, i)).start();
  }

  /** {@code found}, whose span is of the NFKC text, as a quantity of the sentence as given. */
  Quantity inSource(Quantity found) {
    if (unchanged) {
      return found;
    }
    return found.toBuilder(source, mapped.offsets().toSource(found.span())).build();
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isHangul(char c) {
    return c >= '가' && c <= '힣';
  }

  static boolean isHanja(char c) {
    return c >= '\u4E00' && c <= '\u9FFF';
  }

  static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
