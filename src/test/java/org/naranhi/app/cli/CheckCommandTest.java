package org.naranhi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CheckCommandTest {

  private static final String TABLE =
      "id\tdate\tko\ten\n"
          + "P1\t2025-01-24\t현상금은 145억원이다.\tThe reward is 1.45 billion KRW.\n"
          + "P2\t2025-01-24\t현상금은 145억원이다.\tThe reward is $10 million.\n";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int code;

  private String run(String input, String... args) {
    InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    Streams streams = new Streams(in, print, print);
    code =
        new CommandLine(new CheckCommand(streams))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setErr(new PrintWriter(print, true, StandardCharsets.UTF_8))
            .setExecutionExceptionHandler((e, c, r) -> refused(e, print))
            .execute(args);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static int refused(Exception e, PrintStream print) {
    print.println(e.getMessage());
    return ExitCode.INPUT;
  }

  @Test
  void printsALineForEveryPair() {
    assertThat(run(TABLE, "--only", "number", "--format", "jsonl", "-", "-q"))
        .isEqualTo(
            "{\"id\":\"P1\",\"findings\":[{\"check\":\"number\",\"type\":\"mag_x10\","
                + "\"severity\":\"error\",\"ko\":[5,10],\"en\":[14,30],"
                + "\"message\":\"145억원 is 14.5 billion won; the translation says"
                + " 1.45 billion KRW (10 times too small)\","
                + "\"suggestion\":\"14.5 billion KRW\"}]}\n"
                + "{\"id\":\"P2\",\"findings\":[]}\n");
    assertThat(code).isEqualTo(ExitCode.FOUND);
  }

  @Test
  void alignsTwoDocumentsBeforeItChecksThem(@TempDir Path folder) throws IOException {
    Path ko = folder.resolve("기사.txt");
    Path en = folder.resolve("article.txt");
    Files.writeString(ko, "경찰은 수배자를 찾고 있다.\n\n현상금은 145억원이다.\n");
    Files.writeString(
        en, "Police are looking for the wanted man.\n\nThe reward is 1.45 billion KRW.\n");

    assertThat(run("", en.toString(), ko.toString()))
        .contains("article.txt:3:15: error: 145억원 is 14.5 billion won")
        .contains("기사.txt:3:6)");
    assertThat(code).isEqualTo(ExitCode.FOUND);
  }

  @Test
  void printsTextForPeople() {
    assertThat(run(TABLE, "--only", "number", "-"))
        .isEqualTo(
            "-:2: error: 145억원 is 14.5 billion won; the translation says 1.45 billion KRW"
                + " (10 times too small) (number/mag_x10, P1)\n"
                + "  ko  현상금은 145억원이다.\n"
                + "               ^^^^^^^\n"
                + "  en  The reward is 1.45 billion KRW.\n"
                + "                    ^^^^^^^^^^^^^^^^\n"
                + "  →   14.5 billion KRW\n"
                + "\n"
                + "2 units: 1 error, 0 warnings, 0 notes (number 1 error)\n");
  }

  @Test
  void anExchangeRateOfTheUserReplacesThatOfTheTime() {
    run(TABLE, "--only", "number", "--fx", "USD=145", "-");
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("P2");
  }

  @Test
  void refusesAnUnknownCheckAndAMalformedRate() {
    assertThat(run(TABLE, "--only", "numbr", "-"))
        .contains("--only: there is no check 'numbr'; did you mean 'number'? (there are: number,");
    assertThat(run(TABLE, "--fx", "USD:145", "-")).contains("must look like USD=1450");
    assertThat(code).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void rightPairsEndWithZero() {
    run("ko\ten\n145억원이다.\tIt is 14.5 billion won.\n", "-");
    assertThat(code).isEqualTo(ExitCode.DONE);
  }

  @Test
  void refusesAFileOfAnUnknownKind() {
    assertThat(run("", "pairs.doc")).contains("pairs.doc").contains(".tsv");
  }

  @Test
  void namesItsChecksAndExplainsThem() {
    assertThat(run("", "--list-checks")).contains("number ").contains("conversion ");
    assertThat(run("", "--explain", "number"))
        .contains("Flags:\n  ko  매출은 145억원이다.\n  en  Sales came to 1.45 billion won.")
        .contains("Passes:")
        .contains("Types: mag_x10, ");
    assertThat(run("", "--explain", "consistency"))
        .contains("  and later\n")
        .contains("  consistency.memory = ");
    assertThat(code).isEqualTo(ExitCode.DONE);
    assertThat(run("", "--explain", "nmber")).contains("did you mean 'number'?");
    assertThat(code).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void wantsAFile() {
    assertThat(run("")).contains("a file is needed: naranhi check FILE");
    assertThat(code).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void keepsTheOrderOfTheFileOnAllCores() {
    StringBuilder table = new StringBuilder("id\tko\ten\n");
    StringBuilder expected = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      table.append("u").append(i).append("\t확인\tOK\n");
      expected.append("{\"id\":\"u").append(i).append("\",\"findings\":[]}\n");
    }
    assertThat(run(table.toString(), "--only", "number", "--format", "jsonl", "-", "-q"))
        .isEqualTo(expected.toString());
  }

  @Test
  void endsWhenNobodyReadsOnAnyLonger() {
    String table = "id\tko\ten\n" + "u\t확인\tOK\n".repeat(50_000);
    InputStream in = new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8));
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    Streams streams =
        new Streams(in, new PrintStream(closed, false, StandardCharsets.UTF_8), print);
    new CommandLine(new CheckCommand(streams))
        .setExecutionExceptionHandler((e, c, r) -> refused(e, print))
        .execute("--only", "number", "--format", "jsonl", "-", "-q");
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("the other end was closed");
    assertThat(in).isNotEmpty();
  }

  @Test
  void failsOnWarningsOrNeverAsAsked() {
    run(TABLE, "--only", "number", "--severity", "number=warning", "-");
    assertThat(code).isEqualTo(ExitCode.DONE);
    run(TABLE, "--only", "number", "--severity", "number=warning", "--fail-on", "warning", "-");
    assertThat(code).isEqualTo(ExitCode.FOUND);
    run(TABLE, "--fail-on", "never", "-");
    assertThat(code).isEqualTo(ExitCode.DONE);
    assertThat(run(TABLE, "--fail-on", "warnings", "-"))
        .contains("--fail-on: must be error, warning or never but was 'warnings'");
    assertThat(code).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void checksWhatStandsBeforeAMalformedLine() {
    assertThat(run(TABLE + "P3\t\ta\tb\tc\n", "--only", "number", "-"))
        .contains("-:2: error:")
        .contains("-:4:1: error: expected 4 columns");
    assertThat(code).isEqualTo(ExitCode.INPUT);
  }
}
