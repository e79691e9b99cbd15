package org.naranhi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command around the editor: projects begun, gone on with, written without a page. */
class ReviewCommandTest {

  @TempDir private Path folder;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void copySeeds() throws IOException {
    for (String name : new String[] {"syria.ko.txt", "syria.en.txt"}) {
      Files.copy(Path.of("seeds", name), folder.resolve(name));
    }
  }

  private int run(String... args) {
    PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    err.reset();
    return Main.run(
        new ByteArrayInputStream(new byte[0]),
        out,
        new PrintStream(err, true, StandardCharsets.UTF_8),
        args);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void beginsAProjectBesideTheFirstFileAndWritesWhatAlignWrites() throws IOException {
    int code = run("review", file("syria.ko.txt"), file("syria.en.txt"), "--export", file("r.tsv"));
    assertThat(code).as(said()).isEqualTo(ExitCode.DONE);
    assertThat(folder.resolve("syria.ko.naranhi")).exists();
    run("align", file("syria.ko.txt"), file("syria.en.txt"), "-q", "-o", file("a.tsv"));
    assertThat(folder.resolve("r.tsv")).hasSameBinaryContentAs(folder.resolve("a.tsv"));
  }

  @Test
  void goesOnWithAProjectAndAppendsToAMemory() throws IOException {
    run("review", file("syria.ko.txt"), file("syria.en.txt"), "--export", file("r.tmx"));
    int code = run("review", file("syria.ko.naranhi"), "--export", file("r.tmx"), "--append");
    assertThat(code).as(said()).isEqualTo(ExitCode.DONE);
    String memory = Files.readString(folder.resolve("r.tmx"));
    assertThat(memory.split("<tu\\b")).hasSize(2 * 17 + 1);
    assertThat(run("review", file("syria.ko.txt"), file("syria.en.txt"), "--export", file("x.tsv")))
        .isEqualTo(ExitCode.DONE);
    assertThat(said()).contains("is in the project already");
  }

  @Test
  void takesABilingualFile() throws IOException {
    Files.writeString(folder.resolve("m.tsv"), "ko\ten\tprobability\n안녕\tHello\t0.5\n\tAlone\t1\n");
    assertThat(run("review", file("m.tsv"), "--export", file("o.align"))).isEqualTo(ExitCode.DONE);
    assertThat(Files.readAllLines(folder.resolve("o.align")))
        .containsExactly("[0]:[0]:0.5", "[]:[1]:1");
  }

  @Test
  void saysWhatIsWrongWithItsFiles() throws IOException {
    assertThat(run("review", file("none.naranhi"))).isEqualTo(ExitCode.INPUT);
    assertThat(said()).contains("no such project");
    assertThat(run("review", file("none.txt"), file("syria.en.txt"))).isEqualTo(ExitCode.INPUT);
    assertThat(said()).contains("none.txt: no such file");
    assertThat(folder.resolve("none.naranhi")).doesNotExist();
    Files.writeString(folder.resolve("false.naranhi"), "no database");
    assertThat(run("review", file("false.naranhi"))).isEqualTo(ExitCode.INPUT);
    assertThat(said()).contains("false.naranhi");
  }

  @Test
  void writesConfirmedRowsOnlyWhenAsked() {
    int code =
        run(
            "review",
            file("syria.ko.txt"),
            file("syria.en.txt"),
            "--export",
            file("r.tmx"),
            "--confirmed");
    assertThat(code).isEqualTo(ExitCode.INPUT);
    assertThat(said()).contains("No row is confirmed yet");
    assertThat(folder.resolve("r.tmx")).doesNotExist();
  }
}
