package org.naranhi.align;

import java.util.ArrayList;
import java.util.Arrays;
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
  private final int insertion;
  private final double total;

  Lattice(Corridor corridor, List<BeadType> types, BeadScores scores) {
    this.corridor = corridor;
    this.types = types;
    this.scores = scores;
    forward = new double[corridor.size()];
    backward = new double[corridor.size()];
    insertion = types.indexOf(new BeadType(0, 1));
    Chunks.both(corridor.koCount(), this::sumForward, this::sumBackward);
    total = backward[corridor.node(0, 0)];
  }

  /** The log of an empty sum. */
  private static final double NOTHING = Double.NEGATIVE_INFINITY;

  /** The log of a probability that might as well be 0. */
  private static final double NEGLIGIBLE = -40;

  private void sumForward() {
    Row row = new Row(types.size());
    for (int i = 0; i <= corridor.koCount(); i++) {
      int low = corridor.low(i);
      int width = corridor.high(i) - low + 1;
      row.reset(width);
      for (int t = 0; t < types.size(); t++) {
        int a = i - types.get(t).ko();
        if (a >= 0 && a < i) {
          int en = types.get(t).en();
          int last = Math.min(corridor.high(i), corridor.high(a) + en);
          for (int j = Math.max(low, corridor.low(a) + en); j <= last; j++) {
            row.add(j - low, forward[corridor.node(a, j - en)] + scores.get(a, j - en, t));
          }
        }
      }
      int first = corridor.node(i, low);
      for (int k = 0; k < width; k++) {
        if (k > 0) {
          row.add(k, forward[first + k - 1] + scores.get(i, low + k - 1, insertion));
        }
        forward[first + k] = i == 0 && low + k == 0 ? 0 : row.sum(k);
      }
    }
  }

  private void sumBackward() {
    Row row = new Row(types.size());
    for (int i = corridor.koCount(); i >= 0; i--) {
      int low = corridor.low(i);
      int width = corridor.high(i) - low + 1;
      row.reset(width);
      for (int t = 0; t < types.size(); t++) {
        int a = i + types.get(t).ko();
        if (a > i && a <= corridor.koCount()) {
          int en = types.get(t).en();
          int last = Math.min(corridor.high(i), corridor.high(a) - en);
          for (int j = Math.max(low, corridor.low(a) - en); j <= last; j++) {
            row.add(j - low, backward[corridor.node(a, j + en)] + scores.get(i, j, t));
          }
        }
      }
      int first = corridor.node(i, low);
      for (int k = width - 1; k >= 0; k--) {
        if (k < width - 1) {
          row.add(k, backward[first + k + 1] + scores.get(i, low + k, insertion));
        }
        boolean end = i == corridor.koCount() && low + k == corridor.enCount();
        backward[first + k] = end ? 0 : row.sum(k);
      }
    }
  }

  /** The terms of the sums of one row of nodes. */
  private static final class Row {
    private final int most;
    private double[] terms = new double[0];
    private int[] counts = new int[0];

    Row(int most) {
      this.most = most;
    }

    void reset(int width) {
      if (counts.length < width) {
        counts = new int[width + width / 2];
        terms = new double[counts.length * most];
      }
      Arrays.fill(counts, 0, width, 0);
    }

    void add(int node, double term) {
      terms[node * most + counts[node]++] = term;
    }

    double sum(int node) {
      return logSum(terms, node * most, node * most + counts[node]);
    }
  }

  private static double logSum(double[] terms, int from, int to) {
    double max = NOTHING;
    for (int k = from; k < to; k++) {
      max = Math.max(max, terms[k]);
    }
    if (max == NOTHING) {
      return max;
    }
    double sum = 0;
    for (int k = from; k < to; k++) {
      double d = terms[k] - max;
      if (d > -40) {
        sum += Math.exp(d);
      }
    }
    return max + Math.log(sum);
  }

  /** The log of the sum over all paths. */
  double total() {
    return total;
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
            - total;
    return log < NEGLIGIBLE ? 0 : Math.min(1, Math.exp(log));
  }

  /** The posterior probability that the path passes node (i, j). */
  double passes(int i, int j) {
    return Math.min(
        1, Math.exp(forward[corridor.node(i, j)] + backward[corridor.node(i, j)] - total));
  }

  /**
   * The path with the greatest sum of posteriors, a null's counting {@code nullWeight} times; each
   * bead with its posterior. A null is right wherever on the other side it stands: its posterior is
   * that of its sentence to have no counterpart.
   *
   * @param nullWeight at least 0
   */
  List<Bead> decode(double nullWeight) {
    double[] best = new double[corridor.size()];
    byte[] choice = new byte[corridor.size()];
    Arrays.fill(best, NOTHING);
    best[corridor.node(0, 0)] = 0;
    Nulls nulls = new Nulls();
    for (int i = 0; i <= corridor.koCount(); i++) {
      for (int t = 0; t < types.size(); t++) {
        BeadType type = types.get(t);
        int a = i - type.ko();
        if (a >= 0 && a < i) {
          int last = Math.min(corridor.high(i), corridor.high(a) + type.en());
          for (int j = Math.max(corridor.low(i), corridor.low(a) + type.en()); j <= last; j++) {
            int b = j - type.en();
            double gain = type.isNull() ? nullWeight * nulls.ko(a) : posterior(a, b, t);
            choose(corridor.node(a, b), corridor.node(i, j), t, gain, best, choice);
          }
        }
      }
      for (int j = corridor.low(i) + 1; j <= corridor.high(i); j++) {
        double gain = nullWeight * nulls.en(j - 1);
        choose(corridor.node(i, j - 1), corridor.node(i, j), insertion, gain, best, choice);
      }
    }
    return trace(choice, nulls);
  }

  /**
   * Takes the bead of type number {@code t} from one node to another if that makes the best path.
   */
  private static void choose(int from, int to, int t, double gain, double[] best, byte[] choice) {
    double sum = best[from] + gain;
    if (sum > best[to]) {
      best[to] = sum;
      choice[to] = (byte) t;
    }
  }

  /**
   * The posterior probability of each sentence to have no counterpart, wherever on the other side
   * its null may stand.
   */
  private final class Nulls {
    private final double[] ko = new double[corridor.koCount() + 1];
    private final double[] en = new double[corridor.enCount() + 1];

    Nulls() {
      int deletion = types.indexOf(new BeadType(1, 0));
      for (int i = 0; i <= corridor.koCount(); i++) {
        for (int j = corridor.low(i); j <= corridor.high(i); j++) {
          ko[i] += posterior(i, j, deletion);
          en[j] += posterior(i, j, insertion);
        }
      }
    }

    double ko(int sentence) {
      return Math.min(1, ko[sentence]);
    }

    double en(int sentence) {
      return Math.min(1, en[sentence]);
    }
  }

  private List<Bead> trace(byte[] choice, Nulls nulls) {
    List<Bead> beads = new ArrayList<>();
    int i = corridor.koCount();
    int j = corridor.enCount();
    while (i > 0 || j > 0) {
      int t = choice[corridor.node(i, j)];
      int a = i - types.get(t).ko();
      int b = j - types.get(t).en();
      double p = a == i ? nulls.en(b) : b == j ? nulls.ko(a) : posterior(a, b, t);
      beads.add(new Bead(a, i, b, j, p));
      i = a;
      j = b;
    }
    Collections.reverse(beads);
    return beads;
  }
}
