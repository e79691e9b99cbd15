package org.naranhi.app.review.project;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Actions that say something of rows and leave their sentences alone. */
final class Marks {

  private Marks() {}

  /** Confirms the rows with these ids, or takes that back. */
  static Splice confirm(Rows rows, List<Long> ids, boolean confirmed) {
    int[] indexes = rows.indexes(ids);
    int start = IntStream.of(indexes).min().orElse(0);
    int end = IntStream.of(indexes).max().orElse(-1) + 1;
    List<Row> after = new ArrayList<>(rows.between(start, end));
    for (int index : indexes) {
      after.set(index - start, rows.get(index).withConfirmed(confirmed));
    }
    return rows.splice(start, end, after);
  }

  /** Confirms all rows behind the last confirmed one before {@code index}, up to it. */
  static Splice confirmThrough(Rows rows, int index) {
    int start = index + 1;
    while (start > 0 && !rows.get(start - 1).confirmed()) {
      start--;
    }
    List<Row> after =
        rows.between(start, index + 1).stream().map(row -> row.withConfirmed(true)).toList();
    return rows.splice(start, index + 1, after);
  }

  /** Writes a comment on a row. */
  static Splice comment(Rows rows, int index, String text) {
    CellEdits.requireWhole(text);
    return rows.splice(index, rows.open(index).withComment(text.strip()));
  }
}
