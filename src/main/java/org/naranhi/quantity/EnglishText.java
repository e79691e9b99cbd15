package org.naranhi.quantity;

import java.util.List;
import org.naranhi.text.Span;
import org.naranhi.token.Token;

/**
 * A sentence as the English rules see it: parallel arrays over its tokens. Every accessor takes any
 * index; outside the sentence a word is empty and nothing is true.
 */
final class EnglishText {

  private final String original;
  private final String sentence;
  private final int size;
  private final String[] words;
  private final int[] starts;
  private final int[] ends;
  private final int[] traits;
  private final boolean[] numbers;
  private int headline = -1;

  /**
   * A view of {@code tokens}.
   *
   * @param original the sentence as it was given
   * @param sentence the same with full-width forms narrowed, unit for unit
   */
  EnglishText(String original, String sentence, List<Token> tokens) {
    this.original = original;
    this.sentence = sentence;
    this.size = tokens.size();
    words = new String[size];
    starts = new int[size];
    ends = new int[size];
    traits = new int[size];
    numbers = new boolean[size];
    for (int i = 0; i < size; i++) {
      Token token = tokens.get(i);
      // The tokenizer keeps U.S. apart from the pronoun; currencies are written us dollars, us$.
      words[i] = token.lemma().equals("u.s.") ? "us" : token.lemma();
      starts[i] = token.span().start();
      ends[i] = token.span().end();
      numbers[i] = token.tag().equals("NUMBER");
      traits[i] = numbers[i] ? EnglishLexicon.DIGITS : EnglishLexicon.traits(words[i]);
    }
  }

  String original() {
    return original;
  }

  int size() {
    return size;
  }

  /** The lower-case word, number or symbol at {@code i}; empty outside the sentence. */
  String word(int i) {
    return i >= 0 && i < size ? words[i] : "";
  }

  /** The token as it is written. */
  String raw(int i) {
    return i >= 0 && i < size ? sentence.substring(starts[i], ends[i]) : "";
  }

  boolean is(int i, String word) {
    return word(i).equals(word);
  }

  /** Whether token {@code i} has one of the {@link EnglishLexicon} traits. */
  boolean has(int i, int trait) {
    return i >= 0 && i < size && (traits[i] & trait) != 0;
  }

  boolean isNumber(int i) {
    return i >= 0 && i < size && numbers[i];
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  /** The span of tokens {@code from} to {@code to}, half-open. */
  Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  /** Whether nothing stands between token {@code i} and the one before it. */
  boolean glued(int i) {
    return i > 0 && i < size && starts[i] == ends[i - 1];
  }

  /** The first character of token {@code i}; NUL outside the sentence. */
  char first(int i) {
    return i >= 0 && i < size ? sentence.charAt(starts[i]) : 0;
  }

  /** The character right before token {@code i}; a space at the start of the sentence. */
  char charBefore(int i) {
    return i >= 0 && i < size && starts[i] > 0 ? sentence.charAt(starts[i] - 1) : ' ';
  }

  /** Whether token {@code i} is a word of letters. */
  boolean isWord(int i) {
    return Character.isLetter(first(i));
  }

  boolean isCapital(int i) {
    return Character.isUpperCase(first(i));
  }

  /** Whether token {@code i} is a hyphen or dash of any kind. */
  boolean isDash(int i) {
    if (i < 0 || i >= size || ends[i] != starts[i] + 1) {
      return false;
    }
    char c = first(i);
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
  }

  /** Whether token {@code i} is a tilde of any kind. */
  boolean isTilde(int i) {
    char c = first(i);
    return c == '~' || c == '\u223C' || c == '\u301C' || c == '\uFF5E';
  }

  /** Whether token {@code i} is a hyphen with a word on either side: {@code 10-year}. */
  boolean joins(int i) {
    return isDash(i) && glued(i) && glued(i + 1);
  }

  /** The index after an optional joining hyphen at {@code i}. */
  int afterHyphen(int i) {
    return joins(i) ? i + 1 : i;
  }

  /** Whether token {@code i} opens the sentence or a quotation in it. */
  boolean isOpening(int i) {
    int before = i - 1;
    while (before >= 0 && "\"'“‘([".indexOf(first(before)) >= 0) {
      before--;
    }
    return before < 0 || (before < i - 1) || ".!?:".indexOf(first(before)) >= 0;
  }

  /** Whether the sentence ends, or a mark of punctuation stands, at {@code i}. */
  boolean isBreak(int i) {
    return i >= size || ".,;:!?)]\"”’'—–".indexOf(first(i)) >= 0;
  }

  /**
   * Whether nearly all long words are capitalised, so that capitals say nothing: a headline in
   * title case.
   */
  boolean isHeadline() {
    if (headline < 0) {
      headline = countCapitals() ? 1 : 0;
    }
    return headline == 1;
  }

  private boolean countCapitals() {
    int long4 = 0;
    int capital = 0;
    for (int i = 0; i < size; i++) {
      if (isWord(i) && ends[i] - starts[i] >= 4) {
        long4++;
        capital += isCapital(i) ? 1 : 0;
      }
    }
    return long4 >= 3 && capital * 5 >= long4 * 4 && !is(size - 1, ".");
  }
}
