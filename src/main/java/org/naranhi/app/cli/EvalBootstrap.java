package org.naranhi.app.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.naranhi.align.GoldScore;

/**
 * How far strict F1 may lie from the figure seen, were the documents others of the same kind:
 * documents are drawn with replacement {@value #SAMPLES} times (Efron &amp; Tibshirani 1993; for
 * pairs of systems Koehn 2004). Seeded, so that the same input gives the same figures.
 */
final class EvalBootstrap {

  static final int SAMPLES = 1000;
  private static final long SEED = 20260101;

  private EvalBootstrap() {}

  /** The middle 95 % of the samples. */
  record Interval(double low, double high) {}

  /**
   * One output against another on the same documents.
   *
   * @param difference strict F1 of the second less that of the first, −1 to 1
   * @param interval where 95 % of the samples' differences lie
   * @param p probability of a difference of the other sign or none, two-sided, above 0 to 1
   */
  record Comparison(double difference, Interval interval, double p) {}

  /** The interval of strict F1; empty for fewer than two documents. */
  static Optional<Interval> interval(List<GoldScore> documents) {
    return documents.size() < 2
        ? Optional.empty()
        : Optional.of(middle(samples(documents.size(), draw -> f1(documents, draw))));
  }

  /**
   * Compares two outputs; empty for fewer than two documents.
   *
   * @param first scores by document
   * @param second scores of the same documents in the same order
   */
  static Optional<Comparison> compare(List<GoldScore> first, List<GoldScore> second) {
    int n = first.size();
    if (second.size() != n) {
      throw new IllegalArgumentException(
          "both outputs must have the same documents but had " + n + " and " + second.size());
    }
    if (n < 2) {
      return Optional.empty();
    }
    double[] sorted = samples(n, draw -> f1(second, draw) - f1(first, draw));
    long notAbove = Arrays.stream(sorted).filter(d -> d <= 0).count();
    long notBelow = Arrays.stream(sorted).filter(d -> d >= 0).count();
    double p = Math.min(1, 2.0 * (1 + Math.min(notAbove, notBelow)) / (SAMPLES + 1));
    int[] all = new int[n];
    Arrays.setAll(all, i -> i);
    return Optional.of(new Comparison(f1(second, all) - f1(first, all), middle(sorted), p));
  }

  private static double f1(List<GoldScore> documents, int[] draw) {
    GoldScore sum = GoldScore.ZERO;
    for (int document : draw) {
      sum = sum.plus(documents.get(document));
    }
    return sum.f1(true);
  }

  /** The statistic of every sample, sorted. */
  private static double[] samples(int documents, ToDoubleFunction<int[]> statistic) {
    Random random = new Random(SEED);
    double[] values = new double[SAMPLES];
    int[] draw = new int[documents];
    for (int s = 0; s < SAMPLES; s++) {
      Arrays.setAll(draw, i -> random.nextInt(documents));
      values[s] = statistic.applyAsDouble(draw);
    }
    Arrays.sort(values);
    return values;
  }

  private static Interval middle(double[] sorted) {
    int cut = SAMPLES / 40;
    return new Interval(sorted[cut], sorted[SAMPLES - 1 - cut]);
  }
}
