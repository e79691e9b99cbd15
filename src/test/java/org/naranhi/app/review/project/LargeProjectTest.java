package org.naranhi.app.review.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.naranhi.align.Bead;
import org.naranhi.bitext.Bitext;
import org.naranhi.segment.Sentence;
import org.naranhi.text.BlockKind;
import org.naranhi.text.Document;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/**
 * How long opening and editing 20,000 rows takes; prints the figures. The bounds are wide, for a
 * machine that has other things to do.
 */
class LargeProjectTest {

  private static final int ROWS = 20_000;
  private static final int EDITS = 300;

  @TempDir Path folder;

  private static NewDocument large() {
    List<Sentence> ko = sentences("정부는 내년 예산을 올해보다 3.2% 늘어난 677조 원으로 편성했다고 밝혔다. ");
    List<Sentence> en =
        sentences(
            "The government said it had drawn up a budget of 677 trillion won for next year, ");
    List<Bead> beads =
        IntStream.range(0, ROWS).mapToObj(i -> new Bead(i, i + 1, i, i + 1, 0.97)).toList();
    Bitext bitext = Samples.bitext(ko, en, beads);
    return NewDocument.of("large", bitext, source("ko", ko), source("en", en));
  }

  private static List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      String own = text + i;
      Span span = new Span(0, own.length());
      sentences.add(new Sentence(own, i, BlockKind.PARAGRAPH, span, span.shift(100 * i), true));
    }
    return sentences;
  }

  private static Document source(String language, List<Sentence> sentences) {
    String text = String.join("\n", sentences.stream().map(Sentence::text).toList());
    return new Document(language, new Language(language), text, List.of(), java.util.Map.of());
  }

  /** Milliseconds of each of many edits of single rows, ascending; prints them. */
  private static double[] times(String what, ReviewDocument document, long seed)
      throws ProjectException {
    Random random = new Random(seed);
    double[] times = new double[EDITS];
    long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (int i = 0; i < EDITS; i++) {
      Row row = document.rows().get(1 + random.nextInt(document.rows().size() - 2));
      Action action = action(random, row);
      long start = System.nanoTime();
      document.apply(action);
      times[i] = millisSince(start);
    }
    cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%s: median %.1f ms, p95 %.1f ms, greatest %.1f ms; %.1f ms of CPU each%n",
        what,
        times[EDITS / 2],
        times[EDITS * 95 / 100],
        times[EDITS - 1],
        cpu / 1e6 / EDITS);
    return times;
  }

  private static Action action(Random random, Row row) {
    if (row.isNull()) {
      return new Action.Comment(row.id(), "no counterpart " + random.nextInt());
    }
    return switch (random.nextInt(5)) {
      case 0 -> new Action.MergeWithNext(row.id());
      case 1 -> new Action.MakeNull(row.id());
      case 2 -> new Action.MoveFirst(row.id(), Side.EN);
      case 3 -> new Action.SplitCell(row.id(), Side.KO, row.ko().get(0).id(), 10);
      default ->
          new Action.EditCell(row.id(), Side.KO, row.ko().get(0).id(), "새 글 " + random.nextInt());
    };
  }

  private static double millisSince(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  @Test
  void opensAndEditsTwentyThousandRows() throws Exception {
    NewDocument given = large();
    double[] inMemory = times("edit in memory", ReviewDocument.inMemory(given), 1);
    Path path = folder.resolve("large.naranhi");
    List<Row> rows;
    try (ProjectFile project = ProjectFile.create(path, "Large", Clock.systemUTC())) {
      ReviewDocument document = project.add(given);
      double[] durable = times("edit on file", document, 2);
      long whole = System.nanoTime();
      document.apply(new Action.ShiftDown(document.rows().get(0).id(), Side.EN));
      System.out.printf(Locale.ROOT, "shift of all rows: %.0f ms%n", millisSince(whole));
      rows = document.rows();
      long close = System.nanoTime();
      project.close();
      System.out.printf(Locale.ROOT, "close: %.0f ms%n", millisSince(close));
      assertThat(durable[EDITS / 2]).isLessThan(300);
    }
    long start = System.nanoTime();
    try (ProjectFile project = ProjectFile.open(path, Clock.systemUTC())) {
      double open = millisSince(start);
      System.out.printf(Locale.ROOT, "open: %.0f ms, %.1f MB%n", open, Files.size(path) / 1e6);
      assertThat(project.documents().get(0).rows()).isEqualTo(rows);
      assertThat(open).isLessThan(10_000);
    }
    assertThat(inMemory[EDITS / 2]).isLessThan(50);
  }
}
