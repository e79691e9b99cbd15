package org.naranhi.app.review.project;

import java.util.ArrayList;
import java.util.List;

/** Actions that move a whole side of many rows against the other. */
final class Shifts {

  private Shifts() {}

  /** A side of the rows from {@code index} to the next confirmed one goes a row down. */
  static Splice down(Rows rows, int index, Side side) {
    rows.open(index);
    int end = rows.nextConfirmed(index);
    List<List<Cell>> cells = new ArrayList<>();
    cells.add(List.of());
    for (Row row : rows.between(index, end)) {
      cells.add(row.cells(side));
    }
    requireSome(cells, side);
    return refilled(rows, index, end, side, cells);
  }

  /** A side of the rows from {@code index} to the next confirmed one goes a row up. */
  static Splice up(Rows rows, int index, Side side) {
    Row row = rows.open(index);
    int end = rows.nextConfirmed(index);
    List<List<Cell>> cells = new ArrayList<>();
    int start = index;
    if (!row.cells(side).isEmpty()) {
      start = index - 1;
      cells.add(withRowBefore(rows, index, side));
    }
    for (Row below : rows.between(index + 1, end)) {
      cells.add(below.cells(side));
    }
    requireSome(cells, side);
    cells.add(List.of());
    return refilled(rows, start, end, side, cells);
  }

  private static List<Cell> withRowBefore(Rows rows, int index, Side side) {
    if (index == 0) {
      throw new RefusedException("There is no row before this one to shift to.");
    }
    List<Cell> joined =
        RowEdits.inOrder(rows.open(index - 1).cells(side), rows.get(index).cells(side));
    rows.requireNeighbours(side, joined);
    return joined;
  }

  private static void requireSome(List<List<Cell>> cells, Side side) {
    if (cells.stream().allMatch(List::isEmpty)) {
      throw new RefusedException(
          "There is no " + side.language() + " sentence to shift before the next confirmed row.");
    }
  }

  /**
   * The rows from {@code start} to {@code end} with {@code cells} on a side, one list a row; a list
   * more makes a new row. A row that is left with nothing vanishes; its comment stays with a
   * neighbour.
   */
  private static Splice refilled(Rows rows, int start, int end, Side side, List<List<Cell>> cells) {
    List<Row> after = new ArrayList<>();
    String homeless = "";
    for (int i = start; i < end; i++) {
      Row row = rows.get(i);
      List<Cell> filled = cells.get(i - start);
      if (filled.isEmpty() && row.cells(side.other()).isEmpty()) {
        homeless = RowEdits.comments(homeless, row.comment());
      } else {
        after.add(refilled(row, side, filled, RowEdits.comments(homeless, row.comment())));
        homeless = "";
      }
    }
    if (cells.size() > end - start && !cells.get(end - start).isEmpty()) {
      after.add(alone(rows.newRow(), side, cells.get(end - start), homeless));
    } else if (!homeless.isEmpty()) {
      Row last = after.remove(after.size() - 1);
      after.add(last.withComment(RowEdits.comments(last.comment(), homeless)));
    }
    return rows.splice(start, end, after);
  }

  private static Row refilled(Row row, Side side, List<Cell> cells, String comment) {
    return cells.equals(row.cells(side))
        ? row.withComment(comment)
        : Moves.remade(row, side, cells, comment);
  }

  private static Row alone(long id, Side side, List<Cell> cells, String comment) {
    return side == Side.KO
        ? Row.byHand(id, cells, List.of(), comment)
        : Row.byHand(id, List.of(), cells, comment);
  }
}
