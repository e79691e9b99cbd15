package org.naranhi.text.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.naranhi.text.Block;
import org.naranhi.text.BlockKind;
import org.naranhi.text.Document;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.read.Documents;

/** What a PDF tells beside its sentences; files made by LibreOffice. */
class PdfContractTest {

  private static Document read(String name) throws IOException {
    String folder = name.endsWith("pdf") ? "/text/pdf/" : "/text/office/";
    try (InputStream in = PdfContractTest.class.getResourceAsStream(folder + name)) {
      return Documents.read(name, in, ReadOptions.DEFAULT);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"routes-ko.pdf"})
  void tellsTheKindsByTheType(String name) throws IOException {
    assertThat(read(name).content())
        .extracting(b -> b.kind() + " " + b.text())
        .contains(
            "HEADLINE 마을버스 노선이 4월부터 바뀐다",
            "HEADING 달라지는 점",
            "LIST_ITEM 요금은 1,100원으로 그대로다.",
            "TABLE_CELL 3,200명",
            "PARAGRAPH 문의는 교통과로 하면 된다.",
            "PARAGRAPH 자세한 일정은 누리집에 있다.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"routes-ko.pdf"})
  void keepsHeadersAndFootersAsFurniture(String name) throws IOException {
    Document document = read(name);
    assertThat(document.blocks())
        .filteredOn(b -> b.kind() == BlockKind.FURNITURE)
        .extracting(Block::text)
        .containsExactly("주민 소식지 제12호", "1 / 1");
    assertThat(document.source()).contains("나. 요금은").doesNotContain("감춘");
    assertThat(document.metadata())
        .containsEntry("pages", "1")
        .containsEntry("title", "마을버스 노선 개편")
        .containsEntry("author", "한서윤");
  }
}
