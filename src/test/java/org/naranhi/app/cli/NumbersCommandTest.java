package org.naranhi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class NumbersCommandTest {

  private static String run(String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    int code =
        new CommandLine(new NumbersCommand(new Streams(in, print, print)))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .execute(args);
    assertThat(code).isEqualTo(ExitCode.DONE);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void printsALineOfJsonForEveryLine() {
    assertThat(run("145억원\n한 관계자\n", "--lang", "ko"))
        .isEqualTo(
            "{\"line\":1,\"quantities\":[{\"text\":\"145억원\",\"start\":0,\"end\":5,\"kind\":\"money\","
                + "\"value\":14500000000,\"unit\":\"KRW\",\"approx\":false}]}\n"
                + "{\"line\":2,\"quantities\":[]}\n");
  }

  @Test
  void underlinesAndExplainsForPeople() {
    assertThat(run("현상금 145억원\n", "--lang", "ko", "--pretty"))
        .isEqualTo(
            """
            현상금 145억원
                   ~~~~~~~
              145억원  money 14,500,000,000 KRW
            """);
  }

  @Test
  void readsEnglish() {
    assertThat(run("It cost $10M.\n", "--lang", "EN")).contains("\"value\":10000000");
  }
}
