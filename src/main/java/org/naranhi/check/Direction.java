package org.naranhi.check;

import org.naranhi.text.Span;

/**
 * A word that says on which side something lies, or which way it moves.
 *
 * @param axis what the sides are of: {@code amount}
 * @param pole 1 or -1; 0 where the words around leave it open: a decline that slows
 * @param span where it stands
 * @param from its first token
 * @param to the token behind its last
 */
record Direction(String axis, int pole, Span span, int from, int to) {

  /** The same word, of either pole. */
  Direction open() {
    return new Direction(axis, 0, span, from, to);
  }
}
