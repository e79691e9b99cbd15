package org.naranhi.check;

import org.naranhi.text.Span;

/**
 * A word that negates.
 *
 * @param kind how
 * @param span where it stands
 * @param at its token
 * @param from the first token of what it negates
 * @param to the token behind the last of it
 */
record Negation(Kind kind, Span span, int at, int from, int to) {

  /** How a word negates. */
  enum Kind {
    /** As a particle: what it negates can be named. */
    CLEAR,
    /** As part of a phrase that negates nothing, or twice. */
    IDIOM,
    /** Together with a condition that negates too: what must be. */
    CONDITION,
    /** By its own meaning: deny, 부족. */
    WORD,
    /** Perhaps: only, 만. */
    HINT
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
