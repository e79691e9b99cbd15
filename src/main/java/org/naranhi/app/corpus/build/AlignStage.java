package org.naranhi.app.corpus.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.naranhi.Naranhi;
import org.naranhi.app.corpus.score.UnitScorer;
import org.naranhi.app.corpus.score.UnitScores;
import org.naranhi.bitext.Bitext;
import org.naranhi.bitext.Link;
import org.naranhi.bitext.Unit;
import org.naranhi.quantity.MatchContext;

/** Aligns each pair of documents and scores the beads. */
final class AlignStage implements Stage {

  private static final String NAME = "align";

  private final Naranhi naranhi;
  private final UnitScorer scorer;
  private final int threads;

  AlignStage(Naranhi naranhi, int threads) {
    this.naranhi = naranhi;
    scorer = new UnitScorer(naranhi);
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

  private record Job(long pair, long ko, long en, double probability) {}

  private record Aligned(long pair, int beads, byte[] body) {}

  @Override
  public Counts run(Journal journal, Ticker ticker) throws IOException {
    long pairs = journal.number("SELECT count(*) FROM pair");
    List<Job> pending =
        journal.query(
            "SELECT id, ko, en, probability FROM pair"
                + " WHERE id NOT IN (SELECT pair FROM aligned) ORDER BY id",
            row -> new Job(row.getLong(1), row.getLong(2), row.getLong(3), row.getDouble(4)));
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
      List<CorpusBead> beads = beads(ko, en, job.probability());
      return new Aligned(job.pair(), beads.size(), CorpusBead.packed(beads));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<CorpusBead> beads(StoredDocument ko, StoredDocument en, double document) {
    Bitext bitext =
        naranhi.align(ko.document(), ko.sentences(), en.document(), en.sentences(), false);
    MatchContext context = Naranhi.context(ko.document(), en.document());
    List<List<Link>> links =
        naranhi.links(
            ko.sentences(),
            en.sentences(),
            bitext.units().stream().map(Unit::bead).toList(),
            context);
    List<CorpusBead> beads = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      Unit unit = bitext.units().get(i);
      Unit linked = new Unit(unit.bead(), unit.ko(), unit.en(), links.get(i), List.of());
      UnitScores scores = rounded(scorer.scores(bitext, linked, context, document));
      beads.add(new CorpusBead(unit.ko(), unit.en(), unit.bead().type(), scores));
    }
    return beads;
  }

  private static UnitScores rounded(UnitScores scores) {
    return new UnitScores(
        rounded(scores.probability()),
        rounded(scores.numbers()),
        rounded(scores.names()),
        rounded(scores.length()),
        rounded(scores.coverage()),
        rounded(scores.language()),
        rounded(scores.document()));
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
