package org.naranhi.align;

import java.util.Arrays;

/**
 * The part of the lattice that is searched: for each number {@code i} of Korean sentences consumed,
 * a range of numbers {@code j} of English ones.
 *
 * <p>Nodes are (i, j) with 0 &lt;= i &lt;= koCount and {@code low(i)} &lt;= j &lt;= {@code
 * high(i)}. Rows do not decrease and overlap, so that a path always exists; the constructor widens
 * them where they do not.
 */
final class Corridor {

  private final int koCount;
  private final int enCount;
  private final int[] low;
  private final int[] high;
  private final int[] start;

  Corridor(int enCount, int[] low, int[] high) {
    this.koCount = low.length - 1;
    this.enCount = enCount;
    this.low = low.clone();
    this.high = high.clone();
    connect();
    start = new int[koCount + 2];
    for (int i = 0; i <= koCount; i++) {
      start[i + 1] = Math.addExact(start[i], this.high[i] - this.low[i] + 1);
    }
  }

  /** The whole lattice. */
  static Corridor full(int koCount, int enCount) {
    int[] low = new int[koCount + 1];
    int[] high = new int[koCount + 1];
    Arrays.fill(high, enCount);
    return new Corridor(enCount, low, high);
  }

  private void connect() {
    low[0] = 0;
    high[koCount] = enCount;
    for (int i = 0; i <= koCount; i++) {
      low[i] = Math.max(0, Math.min(low[i], enCount));
      high[i] = Math.max(low[i], Math.min(high[i], enCount));
    }
    for (int i = koCount - 1; i >= 0; i--) {
      low[i] = Math.min(low[i], low[i + 1]);
    }
    for (int i = 1; i <= koCount; i++) {
      high[i] = Math.max(high[i], high[i - 1]);
    }
    for (int i = 1; i <= koCount; i++) {
      if (low[i] > high[i - 1]) {
        high[i - 1] = low[i];
      }
    }
  }

  /** The probability that the path passes a node. */
  interface Passing {
    double at(int i, int j);
  }

  /** A node passed with less probability than this needs no second look. */
  private static final double UNLIKELY = 1e-5;

  /** How far around likely nodes the narrow corridor reaches. */
  private static final int MARGIN = 3;

  /** Probability on the edge of the corridor that calls for a wider one. */
  private static final double PRESSING = 1e-3;

  /**
   * This corridor opened wider where the path presses against its edge, or this very one where it
   * does not.
   *
   * @param by how many sentences to either side, and for how many rows around
   */
  Corridor widened(Passing passing, int by) {
    int[] from = low.clone();
    int[] to = high.clone();
    boolean any = false;
    for (int i = 0; i <= koCount; i++) {
      boolean left = low[i] > 0 && passing.at(i, low[i]) > PRESSING;
      boolean right = high[i] < enCount && passing.at(i, high[i]) > PRESSING;
      if (left || right) {
        any = true;
        for (int k = Math.max(0, i - by); k <= Math.min(koCount, i + by); k++) {
          from[k] = Math.min(from[k], Math.max(0, low[k] - by));
          to[k] = Math.max(to[k], Math.min(enCount, high[k] + by));
        }
      }
    }
    return any ? new Corridor(enCount, from, to) : this;
  }

  /** The part of this corridor within {@value #MARGIN} steps of nodes that the path may pass. */
  Corridor narrowed(Passing passing) {
    int[] first = new int[koCount + 1];
    int[] last = new int[koCount + 1];
    for (int i = 0; i <= koCount; i++) {
      first[i] = high[i] + 1;
      last[i] = low[i] - 1;
      for (int j = low[i]; j <= high[i]; j++) {
        if (passing.at(i, j) > UNLIKELY) {
          first[i] = Math.min(first[i], j);
          last[i] = j;
        }
      }
    }
    int[] from = new int[koCount + 1];
    int[] to = new int[koCount + 1];
    for (int i = 0; i <= koCount; i++) {
      from[i] = high[i];
      to[i] = low[i];
      for (int k = Math.max(0, i - MARGIN); k <= Math.min(koCount, i + MARGIN); k++) {
        from[i] = Math.min(from[i], Math.max(low[i], first[k] - MARGIN));
        to[i] = Math.max(to[i], Math.min(high[i], last[k] + MARGIN));
      }
    }
    return new Corridor(enCount, from, to);
  }

  /** Whether the rows {@code first} to {@code last} are the same in both corridors. */
  boolean isSame(Corridor other, int first, int last) {
    return Arrays.equals(low, first, last + 1, other.low, first, last + 1)
        && Arrays.equals(high, first, last + 1, other.high, first, last + 1);
  }

  int koCount() {
    return koCount;
  }

  int enCount() {
    return enCount;
  }

  int low(int i) {
    return low[i];
  }

  int high(int i) {
    return high[i];
  }

  boolean contains(int i, int j) {
    return i >= 0 && i <= koCount && j >= low[i] && j <= high[i];
  }

  /** The index of node (i, j), which must be inside. */
  int node(int i, int j) {
    return start[i] + j - low[i];
  }

  /** The number of nodes. */
  int size() {
    return start[koCount + 1];
  }
}
