package org.naranhi.app.corpus.pairing;

import java.util.List;

/**
 * Something that a Korean document says, with the terms of which an English translation is likely
 * to hold one.
 *
 * @param terms the terms with their weights, heaviest first
 */
record Anchor(List<Term> terms) {

  /**
   * A term of the index.
   *
   * @param text {@code w:announc}, {@code q:KRW:14500000000}, {@code d:01-24}, {@code n:tmsk}
   * @param weight how likely the translation holds it, above 0 to 1
   */
  record Term(String text, double weight) {}

  Anchor {
    terms = List.copyOf(terms);
  }

  /** An anchor that has one term. */
  static Anchor of(String term, double weight) {
    return new Anchor(List.of(new Term(term, weight)));
  }
}
