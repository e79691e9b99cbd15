package org.naranhi.app.review.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.naranhi.Naranhi;
import org.naranhi.align.Bead;
import org.naranhi.app.review.project.Action;
import org.naranhi.app.review.project.Cell;
import org.naranhi.app.review.project.RefusedException;
import org.naranhi.app.review.project.ReviewDocument;
import org.naranhi.app.review.project.Row;
import org.naranhi.app.review.project.Side;
import org.naranhi.segment.Sentence;
import org.naranhi.text.Document;

/**
 * Aligns anew what the user has not settled: the rows between those that are confirmed or made by
 * hand, which stay as they are.
 */
final class Realigner {

  private final Naranhi naranhi;

  Realigner(Naranhi naranhi) {
    this.naranhi = naranhi;
  }

  /**
   * The rows of one stretch aligned anew.
   *
   * @throws RefusedException if the row is settled
   */
  Action around(ReviewDocument document, long row) {
    List<Row> rows = document.rows();
    int at = document.state().index(row);
    if (isSettled(rows.get(at))) {
      throw new RefusedException(
          "Row "
              + (at + 1)
              + " is confirmed or made by hand, and stays: choose one that is neither.");
    }
    int from = at;
    while (from > 0 && !isSettled(rows.get(from - 1))) {
      from--;
    }
    return replace(document, rows, from, stretchEnd(rows, at));
  }

  /**
   * All stretches aligned anew.
   *
   * @throws RefusedException if every row is settled
   */
  Action all(ReviewDocument document) {
    List<Row> rows = document.rows();
    if (rows.stream().allMatch(Realigner::isSettled)) {
      throw new RefusedException(
          "Every row is confirmed or made by hand: nothing is left to align.");
    }
    return replace(document, rows, 0, rows.size());
  }

  private static boolean isSettled(Row row) {
    return row.confirmed() || row.byHand();
  }

  private static int stretchEnd(List<Row> rows, int from) {
    int end = from;
    while (end < rows.size() && !isSettled(rows.get(end))) {
      end++;
    }
    return end;
  }

  private Action replace(ReviewDocument document, List<Row> rows, int from, int to) {
    Ranks ranks = new Ranks(rows);
    List<Row> with = new ArrayList<>();
    int at = from;
    while (at < to) {
      int end = Math.min(to, stretchEnd(rows, at));
      with.addAll(aligned(document, rows.subList(at, end), ranks));
      at = end;
      if (at < to) {
        with.add(rows.get(at++));
      }
    }
    return new Action.Replace(rows.get(from).id(), rows.get(to - 1).id(), with);
  }

  /** The rows of one stretch, those that come out as they were under their own ids. */
  private List<Row> aligned(ReviewDocument document, List<Row> stretch, Ranks ranks) {
    if (stretch.isEmpty()) {
      return List.of();
    }
    List<Cell> ko = cells(stretch, Side.KO);
    List<Cell> en = cells(stretch, Side.EN);
    Map<List<List<Cell>>, Row> before = new HashMap<>();
    stretch.forEach(row -> before.put(List.of(row.ko(), row.en()), row));
    List<Row> rows = new ArrayList<>();
    for (Bead bead : beads(document, ko, en)) {
      List<Cell> korean = ko.subList(bead.koStart(), bead.koEnd());
      List<Cell> english = en.subList(bead.enStart(), bead.enEnd());
      for (Row row : rows(korean, english, bead.probability(), ranks)) {
        Row same = before.remove(List.of(row.ko(), row.en()));
        rows.add(same == null ? row : kept(same, row.probability()));
      }
    }
    return rows;
  }

  private static Row kept(Row row, double probability) {
    return new Row(row.id(), row.ko(), row.en(), probability, false, false, row.comment());
  }

  private List<Bead> beads(ReviewDocument document, List<Cell> ko, List<Cell> en) {
    if (ko.isEmpty() || en.isEmpty()) {
      return alone(ko.size(), en.size());
    }
    Document korean = Sources.document(document, Side.KO);
    Document english = Sources.document(document, Side.EN);
    return naranhi.align(korean, sentences(ko), english, sentences(en), false).units().stream()
        .map(unit -> unit.bead())
        .toList();
  }

  private static List<Bead> alone(int ko, int en) {
    List<Bead> beads = new ArrayList<>();
    for (int i = 0; i < ko; i++) {
      beads.add(new Bead(i, i + 1, 0, 0, 1));
    }
    for (int j = 0; j < en; j++) {
      beads.add(new Bead(0, 0, j, j + 1, 1));
    }
    return beads;
  }

  /**
   * The rows of a bead: one, unless a settled row holds a sentence that stands between its own;
   * then the first neighbours of both sides are paired and the others stand alone.
   */
  private static List<Row> rows(List<Cell> ko, List<Cell> en, double probability, Ranks ranks) {
    List<List<Cell>> koRuns = ranks.runs(Side.KO, ko);
    List<List<Cell>> enRuns = ranks.runs(Side.EN, en);
    List<Row> rows = new ArrayList<>();
    rows.add(row(first(koRuns), first(enRuns), probability));
    koRuns.stream().skip(1).forEach(run -> rows.add(row(run, List.of(), probability)));
    enRuns.stream().skip(1).forEach(run -> rows.add(row(List.of(), run, probability)));
    return rows;
  }

  private static List<Cell> first(List<List<Cell>> runs) {
    return runs.isEmpty() ? List.of() : runs.get(0);
  }

  private static Row row(List<Cell> ko, List<Cell> en, double probability) {
    return new Row(Row.NEW, ko, en, probability, false, false, "");
  }

  private static List<Cell> cells(List<Row> rows, Side side) {
    return rows.stream()
        .flatMap(row -> row.cells(side).stream())
        .sorted(Comparator.comparingLong(Cell::order))
        .toList();
  }

  private static List<Sentence> sentences(List<Cell> cells) {
    return cells.stream().map(Cell::sentence).toList();
  }
}
