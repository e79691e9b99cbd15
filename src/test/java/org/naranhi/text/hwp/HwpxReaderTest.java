package org.naranhi.text.hwp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.naranhi.text.Block;
import org.naranhi.text.BlockKind;
import org.naranhi.text.Document;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.read.Documents;

class HwpxReaderTest {

  private static String p(String pieces) {
    return "<hp:p paraPrIDRef=\"0\" styleIDRef=\"0\"><hp:run>" + pieces + "</hp:run></hp:p>";
  }

  private static String t(String text) {
    return "<hp:t>" + text + "</hp:t>";
  }

  private static String list(String name, String paragraphs) {
    return "<hp:" + name + "><hp:subList>" + paragraphs + "</hp:subList></hp:" + name + ">";
  }

  private static Document read(byte[] bytes, ReadOptions options) throws IOException {
    return Documents.inspect("in.hwpx", new java.io.ByteArrayInputStream(bytes), options);
  }

  private static List<String> texts(String paragraphs) throws IOException {
    return read(HangulFiles.hwpx(paragraphs), ReadOptions.DEFAULT).blocks().stream()
        .map(Block::text)
        .toList();
  }

  private static final String CHANGED =
      p(
              t(
                  "예산은 <hp:deleteBegin Id=\"1\"/>14억원<hp:deleteEnd Id=\"1\" paraend=\"0\"/>"
                      + "<hp:insertBegin Id=\"2\"/>18억원<hp:insertEnd Id=\"2\" paraend=\"0\"/>이다."))
          + p(t("<hp:deleteBegin Id=\"3\"/>이 문단은 지웠다.<hp:deleteEnd Id=\"3\" paraend=\"1\"/>"))
          + p(t("앞 문단이다."))
          + p(t("<hp:insertBegin Id=\"4\"/>새로 넣은 문단이다.<hp:insertEnd Id=\"4\" paraend=\"1\"/>"))
          + p(t("끝 문단이다."));

  @Test
  void readsEitherSideOfTrackedChanges() throws IOException {
    byte[] bytes = HangulFiles.hwpx(CHANGED);
    assertThat(read(bytes, ReadOptions.DEFAULT).blocks())
        .extracting(Block::text)
        .containsExactly("예산은 18억원이다.", "앞 문단이다.", "새로 넣은 문단이다.", "끝 문단이다.");
    assertThat(read(bytes, ReadOptions.DEFAULT.withOriginal(true)).blocks())
        .extracting(Block::text)
        .containsExactly("예산은 14억원이다.", "이 문단은 지웠다.", "앞 문단이다.", "끝 문단이다.");
  }

  @Test
  void leavesOutObjectsInDeletedText() throws IOException {
    String box = list("drawText", p(t("지운 상자이다.")));
    assertThat(
            texts(
                p(
                    t("남은 글이다.<hp:deleteBegin Id=\"1\"/>")
                        + "<hp:rect>"
                        + box
                        + "</hp:rect>"
                        + t("<hp:deleteEnd Id=\"1\" paraend=\"0\"/>"))))
        .containsExactly("남은 글이다.");
  }

  @Test
  void readsBreaksHyphensAndSpacesOfHangul() throws IOException {
    assertThat(
            texts(
                p(
                    t(
                        "3월<hp:nbSpace/>1일<hp:fwSpace/>well<hp:hyphen/>known이라는"
                            + " 말이다.<hp:lineBreak/>둘째<hp:tab/>줄이다."))))
        .containsExactly("3월 1일 well-known이라는 말이다.", "둘째 줄이다.");
  }

  @Test
  void keepsTheTextOfLinksAndLeavesOutMemosAndGuides() throws IOException {
    String guide = "Clickhere:set:44:Direction:wstring:2:이름 HelpState:wstring:0:  ";
    String empty =
        "<hp:ctrl><hp:fieldBegin type=\"CLICK_HERE\" dirty=\"0\"><hp:parameters>"
            + "<hp:stringParam name=\"Command\">"
            + guide
            + "</hp:stringParam>"
            + "</hp:parameters></hp:fieldBegin></hp:ctrl>"
            + t("이름")
            + "<hp:ctrl><hp:fieldEnd/></hp:ctrl>";
    String memo =
        "<hp:ctrl><hp:fieldBegin type=\"MEMO\"><hp:subList>"
            + p(t("메모이다."))
            + "</hp:subList></hp:fieldBegin></hp:ctrl>"
            + t("누리집")
            + "<hp:ctrl><hp:fieldEnd/></hp:ctrl>";
    String comment = "<hp:ctrl>" + list("hiddenComment", p(t("숨은 설명이다."))) + "</hp:ctrl>";
    assertThat(texts(p(t("자세한 것은 ") + memo + empty + comment + t("에 있다."))))
        .containsExactly("자세한 것은 누리집에 있다.");
  }

