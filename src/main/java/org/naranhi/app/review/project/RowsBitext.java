package org.naranhi.app.review.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.naranhi.align.Bead;
import org.naranhi.bitext.Bitext;
import org.naranhi.bitext.Unit;
import org.naranhi.segment.Sentence;

/** Makes a bitext of rows. */
final class RowsBitext {

  /** The sentences of one side in the order of the text, and where each stands. */
  private record Text(List<Sentence> sentences, Map<Long, Integer> ranks) {

    static Text of(List<Row> rows, Side side) {
      List<Cell> cells =
          rows.stream()
              .flatMap(row -> row.cells(side).stream())
              .sorted(Comparator.comparingLong(Cell::order))
              .toList();
      Map<Long, Integer> ranks = new HashMap<>();
      cells.forEach(cell -> ranks.put(cell.id(), ranks.size()));
      return new Text(cells.stream().map(Cell::sentence).toList(), ranks);
    }

    /** Where the first of some neighbours stands, or {@code none} if there is none. */
    int start(List<Cell> cells, int none) {
      return cells.isEmpty() ? none : ranks.getOrDefault(cells.get(0).id(), none);
    }
  }

  private RowsBitext() {}

  static Bitext of(NewDocument document, List<Row> rows, boolean confirmedOnly) {
    Text ko = Text.of(rows, Side.KO);
    Text en = Text.of(rows, Side.EN);
    return new Bitext(
        document.ko().name(),
        document.en().name(),
        ko.sentences(),
        en.sentences(),
        units(rows, ko, en, confirmedOnly),
        document.metadata());
  }

  /** The empty side of a null row stands behind that side of the row before it. */
  private static List<Unit> units(List<Row> rows, Text ko, Text en, boolean confirmedOnly) {
    List<Unit> units = new ArrayList<>();
    int koEnd = 0;
    int enEnd = 0;
    for (Row row : rows) {
      int koStart = ko.start(row.ko(), koEnd);
      int enStart = en.start(row.en(), enEnd);
      koEnd = koStart + row.ko().size();
      enEnd = enStart + row.en().size();
      if (row.confirmed() || !confirmedOnly) {
        units.add(unit(row, new Bead(koStart, koEnd, enStart, enEnd, row.probability())));
      }
    }
    return units;
  }

  private static Unit unit(Row row, Bead bead) {
    return new Unit(bead, row.text(Side.KO), row.text(Side.EN), List.of(), List.of());
  }
}
