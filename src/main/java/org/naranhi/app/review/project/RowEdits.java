package org.naranhi.app.review.project;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Actions on whole rows. */
final class RowEdits {

  private RowEdits() {}

  /** Joins the row at {@code first} and the next. */
  static Splice merge(Rows rows, int first, String where) {
    if (first < 0 || first + 1 >= rows.size()) {
      throw new RefusedException("There is no row " + where + " this one to merge with.");
    }
    Row upper = rows.open(first);
    Row lower = rows.open(first + 1);
    Row merged =
        Row.byHand(
            upper.id(),
            joined(rows, Side.KO, upper, lower),
            joined(rows, Side.EN, upper, lower),
            comments(upper.comment(), lower.comment()));
    return rows.splice(first, first + 2, List.of(merged));
  }

  private static List<Cell> joined(Rows rows, Side side, Row upper, Row lower) {
    List<Cell> cells = inOrder(upper.cells(side), lower.cells(side));
    rows.requireNeighbours(side, cells);
    return cells;
  }

  /** Exchanges a side of the row at {@code first} and of the next; a row left empty vanishes. */
  static Splice swap(Rows rows, int first, Side side) {
    if (first + 1 >= rows.size()) {
      throw new RefusedException("There is no row after this one to swap with.");
    }
    Row upper = rows.open(first);
    Row lower = rows.open(first + 1);
    String comments = comments(upper.comment(), lower.comment());
    if (upper.cells(side.other()).isEmpty() && lower.cells(side).isEmpty()) {
      return rows.splice(
          first, first + 2, List.of(Moves.remade(lower, side, upper.cells(side), comments)));
    }
    if (lower.cells(side.other()).isEmpty() && upper.cells(side).isEmpty()) {
      return rows.splice(
          first, first + 2, List.of(Moves.remade(upper, side, lower.cells(side), comments)));
    }
    return rows.splice(
        first,
        first + 2,
        List.of(
            Moves.remade(upper, side, lower.cells(side), upper.comment()),
            Moves.remade(lower, side, upper.cells(side), lower.comment())));
  }

  /** The sentences of two rows in their order. */
  static List<Cell> inOrder(List<Cell> some, List<Cell> others) {
    return Stream.concat(some.stream(), others.stream())
        .sorted(Comparator.comparingLong(Cell::order))
        .toList();
  }

  /** What the user wrote on two rows, a line each. */
  static String comments(String upper, String lower) {
    return Stream.of(upper, lower)
        .filter(comment -> !comment.isEmpty())
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  /** Leaves the first sentences of both sides, and puts the rest into a new row behind. */
  static Splice split(Rows rows, int index, int koCells, int enCells) {
    Row row = rows.open(index);
    requireCount(row, Side.KO, koCells);
    requireCount(row, Side.EN, enCells);
    int stay = koCells + enCells;
    if (stay == 0 || stay == row.ko().size() + row.en().size()) {
      throw new RefusedException(
          Rows.name(index) + " cannot be split there: each part must have a sentence.");
    }
    Row upper = part(row, row.id(), 0, koCells, 0, enCells, row.comment());
    Row lower = part(row, rows.newRow(), koCells, row.ko().size(), enCells, row.en().size(), "");
    return rows.splice(index, index + 1, List.of(upper, lower));
  }

  private static Row part(
      Row row, long id, int koFrom, int koTo, int enFrom, int enTo, String comment) {
    return Row.byHand(id, row.ko().subList(koFrom, koTo), row.en().subList(enFrom, enTo), comment);
  }

  private static void requireCount(Row row, Side side, int count) {
    int size = row.cells(side).size();
    if (count < 0 || count > size) {
      throw new RefusedException(
          "The row has "
              + size
              + " "
              + side.language()
              + " sentences: "
              + count
              + " of them cannot stay.");
    }
  }

  /** Makes two null rows of a pair, the Korean one first. */
  static Splice makeNull(Rows rows, int index) {
    Row row = rows.open(index);
    if (row.isNull()) {
      throw new RefusedException(Rows.name(index) + " has no counterpart already.");
    }
    return split(rows, index, row.ko().size(), 0);
  }
}
