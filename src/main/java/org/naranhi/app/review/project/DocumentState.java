package org.naranhi.app.review.project;

import java.util.List;
import java.util.Optional;

/**
 * A document at one moment.
 *
 * @param revision how many entries its history has; each change adds one
 * @param rows its rows in display order, unmodifiable
 * @param undo the step that can be undone
 * @param redo the step that can be redone
 */
public record DocumentState(
    long revision, List<Row> rows, Optional<Step> undo, Optional<Step> redo) {

  /** How many rows are confirmed. */
  public int confirmed() {
    return (int) rows.stream().filter(Row::confirmed).count();
  }

  /**
   * The 0-based position of a row.
   *
   * @throws RefusedException if there is no such row
   */
  public int index(long row) {
    return new Rows(rows, Ids.FIRST).index(row);
  }
}
