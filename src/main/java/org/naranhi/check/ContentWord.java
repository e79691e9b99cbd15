package org.naranhi.check;

import org.naranhi.text.Span;

/**
 * A word of a text that a translation must render somehow.
 *
 * @param span where it stands, particles and endings included
 * @param weight how telling it is if nothing renders it, 0 to 1: a word that the dictionary does
 *     not know says little
 * @param sentence the number of its sentence in the text, from 0
 * @param linked whether something on the other side may render it
 * @param covered whether something does that no better covered sentence takes for itself
 * @param opens how likely a phrase begins here: {@link #NOWHERE}, {@link #PHRASE}, {@link #CLAUSE}
 * @param closes how likely a phrase ends here
 */
record ContentWord(
    Span span,
    double weight,
    int sentence,
    boolean linked,
    boolean covered,
    double opens,
    double closes) {

  /** Neither clause nor phrase begins or ends. */
  static final double NOWHERE = 0;

  /** The same word with its counterparts. */
  ContentWord with(boolean link, boolean cover) {
    return new ContentWord(span, weight, sentence, link, cover, opens, closes);
  }

  /** The same word before a likelier end. */
  ContentWord closing(double likelier) {
    return new ContentWord(
        span, weight, sentence, linked, covered, opens, Math.max(closes, likelier));
  }

  /** At most a phrase begins or ends. */
  static final double PHRASE = .5;

  /** A clause begins or ends. */
  static final double CLAUSE = 1;
}
