package org.naranhi.lexicon;

import java.util.Arrays;

/**
 * IBM Model 1 (Brown et al. 1993) over sentence pairs of numbered words, with an empty source word;
 * one direction.
 *
 * <p>Co-occurring pairs are laid out as a sparse matrix once, so that an iteration is a walk over
 * arrays.
 */
final class Model1 {

  private final int[][] source;
  private final int[][] target;
  private final int[] rows;
  private final int[] columns;
  private final float[] probabilities;
  private final float[] empty;
  private final float[] prior;
  private final double[] totals;
  private float[] counts = new float[0];

  /**
   * Prepares a model with uniform probabilities.
   *
   * @param source word numbers of each source sentence, below {@code sourceCount}
   * @param target word numbers of each target sentence, below {@code targetCount}
   */
  Model1(int[][] source, int[][] target, int sourceCount, int targetCount) {
    this.source = source;
    this.target = target;
    long[] keys = pairs(source, target);
    rows = new int[sourceCount + 1];
    columns = new int[keys.length];
    for (int k = 0; k < keys.length; k++) {
      rows[(int) (keys[k] >>> 32) + 1]++;
      columns[k] = (int) keys[k];
    }
    for (int e = 0; e < sourceCount; e++) {
      rows[e + 1] += rows[e];
    }
    probabilities = new float[keys.length];
    Arrays.fill(probabilities, 1f / targetCount);
    prior = new float[keys.length];
    totals = new double[sourceCount];
    empty = new float[targetCount];
    Arrays.fill(empty, 1f / targetCount);
  }

  private static long[] pairs(int[][] source, int[][] target) {
    long[] keys = new long[1 << 20];
    int size = 0;
    for (int s = 0; s < source.length; s++) {
      if (size + source[s].length * target[s].length > keys.length) {
        size = distinct(keys, size);
        keys =
            Arrays.copyOf(
                keys, Math.max(keys.length, size * 2 + source[s].length * target[s].length));
      }
      for (int e : source[s]) {
        for (int f : target[s]) {
          keys[size++] = ((long) e << 32) | f;
        }
      }
    }
    return Arrays.copyOf(keys, distinct(keys, size));
  }

  private static int distinct(long[] keys, int size) {
    Arrays.sort(keys, 0, size);
    int kept = 0;
    for (int k = 0; k < size; k++) {
      if (k == 0 || keys[k] != keys[k - 1]) {
        keys[kept++] = keys[k];
      }
    }
    return kept;
  }

  /**
   * Says beforehand that {@code e} means {@code f} with probability {@code t}, a belief worth
   * {@code t} occurrences; nothing is kept of words that never stand in one pair.
   */
  void expect(int e, int f, double t) {
    int k = entry(e, f);
    if (k >= 0) {
      prior[k] = (float) t;
      probabilities[k] += (float) t;
    }
  }

  /** Runs {@code iterations} of expectation maximisation. */
  void train(int iterations) {
    for (int i = 0; i < iterations; i++) {
      iterate();
    }
  }

  private void iterate() {
    counts = new float[probabilities.length];
    float[] emptyCounts = new float[empty.length];
    for (int s = 0; s < source.length; s++) {
      for (int f : target[s]) {
        double sum = empty[f];
        int[] at = new int[source[s].length];
        for (int a = 0; a < at.length; a++) {
          at[a] = entry(source[s][a], f);
          sum += probabilities[at[a]];
        }
        for (int k : at) {
          counts[k] += (float) (probabilities[k] / sum);
        }
        emptyCounts[f] += (float) (empty[f] / sum);
      }
    }
    normalise(emptyCounts);
  }

  private void normalise(float[] emptyCounts) {
    for (int e = 0; e + 1 < rows.length; e++) {
      double sum = 0;
      totals[e] = 0;
      for (int k = rows[e]; k < rows[e + 1]; k++) {
        totals[e] += counts[k];
        sum += counts[k] + prior[k];
      }
      for (int k = rows[e]; k < rows[e + 1]; k++) {
        probabilities[k] = sum == 0 ? 0 : (float) ((counts[k] + prior[k]) / sum);
      }
    }
    double sum = 0;
    for (float count : emptyCounts) {
      sum += count;
    }
    for (int f = 0; f < empty.length; f++) {
      empty[f] = (float) (emptyCounts[f] / sum);
    }
  }

  private int entry(int e, int f) {
    return Arrays.binarySearch(columns, rows[e], rows[e + 1], f);
  }

  /** t(f | e), 0 where the two never stood in one pair. */
  double probability(int e, int f) {
    int k = entry(e, f);
    return k < 0 ? 0 : probabilities[k];
  }

  /**
   * t(f | e) as the sentences alone have it, less what rare words owe to chance: c(f, e) / (c(e) +
   * {@code doubt}), c being the expected counts of the last iteration.
   */
  double observed(int entry, int e, double doubt) {
    return counts[entry] == 0 ? 0 : counts[entry] / (totals[e] + doubt);
  }

  /** As {@link #observed(int, int, double)}; 0 where the two never stood in one pair. */
  double observedOf(int e, int f, double doubt) {
    int k = entry(e, f);
    return k < 0 ? 0 : observed(k, e, doubt);
  }

  /** Where the row of {@code e} begins. */
  int rowStart(int e) {
    return rows[e];
  }

  /** The target word of an entry. */
  int column(int entry) {
    return columns[entry];
  }

  /** t(f | e) of an entry. */
  double value(int entry) {
    return probabilities[entry];
  }
}
