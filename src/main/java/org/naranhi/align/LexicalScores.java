package org.naranhi.align;

/**
 * How much better each target sentence is explained by a run of source sentences than by chance, in
 * nats.
 *
 * <p>For a run S of source sentences and a target sentence T the score is
 *
 * <pre>Σ_f∈T w_f · ln{ (1−λ_f) · (Σ_e∈S t(f|e) / p_f + ε) / (|S| + ε) + λ_f }</pre>
 *
 * <p>that is IBM Model 1 (Brown et al. 1993) with an empty word of weight ε against the background
 * p, mixed with the background by λ_f, the probability that f has no counterpart that the table
 * knows: a word which the table cannot explain then costs almost nothing.
 */
final class LexicalScores {

  /** Weight of the empty word. */
  static final double EMPTY_WORD = .1;

  private static final double GREAT = 1e100;
  private static final double SMALL = 1e-100;

  private final int runs;
  private final int[] from;
  private final int[] start;
  private final float[] scores;

  /**
   * Scores all targets {@code from[i] <= j < to[i]} of every source {@code i}.
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
    double[] inverse = new double[target.typeCount()];
    for (int f = 0; f < inverse.length; f++) {
      inverse[f] = 1 / target.background(f);
    }
    Chunks.forEach(
        source.size(),
        (first, end) ->
            new Filler(source, target, table, unexplained, inverse, model).fill(first, end, to));
  }

  /** The score of target {@code j} given the source sentences {@code i} to {@code i + run - 1}. */
  float get(int i, int run, int j) {
    return scores[(start[i] + j - from[i]) * runs + run - 1];
  }

  /** Sums of t(f | S) for the current run, by target type. */
  private final class Filler {
    private final Side source;
    private final Side target;
    private final TranslationTable table;
    private final double[] unexplained;
    private final double[] inverse;
    private final double[] explained;
    private final double[] weights = new double[Side.GROUPS];
    private final double[] products = new double[Side.GROUPS];

    Filler(
        Side source,
        Side target,
        TranslationTable table,
        double[] unexplained,
        double[] inverse,
        AlignmentModel model) {
      this.source = source;
      this.target = target;
      this.table = table;
      this.unexplained = unexplained;
      this.inverse = inverse;
      explained = new double[target.typeCount()];
      for (int g = 0; g < weights.length; g++) {
        weights[g] = model.groupWeight(g);
      }
    }

    void fill(int first, int end, int[] to) {
      for (int i = first; i < end; i++) {
        int size = 0;
        int last = Math.min(runs, source.size() - i);
        for (int run = 1; run <= last; run++) {
          add(i + run - 1);
          size += source.typesIn(i + run - 1);
          for (int j = from[i]; j < to[i]; j++) {
            scores[(start[i] + j - from[i]) * runs + run - 1] =
                (float) score(j, 1 / (size + EMPTY_WORD));
          }
        }
        clear(i, last);
      }
    }

    private void add(int sentence) {
      for (int p = source.offset(sentence); p < source.offset(sentence + 1); p++) {
        int e = source.type(p);
        for (int k = table.rowStart(e); k < table.rowStart(e + 1); k++) {
          explained[table.column(k)] += table.value(k);
        }
      }
    }

    private void clear(int first, int count) {
      for (int p = source.offset(first); p < source.offset(first + count); p++) {
        int e = source.type(p);
        for (int k = table.rowStart(e); k < table.rowStart(e + 1); k++) {
          explained[table.column(k)] = 0;
        }
      }
    }

    private double score(int j, double perWord) {
      double sum = 0;
      for (int g = 0; g < products.length; g++) {
        products[g] = 1;
      }
      for (int p = target.offset(j); p < target.offset(j + 1); p++) {
        int f = target.type(p);
        double lambda = unexplained[f];
        int g = target.group(f);
        double product =
            products[g]
                * ((1 - lambda) * (explained[f] * inverse[f] + EMPTY_WORD) * perWord + lambda);
        if (product > GREAT || product < SMALL) {
          sum += weights[g] * Math.log(product);
          product = 1;
        }
        products[g] = product;
      }
      for (int g = 0; g < products.length; g++) {
        sum += weights[g] * Math.log(products[g]);
      }
      return sum;
    }
  }
}
