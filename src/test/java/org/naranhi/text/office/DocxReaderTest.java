package org.naranhi.text.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.naranhi.text.Block;
import org.naranhi.text.Document;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.read.Documents;

/** The ways of Word, written by hand. */
class DocxReaderTest {

  private static final ReadOptions DEFAULT = ReadOptions.DEFAULT;

  private static Document read(OfficeFiles file, ReadOptions options) throws IOException {
    return Documents.read("in.docx", file.bytes(), options);
  }

  private static List<String> texts(String body) throws IOException {
    return texts(body, DEFAULT);
  }

  private static List<String> texts(String body, ReadOptions options) throws IOException {
    return texts(read(OfficeFiles.docx(body), options));
  }

  private static List<String> texts(Document document) {
    return document.content().stream().map(Block::text).toList();
  }

  private static List<String> kinds(Document document) {
    return document.blocks().stream().map(b -> b.kind() + " " + b.text()).toList();
  }

  private static String p(String... runs) {
    return "<w:p w:rsidR=\"00A1\">" + String.join("", runs) + "</w:p>";
  }

  private static String r(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  private static String styled(String style, String text) {
    return p("<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>", r(text));
  }

  @Test
  void joinsRunsThatAreSplitInsideAWord() throws IOException {
    String body =
        p(
            r("정부는 예"),
            "<w:proofErr w:type=\"spellStart\"/>",
            "<w:r w:rsidRPr=\"00B2\"><w:rPr><w:b/></w:rPr><w:t>산을</w:t></w:r>",
            "<w:proofErr w:type=\"spellEnd\"/><w:bookmarkStart w:id=\"0\" w:name=\"a\"/>",
            r(" 확정했다."));
    assertThat(texts(body)).containsExactly("정부는 예산을 확정했다.");
  }

  @Test
  void keepsTabsBreaksAndHyphensAsText() throws IOException {
    String body =
        p(
            "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t><w:softHyphen/>",
            "<w:t>d\u00ADe</w:t><w:sym w:font=\"Symbol\" w:char=\"F061\"/></w:r>",
            "<w:r><w:br/><w:t>He left.</w:t></w:r>");
    assertThat(texts(body)).containsExactly("a b\u2011cdeα", "He left.");
  }

  @Test
  void trimsATextThatDoesNotPreserveItsSpace() throws IOException {
    assertThat(texts(p("<w:r><w:t> 그는\n </w:t></w:r>", r(" 갔다.")))).containsExactly("그는 갔다.");
  }

  @Test
  void readsATextBoxOnceWhicheverWayItIsWritten() throws IOException {
    String box = "<w:txbxContent>" + p(r("상자 글이다.")) + "</w:txbxContent>";
    String both =
        p(
            r("본문이"),
            "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>",
            box,
            "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>",
            box,
            "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>",
            r("다."));
    assertThat(texts(both)).containsExactly("본문이다.", "상자 글이다.");
  }

  @Test
  void takesTheFallbackWhereTheChoiceGivesNoText() throws IOException {
    String emoji =
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"w16se\"><w:symEx/></mc:Choice>"
            + "<mc:Fallback><w:t>🙂</w:t></mc:Fallback></mc:AlternateContent></w:r>";
    assertThat(texts(p(r("좋다 "), emoji))).containsExactly("좋다 🙂");
  }

  @Test
  void keepsResultsOfFieldsAndDropsInstructions() throws IOException {
    String body =
        p(
            r("표 "),
            "<w:fldSimple w:instr=\" SEQ Table \">" + r("3") + "</w:fldSimple>",
            r("은 "),
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>",
            "<w:r><w:instrText> IF </w:instrText></w:r>",
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>",
            "<w:r><w:instrText> PAGE </w:instrText></w:r>",
            "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>",
            r("99"),
            "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
            "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>",
            r("5쪽에"),
            "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
            "<w:hyperlink r:id=\"rId9\">" + r(" 있다.") + "</w:hyperlink>");
    assertThat(texts(body)).containsExactly("표 3은 5쪽에 있다.");
  }

  private static final String CHANGED =
      p(
              r("예산은 "),
              "<w:del><w:r><w:delText>14억</w:delText></w:r></w:del>",
              "<w:ins><w:r><w:t>18억</w:t></w:r></w:ins>",
              r("원이다."))
          + p("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>", r("앞은 "))
          + p(r("뒤와 붙는다."))
          + p("<w:pPr><w:rPr><w:ins/></w:rPr></w:pPr>", r("하나를 "))
          + p(r("둘로 나눴다."))
          + "<w:moveFrom>"
          + p("<w:moveFrom>" + r("옮긴 글이다.") + "</w:moveFrom>")
          + "</w:moveFrom>"
          + p("<w:moveTo>" + r("옮긴 글이다.") + "</w:moveTo>");

  @Test
  void acceptsTrackedChanges() throws IOException {
    assertThat(texts(CHANGED))
        .containsExactly("예산은 18억원이다.", "앞은 뒤와 붙는다.", "하나를", "둘로 나눴다.", "옮긴 글이다.");
  }

  @Test
  void undoesTrackedChangesForTheOriginal() throws IOException {
    assertThat(texts(CHANGED, DEFAULT.withOriginal(true)))
        .containsExactly("예산은 14억원이다.", "앞은", "뒤와 붙는다.", "하나를 둘로 나눴다.", "옮긴 글이다.");
  }

  @Test
  void dropsHiddenTextByRunAndByStyle() throws IOException {
    String body =
        p(r("보인다"), "<w:r><w:rPr><w:vanish/></w:rPr><w:t>숨었다</w:t></w:r>")
            + p("<w:r><w:rPr><w:rStyle w:val=\"Ghost\"/></w:rPr><w:t>숨었다</w:t></w:r>", r("나도"))
            + p("<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>또 보인다</w:t></w:r>");
    String styles =
        "<w:style w:type=\"character\" w:styleId=\"Ghost\"><w:name w:val=\"Ghost\"/>"
            + "<w:rPr><w:vanish/></w:rPr></w:style>";
    OfficeFiles file = OfficeFiles.docx(body).related("styles", "styles", styles);
    assertThat(texts(read(file, DEFAULT))).containsExactly("보인다", "나도", "또 보인다");
  }

  /** Korean Word numbers its style ids; other programs name styles in Korean. */
  private static final String STYLES =
      "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style>"
          + "<w:style w:type=\"paragraph\" w:styleId=\"a9\"><w:name w:val=\"My\"/>"
          + "<w:basedOn w:val=\"1\"/></w:style>"
          + "<w:style w:type=\"paragraph\" w:styleId=\"b\"><w:name w:val=\"제목 2\"/></w:style>"
          + "<w:style w:type=\"paragraph\" w:styleId=\"t\"><w:name w:val=\"Title\"/></w:style>"
          + "<w:style w:type=\"paragraph\" w:styleId=\"c\"><w:name w:val=\"caption\"/></w:style>"
          + "<w:style w:type=\"paragraph\" w:styleId=\"10\"><w:name w:val=\"toc 1\"/></w:style>";

  @Test
  void tellsHeadingsByNamesLevelsAndInheritance() throws IOException {
    String body =
        styled("t", "문서의 제목")
            + styled("10", "서론 3")
            + styled("1", "서론")
            + p(r("본문이 여기 있다."))
            + styled("a9", "본론")
            + styled("b", "세부")
            + p("<w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr>", r("더 세부"))
            + styled("c", "그림 1 강변")
            + p(r("끝난 글이다."));
    OfficeFiles file = OfficeFiles.docx(body).related("styles", "styles", STYLES);
    assertThat(kinds(read(file, DEFAULT)))
        .containsExactly(
            "HEADLINE 문서의 제목",
            "FURNITURE 서론 3",
            "HEADING 서론",
            "PARAGRAPH 본문이 여기 있다.",
            "HEADING 본론",
            "HEADING 세부",
            "HEADING 더 세부",
            "CAPTION 그림 1 강변",
            "PARAGRAPH 끝난 글이다.");
  }

  private static String item(int level, String text) {
    return p(
        "<w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>",
        r(text));
  }

  private static String level(int level, String format, String text) {
    return String.format(
        "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText"
            + " w:val=\"%s\"/></w:lvl>",
        level, format, text);
  }

  private static Document list(String body, String... levels) throws IOException {
    String numbering =
        "<w:abstractNum w:abstractNumId=\"0\">"
            + String.join("", levels)
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
    return read(OfficeFiles.docx(body).related("numbering", "numbering", numbering), DEFAULT);
  }

  @Test
  void countsNumberedParagraphsLevelByLevel() throws IOException {
    String body = item(0, "하나") + item(1, "속") + item(1, "속둘") + item(0, "둘") + item(1, "새로");
    Document document = list(body, level(0, "decimal", "%1."), level(1, "ganada", "%1-%2)"));
    assertThat(document.source()).isEqualTo("1. 하나\n1-가) 속\n1-나) 속둘\n2. 둘\n2-가) 새로\n");
    assertThat(kinds(document)).contains("LIST_ITEM 하나", "LIST_ITEM 속둘");
  }

  @Test
  void makesANumberWithWordsPartOfTheText() throws IOException {
    Document document = list(item(0, "(목적)") + item(0, "(정의)"), level(0, "decimal", "제%1조"));
    assertThat(texts(document)).containsExactly("제1조 (목적)", "제2조 (정의)");
  }

  @Test
  void showsSignsOfSymbolFontsAsBullets() throws IOException {
    Document document = list(item(0, "점"), level(0, "bullet", "\uF0B7"));
    assertThat(document.source()).isEqualTo("• 점\n");
    assertThat(texts(document)).containsExactly("점");
  }

  private static String cell(String content) {
    return "<w:tc><w:tcPr/>" + content + "</w:tc>";
  }

  @Test
  void readsTablesCellByCellAndLayoutTablesAsText() throws IOException {
    String row = "<w:tr>" + cell(p(r("값"))) + cell(p(r("12"))) + "</w:tr>";
    String removed =
        "<w:tr><w:trPr><w:del/></w:trPr>" + cell(p(r("지움"))) + cell(p(r("1"))) + "</w:tr>";
    String body =
        "<w:tbl>"
            + row
            + removed
            + row
            + "</w:tbl><w:tbl><w:tr>"
            + cell(p(r("틀 안의 글이다.")))
            + "</w:tr></w:tbl>";
    assertThat(kinds(read(OfficeFiles.docx(body), DEFAULT)))
        .containsExactly(
            "TABLE_CELL 값",
            "TABLE_CELL 12",
            "TABLE_CELL 값",
            "TABLE_CELL 12",
            "PARAGRAPH 틀 안의 글이다.");
  }

  @Test
  void putsNotesAfterTheTextInTheOrderOfTheirMarks() throws IOException {
    String body =
        p(
            r("첫째"),
            "<w:r><w:endnoteReference w:id=\"2\"/></w:r>",
            "<w:r><w:footnoteReference w:id=\"5\"/></w:r>",
            r("와 둘째"),
            "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"3\"/><w:t>*</w:t></w:r>",
            r("이다."));
    String footnotes =
        "<w:footnote w:type=\"separator\" w:id=\"0\">"
            + p("<w:r><w:separator/></w:r>")
            + "</w:footnote><w:footnote w:id=\"3\">"
            + p("<w:r><w:footnoteRef/></w:r>", r(" 별표 주."))
            + "</w:footnote><w:footnote w:id=\"5\">"
            + p(r("첫 주."))
            + "</w:footnote>";
    String endnotes = "<w:endnote w:id=\"2\">" + p(r("끝 주.")) + "</w:endnote>";
    OfficeFiles file =
        OfficeFiles.docx(body)
            .related("footnotes", "footnotes", footnotes)
            .related("endnotes", "endnotes", endnotes);
    assertThat(texts(read(file, DEFAULT))).containsExactly("첫째와 둘째이다.", "첫 주.", "별표 주.", "끝 주.");
  }

  @Test
  void takesTheSameHeaderOnceAndAsFurniture() throws IOException {
    String body =
        p(
                "<w:pPr><w:sectPr><w:headerReference r:id=\"rIdheader1\"/></w:sectPr></w:pPr>",
                r("본문이 있다."))
            + "<w:sectPr><w:headerReference r:id=\"rIdheader2\"/>"
            + "<w:footerReference r:id=\"rIdfooter1\"/></w:sectPr>";
    OfficeFiles file =
        OfficeFiles.docx(body)
            .related("header1", "hdr", p(r("강변구 소식")))
            .related("header2", "hdr", p(r("강변구 소식")))
            .related("footer1", "ftr", p(r("쪽 1")));
    assertThat(kinds(read(file, DEFAULT)))
        .containsExactly("PARAGRAPH 본문이 있다.", "FURNITURE 강변구 소식", "FURNITURE 쪽 1");
  }

  @Test
  void dropsPromptsOfEmptyControlsAndKeepsFilledOnes() throws IOException {
    String prompt =
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
            + r("여기를 누르시오")
            + "</w:sdtContent></w:sdt>";
    String filled = "<w:sdt><w:sdtPr/><w:sdtContent>" + r("강변구") + "</w:sdtContent></w:sdt>";
    assertThat(texts(p(prompt, filled, r("에 산다.")))).containsExactly("강변구에 산다.");
  }

  @Test
  void putsReadingAidsInBracketsAndFractionsOnOneLine() throws IOException {
    String ruby =
        "<w:r><w:ruby><w:rubyPr/><w:rt>"
            + r("한")
            + "</w:rt><w:rubyBase>"
            + r("韓")
            + "</w:rubyBase></w:ruby></w:r>";
    String half =
        "<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num>"
            + "<m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>";
    assertThat(texts(p(ruby, r("은 "), half, r("이다.")))).containsExactly("韓(한)은 1/2이다.");
  }
}
