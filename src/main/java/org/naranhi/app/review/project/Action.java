package org.naranhi.app.review.project;

import java.util.List;

/**
 * What a user can do to a document. Rows and sentences are named by their ids.
 *
 * <p>Each is refused with a sentence for the user where it makes no sense, and where it would
 * change a confirmed row. One that would change nothing gives an empty {@link Splice}.
 */
public sealed interface Action {

  /** Its name for programs, stable: {@code merge}. */
  String label();

  /** The row on which it is done. */
  long row();

  /**
   * The change it makes.
   *
   * @throws RefusedException if it cannot be done
   */
  Splice on(Rows rows);

  /** Joins a row and the one after it. */
  record MergeWithNext(long row) implements Action {
    @Override
    public String label() {
      return "merge";
    }

    @Override
    public Splice on(Rows rows) {
      return RowEdits.merge(rows, rows.index(row), "after");
    }
  }

  /** Joins a row and the one before it. */
  record MergeWithPrevious(long row) implements Action {
    @Override
    public String label() {
      return "merge";
    }

    @Override
    public Splice on(Rows rows) {
      return RowEdits.merge(rows, rows.index(row) - 1, "before");
    }
  }

  /**
   * Makes two rows of one.
   *
   * @param koCells how many Korean sentences stay; the rest go to a new row behind
   * @param enCells how many English ones
   */
  record SplitRow(long row, int koCells, int enCells) implements Action {
    @Override
    public String label() {
      return "split";
    }

    @Override
    public Splice on(Rows rows) {
      return RowEdits.split(rows, rows.index(row), koCells, enCells);
    }
  }

  /**
   * Makes two sentences of one; both stay in the row.
   *
   * @param offset UTF-16 offset into the sentence's text at which the second begins
   */
  record SplitCell(long row, Side side, long cell, int offset) implements Action {
    @Override
    public String label() {
      return "splitSentence";
    }

    @Override
    public Splice on(Rows rows) {
      return CellEdits.split(rows, rows.index(row), side, cell, offset);
    }
  }

  /** Makes one sentence of a sentence and the next of its row. */
  record JoinCells(long row, Side side, long cell) implements Action {
    @Override
    public String label() {
      return "joinSentences";
    }

    @Override
    public Splice on(Rows rows) {
      return CellEdits.join(rows, rows.index(row), side, cell);
    }
  }

  /** Moves the first sentence of a side to the row before. */
  record MoveFirst(long row, Side side) implements Action {
    @Override
    public String label() {
      return "move";
    }

    @Override
    public Splice on(Rows rows) {
      return Moves.first(rows, rows.index(row), side);
    }
  }

  /** Moves the last sentence of a side to the row after. */
  record MoveLast(long row, Side side) implements Action {
    @Override
    public String label() {
      return "move";
    }

    @Override
    public Splice on(Rows rows) {
      return Moves.last(rows, rows.index(row), side);
    }
  }

  /** Moves sentences of a side to any other row. */
  record MoveTo(long row, Side side, List<Long> cells, long target) implements Action {
    /** Copies the list. */
    public MoveTo {
      cells = List.copyOf(cells);
    }

    @Override
    public String label() {
      return "move";
    }

    @Override
    public Splice on(Rows rows) {
      return Moves.to(rows, rows.index(row), side, cells, rows.index(target));
    }
  }

  /** Moves a side of this row and of all after it, up to the next confirmed one, a row down. */
  record ShiftDown(long row, Side side) implements Action {
    @Override
    public String label() {
      return "shift";
    }

    @Override
    public Splice on(Rows rows) {
      return Shifts.down(rows, rows.index(row), side);
    }
  }

  /**
   * Moves a side of this row and of all after it, up to the next confirmed one, a row up: its
   * sentences join those of the row before; where the row has none, those of the next come up.
   */
  record ShiftUp(long row, Side side) implements Action {
    @Override
    public String label() {
      return "shift";
    }

    @Override
    public Splice on(Rows rows) {
      return Shifts.up(rows, rows.index(row), side);
    }
  }

  /** Exchanges a side of this row and of the one after it. */
  record Swap(long row, Side side) implements Action {
    @Override
    public String label() {
      return "swap";
    }

    @Override
    public Splice on(Rows rows) {
      return RowEdits.swap(rows, rows.index(row), side);
    }
  }

  /** Makes two null rows of a pair. */
  record MakeNull(long row) implements Action {
    @Override
    public String label() {
      return "null";
    }

    @Override
    public Splice on(Rows rows) {
      return RowEdits.makeNull(rows, rows.index(row));
    }
  }

  /** Gives a sentence another text. */
  record EditCell(long row, Side side, long cell, String text) implements Action {
    @Override
    public String label() {
      return "edit";
    }

    @Override
    public Splice on(Rows rows) {
      return CellEdits.edit(rows, rows.index(row), side, cell, text);
    }
  }

  /** Confirms rows, or takes that back. */
  record Confirm(List<Long> rows, boolean confirmed) implements Action {
    /** Copies the list; checks that there is a row. */
    public Confirm {
      rows = List.copyOf(rows);
      if (rows.isEmpty()) {
        throw new IllegalArgumentException("there must be a row to confirm");
      }
    }

    @Override
    public String label() {
      return confirmed ? "confirm" : "unconfirm";
    }

    @Override
    public long row() {
      return rows.get(0);
    }

    @Override
    public Splice on(Rows all) {
      return Marks.confirm(all, rows, confirmed);
    }
  }

  /** Confirms all rows from the one after the last confirmed before it up to this one. */
  record ConfirmThrough(long row) implements Action {
    @Override
    public String label() {
      return "confirm";
    }

    @Override
    public Splice on(Rows rows) {
      return Marks.confirmThrough(rows, rows.index(row));
    }
  }

  /** Writes a comment on a row; an empty one takes it away. */
  record Comment(long row, String text) implements Action {
    @Override
    public String label() {
      return "comment";
    }

    @Override
    public Splice on(Rows rows) {
      return Marks.comment(rows, rows.index(row), text);
    }
  }

  /**
   * Puts other rows of the same sentences in the place of some: what an aligner found.
   *
   * @param row the first row to go
   * @param last the last row to go
   * @param with what comes; {@link Row#NEW} as id makes a row a new one; confirmed rows stand in it
   *     as they are
   */
  record Replace(long row, long last, List<Row> with) implements Action {
    /** Copies the list. */
    public Replace {
      with = List.copyOf(with);
    }

    @Override
    public String label() {
      return "realign";
    }

    @Override
    public Splice on(Rows rows) {
      return Replacement.splice(rows, rows.index(row), rows.index(last), with);
    }
  }
}
