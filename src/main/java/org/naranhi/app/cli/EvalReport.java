package org.naranhi.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.naranhi.align.GoldScore;

/** What {@code eval} found, as tables. */
final class EvalReport {

  private final List<EvalFigures> figures;
  private final boolean severalTests;
  private final boolean severalReferences;

  EvalReport(List<EvalFigures> figures) {
    this.figures = List.copyOf(figures);
    severalTests = figures.stream().map(EvalFigures::test).distinct().count() > 1;
    severalReferences = figures.stream().map(EvalFigures::reference).distinct().count() > 1;
  }

  /** The tables. */
  List<EvalTable> tables(boolean details) {
    List<EvalTable> tables = new ArrayList<>(List.of(overview()));
    if (severalTests) {
      tables.add(comparisons());
    }
    if (details) {
      tables.add(conventions());
      tables.add(types());
      tables.add(reliability());
    }
    return tables;
  }

  private EvalTable overview() {
    List<List<String>> rows = new ArrayList<>();
    for (EvalFigures f : figures) {
      GoldScore dropped = f.score(f.blocks(), false);
      GoldScore counted = f.score(f.blocks(), true);
      EvalCalibration calibration = f.calibration(false);
      rows.add(
          row(
              f,
              Integer.toString(f.documents().size()),
              EvalTable.figure(dropped.precision(true)),
              EvalTable.figure(dropped.recall(true)),
              EvalTable.figure(dropped.f1(true)),
              EvalBootstrap.interval(f.byDocument()).map(EvalTable::range).orElse(EvalTable.none()),
              EvalTable.figure(dropped.f1(false)),
              EvalTable.figure(counted.f1(true)),
              EvalTable.figure(counted.f1(false)),
              EvalTable.rough(calibration.expectedError()),
              EvalTable.rough(calibration.rightFrom(.9)),
              EvalTable.rough(f.calibration(true).errorsInLeastSure(.1))));
    }
    return new EvalTable(
        "",
        header(
            "docs",
            "P",
            "R",
            "F1",
            "95% of F1",
            "lax F1",
            "nulls F1",
            "nulls lax",
            "ECE",
            "p>=.9",
            "err@10%"),
        rows);
  }

  private EvalTable comparisons() {
    List<List<String>> rows = new ArrayList<>();
    for (EvalFigures f : figures) {
      EvalFigures base = base(f);
      if (!base.test().equals(f.test())) {
        Optional<EvalBootstrap.Comparison> c =
            EvalBootstrap.compare(base.byDocument(), f.byDocument());
        rows.add(
            row(
                f,
                base.test(),
                c.map(x -> EvalTable.signed(x.difference())).orElse(EvalTable.none()),
                c.map(x -> EvalTable.range(x.interval())).orElse(EvalTable.none()),
                c.map(x -> EvalTable.rough(x.p())).orElse(EvalTable.none())));
      }
    }
    return new EvalTable(
        "Strict F1 less that of the first output, paired bootstrap over documents",
        header("less", "difference", "95%", "p"),
        rows);
  }

  /** The first output's figures on the same set against the same reference. */
  EvalFigures base(EvalFigures of) {
    return figures.stream()
        .filter(f -> f.set().equals(of.set()) && f.reference().equals(of.reference()))
        .findFirst()
        .orElse(of);
  }

  private EvalTable conventions() {
    List<List<String>> rows = new ArrayList<>();
    for (EvalFigures f : figures) {
      for (boolean blocks : new boolean[] {true, false}) {
        for (boolean nulls : new boolean[] {false, true}) {
          GoldScore s = f.score(blocks, nulls);
          rows.add(
              row(
                  f,
                  blocks ? "constraints" : "beads",
                  nulls ? "counted" : "dropped",
                  EvalTable.figure(s.precision(true)),
                  EvalTable.figure(s.recall(true)),
                  EvalTable.figure(s.f1(true)),
                  EvalTable.figure(s.precision(false)),
                  EvalTable.figure(s.recall(false)),
                  EvalTable.figure(s.f1(false))));
        }
      }
    }
    return new EvalTable(
        "Every convention",
        header("blocks", "nulls", "strict P", "R", "F1", "lax P", "R", "F1"),
        rows);
  }

  private EvalTable types() {
    List<List<String>> rows = new ArrayList<>();
    for (EvalFigures f : figures) {
      for (EvalTypes.Row t : f.types()) {
        rows.add(
            row(
                f,
                t.type(),
                Integer.toString(t.gold()),
                Integer.toString(t.test()),
                EvalTable.figure(t.precision()),
                EvalTable.figure(t.recall()),
                EvalTable.figure(t.f1())));
      }
    }
    return new EvalTable(
        "Strict, by type of bead", header("type", "gold", "test", "P", "R", "F1"), rows);
  }

  private EvalTable reliability() {
    List<List<String>> rows = new ArrayList<>();
    for (EvalFigures f : figures) {
      for (EvalCalibration.Bin b : f.calibration(false).bins()) {
        rows.add(
            row(
                f,
                EvalTable.range(new EvalBootstrap.Interval(b.from(), b.to())),
                Integer.toString(b.count()),
                EvalTable.rough(b.probability()),
                EvalTable.rough(b.right())));
      }
    }
    return new EvalTable(
        "Reliability of the probabilities of pairings",
        header("probability", "beads", "mean", "right"),
        rows);
  }

  private List<String> header(String... columns) {
    return joined("test", "reference", "set", columns);
  }

  private List<String> row(EvalFigures f, String... cells) {
    return joined(f.test(), f.reference(), f.set(), cells);
  }

  private List<String> joined(String test, String reference, String set, String... cells) {
    List<String> all = new ArrayList<>();
    if (severalTests) {
      all.add(test);
    }
    if (severalReferences) {
      all.add(reference);
    }
    all.add(set);
    all.addAll(List.of(cells));
    return all;
  }
}
