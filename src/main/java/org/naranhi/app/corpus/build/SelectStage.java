package org.naranhi.app.corpus.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.naranhi.app.corpus.dedup.Duplicates;
import org.naranhi.app.corpus.filter.Filter;

/**
 * Chooses the beads that the corpus has, and the part that each document goes to. Beads are seen in
 * the order of their pairs: of several with the same texts the first stays.
 */
final class SelectStage implements Stage {

  private static final String NAME = "select";

  private final Limits limits;

  SelectStage(Limits limits) {
    this.limits = limits;
  }

  /**
   * What a bead must have to stay, and how documents are split.
   *
   * @param filter what its scores must be
   * @param dev documents of a thousand that go to {@code dev}
   * @param test documents of a thousand that go to {@code test}
   * @param seed of the split
   */
  record Limits(Filter filter, int dev, int test, long seed) {

    /** Why a bead does not stay; empty if it may. */
    String refusal(CorpusBead bead) {
      if (!bead.isPair()) {
        return "no counterpart";
      }
      if (filter.keeps(bead.scores())) {
        return "";
      }
      return filter
          .comparisons()
          .filter(comparison -> !comparison.keeps(bead.scores()))
          .findFirst()
          .map(comparison -> "not " + comparison)
          .orElse("not " + filter);
    }
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String description() {
    return String.format(
        Locale.ROOT,
        "keep beads with %s, one of those alike; %d/1000 dev, %d/1000 test",
        limits.filter(),
        limits.dev(),
        limits.test());
  }

  private record Row(long pair, String name, byte[] body) {}

  @Override
  public Counts run(Journal journal, Ticker ticker) throws IOException {
    List<Long> pairs = journal.numbers("SELECT pair FROM aligned ORDER BY pair");
    Duplicates seen = new Duplicates(Duplicates.Options.DEFAULT);
    Map<String, Integer> refused = new TreeMap<>();
    long[] counts = new long[2];
    journal.transaction(
        () -> {
          journal.execute("DELETE FROM choice");
          journal.execute("DELETE FROM refusal WHERE stage = ?", NAME);
          long done = 0;
          for (long pair : pairs) {
            choose(journal, row(journal, pair), seen, refused, counts);
            ticker.tick(++done, pairs.size());
          }
          for (Map.Entry<String, Integer> reason : refused.entrySet()) {
            journal.execute(
                "INSERT INTO refusal(stage, item, reason, number) VALUES(?, ?, ?, ?)",
                NAME,
                reason.getKey(),
                reason.getKey(),
                reason.getValue());
          }
          return true;
        });
    return new Counts(counts[0], counts[1], counts[0] - counts[1]);
  }

  private static Row row(Journal journal, long pair) throws IOException {
    return journal
        .query(
            "SELECT a.pair, d.name, a.body FROM aligned a JOIN pair p ON p.id = a.pair"
                + " JOIN document d ON d.id = p.ko WHERE a.pair = ?",
            row -> new Row(row.getLong(1), row.getString(2), row.getBytes(3)),
            pair)
        .get(0);
  }

  private void choose(
      Journal journal, Row row, Duplicates seen, Map<String, Integer> refused, long[] counts)
      throws IOException, java.sql.SQLException {
    List<CorpusBead> beads = CorpusBead.unpacked(row.body());
    byte[] kept = new byte[beads.size()];
    for (int i = 0; i < kept.length; i++) {
      CorpusBead bead = beads.get(i);
      String reason = limits.refusal(bead);
      if (reason.isEmpty()) {
        reason = repeated(seen.see((int) counts[1], bead.ko(), bead.en()).kind());
      }
      kept[i] = (byte) (reason.isEmpty() ? 1 : 0);
      counts[0]++;
      counts[1] += kept[i];
      if (!reason.isEmpty()) {
        refused.merge(reason, 1, Integer::sum);
      }
    }
    journal.execute(
        "INSERT INTO choice(pair, split, kept) VALUES(?, ?, ?)", row.pair(), split(row), kept);
  }

  private static String repeated(Duplicates.Kind kind) {
    return switch (kind) {
      case NEW -> "";
      case EXACT -> "the same pair stands before";
      case NEAR -> "a pair much like it stands before";
    };
  }

  /** The part a document goes to: by its name, so that it stays there whatever else comes in. */
  private String split(Row row) {
    long place = Math.floorMod(hash(limits.seed() + "\t" + row.name()), 1000L);
    if (place < limits.test()) {
      return "test";
    }
    return place < limits.test() + limits.dev() ? "dev" : "train";
  }

  private static long hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return java.nio.ByteBuffer.wrap(digest).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
