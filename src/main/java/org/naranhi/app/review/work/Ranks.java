package org.naranhi.app.review.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.naranhi.app.review.project.Cell;
import org.naranhi.app.review.project.Row;
import org.naranhi.app.review.project.Side;

/** The place of each sentence among those of its side. */
final class Ranks {

  private final Map<Side, Map<Long, Integer>> ranks = new HashMap<>();

  Ranks(List<Row> rows) {
    for (Side side : Side.values()) {
      Map<Long, Integer> ofSide = new HashMap<>();
      rows.stream()
          .flatMap(row -> row.cells(side).stream())
          .sorted(Comparator.comparingLong(Cell::order))
          .forEach(cell -> ofSide.put(cell.id(), ofSide.size()));
      ranks.put(side, ofSide);
    }
  }

  /** The 0-based place of a sentence. */
  int of(Side side, Cell cell) {
    return ranks.getOrDefault(side, Map.of()).getOrDefault(cell.id(), 0);
  }

  /** Sentences in their order, cut wherever one that is not among them stands between. */
  List<List<Cell>> runs(Side side, List<Cell> cells) {
    List<List<Cell>> runs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= cells.size(); i++) {
      if (i == cells.size() || of(side, cells.get(i)) != of(side, cells.get(i - 1)) + 1) {
        runs.add(cells.subList(start, i));
        start = i;
      }
    }
    return runs;
  }
}
