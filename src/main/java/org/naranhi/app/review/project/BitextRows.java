package org.naranhi.app.review.project;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.naranhi.align.Bead;
import org.naranhi.bitext.Bitext;
import org.naranhi.bitext.Unit;
import org.naranhi.segment.Sentence;

/** Makes the rows of a bitext. */
final class BitextRows {

  private BitextRows() {}

  /** A row for each bead. */
  static List<Row> of(Bitext bitext) {
    List<Cell> ko = cells(1, bitext.koSentences());
    List<Cell> en = cells(1 + ko.size(), bitext.enSentences());
    List<Row> rows = new ArrayList<>();
    for (Unit unit : bitext.units()) {
      Bead bead = unit.bead();
      rows.add(
          new Row(
              rows.size() + 1,
              ko.subList(bead.koStart(), bead.koEnd()),
              en.subList(bead.enStart(), bead.enEnd()),
              bead.probability(),
              false,
              false,
              ""));
    }
    return rows;
  }

  private static List<Cell> cells(int firstId, List<Sentence> sentences) {
    return IntStream.range(0, sentences.size())
        .mapToObj(i -> Cell.of(firstId + i, i, sentences.get(i)))
        .toList();
  }
}
