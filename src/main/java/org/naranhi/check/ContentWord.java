package org.naranhi.check;

import org.naranhi.text.Span;

/**
 * A word of a text that a translation must render somehow.
 *
 * @param span where it stands, particles and endings included
 * @param kind what kind of word it is
 * @param sentence the number of its sentence in the text, from 0
 * @param counterpart what the lexicon finds for it on the other side
 * @param opens how likely a phrase begins here: {@link #NOWHERE}, {@link #PHRASE}, {@link #CLAUSE}
 * @param closes how likely a phrase ends here
 */
record ContentWord(
    Span span, Kind kind, int sentence, Counterpart counterpart, double opens, double closes) {

  /** Neither clause nor phrase begins or ends. */
  static final double NOWHERE = 0;

  /** At most a phrase begins or ends. */
  static final double PHRASE = .5;

  /** A clause begins or ends. */
  static final double CLAUSE = 1;

  /** Kinds of words, by how much it tells if one has no counterpart. */
  enum Kind {
    /** Part of a quantity. */
    NUMBER,
    /** A name that the dictionary does not know. */
    NAME,
    /** A word that the dictionary knows and that is rare in text. */
    RARE,
    /** A word that the dictionary knows. */
    COMMON,
    /** A Korean verb, or a word of one syllable: it has many meanings. */
    VAGUE,
    /** A word that the dictionary does not know. */
    UNKNOWN
  }

  /** What may render a word. */
  enum Counterpart {
    /** Nothing. */
    NONE,
    /** What renders another word better. */
    TAKEN,
    /** What the lexicon seldom has for it. */
    WEAK,
    /** What the lexicon has for it. */
    GOOD
  }

  /** Whether something on the other side may render it. */
  boolean linked() {
    return counterpart != Counterpart.NONE;
  }

  /** The same word with its counterpart. */
  ContentWord with(Counterpart found) {
    return new ContentWord(span, kind, sentence, found, opens, closes);
  }

  /** The same word before a likelier end. */
  ContentWord closing(double likelier) {
    return new ContentWord(span, kind, sentence, counterpart, opens, Math.max(closes, likelier));
  }
}
