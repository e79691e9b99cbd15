package org.naranhi.app.review.project;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Draws actions, of all kinds, from a seed; some of them are refused. */
final class RandomEdits {

  private static final int KINDS = 18;

  private final Random random;

  RandomEdits(long seed) {
    random = new Random(seed);
  }

  /** Does one action that changes the document. */
  Splice apply(ReviewDocument document) throws ProjectException {
    for (int attempt = 0; attempt < 1000; attempt++) {
      try {
        Splice splice = document.apply(draw(document.rows()));
        if (!splice.inserted().isEmpty()) {
          return splice;
        }
      } catch (RefusedException e) {
        continue; // it made no sense there: another one
      }
    }
    throw new IllegalStateException("no action could be done on " + document.rows().size());
  }

  private Action draw(List<Row> rows) {
    int at = random.nextInt(rows.size());
    Row row = rows.get(at);
    Side side = random.nextBoolean() ? Side.KO : Side.EN;
    List<Cell> cells = row.cells(side).isEmpty() ? row.cells(side.other()) : row.cells(side);
    side = cells == row.ko() ? Side.KO : Side.EN;
    Cell cell = cells.get(random.nextInt(cells.size()));
    long id = row.id();
    return switch (random.nextInt(KINDS)) {
      case 0 -> new Action.MergeWithNext(id);
      case 1 -> new Action.MergeWithPrevious(id);
      case 2, 3 -> new Action.SplitRow(id, upTo(row.ko().size()), upTo(row.en().size()));
      case 4 -> new Action.SplitCell(id, side, cell.id(), upTo(cell.text().length()));
      case 5 -> new Action.JoinCells(id, side, cell.id());
      case 6 -> new Action.MoveFirst(id, side);
      case 7 -> new Action.MoveLast(id, side);
      case 8 -> new Action.MoveTo(id, side, List.of(cell.id()), near(rows, at).id());
      case 9 -> random.nextInt(4) > 0 ? edit(id, side, cell) : new Action.ShiftDown(id, side);
      case 10 -> random.nextInt(4) > 0 ? edit(id, side, cell) : new Action.ShiftUp(id, side);
      case 11 -> new Action.MakeNull(id);
      case 12 -> edit(id, side, cell);
      case 13 -> new Action.Confirm(some(rows), random.nextInt(3) == 0);
      case 14 -> random.nextInt(9) == 0 ? new Action.ConfirmThrough(id) : unconfirm(rows);
      case 15 -> new Action.Comment(id, "note \"" + random.nextInt(9) + "\"\n<b>");
      case 16 -> new Action.Swap(id, side);
      default -> replace(rows, at);
    };
  }

  private int upTo(int count) {
    return random.nextInt(count + 1);
  }

  private Row near(List<Row> rows, int at) {
    int index = Math.min(Math.max(at + random.nextInt(7) - 3, 0), rows.size() - 1);
    return rows.get(index);
  }

  private Action edit(long row, Side side, Cell cell) {
    String written = "새 문장 " + random.nextInt(1000) + " “new” \\ \uD83D\uDE00\u202E";
    return new Action.EditCell(row, side, cell.id(), written);
  }

  private List<Long> some(List<Row> rows) {
    return IntStream.range(0, 1 + random.nextInt(3))
        .mapToObj(i -> rows.get(random.nextInt(rows.size())).id())
        .toList();
  }

  private static Action unconfirm(List<Row> rows) {
    LongStream ids = rows.stream().mapToLong(Row::id);
    return new Action.Confirm(ids.boxed().toList(), false);
  }

  /** Pairs two neighbouring rows the other way round, as an aligner might. */
  private Action replace(List<Row> rows, int at) {
    Row first = rows.get(at);
    Row second = rows.get(Math.min(at + 1, rows.size() - 1));
    if (first == second || first.confirmed() || second.confirmed()) {
      throw new RefusedException("nothing to pair anew");
    }
    double p = random.nextDouble();
    return first.isNull() || second.isNull()
        ? new Action.Replace(first.id(), first.id(), List.of(found(first.ko(), first.en(), p)))
        : new Action.Replace(
            first.id(),
            second.id(),
            List.of(found(first.ko(), second.en(), p), found(second.ko(), first.en(), p)));
  }

  private static Row found(List<Cell> ko, List<Cell> en, double probability) {
    return new Row(Row.NEW, ko, en, probability, false, false, "");
  }
}
