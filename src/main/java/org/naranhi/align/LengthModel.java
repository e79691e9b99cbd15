package org.naranhi.align;

/**
 * How long a translation is: ln(L_en) is normal about ln(L_ko) + mu.
 *
 * <p>Lengths are in UTF-8 bytes, which correlate best between Korean and English. The variance of a
 * short text is greater: sigma² + {@value #SHORT_TEXT} / L.
 *
 * @param mu mean of ln(L_en / L_ko) over right beads
 * @param sigma standard deviation of it for long texts, above 0
 * @param koMean mean of ln(L) over single Korean sentences
 * @param koSigma standard deviation of it, above 0
 * @param enMean mean of ln(L) over single English sentences
 * @param enSigma standard deviation of it, above 0
 */
record LengthModel(
    double mu, double sigma, double koMean, double koSigma, double enMean, double enSigma) {

  /** Extra variance of ln L for a text of one byte; fades as 1/L. */
  static final double SHORT_TEXT = 4;

  private static final double HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

  /** A model whose marginals are those of the two sides, with the given joint parameters. */
  static LengthModel of(Side ko, Side en, double mu, double sigma) {
    double[] k = moments(ko);
    double[] e = moments(en);
    return new LengthModel(mu, sigma, k[0], k[1], e[0], e[1]);
  }

  private static double[] moments(Side side) {
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < side.size(); i++) {
      double l = Math.log(side.length(i));
      sum += l;
      squares += l * l;
    }
    double n = Math.max(1, side.size());
    double mean = sum / n;
    // Four pseudo-sentences with a spread of .8 keep the deviation of a tiny document sane.
    double variance = (Math.max(0, squares - n * mean * mean) + 4 * .64) / (n + 4);
    return new double[] {mean, Math.sqrt(variance)};
  }

  /** -ln of the log-normal density of one Korean sentence's length, given ln L. */
  double koMarginal(double logLength) {
    return logNormal(logLength, koMean, koSigma);
  }

  /** -ln of the log-normal density of one English sentence's length, given ln L. */
  double enMarginal(double logLength) {
    return logNormal(logLength, enMean, enSigma);
  }

  private static double logNormal(double logLength, double mean, double deviation) {
    double z = (logLength - mean) / deviation;
    return HALF_LOG_TWO_PI + Math.log(deviation) + 0.5 * z * z + logLength;
  }

  /**
   * ln p(L_en | L_ko) and ln p(L_ko | L_en), averaged, less nothing: the caller subtracts the
   * marginals.
   *
   * @param logKo ln of the Korean length of the bead
   * @param logEn ln of the English length of the bead
   */
  double joint(double logKo, double logEn) {
    double d = logEn - logKo - mu;
    return 0.5 * (conditional(d, logKo) - logEn) + 0.5 * (conditional(d, logEn) - logKo);
  }

  private double conditional(double difference, double logGiven) {
    double variance = variance(Math.exp(logGiven));
    return conditional(difference, variance, Math.log(variance));
  }

  private static double conditional(double difference, double variance, double logVariance) {
    return -HALF_LOG_TWO_PI - 0.5 * logVariance - 0.5 * difference * difference / variance;
  }

  /** The variance of ln L of a translation of a text of {@code length} bytes. */
  double variance(double length) {
    return sigma * sigma + SHORT_TEXT / length;
  }

  /**
   * The log likelihood ratio in nats of the lengths of two runs as translations of each other
   * against two runs by themselves.
   */
  double ratio(RunLengths ko, int i, int koRun, RunLengths en, int j, int enRun) {
    double logKo = ko.log(i, koRun);
    double logEn = en.log(j, enRun);
    double d = logEn - logKo - mu;
    double forward = conditional(d, ko.variance(i, koRun), ko.logVariance(i, koRun)) - logEn;
    double backward = conditional(d, en.variance(j, enRun), en.logVariance(j, enRun)) - logKo;
    return (forward + backward + ko.marginal(i, koRun) + en.marginal(j, enRun)) / 2;
  }
}
