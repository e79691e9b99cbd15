package org.naranhi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reports that {@code check} writes for programs and browsers. */
class CheckFormatsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String TABLE =
      "id\tko\ten\tnote\n"
          + "A,1\t현상금은 145억원이다.\tThe \"reward\" is 1.45 billion KRW.\t\n"
          + "=B2\t=회비는 \u202E30만원<b>이다.\t=The fee is 3 million won.\t\n"
          + "C3\t현상금은 145억원이다.\tThe reward is 1.45 billion KRW.\tnaranhi:ignore number: fee\n";

  @TempDir private Path folder;
  private Path table;

  @BeforeEach
  void writeTable() throws IOException {
    table = Files.writeString(folder.resolve("our pairs.tsv"), TABLE);
  }

  private String written(String name, Object... options) throws IOException {
    Path file = folder.resolve(name);
    Object[] args = new Object[options.length + 6];
    System.arraycopy(new Object[] {"check", table, "--only", "number", "-o", file}, 0, args, 0, 6);
    System.arraycopy(options, 0, args, 6, options.length);
    CliRun run = CliRun.of(args);
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FOUND);
    assertThat(run.out()).isEmpty();
    return Files.readString(file);
  }

  private static JsonSchema sarifSchema() throws IOException {
    try (InputStream in =
        CheckFormatsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      JsonNode schema = JSON.readTree(Objects.requireNonNull(in));
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema);
    }
  }

  @Test
  void sarifKeepsToItsSchema() throws IOException {
    Path baseline = folder.resolve("known.tsv");
    Path ignored =
        Files.writeString(folder.resolve("ignore.tsv"), "number\tid:nobody\tof no use\n");
    CliRun.of("check", table, "--only", "number", "--write-baseline", baseline);
    Files.writeString(table, TABLE + "D\t회원은 30명이다.\tThere are 40 members.\t\n");

    String text = written("a.sarif", "--baseline", baseline, "--suppressions", ignored);

    assertThat(sarifSchema().validate(JSON.readTree(text))).isEmpty();
    JsonNode wrong = JSON.readTree(text.replace("\"error\"", "\"grave\""));
    assertThat(sarifSchema().validate(wrong)).isNotEmpty();
  }

  @Test
  void sarifTellsRulesPlacesFingerprintsAndSuppressions() throws IOException {
    JsonNode run = JSON.readTree(written("a.sarif")).path("runs").path(0);

    assertThat(run.at("/tool/driver/rules/0/id").asText()).isEqualTo("number");
    assertThat(run.at("/tool/driver/rules/0/help/text").asText()).contains("매출은 145억원이다.");
    JsonNode first = run.at("/results/0");
    assertThat(first.path("level").asText()).isEqualTo("error");
    assertThat(first.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .startsWith("file:/")
        .endsWith("/our%20pairs.tsv");
    assertThat(first.at("/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(2);
    assertThat(first.at("/partialFingerprints/naranhi~1v1").asText())
        .matches("[0-9a-f]{12}-[0-9a-f]{8}");
    assertThat(first.path("suppressions").isMissingNode()).isTrue();
    JsonNode third = run.at("/results/2/suppressions/0");
    assertThat(third.path("kind").asText()).isEqualTo("inSource");
    assertThat(third.path("justification").asText()).isEqualTo("fee");
  }

  @Test
  void csvQuotesAndDisarmsFormulas() throws IOException {
    String csv = written("a.csv");

    assertThat(csv).startsWith("file,line,id,severity,check,type,message,");
    assertThat(csv.split("\r\n")).hasSize(3);
    assertThat(csv)
        .contains(",2,\"A,1\",error,number,mag_x10,")
        .contains(",\"The \"\"reward\"\" is 1.45 billion KRW.\",")
        .contains(",3,'=B2,error,")
        .contains(",'=The fee is 3 million won.,");
    assertThat(written("b.csv", "--excel")).startsWith("\uFEFFfile,");
  }

  @Test
  void htmlEscapesTextsAndShowsControls() throws IOException {
    String html = written("a.html");

    assertThat(html)
        .contains("<span class=\"ctl\">RLO</span>")
        .contains("&lt;b&gt;")
        .doesNotContain("\u202E")
        .contains("our pairs.tsv:2</span>")
        .contains("Content-Security-Policy")
        .contains("<span class=\"flag error\" data-to=\"f0\">145억원</span>");
    assertThat(html.split("<article", -1)).hasSize(3);
    assertThat(html).contains("<h2>Suppressed</h2><p class=\"big\">1</p>");
  }

  @Test
  void jsonLinesLeaveSuppressedFindingsOut() throws IOException {
    assertThat(written("a.jsonl").lines().toList())
        .hasSize(3)
        .last()
        .isEqualTo("{\"id\":\"C3\",\"findings\":[]}");
  }

  @Test
  void severalOutputsAreWrittenAtOnce() throws IOException {
    written("a.sarif", "-o", folder.resolve("a.html"), "-o", folder.resolve("a.txt"));

    assertThat(folder.resolve("a.txt"))
        .content()
        .contains("number/mag_x10")
        .doesNotContain("\u001b");
    assertThat(folder.resolve("a.html")).exists();
  }

  @Test
  void noOutputAppearsWhereTheInputIsMalformed() throws IOException {
    Files.writeString(table, TABLE + "a\tb\tc\td\te\tf\n");
    Path out = folder.resolve("a.sarif");
    Path page = folder.resolve("a.html");

    assertThat(CliRun.of("check", table, "-o", out, "-o", page).code()).isEqualTo(ExitCode.INPUT);
    assertThat(out).doesNotExist();
    assertThat(page).doesNotExist();
    try (var files = Files.list(folder)) {
      assertThat(files.toList()).containsExactly(table);
    }
  }

  @Test
  void refusesFormatsThatItDoesNotKnow() {
    CliRun ending = CliRun.of("check", table, "-o", folder.resolve("a.xls"));
    assertThat(ending.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ending.err()).contains("tells no format: use .txt .jsonl");
    CliRun name = CliRun.of("check", table, "--format", "sarf");
    assertThat(name.err()).contains("'sarf'; did you mean 'sarif'?");
    CliRun twice = CliRun.of("check", table, "-o", "-", "-o", "-");
    assertThat(twice.err()).contains("standard output can be named once only");
  }

  @Test
  void anOutputThatCannotBeWrittenIsToldBeforeTheWork() throws IOException {
    CliRun run = CliRun.of("check", table, "-o", table.resolve("a.csv"));

    assertThat(run.code()).isEqualTo(ExitCode.OUTPUT);
    assertThat(run.err()).contains("cannot write");
  }

  @Test
  void reportAndBaselineAppearTogetherOrNotAtAll() throws IOException {
    Path out = folder.resolve("a.csv");
    CliRun run =
        CliRun.of("check", table, "-o", out, "--write-baseline", table.resolve("known.tsv"));

    assertThat(run.code()).isEqualTo(ExitCode.OUTPUT);
    assertThat(out).doesNotExist();
  }

  @Test
  void namesThatNoFileCanHaveAreRefused() {
    assertThat(CliRun.of("check", "a\u0000b.tsv").code()).isEqualTo(ExitCode.USAGE);
    assertThat(CliRun.of("check", "--no-config", "a\u0000b.tsv").code()).isEqualTo(ExitCode.INPUT);
    assertThat(CliRun.of("check", table, "-o", "a\u0000b.csv").code()).isEqualTo(ExitCode.USAGE);
  }
}
