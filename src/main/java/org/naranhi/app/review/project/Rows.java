package org.naranhi.app.review.project;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The rows of a document while an action is worked out on them. */
final class Rows {

  private final List<Row> rows;
  private long nextRow;
  private long nextCell;

  Rows(List<Row> rows, Ids ids) {
    this.rows = rows;
    this.nextRow = ids.nextRow();
    this.nextCell = ids.nextCell();
  }

  /** The ids that are free when the action is done. */
  Ids ids() {
    return new Ids(nextRow, nextCell);
  }

  /** An id for a new row. */
  long newRow() {
    return nextRow++;
  }

  /** An id for a new sentence. */
  long newCell() {
    return nextCell++;
  }

  int size() {
    return rows.size();
  }

  Row get(int index) {
    return rows.get(index);
  }

  /** The rows from one to before another. */
  List<Row> between(int from, int to) {
    return rows.subList(from, to);
  }

  /** The position of the row with this id. */
  int index(long id) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).id() == id) {
        return i;
      }
    }
    throw gone();
  }

  /** The positions of the rows with these ids, ascending. */
  int[] indexes(List<Long> ids) {
    Set<Long> wanted = new HashSet<>(ids);
    int[] found =
        IntStream.range(0, rows.size()).filter(i -> wanted.contains(rows.get(i).id())).toArray();
    if (found.length < wanted.size()) {
      throw gone();
    }
    return found;
  }

  private static RefusedException gone() {
    return new RefusedException("That row is no longer there: load the page again.");
  }

  /** How the user knows a row: {@code Row 12}. */
  static String name(int index) {
    return "Row " + (index + 1);
  }

  /** The row at a position, refused if it is confirmed. */
  Row open(int index) {
    Row row = rows.get(index);
    if (row.confirmed()) {
      throw new RefusedException(name(index) + " is confirmed: unconfirm it first.");
    }
    return row;
  }

  /** The first confirmed row from a position on, or the number of rows. */
  int nextConfirmed(int from) {
    int i = from;
    while (i < rows.size() && !rows.get(i).confirmed()) {
      i++;
    }
    return i;
  }

  /** What puts {@code inserted} in the place of the rows from one to before another. */
  Splice splice(int from, int to, List<Row> inserted) {
    return new Splice(from, rows.subList(from, to), inserted);
  }

  /** What puts {@code inserted} in the place of one row. */
  Splice splice(int at, Row inserted) {
    return splice(at, at + 1, List.of(inserted));
  }

  /** Refuses sentences of one row between which one of another stands. */
  void requireNeighbours(Side side, List<Cell> cells) {
    if (cells.size() < 2) {
      return;
    }
    Set<Long> own = new HashSet<>();
    cells.forEach(cell -> own.add(cell.order()));
    long first = cells.get(0).order();
    long last = cells.get(cells.size() - 1).order();
    for (int i = 0; i < rows.size(); i++) {
      for (Cell cell : rows.get(i).cells(side)) {
        if (cell.order() > first && cell.order() < last && !own.contains(cell.order())) {
          throw new RefusedException(notNeighbours(side, i));
        }
      }
    }
  }

  private static String notNeighbours(Side side, int between) {
    return "The "
        + side.language()
        + " sentences of a row must follow one another in the text, but one of row "
        + (between + 1)
        + " stands between these: move that one first.";
  }

  /** Where the sentence after {@code cell} on its side stands, or the room of it ends. */
  long orderAfter(Side side, Cell cell) {
    long after = cell.roomEnd();
    for (Row row : rows) {
      for (Cell other : row.cells(side)) {
        if (other.order() > cell.order()) {
          after = Math.min(after, other.order());
        }
      }
    }
    return after;
  }
}
