package org.naranhi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.naranhi.check.ContentWord.Counterpart;
import org.naranhi.check.ContentWord.Kind;
import org.naranhi.text.Span;

/** Fits the gap model of one side. */
final class GapFit {

  private static final int ROUNDS = 8;
  private static final int STEPS = 12;
  private static final double RIDGE = 2;
  static final double[] START = {
    -5, 1, .3, -1, .7, .7, .6, 3, -.3, -.5, -.2, .7, 0, 0, 0, 0, 0, 0, 0,
  };

  private GapFit() {}

  /** The stretches of a sample with their features. */
  record Case(GapSamples.Sample sample, List<double[]> features, List<Span> spans) {

    static Case of(GapModel.Both models, GapSamples.Sample sample) {
      GapSearch search = new GapSearch(models, sample.pair(), sample.korean());
      List<double[]> features = new ArrayList<>();
      List<Span> spans = new ArrayList<>();
      search.visit(
          (from, to, x) -> {
            features.add(x.clone());
            spans.add(search.span(from, to));
          });
      return new Case(sample, features, spans);
    }

    /** The best stretch, of a pair with a known gap the best that meets it; -1 if none. */
    int best(double[] weights, boolean trueOnly) {
      int best = -1;
      Span truth = trueOnly ? sample.truth() : null;
      for (int c = 0; c < features.size(); c++) {
        boolean fits = truth == null || meets(spans.get(c), truth);
        if (fits && (best < 0 || odds(weights, c) > odds(weights, best))) {
          best = c;
        }
      }
      return best;
    }

    private static boolean meets(Span span, Span truth) {
      int shared = Math.min(span.end(), truth.end()) - Math.max(span.start(), truth.start());
      return 2 * shared >= Math.max(span.length(), truth.length());
    }

    double odds(double[] weights, int candidate) {
      return candidate < 0 ? -9 : dot(weights, features.get(candidate));
    }
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /** ln P(counterpart | gap) / P(counterpart | translated) of each kind, from samples. */
  static double[][] says(List<GapSamples.Sample> samples, boolean korean) {
    int states = Counterpart.values().length;
    double[][] right = new double[Kind.values().length][states];
    double[][] gone = new double[Kind.values().length][states];
    for (GapSamples.Sample s : samples) {
      Span truth = s.truth();
      if (s.korean() == korean && (!s.gap() || truth != null)) {
        ContentWords words = s.pair().words().contentWords(s.pair());
        for (ContentWord w : korean ? words.ko() : words.en()) {
          boolean inGap = truth != null && truth.contains(w.span());
          if (inGap || !s.gap()) {
            (inGap ? gone : right)[w.kind().ordinal()][w.counterpart().ordinal()] += s.weight();
          }
        }
      }
    }
    double[][] says = new double[right.length][states];
    for (int k = 0; k < says.length; k++) {
      for (int s = 0; s < states; s++) {
        says[k][s] = Math.log(share(gone[k], s) / share(right[k], s));
      }
    }
    return says;
  }

  private static double share(double[] counts, int at) {
    double sum = 0;
    for (double c : counts) {
      sum += c;
    }
    return (counts[at] + 3) / (sum + 12);
  }

  /**
   * Weights from the cases that {@code kept} keeps, the hardest stretches of each again and again.
   */
  static double[] weights(List<Case> cases, Predicate<GapSamples.Sample> kept) {
    double[] weights = START.clone();
    for (int round = 0; round < ROUNDS; round++) {
      List<double[]> x = new ArrayList<>();
      List<double[]> yw = new ArrayList<>();
      for (Case c : cases) {
        int best = kept.test(c.sample()) ? c.best(weights, c.sample().gap()) : -1;
        if (best >= 0) {
          x.add(c.features().get(best));
          yw.add(new double[] {c.sample().gap() ? 1 : 0, c.sample().weight()});
        }
      }
      weights = logistic(x, yw, weights);
    }
    return weights;
  }

  /** Newton's method with a ridge. */
  private static double[] logistic(List<double[]> x, List<double[]> yw, double[] start) {
    int n = start.length;
    double[] weights = start.clone();
    for (int step = 0; step < STEPS; step++) {
      double[][] h = new double[n][n + 1];
      for (int i = 0; i < n; i++) {
        h[i][i] = RIDGE;
        h[i][n] = -RIDGE * (i == 0 ? 0 : weights[i]);
      }
      for (int r = 0; r < x.size(); r++) {
        double[] row = x.get(r);
        double p = 1 / (1 + Math.exp(-dot(weights, row)));
        double error = (yw.get(r)[0] - p) * yw.get(r)[1];
        double curve = p * (1 - p) * yw.get(r)[1];
        for (int i = 0; i < n; i++) {
          h[i][n] += error * row[i];
          for (int j = 0; j < n; j++) {
            h[i][j] += curve * row[i] * row[j];
          }
        }
      }
      double[] delta = solve(h);
      for (int i = 0; i < n; i++) {
        weights[i] += delta[i];
      }
    }
    return weights;
  }

  /** Gauss–Jordan with pivots. */
  private static double[] solve(double[][] a) {
    int n = a.length;
    for (int c = 0; c < n; c++) {
      int pivot = c;
      for (int r = c; r < n; r++) {
        pivot = Math.abs(a[r][c]) > Math.abs(a[pivot][c]) ? r : pivot;
      }
      double[] row = a[pivot];
      a[pivot] = a[c];
      a[c] = row;
      for (int r = 0; r < n; r++) {
        double factor = r == c ? 0 : a[r][c] / row[c];
        for (int k = c; k <= n && factor != 0; k++) {
          a[r][k] -= factor * row[k];
        }
      }
    }
    double[] solved = new double[n];
    for (int i = 0; i < n; i++) {
      solved[i] = a[i][n] / a[i][i];
    }
    return solved;
  }

  /** The greatest log odds of a case under weights. */
  static double odds(Case c, double[] weights) {
    return c.odds(weights, c.best(weights, false));
  }

  static @Nullable Span span(Case c, double[] weights) {
    int best = c.best(weights, false);
    return best < 0 ? null : c.spans().get(best);
  }
}
