package org.naranhi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code check KO EN}: two documents, aligned first. */
class CheckDocumentsTest {

  @TempDir private Path folder;

  private JsonNode results(Path ko, Path en, String... options) throws IOException {
    Path sarif = folder.resolve("a.sarif");
    Object[] args = new Object[options.length + 7];
    System.arraycopy(
        new Object[] {"check", ko, en, "--only", "number", "-o", sarif}, 0, args, 0, 7);
    System.arraycopy(options, 0, args, 7, options.length);
    CliRun run = CliRun.of(args);
    assertThat(run.code()).as(run.err()).isIn(ExitCode.DONE, ExitCode.FOUND);
    return new ObjectMapper().readTree(sarif.toFile()).at("/runs/0/results");
  }

  private static String flagged(JsonNode result, String side) {
    JsonNode properties = result.path("properties");
    JsonNode span = properties.path(side + "Span");
    return span.isMissingNode()
        ? ""
        : properties.path(side).asText().substring(span.path(0).asInt(), span.path(1).asInt());
  }

  /** Two of the samples have a paragraph that the translation moved. */
  @ParameterizedTest
  @CsvSource({"exports,1200억엔", "court,86억4000만원 2022년 8월"})
  void movedParagraphsGiveNoErrorsOfTheirOwn(String name, String planted) throws IOException {
    JsonNode results =
        results(Path.of("seeds", name + ".ko.txt"), Path.of("seeds", name + ".en.txt"));

    List<String> wrong =
        StreamSupport.stream(results.spliterator(), false)
            .filter(result -> result.path("level").asText().equals("error"))
            .map(result -> flagged(result, "ko"))
            .toList();
    assertThat(String.join(" ", wrong)).isEqualTo(planted);
  }

  @Test
  void placesAreThoseOfBothDocuments() throws IOException {
    Path ko = folder.resolve("ko.txt");
    Path en = folder.resolve("en.txt");
    Files.writeString(ko, "경찰은 수배자를 찾고 있다.\r\n\r\n이 사건은 널리 알려졌다. 현상금은 145억원이다.\r\n");
    Files.writeString(
        en,
        "Police are looking for the wanted man.\n\n\n"
            + "The case is widely known. The reward is 1.45 billion KRW.\n");

    JsonNode result = results(ko, en).path(0);
    JsonNode english = result.at("/locations/0/physicalLocation");
    JsonNode korean = result.at("/relatedLocations/0/physicalLocation");
    assertThat(english.at("/artifactLocation/uri").asText()).endsWith("/en.txt");
    assertThat(region(english)).containsExactly(4, 41, 57);
    assertThat(korean.at("/artifactLocation/uri").asText()).endsWith("/ko.txt");
    assertThat(region(korean)).containsExactly(3, 21, 26);
  }

  private static int[] region(JsonNode location) {
    return Arrays.stream(new String[] {"startLine", "startColumn", "endColumn"})
        .mapToInt(name -> location.at("/region/" + name).asInt())
        .toArray();
  }

  @Test
  void aSentenceWithoutCounterpartIsAUnitOfItsOwn() throws IOException {
    Path ko = folder.resolve("ko.txt");
    Path en = folder.resolve("en.txt");
    Files.writeString(
        ko, "경찰은 수배자를 찾고 있다.\n\n전혀 다른 이야기로 어제 고래 두 마리가 항구에 나타났다.\n\n" + "현상금은 145억원이다.\n");
    Files.writeString(
        en, "Police are looking for the wanted man.\n\nThe reward is 14.5 billion KRW.\n");

    CliRun run = CliRun.of("check", ko, en, "--format", "jsonl");
    assertThat(run.out().lines()).hasSize(3);
  }

  @Test
  void theDateOfTheCommandLineReplacesThatOfThePage() throws IOException {
    Path ko = folder.resolve("ko.html");
    Path en = folder.resolve("en.txt");
    Files.writeString(
        ko,
        "<html><head><meta charset='utf-8'><meta property='article:published_time'"
            + " content='2025-01-24T09:00:00+09:00'><title>현상금</title></head><body><article>"
            + "<h1>현상금</h1><p>경찰은 지난달 수배자의 현상금을 145억원으로 올렸다고 밝혔다.</p></article></body></html>");
    Files.writeString(
        en,
        "Reward\n\nPolice said they had raised the reward for the wanted man to 14.5 billion won"
            + " in December 2024.\n");

    assertThat(CliRun.of("check", ko, en, "--only", "number", "--fail-on", "warning").code())
        .isEqualTo(ExitCode.DONE);
    CliRun other =
        CliRun.of(
            "check", ko, en, "--only", "number", "--date", "2023-06-01", "--fail-on", "warning");
    assertThat(other.out()).contains("December 2024");
    assertThat(other.code()).isEqualTo(ExitCode.FOUND);
  }
}
