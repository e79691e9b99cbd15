package org.naranhi.app.review.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A thousand edits, back to the start and on to the end, on a file that is closed now and then. */
class RandomEditsTest {

  private static final int EDITS = 1000;
  private static final String BEADS =
      String.join(" ", Collections.nCopies(8, "1:1 2:1 1:0 1:2 0:1"));

  private static final Set<Long> NOTHING = Set.of(-1L);

  @TempDir Path folder;

  /** A project that is closed and opened again at random. */
  private static final class Reopened {
    private final Path path;
    private final Random random;
    private ProjectFile project;

    Reopened(Path path, long seed) throws ProjectException {
      this.path = path;
      random = new Random(seed);
      project = ProjectFile.create(path, "Random", Clock.systemUTC());
      project.add(Samples.document(BEADS));
    }

    ReviewDocument document() throws ProjectException {
      if (random.nextInt(100) == 0) {
        project.close();
        project = ProjectFile.open(path, Clock.systemUTC());
      }
      return project.documents().get(0);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 20261122, -77})
  void undoToTheStartAndRedoToTheEndGiveTheIdenticalProject(long seed) throws Exception {
    Reopened file = new Reopened(folder.resolve(seed + ".naranhi"), seed);
    RandomEdits edits = new RandomEdits(seed);
    List<List<Row>> states = new ArrayList<>();
    states.add(file.document().rows());
    for (int i = 0; i < EDITS; i++) {
      ReviewDocument document = file.document();
      Splice splice = edits.apply(document);
      assertThat(splice.applyTo(states.get(i))).isEqualTo(document.rows());
      states.add(document.rows());
    }
    for (int i = EDITS - 1; i >= 0; i--) {
      ReviewDocument document = file.document();
      document.undo();
      assertThat(document.rows()).isEqualTo(states.get(i));
    }
    assertThat(file.document().rows()).isEqualTo(Samples.document(BEADS).rows());
    assertThat(file.document().state().undo()).isEmpty();
    for (int i = 1; i <= EDITS; i++) {
      ReviewDocument document = file.document();
      document.redo();
      assertThat(document.rows()).isEqualTo(states.get(i));
    }
    assertThat(file.document().state().redo()).isEmpty();
    file.project.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 4})
  void onlyAnEditChangesTheTextOfASide(long seed) throws Exception {
    ReviewDocument document = Samples.inMemory(BEADS);
    RandomEdits edits = new RandomEdits(seed);
    String ko = text(document, Side.KO);
    String en = text(document, Side.EN);
    for (int i = 0; i < EDITS; i++) {
      edits.apply(document);
      if (document.state().undo().orElseThrow().label().equals("edit")) {
        ko = text(document, Side.KO);
        en = text(document, Side.EN);
      }
      assertThat(text(document, Side.KO)).isEqualTo(ko);
      assertThat(text(document, Side.EN)).isEqualTo(en);
      assertThat(document.toBitext(false).units()).hasSameSizeAs(document.rows());
    }
  }

  /** The text of a side in its order, without white space. */
  private static String text(ReviewDocument document, Side side) {
    return document.rows().stream()
        .flatMap(row -> row.cells(side).stream())
        .sorted(Comparator.comparingLong(Cell::order))
        .map(cell -> cell.text().replaceAll("\\s", ""))
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6})
  void anIdIsGivenOnce(long seed) throws Exception {
    ReviewDocument document = Samples.inMemory(BEADS);
    RandomEdits edits = new RandomEdits(seed);
    Random random = new Random(seed);
    Set<Long> rows = ids(document.rows());
    Set<Long> cells = cellIds(document.rows());
    for (int i = 0; i < EDITS; i++) {
      Splice splice = edits.apply(document);
      Set<Long> newRows = ids(splice.inserted());
      newRows.removeAll(ids(splice.removed()));
      Set<Long> newCells = cellIds(splice.inserted());
      newCells.removeAll(cellIds(splice.removed()));
      assertThat(rows).doesNotContainAnyElementsOf(newRows.isEmpty() ? NOTHING : newRows);
      assertThat(cells).doesNotContainAnyElementsOf(newCells.isEmpty() ? NOTHING : newCells);
      rows.addAll(newRows);
      cells.addAll(newCells);
      if (random.nextInt(3) == 0) {
        document.undo();
      }
    }
  }

  private static Set<Long> ids(List<Row> rows) {
    return rows.stream().map(Row::id).collect(Collectors.toCollection(HashSet::new));
  }

  private static Set<Long> cellIds(List<Row> rows) {
    return rows.stream()
        .flatMap(row -> Stream.concat(row.ko().stream(), row.en().stream()))
        .map(Cell::id)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
