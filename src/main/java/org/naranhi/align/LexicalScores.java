package org.naranhi.align;

import java.util.Arrays;

/**
 * How much better each target sentence is explained by a run of source sentences than by chance, in
 * nats.
 *
 * <p>For a run S of source sentences and a target sentence T the score is
 *
 * <pre>Σ_f∈T w_f · ln{ (1−λ_f) · (Σ_e∈S t(f|e) / p_f + ε) / (|S| + ε) + λ_f }</pre>
 *
 * <p>that is IBM Model 1 (Brown et al. 1993) with an empty word of weight ε against the background
 * p ({@link Side#chance}), mixed with it by λ_f, the probability that f has no counterpart that the
 * table knows: a word which the table cannot explain then costs almost nothing.
 */
final class LexicalScores {

  /** Weight of the empty word. */
  static final double EMPTY_WORD = .1;

  /** Greatest gain of one feature: no single one says more than that. */
  private static final double MOST = 1e9;

  /** So many factors between 0.05 and {@link #MOST} have a product that a double can hold. */
  private static final int BLOCK = 32;

  private final int runs;
  private final int[] from;
  private final int[] start;
  private final float[] scores;

  /**
   * Scores all targets {@code from[i] <= j < to[i]} of every source {@code i}; {@code from} does
   * not decrease, {@code to} does only where there are no targets at all.
   *
   * @param table t(target | source)
   * @param unexplained λ by target type
   * @param runs greatest number of source sentences in a run
   */
  LexicalScores(
      Side source,
      Side target,
      TranslationTable table,
      double[] unexplained,
      AlignmentModel model,
      int[] from,
      int[] to,
      int runs) {
    this.runs = runs;
    this.from = from;
    start = new int[source.size() + 1];
    for (int i = 0; i < source.size(); i++) {
      start[i + 1] = Math.addExact(start[i], Math.max(0, to[i] - from[i]));
    }
    scores = new float[Math.multiplyExact(start[source.size()], runs)];
    Explainable explainable = new Explainable(target, unexplained);
    Chunks.forEach(
        source.size(),
        (first, end) ->
            new Filler(source, target.typeCount(), table, explainable, model).fill(first, end, to));
  }

  /** The score of target {@code j} given the source sentences {@code i} to {@code i + run - 1}. */
  float get(int i, int run, int j) {
    return scores[(start[i] + j - from[i]) * runs + run - 1];
  }

  /**
   * The features of the target sentences that the table may explain, sentence by sentence and by
   * group within each; the others have the factor 1 whatever the source.
   */
  private static final class Explainable {
    private final int[] borders;
    private final int[] types;
    private final float[] lambdas;
    private final float[] gains;

    Explainable(Side target, double[] unexplained) {
      borders = new int[target.size() * Side.GROUPS + 1];
      types = new int[target.offset(target.size())];
      lambdas = new float[types.length];
      gains = new float[types.length];
      int size = 0;
      for (int j = 0; j < target.size(); j++) {
        for (int g = 0; g < Side.GROUPS; g++) {
          for (int p = target.offset(j); p < target.offset(j + 1); p++) {
            int f = target.type(p);
            if (target.group(f) == g && unexplained[f] < 1) {
              types[size] = f;
              lambdas[size] = (float) unexplained[f];
              gains[size++] = (float) Math.min(MOST, (1 - unexplained[f]) / target.chance(p));
            }
          }
          borders[j * Side.GROUPS + g + 1] = size;
        }
      }
    }

    /** Where the features of group {@code g} of sentence {@code j} begin. */
    int from(int j, int g) {
      return borders[j * Side.GROUPS + g];
    }
  }

  /**
   * Fills the scores of some source sentences. What a source sentence says of each feature of the
   * targets around is gathered once and kept while runs that hold the sentence are scored.
   */
  private final class Filler {
    private final Side source;
    private final TranslationTable table;
    private final Explainable target;
    private final double[] said;
    private final double[] weights = new double[Side.GROUPS];
    private final double[][] gathered = new double[runs][0];
    private final int[] gatheredFrom = new int[runs];
    private double[] sums = new double[0];
    private double[] factors = new double[0];

