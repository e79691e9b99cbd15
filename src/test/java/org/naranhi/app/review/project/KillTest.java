package org.naranhi.app.review.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An editor that is killed while it works, and one that works while another wants the file. */
class KillTest {

  private static final int EDITS = 100;

  @TempDir Path folder;

  private Path made() throws ProjectException {
    Path path = folder.resolve("work.naranhi");
    try (ProjectFile project = ProjectFile.create(path, "Work", Clock.systemUTC())) {
      project.add(Samples.document("1:1 1:1 1:1 1:1 1:1 1:1 1:1"));
    }
    return path;
  }

  private Process editor(Path path) throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            KilledEditor.class.getName(),
            path.toString(),
            Integer.toString(EDITS))
        .redirectError(Files.createTempFile(folder, "editor", ".err").toFile())
        .start();
  }

  /** Kills the editor once it has answered for {@code seq}; gives the last it answered for. */
  private static long killAfter(Process editor, long seq) throws Exception {
    long last = 0;
    try (BufferedReader out = editor.inputReader(StandardCharsets.UTF_8)) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        last = Long.parseLong(line);
        if (last == seq) {
          editor.toHandle().destroyForcibly(); // what it has printed can still be read
        }
      }
    } finally {
      editor.destroyForcibly();
    }
    assertThat(editor.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return last;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 50, EDITS})
  void nothingThatWasAnsweredIsLost(long seq) throws Exception {
    Path path = made();
    long answered = killAfter(editor(path), seq);
    assertThat(answered).isGreaterThanOrEqualTo(seq);
    try (ProjectFile project = ProjectFile.open(path, Clock.systemUTC())) {
      ReviewDocument document = project.documents().get(0);
      assertThat(document.state().revision()).isGreaterThanOrEqualTo(answered);
      long done = document.state().revision(); // may be one that was not answered any more
      int row = (int) (done % document.rows().size());
      assertThat(document.rows().get(row).comment()).isEqualTo("edit " + done);
      while (document.state().undo().isPresent()) {
        document.undo();
      }
      assertThat(document.rows()).extracting(Row::comment).containsOnly("");
    }
  }

  @Test
  void aSecondEditorIsToldWhileTheFirstIsAnotherProgram() throws Exception {
    Path path = made();
    Process editor = editor(path);
    try (BufferedReader out = editor.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).isEqualTo("1");
      assertThatThrownBy(() -> ProjectFile.open(path, Clock.systemUTC()))
          .isInstanceOf(ProjectException.class)
          .hasMessageContaining("work.naranhi: is open in another editor");
      assertThat(killAfter(editor, EDITS)).isEqualTo(EDITS);
    } finally {
      editor.destroyForcibly();
    }
  }
}
