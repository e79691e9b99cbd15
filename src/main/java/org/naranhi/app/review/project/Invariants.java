package org.naranhi.app.review.project;

import java.util.Arrays;
import java.util.List;

/**
 * What holds of the rows of a document at all times: no two rows have one id, every sentence of a
 * side stands in one row only, and the sentences of a row on a side are neighbours in the text.
 */
final class Invariants {

  private Invariants() {}

  /**
   * Checks them; linear in the number of rows where nothing crosses.
   *
   * @throws IllegalArgumentException if one does not hold
   */
  static void check(List<Row> rows) {
    checkIds(rows);
    for (Side side : Side.values()) {
      checkSide(rows, side);
    }
  }

  private static void checkIds(List<Row> rows) {
    long[] ids = rows.stream().mapToLong(Row::id).sorted().toArray();
    for (int i = 0; i < ids.length; i++) {
      if (ids[i] <= Row.NEW || (i > 0 && ids[i] == ids[i - 1])) {
        throw new IllegalArgumentException("row id " + ids[i] + " is given twice or is none");
      }
    }
  }

  /** In the order of the text each row must appear once, with its sentences in its own order. */
  private static void checkSide(List<Row> rows, Side side) {
    long[] orders = orders(rows, side);
    long[] starts = orders.clone();
    Arrays.sort(starts);
    for (int i = 1; i < starts.length; i++) {
      if (starts[i] == starts[i - 1]) {
        throw broken(side, "two stand at " + starts[i]);
      }
    }
    int next = 0;
    for (Row row : rows) {
      int count = row.cells(side).size();
      checkRun(starts, orders, next, count, side);
      next += count;
    }
  }

  /** The positions {@code next} to {@code next + count} of {@code orders} are a run of the text. */
  private static void checkRun(long[] text, long[] orders, int next, int count, Side side) {
    if (count == 0) {
      return;
    }
    int rank = Arrays.binarySearch(text, orders[next]);
    for (int i = 1; i < count; i++) {
      if (rank + i >= text.length || text[rank + i] != orders[next + i]) {
        throw broken(side, "those of a row are no neighbours at " + orders[next]);
      }
    }
  }

  private static IllegalArgumentException broken(Side side, String what) {
    return new IllegalArgumentException("the " + side.language() + " sentences: " + what);
  }

  private static long[] orders(List<Row> rows, Side side) {
    long[] orders = new long[count(rows, side)];
    int i = 0;
    for (Row row : rows) {
      for (Cell cell : row.cells(side)) {
        orders[i++] = cell.order();
      }
    }
    return orders;
  }

  private static int count(List<Row> rows, Side side) {
    return rows.stream().mapToInt(row -> row.cells(side).size()).sum();
  }
}
