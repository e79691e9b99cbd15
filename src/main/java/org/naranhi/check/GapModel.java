package org.naranhi.check;

import org.naranhi.text.Span;

/**
 * How much speaks for it that a gap is something left out, and not something that the translator
 * worded as no dictionary has it: log odds, in nats.
 *
 * <p>The weights were set after a logistic regression on pairs made for it (two pairs of sentences
 * joined, and one side's second sentence dropped: Tatoeba, the Python documentation, this project's
 * own pairs of numbers), rounded. At 1 nat the model finds 54 to 95 % of such omissions in 0.1 to
 * 1.2 % of whole pairs.
 */
final class GapModel {

  private static final double PRIOR = -5.2;

  /** Each of the first {@link #FIRST} missing words. */
  private static final double MISSING = 1.3;

  private static final double FIRST = 3;

  /** Each further missing word, up to as many as {@link #MOST}. */
  private static final double MORE = .3;

  private static final double MOST = 4;

  /** A word of the gap that something may render after all. */
  private static final double COVERED = -1;

  /** Ends where clauses do. */
  private static final double EDGES = .7;

  /** A word of the other side that nothing here explains: it may render the gap. */
  private static final double LEFT = -.35;

  private static final double MOST_LEFT = 6;
  private static final double LEFT_RATIO = -.9;

  private static final double LENGTH = .6;

  /** The share of the rest that is covered: where little is, the dictionary knows little. */
  private static final double REST = 3;

  /** A whole sentence beside others. */
  private static final double SENTENCE = .7;

  /** Mean of ln(English / Korean letters) over the pairs named above. */
  private static final double LONGER = .72;

  /** Its variance in long texts, and what a letter adds in short ones. */
  private static final double VARIANCE = .078;

  private static final double SHORT_VARIANCE = 1;
  private static final double MOST_LENGTH = 4;
  private static final double LEAST_LENGTH = -1.5;
  private static final double MOST_MISSING = .85;

  private GapModel() {}

  /**
   * Log odds that {@code gap} has no counterpart.
   *
   * @param gap in {@code text}
   * @param other the other side's text
   * @param longer ln of how much longer {@code other} is expected to be than {@code text}
   */
  static double logOdds(Gap gap, String text, String other, double longer) {
    double left = Math.min(gap.left(), MOST_LEFT);
    return PRIOR
        + weight(gap.missing(), gap.covered(), gap.edges())
        + LEFT * left
        + LEFT_RATIO * left / (gap.missing() + 1)
        + LENGTH * length(gap.span(), text, other, longer)
        + REST * gap.rest()
        + (gap.sentence() ? SENTENCE : 0);
  }

  /** What a stretch weighs by itself. */
  static double weight(double missing, int covered, double edges) {
    double first = Math.min(missing, FIRST);
    double more = Math.min(missing - first, MOST);
    return MISSING * first + MORE * more + COVERED * covered + EDGES * edges;
  }

  /** ln P(lengths | the gap has no counterpart) / P(lengths | it has one). */
  private static double length(Span gap, String text, String other, double longer) {
    double own = letters(text);
    double share = Math.min(MOST_MISSING, letters(gap.of(text)) / own);
    double residual = Math.log(letters(other) / own) - longer;
    double shortened = residual - Math.log(1 - share);
    double korean = longer > 0 ? own : letters(other);
    double variance = VARIANCE + SHORT_VARIANCE / (korean + 5);
    double ratio = (residual * residual - shortened * shortened) / (2 * variance);
    return Math.max(LEAST_LENGTH, Math.min(MOST_LENGTH, ratio));
  }

  private static double letters(String text) {
    return Math.max(1, text.chars().filter(c -> !Character.isWhitespace(c)).count());
  }

  /** {@link #logOdds} of a gap in the Korean text of a pair. */
  static double korean(Gap gap, CheckedPair pair) {
    return logOdds(gap, pair.ko().text(), pair.en().text(), LONGER);
  }

  /** {@link #logOdds} of a gap in the English text of a pair. */
  static double english(Gap gap, CheckedPair pair) {
    return logOdds(gap, pair.en().text(), pair.ko().text(), -LONGER);
  }
}
