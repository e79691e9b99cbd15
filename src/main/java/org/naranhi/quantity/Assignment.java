package org.naranhi.quantity;

import java.util.Arrays;

/**
 * The cheapest one-to-one assignment of rows to columns (Kuhn 1955; the O(n³) form with
 * potentials).
 */
final class Assignment {

  /** The cost of a pair that must not be. */
  static final double NEVER = 1e6;

  private Assignment() {}

  /**
   * For each row its column, or -1 where leaving both alone is cheaper.
   *
   * @param cost {@code cost[row][column]}, 0 or more
   * @param rowAlone what it costs to leave each row alone
   * @param columnAlone likewise for each column
   */
  static int[] of(double[][] cost, double[] rowAlone, double[] columnAlone) {
    int rows = rowAlone.length;
    int columns = columnAlone.length;
    int size = rows + columns;
    double[][] square = new double[size][size];
    for (int r = 0; r < size; r++) {
      for (int c = 0; c < size; c++) {
        square[r][c] = cell(cost, rowAlone, columnAlone, r, c);
      }
    }
    int[] columnOf = solve(square);
    int[] result = new int[rows];
    for (int r = 0; r < rows; r++) {
      result[r] = columnOf[r] < columns && cost[r][columnOf[r]] < NEVER ? columnOf[r] : -1;
    }
    return result;
  }

  /** A row alone stands in its own column behind the real ones, a column alone in its own row. */
  private static double cell(
      double[][] cost, double[] rowAlone, double[] columnAlone, int r, int c) {
    boolean row = r < rowAlone.length;
    boolean column = c < columnAlone.length;
    if (row && column) {
      return cost[r][c];
    }
    if (row) {
      return c - columnAlone.length == r ? rowAlone[r] : NEVER;
    }
    if (column) {
      return r - rowAlone.length == c ? columnAlone[c] : NEVER;
    }
    return 0;
  }

  /** The column of each row in the cheapest perfect assignment of a square matrix. */
  static int[] solve(double[][] cost) {
    int n = cost.length;
    double[] rowPotential = new double[n + 1];
    double[] columnPotential = new double[n + 1];
    int[] rowOf = new int[n + 1];
    for (int r = 1; r <= n; r++) {
      augment(cost, r, rowPotential, columnPotential, rowOf);
    }
    int[] columnOf = new int[n];
    for (int c = 1; c <= n; c++) {
      columnOf[rowOf[c] - 1] = c - 1;
    }
    return columnOf;
  }

  /** Adds row {@code r} along the shortest augmenting path. */
  private static void augment(double[][] cost, int r, double[] u, double[] v, int[] rowOf) {
    int n = cost.length;
    double[] least = new double[n + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    int[] before = new int[n + 1];
    boolean[] seen = new boolean[n + 1];
    rowOf[0] = r;
    int column = 0;
    do {
      seen[column] = true;
      int row = rowOf[column];
      int next = 0;
      double delta = Double.POSITIVE_INFINITY;
      for (int c = 1; c <= n; c++) {
        if (seen[c]) {
          continue;
        }
        double reduced = cost[row - 1][c - 1] - u[row] - v[c];
        if (reduced < least[c]) {
          least[c] = reduced;
          before[c] = column;
        }
        if (least[c] < delta) {
          delta = least[c];
          next = c;
        }
      }
      for (int c = 0; c <= n; c++) {
        if (seen[c]) {
          u[rowOf[c]] += delta;
          v[c] -= delta;
        } else {
          least[c] -= delta;
        }
      }
      column = next;
    } while (rowOf[column] != 0);
    for (; column != 0; column = before[column]) {
      rowOf[column] = rowOf[before[column]];
    }
  }
}
