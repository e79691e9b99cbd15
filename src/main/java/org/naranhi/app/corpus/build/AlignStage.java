package org.naranhi.app.corpus.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.naranhi.Naranhi;
import org.naranhi.app.corpus.NumberAgreement;
import org.naranhi.bitext.Bitext;
import org.naranhi.bitext.Unit;
import org.naranhi.lexicon.Analysis;
import org.naranhi.quantity.MatchContext;
import org.naranhi.text.Language;

/** Aligns each pair of documents and scores the beads. */
final class AlignStage implements Stage {

  private static final String NAME = "align";

  private final Naranhi naranhi;
  private final int threads;

  AlignStage(Naranhi naranhi, int threads) {
    this.naranhi = naranhi;
    this.threads = threads;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String description() {
    return "align each pair of documents, score every bead";
  }

  private record Job(long pair, long ko, long en) {}

  private record Aligned(long pair, int beads, byte[] body) {}

  @Override
  public Counts run(Journal journal, Ticker ticker) throws IOException {
    long pairs = journal.number("SELECT count(*) FROM pair");
    List<Job> pending =
        journal.query(
            "SELECT id, ko, en FROM pair WHERE id NOT IN (SELECT pair FROM aligned) ORDER BY id",
            row -> new Job(row.getLong(1), row.getLong(2), row.getLong(3)));
    long[] done = {pairs - pending.size()};
    new OrderedWork(threads)
        .run(
            pending.iterator(),
            job -> align(journal, job),
            aligned -> {
              keep(journal, aligned);
              ticker.tick(++done[0], pairs);
            });
    return new Counts(pairs, journal.number("SELECT coalesce(sum(beads), 0) FROM aligned"), 0);
  }

  private Aligned align(Journal journal, Job job) {
    try {
      StoredDocument ko = StoredDocument.read(journal, job.ko());
      StoredDocument en = StoredDocument.read(journal, job.en());
      Bitext bitext =
          naranhi.align(ko.document(), ko.sentences(), en.document(), en.sentences(), false);
      List<CorpusBead> beads = bitext.units().stream().map(this::bead).toList();
      return new Aligned(job.pair(), beads.size(), CorpusBead.packed(beads));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CorpusBead bead(Unit unit) {
    double ratio = unit.ko().isEmpty() ? 0 : unit.en().length() / (double) unit.ko().length();
    return new CorpusBead(
        unit.ko(),
        unit.en(),
        unit.bead().type(),
        rounded(unit.bead().probability()),
        unit.bead().isNull() ? 1 : rounded(numbers(unit)),
        rounded(ratio));
  }

  private double numbers(Unit unit) {
    Analysis ko = naranhi.analyse(Language.KOREAN, unit.ko());
    Analysis en = naranhi.analyse(Language.ENGLISH, unit.en());
    return NumberAgreement.of(ko, en, MatchContext.unknown()).share();
  }

  private static double rounded(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }

  private static void keep(Journal journal, Aligned aligned) throws IOException {
    journal.transaction(
        () -> {
          journal.execute(
              "INSERT INTO aligned(pair, beads, body) VALUES(?, ?, ?)",
              aligned.pair(),
              aligned.beads(),
              aligned.body());
          return true;
        });
  }
}
