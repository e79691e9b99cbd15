package org.naranhi.app.review.project;

import java.util.List;

/**
 * The first ids of a document that nothing has had, not even what was undone.
 *
 * @param nextRow for rows, from 1
 * @param nextCell for sentences, from 1
 */
record Ids(long nextRow, long nextCell) {

  /** Nothing has an id. */
  static final Ids FIRST = new Ids(1, 1);

  /** The ids that are free beside those of {@code rows}. */
  Ids beyond(List<Row> rows) {
    long row = nextRow;
    long cell = nextCell;
    for (Row taken : rows) {
      row = Math.max(row, taken.id() + 1);
      cell = Math.max(cell, Math.max(beyondCells(taken.ko()), beyondCells(taken.en())));
    }
    return new Ids(row, cell);
  }

  private static long beyondCells(List<Cell> cells) {
    return cells.stream().mapToLong(Cell::id).max().orElse(0) + 1;
  }
}
