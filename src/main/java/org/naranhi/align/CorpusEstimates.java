package org.naranhi.align;

import java.util.List;

/**
 * What beads of many documents say of the aligner's parameters: how often sentences are left out
 * and joined, and how long translations are. Not safe for threads.
 */
public final class CorpusEstimates {

  /** Smallest standard deviation of ln(English / Korean length) that is believed. */
  private static final double LEAST_SIGMA = .1;

  /** How many beads the documents' own figures need before they weigh as much as the shipped. */
  private static final double PRIOR_BEADS = 200;

  /** How many beads the length found in other documents is worth in the next one. */
  private static final double LENGTH_BEADS = 60;

  private double pairs;
  private double nulls;
  private double merges;
  private double sum;
  private double squares;
  private double weight;

  /** Counts the beads of a document, each as much as it is probable. */
  public void add(Side ko, Side en, List<Bead> beads) {
    for (Bead bead : beads) {
      double p = bead.probability();
      if (bead.isNull()) {
        nulls += p;
      } else {
        pairs += bead.koCount() + bead.enCount() == 2 ? p : 0;
        merges += bead.koCount() + bead.enCount() == 3 ? p : 0;
        length(ko, en, bead);
      }
    }
  }

  private void length(Side ko, Side en, Bead bead) {
    double koLength = length(ko, bead.koStart(), bead.koEnd());
    double d = Math.log(length(en, bead.enStart(), bead.enEnd()) / koLength);
    weight += bead.probability();
    sum += bead.probability() * d;
    squares += bead.probability() * (d * d - LengthModel.SHORT_TEXT / koLength);
  }

  private static double length(Side side, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += side.length(i);
    }
    return sum;
  }

  /** The shipped parameters moved towards what was counted. */
  public AlignmentModel adapt(AlignmentModel shipped) {
    double w = weight + PRIOR_BEADS;
    double mu = (sum + PRIOR_BEADS * shipped.lengthMu()) / w;
    double variance =
        (squares
                    + PRIOR_BEADS
                        * (shipped.lengthSigma() * shipped.lengthSigma()
                            + shipped.lengthMu() * shipped.lengthMu()))
                / w
            - mu * mu;
    double all = pairs + nulls + merges + PRIOR_BEADS;
    return shipped.adapted(
        mu,
        Math.max(LEAST_SIGMA, Math.sqrt(Math.max(0, variance))),
        Math.max(LENGTH_BEADS, shipped.lengthPriorBeads()),
        (nulls / 2 + PRIOR_BEADS * shipped.nullPrior()) / all,
        (merges / 2 + PRIOR_BEADS * shipped.mergePrior()) / all);
  }
}
