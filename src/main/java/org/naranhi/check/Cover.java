package org.naranhi.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.naranhi.check.ContentWord.Counterpart;

/**
 * Says what renders the words of one side. Clause after clause, the best covered first, takes its
 * counterparts for itself; what is left must do for the others.
 */
final class Cover {

  /** Of two words that one on the other side may render, this much of the better counts. */
  private static final double NEARLY = .5;

  /** Links at least this probable are good. */
  static final double GOOD = .1;

  /** Words as near as this may share a counterpart: they are parts of one name or compound. */
  private static final int NEAR = 2;

  private static final int NOBODY = -99;

  private final List<ContentWord> side;
  private final double[][] linked;
  private final double[] light;

  /** The number of the clause of each word here and across. */
  private final int[] clauses;

  private final int[] acrossClauses;

  /** The best link of each word across. */
  private final double[] most;

  /** Who has taken each word across. */
  private final int[] takers;

  private Cover(
      List<ContentWord> side, double[][] linked, double[] light, List<ContentWord> across) {
    this.side = side;
    this.linked = linked;
    this.light = light;
    clauses = clauses(side);
    acrossClauses = clauses(across);
    takers = new int[across.size()];
    Arrays.fill(takers, NOBODY);
    most = new double[across.size()];
    for (double[] row : linked) {
      for (int j = 0; j < row.length; j++) {
        most[j] = Math.max(most[j], row[j]);
      }
    }
  }

  /**
   * The words of a side with what renders them.
   *
   * @param linked how probably word {@code [i]} and word {@code [j]} across render each other
   * @param light how probably word {@code [i]} is rendered by a light word
   */
  static List<ContentWord> of(
      List<ContentWord> side, double[][] linked, double[] light, List<ContentWord> across) {
    return new Cover(side, linked, light, across).covered();
  }

  private static int[] clauses(List<ContentWord> words) {
    int[] clauses = new int[words.size()];
    for (int i = 1; i < clauses.length; i++) {
      boolean ends = words.get(i - 1).closes() >= ContentWord.CLAUSE;
      clauses[i] = clauses[i - 1] + (ends ? 1 : 0);
    }
    return clauses;
  }

  private List<ContentWord> covered() {
    int count = side.isEmpty() ? 0 : clauses[clauses.length - 1] + 1;
    double[] shares = IntStream.range(0, count).mapToDouble(this::share).toArray();
    List<Integer> order = new ArrayList<>(IntStream.range(0, count).boxed().toList());
    order.sort(Comparator.comparingDouble(c -> -shares[c]));
    ContentWord[] words = new ContentWord[side.size()];
    for (int clause : order) {
      int home = home(clause);
      for (int i = 0; i < words.length; i++) {
        if (clauses[i] == clause) {
          words[i] = side.get(i).with(counterpart(i));
          take(i, home);
        }
      }
    }
    return List.of(words);
  }

  private double share(int clause) {
    double all = 1;
    double found = 0;
    for (int i = 0; i < clauses.length; i++) {
      if (clauses[i] == clause) {
        all++;
        found += Math.min(1, greatest(linked[i]) / GOOD);
      }
    }
    return found / all;
  }

  private static double greatest(double[] probabilities) {
    double greatest = 0;
    for (double p : probabilities) {
      greatest = Math.max(greatest, p);
    }
    return greatest;
  }

  /** The clause across to which most words of this one are linked. */
  private int home(int clause) {
    int[] counts = new int[linked.length == 0 ? 1 : linked[0].length + 1];
    for (int i = 0; i < clauses.length; i++) {
      for (int j = 0; clauses[i] == clause && j < linked[i].length; j++) {
        counts[acrossClauses[j]] += linked[i][j] >= GOOD ? 1 : 0;
      }
    }
    int home = 0;
    for (int c = 0; c < counts.length; c++) {
      home = counts[c] > counts[home] ? c : home;
    }
    return home;
  }

  private Counterpart counterpart(int i) {
    double best = 0;
    double any = 0;
    for (int j = 0; j < linked[i].length; j++) {
      any = Math.max(any, linked[i][j]);
      best = isFree(i, j) ? Math.max(best, linked[i][j]) : best;
    }
    if (best >= GOOD) {
      return Counterpart.GOOD;
    }
    if (best > 0 || light[i] >= GOOD) {
      return Counterpart.WEAK;
    }
    return any > 0 ? Counterpart.TAKEN : Counterpart.NONE;
  }

  private boolean isFree(int i, int j) {
    boolean free = takers[j] == NOBODY || Math.abs(takers[j] - i) <= NEAR;
    return free && linked[i][j] >= NEARLY * most[j];
  }

  /**
   * Takes the counterparts of a word that are about as good as its best: those in the clause at
   * home, or the first of those elsewhere.
   */
  private void take(int i, int home) {
    double best = 0;
    boolean atHome = false;
    for (int j = 0; j < takers.length; j++) {
      if (isFree(i, j) && linked[i][j] >= GOOD) {
        best = Math.max(best, linked[i][j]);
        atHome |= acrossClauses[j] == home;
      }
    }
    for (int j = 0; best > 0 && j < takers.length; j++) {
      boolean wanted = isFree(i, j) && linked[i][j] >= GOOD;
      if (wanted && (!atHome || acrossClauses[j] == home)) {
        takers[j] = takers[j] == NOBODY ? i : takers[j];
        if (!atHome) {
          return;
        }
      }
    }
  }
}
