package org.naranhi.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.naranhi.Naranhi;
import org.naranhi.UnitChecker;
import org.naranhi.bitext.Bitext;
import org.naranhi.bitext.BitextReader;
import org.naranhi.bitext.CheckedUnit;
import org.naranhi.bitext.MalformedBitextException;
import org.naranhi.bitext.Place;
import org.naranhi.bitext.TranslationUnit;
import org.naranhi.check.Finding;
import org.naranhi.check.suite.FindingJudge;
import org.naranhi.check.suite.InlineSuppressions;
import org.naranhi.check.suite.JudgedFinding;
import org.naranhi.check.suite.Suppression;
import org.naranhi.check.suite.Suppressions;
import org.naranhi.lexicon.Lexicon;
import org.naranhi.lexicon.Memory;
import org.naranhi.quantity.ExchangeRates;
import org.naranhi.text.ReadOptions;

/** Carries out a plan over files or two documents; findings go to a report. */
final class CheckRunner {

  /** So many remarks are kept; one says how many more there were. */
  private static final int MOST_REMARKS = 100;

  private final CheckPlan plan;
  private final ExchangeRates rates;
  private final @Nullable LocalDate date;
  private final Streams streams;
  private final CheckReport report;
  private final CheckProgress progress;
  private final FindingJudge judge;
  private final Supplier<Lexicon> lexicon;
  private final List<String> remarks = new ArrayList<>();
  private int moreRemarks;

  CheckRunner(
      CheckPlan plan,
      ExchangeRates rates,
      @Nullable LocalDate date,
      Streams streams,
      CheckReport report,
      CheckProgress progress) {
    this.plan = plan;
    this.rates = rates;
    this.date = date;
    this.streams = streams;
    this.report = report;
    this.progress = progress;
    this.judge = plan.judge();
    this.lexicon =
        new Once<>(() -> Lexicon.builtIn(Set.of()).with(plan.settings().glossary(), Memory.EMPTY));
  }

  /** Something that is made when first asked for; safe for threads. */
  private static final class Once<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    Once(Supplier<T> maker) {
      this.maker = maker;
    }

    @Override
    public synchronized T get() {
      T value = made;
      if (value == null) {
        value = maker.get();
        made = value;
      }
      return value;
    }
  }

  private UnitChecker checker() {
    return new UnitChecker(plan.checks().begin(plan.settings()), rates, date, lexicon);
  }

  /** Checks a bilingual file. */
  void file(String file) throws IOException, InputException {
    BitextReader format = BilingualFiles.reader(file);
    try (InputStream in = progress.begin(file, size(file), open(file));
        Stream<TranslationUnit> units = format.read(in, file)) {
      run(
          checker(),
          units.iterator(),
          file,
          (unit, finding) -> List.of(new Place(file, unit.line())));
    } catch (InvalidPathException e) {
      throw new InputException(file + ": this is no name of a file", e);
    } catch (NoSuchFileException e) {
      throw new InputException(file + ": no such file; check the name and the folder", e);
    } catch (MalformedBitextException e) {
      throw new InputException(String.valueOf(e.getMessage()), e);
    } catch (UncheckedIOException e) {
      throw new InputException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  /** Aligns two documents, moved paragraphs too, and checks the pairs. */
  void documents(String first, String second, ReadOptions options)
      throws IOException, InputException {
    progress.step("aligning");
    Naranhi naranhi =
        new Naranhi(
            new Naranhi.Options(
                Map.of(), Set.of(), true, plan.settings().glossary(), Memory.EMPTY));
    Inputs inputs = Inputs.read(first, second, streams, options, false);
    Bitext bitext = inputs.align(naranhi, false);
    AlignedUnits units = new AlignedUnits(bitext, inputs.ko(), inputs.en());
    progress.step("checking");
    UnitChecker checker = naranhi.checker(plan.checks().begin(plan.settings()), rates, date);
    run(checker, units.units(date).iterator(), bitext.enName(), units);
  }

  private void run(
      UnitChecker checker, Iterator<TranslationUnit> units, String file, PlaceFinder places)
      throws IOException {
    try (CheckPipeline pipeline = new CheckPipeline()) {
      pipeline.run(
          units,
          checker,
          (unit, findings) -> {
            report.add(judged(unit, findings, file, places));
            progress.unit();
          });
    }
  }

  private CheckedUnit judged(
      TranslationUnit unit, List<Finding> findings, String file, PlaceFinder places) {
    Suppressions inline = inline(unit, file);
    List<CheckedUnit.Found> found = new ArrayList<>();
    for (JudgedFinding judged : judge.judge(unit.id(), unit.ko(), unit.en(), findings, inline)) {
      found.add(new CheckedUnit.Found(judged, places.places(unit, judged.finding())));
    }
    inline.unused(plan.checks().names()).forEach(this::unused);
    return new CheckedUnit(unit, found);
  }

  /** What is suppressed in the notes of a unit, or in a column or field of its own. */
  private Suppressions inline(TranslationUnit unit, String file) {
    List<Suppression> all = new ArrayList<>();
    String origin = file + ":" + unit.line();
    unit.properties()
        .forEach(
            (name, value) -> {
              String remark =
                  name.equals(InlineSuppressions.MARK)
                      ? value.replaceAll("(?m)^", InlineSuppressions.MARK + " ")
                      : value;
              try {
                all.addAll(InlineSuppressions.in(remark, origin));
              } catch (IllegalArgumentException e) {
                remark(origin + ": warning: " + e.getMessage());
              }
            });
    return new Suppressions(all);
  }

  private void unused(Suppression suppression) {
    remark(
        suppression.origin()
            + ": note: the suppression of "
            + suppression.check()
            + " ("
            + suppression.reason()
            + ") matched nothing: remove it");
  }

  private void remark(String remark) {
    if (remarks.size() < MOST_REMARKS) {
      remarks.add(remark);
    } else {
      moreRemarks++;
    }
  }

  /** What is to be said of the run itself, after its last file. */
  List<String> remarks() {
    plan.suppressions().unused(plan.checks().names()).forEach(this::unused);
    List<String> all = new ArrayList<>(remarks);
    if (moreRemarks > 0) {
      all.add("note: and " + moreRemarks + " more of the kind");
    }
    int gone = plan.baseline().gone();
    if (gone > 0) {
      all.add(
          "note: "
              + gone
              + " of the baseline were not found again: --write-baseline makes it shorter");
    }
    return List.copyOf(all);
  }

  private InputStream open(String file) throws IOException, InputException {
    if (file.equals("-")) {
      return streams.in();
    }
    if (Files.isDirectory(Path.of(file))) {
      throw new InputException(file + ": this is a folder; name a file in it");
    }
    return Files.newInputStream(Path.of(file));
  }

  private static long size(String file) throws IOException {
    return file.equals("-") || !Files.isRegularFile(Path.of(file)) ? 0 : Files.size(Path.of(file));
  }
}
