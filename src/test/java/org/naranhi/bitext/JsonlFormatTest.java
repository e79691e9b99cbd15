package org.naranhi.bitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonlFormatTest {

  private static List<JsonNode> lines(Bitext bitext) throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : Formats.text("jsonl", bitext).split("\n")) {
      nodes.add(new ObjectMapper().readTree(line));
    }
    return nodes;
  }

  @Test
  void everyLineHasTheSameKeys() throws IOException {
    List<JsonNode> lines = lines(Samples.syria());
    assertThat(lines).hasSize(9);
    for (JsonNode line : lines) {
      assertThat(line.fieldNames())
          .toIterable()
          .containsExactly(
              "id",
              "document",
              "date",
              "ko",
              "en",
              "type",
              "probability",
              "sentences",
              "links",
              "findings");
    }
  }

  @Test
  void findingSpansAreOffsetsIntoTheTextsOfTheUnit() throws IOException {
    JsonNode unit = lines(Samples.syria()).get(3);
    JsonNode finding = unit.get("findings").get(0);
    String en = unit.get("en").textValue();
    assertThat(
            en.substring(finding.get("en").get(0).intValue(), finding.get("en").get(1).intValue()))
        .isEqualTo("1.45 billion KRW");
    assertThat(finding.get("severity").textValue()).isEqualTo("error");
  }

  @Test
  void linksNameTheirSentenceAndText() throws IOException {
    JsonNode link = lines(Samples.syria()).get(4).get("links").get(1);
    assertThat(link.get("ko").get("text").textValue()).isEqualTo("두 차례");
    assertThat(link.get("ko").get("sentence").intValue()).isEqualTo(5);
  }

  @Test
  void readsTranslationsOfDataSets() {
    List<TranslationUnit> units =
        Formats.read("jsonl", "{\"translation\":{\"en\":\"one\",\"ko\":\"하나\"},\"score\":[1]}\n");
    assertThat(units.get(0).ko()).isEqualTo("하나");
    assertThat(units.get(0).id()).isEqualTo("1");
  }

  @Test
  void saysWhereALineIsNoJson() {
    assertThatThrownBy(
            () -> Formats.read("jsonl", "{\"ko\":\"가\",\"en\":\"a\"}\n\n{\"ko\":oops}\n"))
        .isInstanceOf(MalformedBitextException.class)
        .hasMessageStartingWith("file.jsonl:3:")
        .hasMessageContaining("not valid JSON");
  }

  @Test
  void refusesLinesWithoutTexts() {
    assertThatThrownBy(() -> Formats.read("jsonl", "{\"a\":1}"))
        .hasMessage("file.jsonl:1:1: error: expected the keys \"ko\" and \"en\" but found [a]");
    assertThatThrownBy(() -> Formats.read("jsonl", "[1]"))
        .hasMessageStartingWith("file.jsonl:1:1: error: expected a JSON object on each line");
    assertThatThrownBy(() -> Formats.read("jsonl", "{\"ko\":\"가\"}{}"))
        .hasMessageContaining("expected one JSON object on each line");
  }
}
