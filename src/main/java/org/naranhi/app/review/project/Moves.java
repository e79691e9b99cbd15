package org.naranhi.app.review.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Actions that move sentences from one row to another. */
final class Moves {

  private Moves() {}

  /** Moves the first sentence of a side to the row before. */
  static Splice first(Rows rows, int index, Side side) {
    List<Cell> cells = some(rows, index, side);
    if (index == 0) {
      throw new RefusedException("There is no row before this one to move a sentence to.");
    }
    return move(rows, index, side, cells.subList(0, 1), index - 1);
  }

  /** Moves the last sentence of a side to the row after. */
  static Splice last(Rows rows, int index, Side side) {
    List<Cell> cells = some(rows, index, side);
    if (index + 1 == rows.size()) {
      throw new RefusedException(
          "There is no row after this one to move a sentence to: split the row instead.");
    }
    return move(rows, index, side, cells.subList(cells.size() - 1, cells.size()), index + 1);
  }

  /** Moves the sentences of a side with these ids to any other row. */
  static Splice to(Rows rows, int index, Side side, List<Long> ids, int target) {
    Set<Long> wanted = new HashSet<>(ids);
    List<Cell> cells =
        some(rows, index, side).stream().filter(cell -> wanted.contains(cell.id())).toList();
    if (cells.size() != wanted.size() || cells.isEmpty()) {
      throw new RefusedException("Those sentences are no longer in the row: load the page again.");
    }
    return index == target
        ? rows.splice(index, rows.get(index))
        : move(rows, index, side, cells, target);
  }

  private static List<Cell> some(Rows rows, int index, Side side) {
    List<Cell> cells = rows.get(index).cells(side);
    if (cells.isEmpty()) {
      throw new RefusedException(
          Rows.name(index) + " has no " + side.language() + " sentence to move.");
    }
    return cells;
  }

  private static Splice move(Rows rows, int index, Side side, List<Cell> cells, int target) {
    Row from = rows.open(index);
    Row to = rows.open(target);
    List<Cell> rest = from.cells(side).stream().filter(cell -> !cells.contains(cell)).toList();
    List<Cell> joined = RowEdits.inOrder(to.cells(side), cells);
    rows.requireNeighbours(side, rest);
    rows.requireNeighbours(side, joined);
    boolean vanishes = rest.isEmpty() && from.cells(side.other()).isEmpty();
    String comment = vanishes ? RowEdits.comments(to.comment(), from.comment()) : to.comment();
    int start = Math.min(index, target);
    List<Row> after = new ArrayList<>(rows.between(start, Math.max(index, target) + 1));
    after.set(target - start, remade(to, side, joined, comment));
    if (vanishes) {
      after.remove(index - start);
    } else {
      after.set(index - start, remade(from, side, rest, from.comment()));
    }
    return rows.splice(start, Math.max(index, target) + 1, after);
  }

  /** A row that has other sentences on one side by the user's hand. */
  static Row remade(Row row, Side side, List<Cell> cells, String comment) {
    return side == Side.KO
        ? Row.byHand(row.id(), cells, row.en(), comment)
        : Row.byHand(row.id(), row.ko(), cells, comment);
  }
}