    Filler(
        Side source, int types, TranslationTable table, Explainable target, AlignmentModel model) {
      this.source = source;
      this.table = table;
      this.target = target;
      said = new double[types];
      for (int g = 0; g < weights.length; g++) {
        weights[g] = model.groupWeight(g);
      }
    }

    void fill(int first, int end, int[] to) {
      int ready = first;
      for (int i = first; i < end; i++) {
        int last = Math.min(runs, source.size() - i);
        for (; ready < i + last; ready++) {
          gather(ready, Math.max(first, ready - runs + 1), Math.min(ready, end - 1), to);
        }
        if (from[i] < to[i]) {
          score(i, last, to[i]);
        }
      }
    }

    /**
     * Keeps Σ_e∈sentence t(f|e) (1−λ_f) / p_f for each feature f of the targets of the runs that
     * begin at sentences {@code first} to {@code last}.
     */
    private void gather(int sentence, int first, int last, int[] to) {
      int low = from[first];
      int high = to[first];
      for (int i = first + 1; i <= last; i++) {
        high = Math.max(high, to[i]);
      }
      int base = target.from(low, 0);
      int size = Math.max(0, target.from(Math.max(low, high), 0) - base);
      int slot = sentence % runs;
      if (gathered[slot].length < size) {
        gathered[slot] = new double[size + size / 2];
      }
      gatheredFrom[slot] = base;
      double[] row = gathered[slot];
      say(sentence, true);
      for (int p = 0; p < size; p++) {
        row[p] = said[target.types[base + p]] * target.gains[base + p];
      }
      say(sentence, false);
    }

    private void say(int sentence, boolean on) {
      for (int p = source.offset(sentence); p < source.offset(sentence + 1); p++) {
        if (on) {
          table.addTo(said, source.type(p));
        } else {
          table.clear(said, source.type(p));
        }
      }
    }

    /** The factor of each feature, in one even loop over all targets. */
    private void multiply(int base, int size, double perWord) {
      float[] lambdas = target.lambdas;
      for (int p = 0; p < size; p++) {
        double lambda = lambdas[base + p];
        factors[p] = (sums[p] + (1 - lambda) * EMPTY_WORD) * perWord + lambda;
      }
    }

    private void score(int i, int last, int to) {
      int base = target.from(from[i], 0);
      int size = target.from(to, 0) - base;
      if (sums.length < size) {
        sums = new double[size + size / 2];
        factors = new double[sums.length];
      }
      Arrays.fill(sums, 0, size, 0);
      int words = 0;
      for (int run = 1; run <= last; run++) {
        int slot = (i + run - 1) % runs;
        double[] row = gathered[slot];
        int shift = base - gatheredFrom[slot];
        for (int p = 0; p < size; p++) {
          sums[p] += row[p + shift];
        }
        words += source.typesIn(i + run - 1);
        multiply(base, size, 1 / (words + EMPTY_WORD));
        for (int j = from[i]; j < to; j++) {
          scores[(start[i] + j - from[i]) * runs + run - 1] = (float) score(j, base);
        }
      }
    }

    private double score(int j, int base) {
      double sum = 0;
      for (int g = 0; g < Side.GROUPS; g++) {
        int p = target.from(j, g) - base;
        int end = target.from(j, g + 1) - base;
        if (p < end) {
          sum += weights[g] * logProduct(factors, p, end);
        }
      }
      return sum;
    }
  }

  /** Σ ln of some factors; none is so far from 1 that {@value #BLOCK} of them leave the range. */
  private static double logProduct(double[] factors, int from, int end) {
    double sum = 0;
    for (int p = from; p < end; ) {
      int stop = Math.min(end, p + BLOCK);
      double even = 1;
      double odd = 1;
      for (; p + 1 < stop; p += 2) {
        even *= factors[p];
        odd *= factors[p + 1];
      }
      if (p < stop) {
        even *= factors[p++];
      }
      sum += Math.log(even * odd);
    }
    return sum;
  }
}
