package org.naranhi.app.corpus.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StageRunnerTest {

  private static final List<Integer> ITEMS = IntStream.range(0, 1000).boxed().toList();

  @TempDir private Path folder;

  /** Squares numbers; refuses those that end in 7; fails at {@code broken}. */
  private static final class Squares implements Stage<Integer> {
    private final String settings;
    private final int broken;
    private final AtomicInteger applied = new AtomicInteger();

    Squares(String settings, int broken) {
      this.settings = settings;
      this.broken = broken;
    }

    @Override
    public String name() {
      return "square";
    }

    @Override
    public String settings() {
      return settings;
    }

    @Override
    public String id(Integer item) {
      return "n" + item;
    }

    @Override
    public Outcome apply(Integer item) {
      applied.incrementAndGet();
      if (item == broken) {
        throw new IllegalStateException("broken");
      }
      return item % 10 == 7
          ? new Outcome.Refused("ends in 7", "it is " + item)
          : new Outcome.Passed(Integer.toString(item * item).getBytes(UTF_8));
    }
  }

  private StageCounts run(Squares stage, int threads, List<String> out)
      throws IOException, InterruptedException {
    try (Journal journal = Journal.open(folder.resolve("run.journal"))) {
      return new StageRunner(journal, threads)
          .run(stage, ITEMS, (item, outcome) -> out.add(item + ": " + shown(outcome)));
    }
  }

  private static String shown(Outcome outcome) {
    return outcome instanceof Outcome.Passed passed
        ? new String(passed.result(), UTF_8)
        : outcome.toString();
  }

  @Test
  void countsWhatGoesThroughAndWhatIsRefusedAndWhy() throws Exception {
    List<String> out = new ArrayList<>();
    assertThat(run(new Squares("v1", -1), 3, out))
        .isEqualTo(new StageCounts("square", 1000, 900, Map.of("ends in 7", 100L), 0));
    assertThat(out).hasSize(1000).startsWith("0: 0", "1: 1", "2: 4");
    assertThat(out.get(7)).isEqualTo("7: Refused[reason=ends in 7, detail=it is 7]");
  }

  @Test
  void goesOnWhereARunWasBrokenOffWithTheSameResult() throws Exception {
    List<String> whole = new ArrayList<>();
    try (Journal other = Journal.open(folder.resolve("other.journal"))) {
      new StageRunner(other, 1)
          .run(new Squares("v1", -1), ITEMS, (i, outcome) -> whole.add(i + ": " + shown(outcome)));
    }
    assertThatThrownBy(() -> run(new Squares("v1", 500), 2, new ArrayList<>()))
        .isInstanceOf(IOException.class)
        .hasMessage("stage square failed: java.lang.IllegalStateException: broken");
    Squares again = new Squares("v1", -1);
    List<String> out = new ArrayList<>();
    assertThat(run(again, 4, out).resumed()).isEqualTo(500);
    assertThat(out).isEqualTo(whole);
    assertThat(again.applied).hasValue(500);
  }

  @Test
  void keepsWhatASinkHadTakenBeforeItFailed() throws Exception {
    try (Journal journal = Journal.open(folder.resolve("run.journal"))) {
      assertThatThrownBy(
              () ->
                  new StageRunner(journal, 2)
                      .run(
                          new Squares("v1", -1),
                          ITEMS,
                          (item, outcome) -> {
                            if (item == 3) {
                              throw new IOException("disk full");
                            }
                          }))
          .hasMessage("disk full");
      assertThat(journal.find("square", "n2")).contains(new Outcome.Passed("4".getBytes(UTF_8)));
      assertThat(journal.find("square", "n900")).isEmpty();
    }
  }

  @Test
  void refusesToGoOnWithOtherSettings() throws Exception {
    run(new Squares("v1", -1), 1, new ArrayList<>());
    assertThatThrownBy(() -> run(new Squares("v2", -1), 1, new ArrayList<>()))
        .isInstanceOf(JournalException.class)
        .hasMessageEndingWith(
            "error: stage square was begun with the settings 'v1' but now has 'v2'; run with the"
                + " former, or delete the journal to start anew");
  }

  @Test
  void refusesAFileThatIsNoJournal() throws Exception {
    Path file = folder.resolve("notes.txt");
    Files.writeString(file, "This is no database, but it is long enough to be taken for one.");
    assertThatThrownBy(() -> Journal.open(file))
        .isInstanceOf(JournalException.class)
        .hasMessageStartingWith(file + ": error: cannot be used as a journal");
    assertThat(file).hasContent("This is no database, but it is long enough to be taken for one.");
  }

  @Test
  void refusesAJournalThatIsInUse() throws Exception {
    Path file = folder.resolve("run.journal");
    try (Journal journal = Journal.open(file)) {
      journal.begin("square", "v1");
      assertThatThrownBy(() -> Journal.open(file)).isInstanceOf(JournalException.class);
    }
  }

  @Test
  void losesNoItem() {
    assertThatThrownBy(() -> new StageCounts("align", 10, 7, Map.of("no text", 2L), 0))
        .hasMessage("stage align took 10 items but 7 went through and 2 were refused");
  }
}
