package org.naranhi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

  @Test
  void helpTeachesByExamplesAndExitCodes() {
    CliRun run = CliRun.of("--help");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("Examples:", "naranhi align ko.txt en.txt", "Exit codes: 0 done", "eval");
  }

  @ParameterizedTest
  @ValueSource(strings = {"align", "eval", "lexicon"})
  void everyCommandHasHelp(String command) {
    CliRun run = CliRun.of(command, "--help");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Usage: naranhi " + command);
    assertThat(CliRun.of("help", command).out()).isEqualTo(run.out());
  }

  @Test
  void helpFitsTheTerminal() {
    for (String command : new String[] {"align", "eval"}) {
      assertThat(CliRun.of(command, "--help").out().lines())
          .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(125));
    }
  }

  @Test
  void tellsItsVersion() {
    CliRun run = CliRun.of("--version");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("Naranhi ").contains("Java " + Runtime.version().feature());
  }

  @Test
  void completesInTheShell() {
    CliRun run = CliRun.of("generate-completion");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("_complete_naranhi", "--segmented");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "aling",
        "--nope",
        "align",
        "align ko.txt",
        "align a b c",
        "align --segmentd a b",
        "align a b --max-bead x",
        "align a b --max-bead 9",
        "align a b --max-bead 0",
        "align a b --parameter nullPrior=much",
        "align a b --parameter nope=1",
        "align a b --to docx",
        "align a b -o out.docx",
        "align a b -o out",
        "align a b -o -",
        "align a b -o",
        "align --batch m.tsv a b",
        "align --batch m.tsv -o x.tmx",
        "eval",
        "eval gold",
        "lexicon learn",
        "lexicon learn x"
      })
  void refusesWrongUsageInTwoLines(String line) {
    CliRun run = CliRun.of((Object[]) (line.isEmpty() ? new String[0] : line.split(" ")));
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.errors()).hasSize(2);
    assertThat(run.errors().get(0)).startsWith("naranhi: ");
    assertThat(run.errors().get(1)).startsWith("Try 'naranhi").endsWith(" --help'.");
  }

  @Test
  void namesTheFormatsThatThereAre() {
    assertThat(CliRun.of("align", "a", "b", "-o", "out.docx").err())
        .contains("out.docx", "tmx", "jsonl");
    assertThat(CliRun.of("align", "a", "b", "--to", "docx").err()).contains("docx", "tmx");
  }

  @Test
  void saysWhenNobodyReadsItsOutput() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(closed, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            "--version");
    assertThat(code).isEqualTo(ExitCode.OUTPUT);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("cannot write standard output");
  }
}
