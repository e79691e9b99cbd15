package org.naranhi.app.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.naranhi.align.GoldScore;

/**
 * Whether probabilities mean what they say: the expected calibration error over ten bins of equal
 * width (Naeini et al. 2015).
 */
final class Calibration {

  private static final int BINS = 10;

  private final double[] probability = new double[BINS];
  private final double[] right = new double[BINS];
  private final int[] count = new int[BINS];

  /**
   * Counts the pairings of a document that have a probability; inside a block any pairing is right.
   */
  void add(List<GoldScore.Pair> gold, List<GoldFiles.Line> test, boolean blocks) {
    Set<GoldScore.Pair> exact = new HashSet<>(gold);
    List<GoldScore.Pair> wide = new ArrayList<>();
    for (GoldScore.Pair pair : gold) {
      if (blocks && pair.ko().size() > 1 && pair.en().size() > 1) {
        wide.add(pair);
      }
    }
    for (GoldFiles.Line line : test) {
      GoldScore.Pair pair = line.pair();
      if (!pair.ko().isEmpty() && !pair.en().isEmpty() && !Double.isNaN(line.probability())) {
        boolean hit =
            exact.contains(pair)
                || wide.stream()
                    .anyMatch(w -> w.ko().containsAll(pair.ko()) && w.en().containsAll(pair.en()));
        int bin = (int) Math.min(BINS - 1, line.probability() * BINS);
        probability[bin] += line.probability();
        right[bin] += hit ? 1 : 0;
        count[bin]++;
      }
    }
  }

  /**
   * Σ |mean probability − share right| · share of the bin, 0 to 1; NaN where nothing was counted.
   */
  double error() {
    double sum = 0;
    double all = 0;
    for (int b = 0; b < BINS; b++) {
      sum += Math.abs(probability[b] - right[b]);
      all += count[b];
    }
    return all == 0 ? Double.NaN : sum / all;
  }

  /** The error with three decimals, or a dash. */
  String text() {
    return Double.isNaN(error()) ? "–" : String.format(Locale.ROOT, "%.3f", error());
  }
}
