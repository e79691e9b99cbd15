package org.naranhi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Office documents on the command line. */
class OfficeDocumentsTest {

  @TempDir Path folder;

  private Path file(String name) throws IOException {
    try (InputStream in = OfficeDocumentsTest.class.getResourceAsStream("/text/office/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no test resource text/office/" + name);
      }
      return Files.write(folder.resolve(name), in.readAllBytes());
    }
  }

  @Test
  void alignsAWordDocumentWithAnOpenDocumentText() throws IOException {
    CliRun run =
        CliRun.of("align", file("routes-ko.docx"), file("routes-en.odt"), "--to", "tsv", "-q");
    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .anyMatch(l -> l.contains("첫차는 오전 5시 30분에 떠난다.\tThe first bus leaves at 5:30 a.m."));
  }

  @Test
  void readsTheOriginalOfTrackedChangesWhenAsked() throws IOException {
    Path ko = file("changes.docx");
    Path en = Files.writeString(folder.resolve("en.txt"), "The budget is 1.4 billion won.\n");
    CliRun accepted = CliRun.of("align", ko, en, "--to", "tsv", "-q");
    CliRun original = CliRun.of("align", "--original", ko, en, "--to", "tsv", "-q");
    assertThat(accepted.out()).contains("18억원").doesNotContain("14억원");
    assertThat(original.out()).contains("14억원").doesNotContain("18억원");
  }

  @Test
  void refusesAFileThatIsCutOffInOneLine() throws IOException {
    Path whole = file("routes-ko.docx");
    Path cut = folder.resolve("cut.docx");
    Files.write(cut, Arrays.copyOf(Files.readAllBytes(whole), 5000));
    CliRun run = CliRun.of("align", cut, file("routes-en.odt"), "--to", "tsv", "-q");
    assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    assertThat(run.errors()).hasSize(1);
    assertThat(run.err()).contains("cut.docx: this Word document (DOCX) is damaged");
  }
}
