package org.naranhi.app.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.naranhi.align.GoldScore;

/** Whether probabilities mean what they say, over the beads of a set that have one. */
final class EvalCalibration {

  private static final int BINS = 10;

  private final List<Judged> beads;

  /** A bead's probability, 0 to 1, and whether it is right. */
  record Judged(double probability, boolean right) {}

  /**
   * The beads of one range of probabilities.
   *
   * @param from least probability
   * @param to greatest probability, itself only in the last bin
   * @param count beads in the bin
   * @param probability their mean probability, NaN in an empty bin
   * @param right share of them that are right, NaN in an empty bin
   */
  record Bin(double from, double to, int count, double probability, double right) {}

  EvalCalibration(List<Judged> beads) {
    this.beads = beads.stream().sorted(Comparator.comparingDouble(Judged::probability)).toList();
  }

  /**
   * Judges the beads of documents. A bead is right if it stands in gold; where {@code blocks} hold,
   * also if it lies inside a gold bead of several sentences on both sides.
   *
   * @param nulls whether nulls are judged too
   */
  static EvalCalibration of(List<EvalDocument> documents, boolean blocks, boolean nulls) {
    List<Judged> judged = new ArrayList<>();
    for (EvalDocument document : documents) {
      Set<GoldScore.Pair> exact = new HashSet<>(document.gold());
      List<GoldScore.Pair> wide =
          document.gold().stream().filter(p -> blocks && isBlock(p)).toList();
      for (GoldFiles.Line line : document.test()) {
        GoldScore.Pair pair = line.pair();
        if (!Double.isNaN(line.probability()) && (nulls || !isNull(pair))) {
          boolean right = exact.contains(pair) || wide.stream().anyMatch(w -> holds(w, pair));
          judged.add(new Judged(line.probability(), right));
        }
      }
    }
    return new EvalCalibration(judged);
  }

  private static boolean isBlock(GoldScore.Pair pair) {
    return pair.ko().size() > 1 && pair.en().size() > 1;
  }

  private static boolean isNull(GoldScore.Pair pair) {
    return pair.ko().isEmpty() || pair.en().isEmpty();
  }

  private static boolean holds(GoldScore.Pair wide, GoldScore.Pair pair) {
    return wide.ko().containsAll(pair.ko()) && wide.en().containsAll(pair.en());
  }

  /** How many beads were judged. */
  int count() {
    return beads.size();
  }

  /** Ten bins of equal width. */
  List<Bin> bins() {
    double[] probability = new double[BINS];
    int[] right = new int[BINS];
    int[] count = new int[BINS];
    for (Judged bead : beads) {
      int bin = (int) Math.min(BINS - 1, bead.probability() * BINS);
      probability[bin] += bead.probability();
      right[bin] += bead.right() ? 1 : 0;
      count[bin]++;
    }
    List<Bin> bins = new ArrayList<>();
    for (int b = 0; b < BINS; b++) {
      bins.add(
          new Bin(
              b / (double) BINS,
              (b + 1) / (double) BINS,
              count[b],
              ratio(probability[b], count[b]),
              ratio(right[b], count[b])));
    }
    return bins;
  }

  /**
   * Expected calibration error (Naeini et al. 2015): Σ |mean probability − share right| · share of
   * the bin, 0 to 1; NaN where nothing was judged.
   */
  double expectedError() {
    double sum = 0;
    for (Bin bin : bins()) {
      sum += bin.count() == 0 ? 0 : bin.count() * Math.abs(bin.probability() - bin.right());
    }
    return ratio(sum, count());
  }

  /** The share of right beads among those of probability at least {@code least}; NaN if none. */
  double rightFrom(double least) {
    List<Judged> sure = beads.stream().filter(b -> b.probability() >= least).toList();
    return ratio((double) sure.stream().filter(Judged::right).count(), sure.size());
  }

  /**
   * The share of all errors that stands among the least sure beads; NaN if there is no error. Where
   * the cut falls among beads of one probability, their errors count in proportion.
   *
   * @param share how many of the beads count as least sure, 0 to 1
   */
  double errorsInLeastSure(double share) {
    double cut = share * count();
    double found = 0;
    int all = 0;
    for (int from = 0; from < beads.size(); ) {
      int to = from;
      int wrong = 0;
      while (to < beads.size() && beads.get(to).probability() == beads.get(from).probability()) {
        wrong += beads.get(to).right() ? 0 : 1;
        to++;
      }
      found += wrong * Math.max(0, Math.min(1, (cut - from) / (to - from)));
      all += wrong;
      from = to;
    }
    return ratio(found, all);
  }

  private static double ratio(double part, double whole) {
    return whole == 0 ? Double.NaN : part / whole;
  }
}
