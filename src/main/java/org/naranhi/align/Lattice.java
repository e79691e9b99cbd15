package org.naranhi.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Forward and backward sums over all paths of a corridor (Baum et al. 1970), and the path of
 * greatest expected accuracy.
 *
 * <p>Nodes are numbers of sentences consumed on both sides, edges are beads.
 */
final class Lattice {

  private final Corridor corridor;
  private final List<BeadType> types;
  private final BeadScores scores;
  private final double[] forward;
  private final double[] backward;

  Lattice(Corridor corridor, List<BeadType> types, BeadScores scores) {
    this.corridor = corridor;
    this.types = types;
    this.scores = scores;
    forward = new double[corridor.size()];
    backward = new double[corridor.size()];
    Chunks.both(corridor.koCount(), this::sumForward, this::sumBackward);
  }

  private void sumForward() {
    double[] terms = new double[types.size()];
    for (int i = 0; i <= corridor.koCount(); i++) {
      for (int j = corridor.low(i); j <= corridor.high(i); j++) {
        int n = 0;
        for (int t = 0; t < types.size(); t++) {
          int a = i - types.get(t).ko();
          int b = j - types.get(t).en();
          if (corridor.contains(a, b)) {
            terms[n++] = forward[corridor.node(a, b)] + scores.get(a, b, t);
          }
        }
        forward[corridor.node(i, j)] = i == 0 && j == 0 ? 0 : logSum(terms, n);
      }
    }
  }

  private void sumBackward() {
    double[] terms = new double[types.size()];
    for (int i = corridor.koCount(); i >= 0; i--) {
      for (int j = corridor.high(i); j >= corridor.low(i); j--) {
        int n = 0;
        for (int t = 0; t < types.size(); t++) {
          int a = i + types.get(t).ko();
          int b = j + types.get(t).en();
          if (corridor.contains(a, b)) {
            terms[n++] = backward[corridor.node(a, b)] + scores.get(i, j, t);
          }
        }
        boolean end = i == corridor.koCount() && j == corridor.enCount();
        backward[corridor.node(i, j)] = end ? 0 : logSum(terms, n);
      }
    }
  }

  private static double logSum(double[] terms, int n) {
    double max = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < n; k++) {
      max = Math.max(max, terms[k]);
    }
    if (max == Double.NEGATIVE_INFINITY) {
      return max;
    }
    double sum = 0;
    for (int k = 0; k < n; k++) {
      double d = terms[k] - max;
      if (d > -40) {
        sum += Math.exp(d);
      }
    }
    return max + Math.log(sum);
  }

  /** The log of the sum over all paths. */
  double total() {
    return backward[corridor.node(0, 0)];
  }

  /**
   * The posterior probability of the bead of type number {@code type} that starts at (i, j), 0
   * where it leaves the corridor.
   */
  double posterior(int i, int j, int type) {
    int a = i + types.get(type).ko();
    int b = j + types.get(type).en();
    if (!corridor.contains(a, b)) {
      return 0;
    }
    double log =
        forward[corridor.node(i, j)]
            + scores.get(i, j, type)
            + backward[corridor.node(a, b)]
            - total();
    return Math.min(1, Math.exp(log));
  }

  /** The posterior probability that the path passes node (i, j). */
  double passes(int i, int j) {
    return Math.min(
        1, Math.exp(forward[corridor.node(i, j)] + backward[corridor.node(i, j)] - total()));
  }

  /**
   * The path with the greatest sum of posteriors, a null's counting {@code nullWeight} times; each
   * bead with its posterior.
   *
   * @param nullWeight at least 0
   */
  List<Bead> decode(double nullWeight) {
    double[] best = new double[corridor.size()];
    byte[] choice = new byte[corridor.size()];
    for (int i = 0; i <= corridor.koCount(); i++) {
      for (int j = corridor.low(i); j <= corridor.high(i); j++) {
        choose(i, j, nullWeight, best, choice);
      }
    }
    return trace(choice);
  }

  private void choose(int i, int j, double nullWeight, double[] best, byte[] choice) {
    int node = corridor.node(i, j);
    best[node] = i == 0 && j == 0 ? 0 : Double.NEGATIVE_INFINITY;
    for (int t = 0; t < types.size(); t++) {
      BeadType type = types.get(t);
      int a = i - type.ko();
      int b = j - type.en();
      if (!corridor.contains(a, b)) {
        continue;
      }
      double gain = posterior(a, b, t) * (type.isNull() ? nullWeight : 1);
      double sum = best[corridor.node(a, b)] + gain;
      if (sum > best[node]) {
        best[node] = sum;
        choice[node] = (byte) t;
      }
    }
  }

  private List<Bead> trace(byte[] choice) {
    List<Bead> beads = new ArrayList<>();
    int i = corridor.koCount();
    int j = corridor.enCount();
    while (i > 0 || j > 0) {
      int t = choice[corridor.node(i, j)];
      BeadType type = types.get(t);
      int a = i - type.ko();
      int b = j - type.en();
      beads.add(new Bead(a, i, b, j, posterior(a, b, t)));
      i = a;
      j = b;
    }
    Collections.reverse(beads);
    return beads;
  }
}
