package org.naranhi.bitext;

import org.naranhi.text.Span;

/**
 * One thing that both sides of a bead share.
 *
 * @param kind what it is
 * @param koSentence 0-based index of the Korean sentence in the document
 * @param ko where in that sentence
 * @param enSentence 0-based index of the English sentence in the document
 * @param en where in that sentence
 * @param note why the two match, for people: {@code equal}, {@code currency, 1450.2 KRW per USD}
 * @param nats how much it speaks for the pairing, in nats (log likelihood ratio)
 */
public record Link(
    Kind kind, int koSentence, Span ko, int enSentence, Span en, String note, double nats) {

  /** What a link joins. */
  public enum Kind {
    /** Two quantities. */
    NUMBER,
    /** A name and its counterpart. */
    NAME,
    /** A term of the user's glossary. */
    TERM,
    /** Two words. */
    WORD
  }
}
