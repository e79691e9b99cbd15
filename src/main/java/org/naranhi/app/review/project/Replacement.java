package org.naranhi.app.review.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts what an aligner found in the place of rows. */
final class Replacement {

  private Replacement() {}

  /**
   * Replaces the rows from {@code first} to {@code last}.
   *
   * @throws RefusedException if a confirmed row would change
   * @throws IllegalArgumentException if the sentences are not the same, or an id is not of a row
   *     that goes
   */
  static Splice splice(Rows rows, int first, int last, List<Row> with) {
    if (last < first) {
      throw new IllegalArgumentException("row " + last + " stands before row " + first);
    }
    List<Row> removed = rows.between(first, last + 1);
    requireConfirmed(removed, first, with);
    for (Side side : Side.values()) {
      requireSameCells(side, removed, with);
    }
    return rows.splice(first, last + 1, named(rows, removed, with));
  }

  private static void requireConfirmed(List<Row> removed, int first, List<Row> with) {
    Set<Row> after = new HashSet<>(with);
    for (int i = 0; i < removed.size(); i++) {
      if (removed.get(i).confirmed() && !after.contains(removed.get(i))) {
        throw new RefusedException(Rows.name(first + i) + " is confirmed: unconfirm it first.");
      }
    }
  }

  private static void requireSameCells(Side side, List<Row> removed, List<Row> with) {
    if (!cells(side, removed).equals(cells(side, with))) {
      throw new IllegalArgumentException(
          "the " + side.language() + " sentences are not those of the rows that go");
    }
  }

  private static List<Cell> cells(Side side, List<Row> rows) {
    return rows.stream()
        .flatMap(row -> row.cells(side).stream())
        .sorted(Comparator.comparingLong(Cell::id))
        .toList();
  }

  private static List<Row> named(Rows rows, List<Row> removed, List<Row> with) {
    Set<Long> free = new HashSet<>();
    removed.forEach(row -> free.add(row.id()));
    List<Row> named = new ArrayList<>();
    for (Row row : with) {
      if (row.id() != Row.NEW && !free.remove(row.id())) {
        throw new IllegalArgumentException(
            "row id " + row.id() + " is not that of a row that goes");
      }
      named.add(row.id() == Row.NEW ? row.withId(rows.newRow()) : row);
    }
    return named;
  }
}