  @Test
  void readsFormulasReadingAidsAndLettersThatAreShapes() throws IOException {
    assertThat(
            texts(
                p("<hp:equation><hp:script>x`over`y</hp:script></hp:equation>" + t("이다."))
                    + p(
                        "<hp:dutmal><hp:mainText>나란히</hp:mainText><hp:subText>side by side"
                            + "</hp:subText></hp:dutmal>"
                            + t(" 놓았다."))
                    + p("<hp:compose composeText=\"㉮\"/>" + t(" 항이다."))
                    + p(
                        "<hp:rect dropcapstyle=\"DoubleLine\">"
                            + list("drawText", p(t("봄")))
                            + "</hp:rect>"
                            + t("이 왔다."))
                    + p("<hp:textart text=\"큰 글씨이다.\"/>")))
        .containsExactly("x over y이다.", "나란히(side by side) 놓았다.", "㉮ 항이다.", "봄이 왔다.", "큰 글씨이다.");
  }

  @Test
  void readsCaptionsWithTheirNumbers() throws IOException {
    String number =
        "<hp:ctrl><hp:autoNum num=\"3\" numType=\"PICTURE\"><hp:autoNumFormat type=\"DIGIT\"/>"
            + "</hp:autoNum></hp:ctrl>";
    String picture = "<hp:pic>" + list("caption", p(t("그림 ") + number + t(" 강변의 봄"))) + "</hp:pic>";
    Document document = read(HangulFiles.hwpx(p(t("본문이다.") + picture)), ReadOptions.DEFAULT);
    assertThat(document.blocks())
        .extracting(b -> b.kind() + " " + b.text())
        .containsExactly("PARAGRAPH 본문이다.", "CAPTION 그림 3 강변의 봄");
  }

  @Test
  void readsGroupsAndBoxesInBoxes() throws IOException {
    String inner = "<hp:rect>" + list("drawText", p(t("안의 상자이다."))) + "</hp:rect>";
    String outer = "<hp:ellipse>" + list("drawText", p(t("밖의 상자이다.") + inner)) + "</hp:ellipse>";
    assertThat(texts(p("<hp:container>" + outer + "</hp:container>")))
        .containsExactly("밖의 상자이다.", "안의 상자이다.");
  }

  @Test
  void takesOneChoiceOfAlternatives() throws IOException {
    String box = "<hp:rect>" + list("drawText", p(t("한 번만 나온다."))) + "</hp:rect>";
    assertThat(
            texts(
                p(
                    "<hp:switch><hp:case>"
                        + box
                        + "</hp:case><hp:default>"
                        + box
                        + "</hp:default></hp:switch>")))
        .containsExactly("한 번만 나온다.");
  }

  @Test
  void takesTablesOfContentsAndMasterPagesForFurniture() throws IOException {
    String contents =
        p(
                "<hp:secPr><hp:masterPage idRef=\"masterpage0\"/></hp:secPr><hp:ctrl>"
                    + "<hp:fieldBegin type=\"TABLEOFCONTENTS\"/></hp:ctrl>"
                    + t("1장 시작 3"))
            + p(t("2장 끝 9") + "<hp:ctrl><hp:fieldEnd/></hp:ctrl>")
            + p(t("본문이 여기에서 시작한다."));
    Map<String, String> page =
        Map.of(
            "Contents/masterpage0.xml",
            "<masterPage xmlns:hp=\"urn:hp\"><hp:subList>"
                + p(t("강변구"))
                + "</hp:subList></masterPage>");
    Document document = read(HangulFiles.hwpx(contents, page), ReadOptions.DEFAULT);
    assertThat(document.blocks())
        .filteredOn(b -> b.kind() == BlockKind.FURNITURE)
        .extracting(b -> b.text() + ": " + b.reason())
        .containsExactly(
            "1장 시작 3: table of contents", "2장 끝 9: table of contents", "강변구: on a master page");
  }

  @Test
  void readsSectionsInTheOrderOfTheirNumbers() throws IOException {
    Map<String, String> more = new java.util.LinkedHashMap<>();
    for (int section : new int[] {10, 2, 1}) {
      more.put(
          "Contents/section" + section + ".xml",
          "<sec xmlns:hp=\"urn:hp\">" + p(t(section + "구역이다.")) + "</sec>");
    }
    assertThat(read(HangulFiles.hwpx(p(t("0구역이다.")), more), ReadOptions.DEFAULT).source())
        .isEqualTo("0구역이다.\n1구역이다.\n2구역이다.\n10구역이다.\n");
  }
}
