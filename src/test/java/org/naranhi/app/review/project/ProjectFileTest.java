package org.naranhi.app.review.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a project file keeps, and what it says of files that are none. */
class ProjectFileTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  private Path path() {
    return folder.resolve("work.naranhi");
  }

  private Path made() throws ProjectException {
    try (ProjectFile project = ProjectFile.create(path(), "Work", CLOCK)) {
      project.add(Samples.document("1:1 2:1 0:1 1:0"));
    }
    return path();
  }

  @Test
  void keepsDocumentsWithTheirSources() throws Exception {
    NewDocument given = Samples.document("1:1 2:1 0:1 1:0");
    made();
    try (ProjectFile project = ProjectFile.open(path(), CLOCK)) {
      ReviewDocument document = project.document(1).orElseThrow();
      assertThat(project.name()).isEqualTo("Work");
      assertThat(project.path()).isEqualTo(path());
      assertThat(document.rows()).isEqualTo(given.rows());
      assertThat(document.source(Side.KO)).isEqualTo(given.ko());
      assertThat(document.source(Side.EN)).isEqualTo(given.en());
      assertThat(document.metadata()).isEqualTo(given.metadata());
    }
  }

  @Test
  void takesMoreDocumentsLater() throws Exception {
    made();
    try (ProjectFile project = ProjectFile.open(path(), CLOCK)) {
      assertThat(project.add(Samples.document("3:3")).id()).isEqualTo(2);
    }
    try (ProjectFile project = ProjectFile.open(path(), CLOCK)) {
      assertThat(project.documents()).extracting(ReviewDocument::id).containsExactly(1L, 2L);
      assertThat(Samples.picture(project.documents().get(1).rows()))
          .isEqualTo("가0+가1+가2=The0+The1+The2");
    }
  }

  @Test
  void undoAndRedoGoOnAfterAReopening() throws Exception {
    made();
    try (ProjectFile project = ProjectFile.open(path(), CLOCK)) {
      ReviewDocument document = project.documents().get(0);
      document.apply(new Action.MergeWithNext(1));
      document.apply(new Action.EditCell(1, Side.KO, 1, "새 글."));
      document.undo();
    }
    try (ProjectFile project = ProjectFile.open(path(), CLOCK)) {
      ReviewDocument document = project.documents().get(0);
      assertThat(document.state().revision()).isEqualTo(3);
      assertThat(document.state().undo()).contains(new Step(1, "merge", 1));
      assertThat(document.state().redo()).contains(new Step(2, "edit", 1));
      document.redo();
      assertThat(document.rows().get(0).ko().get(0).text()).isEqualTo("새 글.");
      document.undo();
      document.undo();
      assertThat(document.rows()).isEqualTo(Samples.document("1:1 2:1 0:1 1:0").rows());
    }
  }

  @Test
  void anIdIsNotGivenAgainAfterAnUndoAndAReopening() throws Exception {
    made();
    try (ProjectFile project = ProjectFile.open(path(), CLOCK)) {
      project.documents().get(0).apply(new Action.MakeNull(1));
      project.documents().get(0).undo();
    }
    try (ProjectFile project = ProjectFile.open(path(), CLOCK)) {
      Splice splice = project.documents().get(0).apply(new Action.MakeNull(1));
      assertThat(splice.inserted()).extracting(Row::id).containsExactly(1L, 6L);
    }
  }

  @Test
  void keepsSettings() throws Exception {
    made();
    try (ProjectFile project = ProjectFile.open(path(), CLOCK)) {
      project.set("theme", "dark");
      project.set("theme", "light");
    }
    try (ProjectFile project = ProjectFile.open(path(), CLOCK)) {
      assertThat(project.settings()).containsExactly(java.util.Map.entry("theme", "light"));
    }
  }

  @Test
  void leavesOneFileWhenItIsClosed() throws Exception {
    made();
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(path());
    }
  }

  @Test
  void takesAnyNameOfAFile() throws Exception {
    Path odd = folder.resolve("나란히 50%?#1.naranhi");
    try (ProjectFile project = ProjectFile.create(odd, "Odd", CLOCK)) {
      assertThat(project.documents()).isEmpty();
    }
    assertThat(odd).exists();
    try (ProjectFile project = ProjectFile.open(odd, CLOCK)) {
      assertThat(project.name()).isEqualTo("Odd");
    }
  }

  @Test
  void aClosedProjectTakesNoAction() throws Exception {
    ProjectFile project = ProjectFile.create(path(), "Work", CLOCK);
    ReviewDocument document = project.add(Samples.document("1:1 1:1"));
    project.close();
    project.close();
    assertThatThrownBy(() -> document.apply(new Action.MergeWithNext(1)))
        .isInstanceOf(ProjectException.class)
        .hasMessageContaining("is closed");
    assertThat(document.rows()).hasSize(2);
  }

  @Test
  void tellsTheSecondEditor() throws Exception {
    try (ProjectFile first = ProjectFile.open(made(), CLOCK)) {
      assertRefused("is open in another editor: go on there, or close that one");
      first.documents().get(0).apply(new Action.MergeWithNext(1));
      assertRefused("is open in another editor");
    }
    try (ProjectFile again = ProjectFile.open(path(), CLOCK)) {
      assertThat(again.documents().get(0).state().revision()).isEqualTo(1);
    }
  }

  private void assertRefused(String message) {
    assertThatThrownBy(() -> ProjectFile.open(path(), CLOCK))
        .isInstanceOf(ProjectException.class)
        .hasMessageStartingWith(path().toString())
        .hasMessageContaining(message);
  }

  @Test
  void doesNotOverwriteAFile() throws Exception {
    Files.writeString(path(), "mine");
    assertThatThrownBy(() -> ProjectFile.create(path(), "Work", CLOCK))
        .isInstanceOf(ProjectException.class)
        .hasMessageContaining("exists already");
    assertThat(path()).hasContent("mine");
  }

  @Test
  void tellsThatAFileIsMissing() {
    assertRefused("does not exist");
  }

  @Test
  void refusesWhatIsNoProject() throws Exception {
    Files.writeString(path(), "가나다\n".repeat(500), StandardCharsets.UTF_8);
    byte[] before = Files.readAllBytes(path());
    assertRefused("is not a Naranhi project");
    assertThat(Files.readAllBytes(path())).isEqualTo(before);
    Files.write(path(), new byte[0]);
    assertRefused("is not a Naranhi project");
  }

  @Test
  void refusesTheDatabaseOfAnotherProgramAndLeavesItAlone() throws Exception {
    sql("CREATE TABLE bookmarks (url TEXT)");
    byte[] before = Files.readAllBytes(path());
    assertRefused("is not a Naranhi project");
    assertThat(Files.readAllBytes(path())).isEqualTo(before);
  }

  @Test
  void refusesAFileOfANewerVersion() throws Exception {
    made();
    sql("PRAGMA user_version = 2");
    assertRefused("was written by a newer Naranhi (file version 2, this program knows 1)");
  }

  @Test
  void tellsThatAPageIsBroken() throws Exception {
    byte[] bytes = Files.readAllBytes(made());
    for (int i = 4096; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31);
    }
    Files.write(path(), bytes);
    assertRefused("is damaged");
  }

  @Test
  void tellsThatAFileWasCut() throws Exception {
    byte[] bytes = Files.readAllBytes(made());
    Files.write(path(), java.util.Arrays.copyOf(bytes, bytes.length / 2));
    assertRefused("is damaged");
  }

  @Test
  void tellsThatRowsOrHistoryAreBroken() throws Exception {
    for (String damage :
        List.of(
            "UPDATE snapshot_rows SET rows = '[{\"id\":1,\"ko\":[5]}]'",
            "UPDATE snapshot_rows SET rows = '5'",
            "UPDATE snapshot_rows SET rows = '[{'",
            "DELETE FROM side",
            "UPDATE document SET metadata = '[]'",
            "INSERT INTO entry VALUES (1, 2, '', 'action', 2, 'merge', 1, '[]')",
            "INSERT INTO entry VALUES (1, 1, '', 'action', 1, 'merge', 1, '[]')",
            "INSERT INTO entry VALUES (1, 1, '', 'undo', 1, 'merge', 1, '')",
            "INSERT INTO entry VALUES (1, 1, '', 'jump', 1, 'merge', 1, '')",
            "DROP TABLE setting")) {
      Files.deleteIfExists(path());
      made();
      sql(damage);
      assertRefused("is damaged");
    }
  }

  private void sql(String statement) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path());
        Statement executed = connection.createStatement()) {
      executed.execute(statement);
    }
  }
}
