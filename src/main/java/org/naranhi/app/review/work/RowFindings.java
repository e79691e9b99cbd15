package org.naranhi.app.review.work;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.naranhi.Naranhi;
import org.naranhi.UnitChecker;
import org.naranhi.app.review.project.ReviewDocument;
import org.naranhi.app.review.project.Row;
import org.naranhi.app.review.project.Side;
import org.naranhi.bitext.TranslationUnit;
import org.naranhi.check.CheckSettings;
import org.naranhi.check.Finding;
import org.naranhi.check.suite.Checks;
import org.naranhi.quantity.ExchangeRates;

/**
 * What the checks say of the rows of a document.
 *
 * <p>All rows are checked in the background, in their order; after a change, of a short document
 * again all, since what is said of a row may depend on those before it, and of a long one those
 * that changed.
 */
final class RowFindings implements AutoCloseable {

  /** Documents of up to so many rows are checked whole after every change. */
  private static final int SHORT = 1_000;

  private final Naranhi naranhi;
  private final ReviewDocument document;
  private final CheckSettings settings;
  private final Map<Long, Checked> checked = new ConcurrentHashMap<>();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "naranhi-review-check");
            thread.setDaemon(true);
            return thread;
          });
  private volatile long wanted;
  private volatile long finished = -1;
  private volatile int done;

  RowFindings(Naranhi naranhi, ReviewDocument document, CheckSettings settings) {
    this.settings = settings;
    this.naranhi = naranhi;
    this.document = document;
  }

  /** The texts of a row when it was checked, and what was found. */
  private record Checked(String ko, String en, List<Finding> findings) {

    boolean isOf(Row row) {
      return ko.equals(row.text(Side.KO)) && en.equals(row.text(Side.EN));
    }
  }

  /** Begins to check what has changed. */
  void refresh() {
    long revision = document.state().revision();
    wanted = revision;
    worker.execute(() -> sweep(revision));
  }

  /** What is known to be wrong with a row; empty where it has not been checked yet. */
  Optional<List<Finding>> of(Row row) {
    Checked found = checked.get(row.id());
    return found == null || !found.isOf(row) ? Optional.empty() : Optional.of(found.findings());
  }

  /** Whether all rows have been checked as they are now. */
  boolean isReady() {
    return finished >= document.state().revision();
  }

  /** How many rows the present pass has checked. */
  int done() {
    return done;
  }

  private void sweep(long revision) {
    if (revision < wanted) {
      return; // a later change has its own pass
    }
    List<Row> rows = document.rows();
    boolean all = rows.size() <= SHORT || finished < 0;
    UnitChecker checker =
        naranhi.checker(
            Checks.EVERY.begin(settings), ExchangeRates.shipped(), Sources.date(document));
    done = 0;
    for (Row row : rows) {
      if (all || of(row).isEmpty()) {
        check(row, checker);
      }
      done++;
      if (revision < wanted && rows.size() <= SHORT) {
        return;
      }
    }
    forgetAllBut(rows);
    finished = revision;
  }

  /** Checks some rows at once, alone, so that their findings can go with an answer. */
  void checkNow(List<Row> rows) {
    UnitChecker checker =
        naranhi.checker(
            Checks.EVERY.begin(settings), ExchangeRates.shipped(), Sources.date(document));
    rows.stream().filter(row -> of(row).isEmpty()).forEach(row -> check(row, checker));
  }

  private void check(Row row, UnitChecker checker) {
    @Nullable Double probability = row.byHand() || row.confirmed() ? null : row.probability();
    String ko = row.text(Side.KO);
    String en = row.text(Side.EN);
    TranslationUnit unit =
        new TranslationUnit(String.valueOf(row.id()), ko, en, probability, null, Map.of(), 0);
    List<Finding> findings = new ArrayList<>(checker.begin(unit).findings().get());
    checked.put(row.id(), new Checked(ko, en, List.copyOf(findings)));
  }

  private void forgetAllBut(List<Row> rows) {
    Set<Long> standing = new HashSet<>();
    rows.forEach(row -> standing.add(row.id()));
    checked.keySet().retainAll(standing);
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
