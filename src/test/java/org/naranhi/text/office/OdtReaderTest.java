package org.naranhi.text.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.naranhi.text.Block;
import org.naranhi.text.Document;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.read.Documents;

/** The ways of Writer, written by hand. */
class OdtReaderTest {

  private static Document read(String styles, String body) throws IOException {
    return Documents.read("in.odt", OfficeFiles.odt(styles, body).bytes(), ReadOptions.DEFAULT);
  }

  private static List<String> kinds(String styles, String body) throws IOException {
    return read(styles, body).blocks().stream().map(b -> b.kind() + " " + b.text()).toList();
  }

  private static String p(String content) {
    return "<text:p>" + content + "</text:p>";
  }

  @Test
  void keepsSpacesTabsAndBreaksAsText() throws IOException {
    String body = p("가<text:s text:c=\"3\"/>나<text:tab/>다\n  라\u00AD마<text:line-break/>바");
    Document document = read("", body);
    assertThat(document.source()).startsWith("가   나\t다   라마\n바");
    assertThat(document.blocks()).extracting(Block::text).containsExactly("가 나 다 라마", "바");
  }

  @Test
  void dropsCommentsAndHiddenText() throws IOException {
    String styles =
        "<style:style style:name=\"T1\" style:family=\"text\">"
            + "<style:text-properties text:display=\"none\"/></style:style>";
    String body =
        p(
                "보인다<office:annotation><text:p>의견</text:p></office:annotation>"
                    + "<text:span text:style-name=\"T1\">숨었다</text:span>.")
            + "<text:section text:display=\"none\">"
            + p("숨은 마디")
            + "</text:section><text:section>"
            + p("보이는 마디다.")
            + "</text:section>";
    assertThat(kinds(styles, body)).containsExactly("PARAGRAPH 보인다.", "PARAGRAPH 보이는 마디다.");
  }

  @Test
  void takesTablesOfContentsForFurniture() throws IOException {
    String body =
        "<text:table-of-content><text:table-of-content-source><text:index-title-template>목차"
            + "</text:index-title-template></text:table-of-content-source><text:index-body>"
            + "<text:index-title>"
            + p("목차")
            + "</text:index-title>"
            + p("서론<text:tab/>1")
            + "</text:index-body></text:table-of-content>"
            + "<text:h text:outline-level=\"1\">서론</text:h>"
            + p("본문이 있다.");
    assertThat(kinds("", body))
        .containsExactly("FURNITURE 목차", "FURNITURE 서론 1", "HEADLINE 서론", "PARAGRAPH 본문이 있다.");
  }

  @Test
  void keepsTheFieldThatShowsTheTitle() throws IOException {
    assertThat(kinds("", p("이 글은 <text:title>강변 소식</text:title>이다.")))
        .containsExactly("PARAGRAPH 이 글은 강변 소식이다.");
  }

  private static String list(String attributes, String... items) {
    return "<text:list text:style-name=\"L1\" "
        + attributes
        + ">"
        + String.join("", items)
        + "</text:list>";
  }

  private static String item(String content) {
    return "<text:list-item>" + content + "</text:list-item>";
  }

  @Test
  void countsListsThatGoOnAndLevelsInside() throws IOException {
    String styles =
        "<text:list-style style:name=\"L1\">"
            + "<text:list-level-style-number text:level=\"1\" style:num-format=\"1\""
            + " style:num-suffix=\".\"/><text:list-level-style-number text:level=\"2\""
            + " style:num-format=\"가, 나, 다, ...\" style:num-prefix=\"(\" style:num-suffix=\")\"/>"
            + "</text:list-style>";
    String body =
        list("", item(p("하나") + p("딸린 문단")), item(p("둘") + list("", item(p("속")))))
            + p("사이 글이다.")
            + list("text:continue-numbering=\"true\"", item(list("", item(p("속둘")))), item(p("셋")))
            + list("", item(p("새로")));
    assertThat(read(styles, body).source())
        .isEqualTo("1. 하나\n딸린 문단\n2. 둘\n(가) 속\n사이 글이다.\n(나) 속둘\n3. 셋\n1. 새로\n");
  }

  @Test
  void readsATextBoxAfterItsParagraphWithoutTheNamesOfPictures() throws IOException {
    String body =
        p(
            "<draw:frame><svg:title>사진 이름</svg:title><draw:text-box>"
                + p("상자 글이다.")
                + "</draw:text-box></draw:frame>본문이 있다.");
    assertThat(kinds("", body)).containsExactly("PARAGRAPH 본문이 있다.", "PARAGRAPH 상자 글이다.");
  }

  @Test
  void skipsCellsThatAMergedOneCovers() throws IOException {
    String row =
        "<table:table-row><table:table-cell>"
            + p("값")
            + "</table:table-cell><table:table-cell>"
            + p("12")
            + "</table:table-cell><table:covered-table-cell>"
            + p("덮임")
            + "</table:covered-table-cell></table:table-row>";
    assertThat(kinds("", "<table:table>" + row + row + "</table:table>"))
        .containsExactly("TABLE_CELL 값", "TABLE_CELL 12", "TABLE_CELL 값", "TABLE_CELL 12");
  }
}
