package org.naranhi.check.polarity;

import java.util.List;
import org.naranhi.text.Span;
import org.naranhi.token.Token;

/**
 * A word that says on which side something lies, or which way it moves.
 *
 * @param axis what the sides are of: {@code amount}
 * @param negated whether its pole is that of its opposite, because it is negated
 * @param pole 1 or -1; 0 where the words around leave it open: a decline that slows
 * @param sure whether it is a usual word of the axis; others only stand for one
 * @param span where it stands
 * @param from its first token
 * @param to the token behind its last
 */
record Direction(
    String axis, boolean negated, int pole, boolean sure, Span span, int from, int to) {

  /** The same word, of either pole. */
  Direction open() {
    return new Direction(axis, false, 0, sure, span, from, to);
  }

  /** The same word negated: it says the opposite. */
  Direction turned() {
    return new Direction(axis, true, -pole, sure, span, from, to);
  }

  /** Whether a negation is of this word. */
  boolean isNegatedBy(Negation n, List<Token> tokens) {
    if (span.contains(n.span())) {
      return false;
    }
    for (int t = n.from(); t < Math.min(n.to(), tokens.size()); t++) {
      if (tokens.get(t).span().overlaps(span)) {
        return true;
      }
    }
    return false;
  }
}
