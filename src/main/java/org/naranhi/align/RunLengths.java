package org.naranhi.align;

/**
 * The lengths of all runs of up to a few sentences of a side, with what {@link LengthModel} needs
 * of them, measured once.
 */
final class RunLengths {

  private final int runs;
  private final double[] logs;
  private final double[] variances;
  private final double[] logVariances;
  private final double[] marginals;

  /**
   * Measures all runs.
   *
   * @param runs greatest number of sentences in a run
   * @param korean which marginal of {@code model} is the side's own
   */
  RunLengths(Side side, int runs, LengthModel model, boolean korean) {
    this.runs = runs;
    int size = Math.multiplyExact(side.size(), runs);
    logs = new double[size];
    variances = new double[size];
    logVariances = new double[size];
    marginals = new double[size];
    for (int i = 0; i < side.size(); i++) {
      double length = 0;
      double marginal = 0;
      for (int run = 1; run <= runs && i + run <= side.size(); run++) {
        double own = Math.log(side.length(i + run - 1));
        marginal += korean ? model.koMarginal(own) : model.enMarginal(own);
        length += side.length(i + run - 1);
        int at = at(i, run);
        logs[at] = Math.log(length);
        variances[at] = model.variance(length);
        logVariances[at] = Math.log(variances[at]);
        // Where a run has several sentences, the borders between them are anywhere: 1/L each.
        marginals[at] = marginal - (run - 1) * logs[at];
      }
    }
  }

  private int at(int i, int run) {
    return i * runs + run - 1;
  }

  /** ln L of the run, L in UTF-8 bytes. */
  double log(int i, int run) {
    return logs[at(i, run)];
  }

  /** The variance of ln L of a translation of the run. */
  double variance(int i, int run) {
    return variances[at(i, run)];
  }

  /** Its natural logarithm. */
  double logVariance(int i, int run) {
    return logVariances[at(i, run)];
  }

  /** −ln of the density of the run's lengths by themselves, less that of its inner borders. */
  double marginal(int i, int run) {
    return marginals[at(i, run)];
  }
}
