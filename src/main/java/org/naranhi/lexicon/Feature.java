package org.naranhi.lexicon;

import org.naranhi.text.Span;

/**
 * Something in a sentence that may have a counterpart on the other side.
 *
 * @param key what it is, the same string for the same thing: a Korean lemma {@code 발표}, an English
 *     stem {@code announc}, a quantity {@code #KRW:14500000000}
 * @param kind what kind of thing it is
 * @param span where it stands in the sentence
 */
public record Feature(String key, Kind kind, Span span) {

  /** Kinds of features. */
  public enum Kind {
    /** A word that dictionaries may know. */
    WORD,
    /** A name, or a word that looks like one. */
    NAME,
    /** A string that may stand alike on both sides: Latin letters in Korean text, a code. */
    STRING,
    /** A mark of punctuation that both languages use. */
    MARK,
    /** A quantity. */
    QUANTITY,
    /** A whole sentence that a translation memory knows. */
    SENTENCE
  }
}
