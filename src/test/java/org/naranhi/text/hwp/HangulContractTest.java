package org.naranhi.text.hwp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.naranhi.text.Block;
import org.naranhi.text.BlockKind;
import org.naranhi.text.Document;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.read.Documents;

/** The same text gives the same blocks; files made by hwplib and hwpxlib. */
class HangulContractTest {

  private static Document read(String name) throws IOException {
    return Documents.read(name, HangulFiles.bytes(name), ReadOptions.DEFAULT);
  }

  private static List<String> content(Document document) {
    return document.content().stream().map(b -> b.kind() + " " + b.text()).toList();
  }

  @ParameterizedTest
  @CsvSource({"ko,hwp", "ko,hwpx", "en,hwp", "en,hwpx"})
  void givesTheBlocksOfTheWordDocument(String language, String kind) throws IOException {
    Document word = read("routes-" + language + ".docx");
    assertThat(content(read("routes-" + language + "." + kind))).isEqualTo(content(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"routes-ko.hwp", "routes-ko.hwpx"})
  void keepsHeadersAndFootersAsFurnitureAndNumbersInTheSource(String name) throws IOException {
    Document document = read(name);
    assertThat(document.blocks())
        .filteredOn(b -> b.kind() == BlockKind.FURNITURE)
        .extracting(Block::text)
        .containsExactly("주민 소식지 제12호", "강변구청 교통과");
    assertThat(document.source()).contains("나. 요금은", "제2조 어린이는").doesNotContain("감춘");
    assertThat(document.blocks())
        .filteredOn(b -> b.text().startsWith("요금은"))
        .extracting(Block::reason)
        .containsExactly("in a list, 나.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"routes-ko.hwp", "routes-ko.hwpx"})
  void takesTitleAuthorAndDateFromTheFile(String name) throws IOException {
    assertThat(read(name).metadata())
        .containsEntry("title", "마을버스 노선 개편")
        .containsEntry("author", "한서윤")
        .containsEntry("date", "2026-03-02");
  }
}
