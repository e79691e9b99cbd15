package org.naranhi.text.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.naranhi.text.Block;
import org.naranhi.text.BlockKind;
import org.naranhi.text.Document;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.read.Documents;

/** The same text gives the same blocks from every office format; files made by LibreOffice. */
class OfficeContractTest {

  private static Document read(String name) throws IOException {
    return Documents.read(name, OfficeFiles.bytes(name), ReadOptions.DEFAULT);
  }

  private static List<String> content(Document document) {
    return document.content().stream().map(b -> b.kind() + " " + b.text()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ko", "en"})
  void givesTheSameBlocksFromBothOfficeFormats(String language) throws IOException {
    Document docx = read("routes-" + language + ".docx");
    Document odt = read("routes-" + language + ".odt");
    assertThat(content(docx)).isEqualTo(content(odt));
    assertThat(docx.source()).isEqualTo(odt.source());
  }

  @ParameterizedTest
  @ValueSource(strings = {"routes-ko.docx", "routes-ko.odt"})
  void tellsTheKindsByTheStyles(String name) throws IOException {
    assertThat(content(read(name)))
        .contains(
            "HEADLINE 마을버스 노선이 4월부터 바뀐다",
            "SUBHEAD 출근 시간 배차 간격 12분에서 8분으로",
            "HEADING 달라지는 점",
            "LIST_ITEM 요금은 1,100원으로 그대로다.",
            "LIST_ITEM 제1조 마을버스에는 짐을 실을 수 있다.",
            "TABLE_CELL 3,200명",
            "PARAGRAPH 문의는 교통과로 하면 된다.",
            "PARAGRAPH 자세한 일정은 누리집에 있다.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"routes-ko.docx", "routes-ko.odt"})
  void keepsHeadersAndFootersAsFurnitureAndNumbersInTheSource(String name) throws IOException {
    Document document = read(name);
    assertThat(document.blocks())
        .filteredOn(b -> b.kind() == BlockKind.FURNITURE)
        .extracting(Block::text)
        .containsExactly("주민 소식지 제12호", "1 / 1");
    assertThat(document.source()).contains("나. 요금은").doesNotContain("감춘");
    assertThat(document.blocks())
        .filteredOn(b -> b.text().startsWith("요금은"))
        .extracting(Block::reason)
        .containsExactly("in a list, 나.");
  }

  @Test
  void takesTitleAuthorAndDateFromTheFileWhereTheTextHasNone() throws IOException {
    for (String name : List.of("routes-ko.docx", "routes-ko.odt")) {
      assertThat(read(name).metadata())
          .containsEntry("title", "마을버스 노선 개편")
          .containsEntry("author", "한서윤")
          .containsEntry("date", "2026-03-02");
    }
  }
}
