package org.naranhi.text.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.naranhi.text.Block;
import org.naranhi.text.BlockKind;
import org.naranhi.text.Document;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.read.Documents;

/** Order, lines and kinds on pages that are written glyph by glyph. */
class PdfReaderTest {

  private static final String LEFT =
      "The council met on Monday to hear how the new bus lines fared in their first month. Most"
          + " riders said that they would use them again, and the council was glad to hear it. A"
          + " report is due in May.";

  private static final String RIGHT =
      "Tickets stay at the price that was set two years ago. Children under seven go free, and so"
          + " do those who are older than sixty. The mayor thanked all drivers for the work that"
          + " they had done so far.";

  private static final String KOREAN =
      "마을버스 노선이 사월부터 크게 바뀐다고 구청이 밝혔다. 새 노선은 지하철역과 구립 도서관을 하나로 잇는다. 구청은"
          + " 이를 위해 예산을 마련했다고 설명했다. 주민들은 새 노선이 생기면 도서관에 가기가 쉬워질 것이라고 말했다."
          + " 구청은 유월에 주민들을 다시 조사한다. 마을버스 요금은 그대로다.";

  private static Document read(PdfFiles pdf) throws IOException {
    return Documents.read("in.pdf", pdf.bytes(), ReadOptions.DEFAULT);
  }

  private static List<String> content(PdfFiles pdf) throws IOException {
    return read(pdf).content().stream().map(Block::text).toList();
  }

  private static List<String> kinds(PdfFiles pdf) throws IOException {
    return read(pdf).content().stream().map(b -> b.kind() + " " + b.text()).toList();
  }

  private static List<String> furniture(Document document) {
    return document.blocks().stream()
        .filter(b -> b.kind() == BlockKind.FURNITURE)
        .map(Block::text)
        .toList();
  }

  @Test
  void readsTwoColumnsOneAfterTheOther() throws IOException {
    PdfFiles pdf =
        PdfFiles.pdf()
            .text(120, 80, 20, "A headline over both of the columns")
            .wrapped(60, 120, 200, 11, LEFT)
            .wrapped(280, 120, 200, 11, RIGHT);
    assertThat(content(pdf)).containsExactly("A headline over both of the columns", LEFT, RIGHT);
  }

  @Test
  void readsColumnsWhoseLinesDoNotStandAtOneHeight() throws IOException {
    PdfFiles pdf =
        PdfFiles.pdf().wrapped(60, 120, 200, 11, LEFT).wrapped(280, 125.5f, 200, 11, RIGHT);
    assertThat(content(pdf)).containsExactly(LEFT, RIGHT);
  }

  @Test
  void readsThreeColumnsAboveAndBelowAHeadingThatSpansThem() throws IOException {
    PdfFiles pdf = PdfFiles.pdf();
    for (float y : new float[] {100, 300}) {
      pdf.wrapped(50, y, 140, 10, LEFT).wrapped(210, y, 140, 10, RIGHT);
      pdf.wrapped(370, y, 140, 10, LEFT);
    }
    String heading = "A heading that goes over all three of the columns at once";
    pdf.bold(60, 260, 14, heading);
    assertThat(content(pdf)).containsExactly(LEFT, RIGHT, LEFT, heading, LEFT, RIGHT, LEFT);
  }

  @Test
  void joinsAParagraphThatRunsOverColumnAndPage() throws IOException {
    List<String> lines = PdfFiles.brokenAtBlanks(LEFT + " " + RIGHT, 18);
    int third = lines.size() / 3;
    PdfFiles pdf =
        PdfFiles.pdf()
            .lines(60, 120, 11, lines.subList(0, third).toArray(String[]::new))
            .lines(300, 120, 11, lines.subList(third, 2 * third).toArray(String[]::new))
            .page()
            .lines(60, 60, 11, lines.subList(2 * third, lines.size()).toArray(String[]::new));
    assertThat(content(pdf)).containsExactly(LEFT + " " + RIGHT);
  }

  @Test
  void endsParagraphsWhereALineLeavesRoom() throws IOException {
    PdfFiles pdf = PdfFiles.pdf().wrapped(60, 100, 200, 11, LEFT).wrapped(60, 166, 200, 11, RIGHT);
    assertThat(PdfFiles.brokenAtBlanks(LEFT, 200 / 11f)).hasSize(5);
    assertThat(content(pdf)).containsExactly(LEFT, RIGHT);
  }

  @Test
  void endsParagraphsBeforeAnIndent() throws IOException {
    String full = "The council met on Monday to hear how";
    float width = 11 * PdfFiles.ems(full);
    PdfFiles pdf =
        PdfFiles.pdf()
            .lines(60, 100, 11, full, full)
            .text(76, 126.4f, 11, "The council met on Monday to hear")
            .wrapped(60, 139.6f, width, 11, RIGHT);
    assertThat(content(pdf))
        .containsExactly(full + " " + full, "The council met on Monday to hear " + RIGHT);
  }

  @Test
  void undoesHyphensExceptThoseOfCompounds() throws IOException {
    PdfFiles pdf =
        PdfFiles.pdf()
            .lines(
                60,
                100,
                11,
                "The well-known writer came to the commit-",
                "tee of the town, and she was a well-",
                "known guest. In a long-term plan the gov-",
                "ernment of the Anglo-American and Anglo-",
                "American allies found a self-",
                "evident truth in it all.");
    assertThat(content(pdf))
        .containsExactly(
            "The well-known writer came to the committee of the town, and she was a well-known"
                + " guest. In a long-term plan the government of the Anglo-American and"
                + " Anglo-American allies found a self-evident truth in it all.");
  }

  @Test
  void takesRepeatedHeadsAndPageNumbersForFurniture() throws IOException {
    PdfFiles pdf = new PdfFiles();
    String[] texts = {LEFT, RIGHT, "So " + LEFT, "But " + RIGHT};
    for (int page = 1; page <= 4; page++) {
      pdf.page()
          .text(60, 40, 9, page % 2 == 0 ? "Annual report of the town" : "Chapter on the buses")
          .wrapped(60, 100, 300, 11, texts[page - 1])
          .text(290, 800, 9, "- " + page + " -");
    }
    Document document = read(pdf);
    assertThat(furniture(document))
        .containsExactlyInAnyOrder(
            "Annual report of the town",
            "Chapter on the buses",
            "- 1 -",
            "- 2 -",
            "- 3 -",
            "- 4 -");
    assertThat(document.content()).extracting(Block::text).containsExactly(texts);
  }

  @Test
  void keepsFootnotesApartAndTheirMarksOut() throws IOException {
    String start = "It grew to 10";
    float after = 60 + 11 * PdfFiles.ems(start);
    PdfFiles pdf =
        PdfFiles.pdf()
            .wrapped(60, 60, 200, 11, LEFT)
            .text(60, 200, 11, start)
            .text(after, 196, 6, "6")
            .text(after + 6, 200, 11, "riders.")
            .text(after + 6 + 11 * PdfFiles.ems("riders."), 196, 6, "1")
            .text(60, 760, 6, "1")
            .text(64, 763, 8, "The figures are those of the company.")
            .page()
            .lines(60, 60, 11, "A second page.");
    assertThat(content(pdf))
        .containsExactly(
            LEFT,
            "It grew to 10⁶ riders.",
            "A second page.",
            "The figures are those of the company.");
  }

  @Test
  void readsRuledTablesCellByCell() throws IOException {
    PdfFiles pdf = PdfFiles.pdf().text(60, 90, 11, "The table has what was counted in the year.");
    for (int i = 0; i < 4; i++) {
      pdf.box(60 + i % 2 * 100, 100 + i / 2 * 40, 100, 40);
    }
    pdf.lines(64, 114, 11, "Route of the first", "bus line").text(164, 114, 11, "Riders a day");
    pdf.text(64, 154, 11, "Gangbyeon 1").text(164, 154, 11, "3,200");
    pdf.text(60, 210, 11, "Below the table the text goes on.");
    assertThat(kinds(pdf))
        .containsExactly(
            "PARAGRAPH The table has what was counted in the year.",
            "TABLE_CELL Route of the first bus line",
            "TABLE_CELL Riders a day",
            "TABLE_CELL Gangbyeon 1",
            "TABLE_CELL 3,200",
            "PARAGRAPH Below the table the text goes on.");
  }

  @Test
  void readsTablesWithoutRulesRowByRow() throws IOException {
    PdfFiles pdf = PdfFiles.pdf().wrapped(60, 60, 400, 11, LEFT);
    String[] cells = {"Route", "Riders", "Fare", "North 1", "3,200", "1,100", "South", "27", "900"};
    for (int i = 0; i < 9; i++) {
      pdf.text(60 + i % 3 * 90, 160 + i / 3 * 14, 11, cells[i]);
    }
    assertThat(read(pdf).content())
        .filteredOn(b -> b.kind() == BlockKind.TABLE_CELL)
        .extracting(Block::text)
        .containsExactly(cells);
  }

  @Test
  void readsListsWithHangingIndents() throws IOException {
    PdfFiles pdf =
        PdfFiles.pdf()
            .text(60, 60, 11, "All should know this:")
            .text(60, 90, 11, "1.")
            .wrapped(80, 90, 200, 11, LEFT)
            .text(60, 156, 11, "2.")
            .wrapped(80, 156, 200, 11, RIGHT);
    assertThat(kinds(pdf))
        .containsExactly(
            "PARAGRAPH All should know this:", "LIST_ITEM " + LEFT, "LIST_ITEM " + RIGHT);
  }

  @Test
  void takesTurnedTextForFurniture() throws IOException {
    Document document =
        read(
            PdfFiles.pdf()
                .wrapped(60, 120, 300, 11, LEFT)
                .turned(45, 150, 600, 60, "F", "DRAFT")
                .turned(90, 570, 500, 8, "F", "Printed in Seoul"));
    assertThat(document.content()).extracting(Block::text).containsExactly(LEFT);
    assertThat(furniture(document)).containsExactly("DRAFT", "Printed in Seoul");
  }

  @Test
  void readsAPageThatLiesOnItsSide() throws IOException {
    PdfFiles pdf = PdfFiles.pdf();
    List<String> lines = PdfFiles.brokenAtBlanks(LEFT, 20);
    for (int i = 0; i < lines.size(); i++) {
      pdf.turned(90, 100 + i * 13, 700, 11, "F", lines.get(i));
    }
    assertThat(content(pdf)).containsExactly(LEFT);
  }

  @Test
  void readsOverprintedGlyphsOnce() throws IOException {
    PdfFiles pdf =
        PdfFiles.pdf().text(60, 100, 11, "All will tell.").text(60.3f, 100, 11, "All will tell.");
    assertThat(content(pdf)).containsExactly("All will tell.");
  }

  @Test
  void tellsHeadingsByTypeAndLevels() throws IOException {
    PdfFiles pdf =
        PdfFiles.pdf()
            .text(60, 60, 22, "The buses of the town")
            .bold(60, 100, 14, "1. What is new")
            .wrapped(60, 120, 300, 11, LEFT)
            .bold(60, 196, 11, "Fares")
            .wrapped(60, 210, 300, 11, RIGHT);
    assertThat(kinds(pdf))
        .containsExactly(
            "HEADLINE The buses of the town",
            "HEADING What is new",
            "PARAGRAPH " + LEFT,
            "HEADING Fares",
            "PARAGRAPH " + RIGHT);
  }

  /** A short text whose lines happen to be full does not show that they keep words whole. */
  @Test
  void joinsKoreanLinesThatKeepTheirWordsWithASpace() throws IOException {
    assertThat(shareOfBreaksJoinedRightly(false)).isGreaterThan(0.93);
  }

  @Test
  void joinsKoreanLinesThatBreakAnywhereByTheWordsOfTheFile() throws IOException {
    assertThat(shareOfBreaksJoinedRightly(true)).isGreaterThan(0.85);
  }

  private static double shareOfBreaksJoinedRightly(boolean anywhere) throws IOException {
    int wrong = 0;
    int breaks = 0;
    for (int ems = 14; ems < 34; ems++) {
      PdfFiles pdf = PdfFiles.pdf().wrappedKorean(60, 60, ems, 10, anywhere, KOREAN);
      String read = String.join(" ", content(pdf));
      assertThat(read.replace(" ", "")).isEqualTo(KOREAN.replace(" ", ""));
      breaks += KOREAN.length() / ems;
      wrong += differences(read, KOREAN);
    }
    return 1 - (double) wrong / breaks;
  }

  /** How many spaces one has more or less than the other. */
  private static int differences(String one, String other) {
    int differences = 0;
    int at = 0;
    for (int i = 0; i < one.length() && at < other.length(); ) {
      if (one.charAt(i) == other.charAt(at)) {
        i++;
        at++;
      } else {
        differences++;
        i += one.charAt(i) == ' ' ? 1 : 0;
        at += one.charAt(i) != other.charAt(at) ? 1 : 0;
      }
    }
    return differences;
  }

  @Test
  void trustsSpacesThatTheFileSetsAtLineEnds() throws IOException {
    PdfFiles pdf =
        PdfFiles.pdf()
            .korean(60, 60, 10, "구청은 새 노선이 생기면 도서 ")
            .korean(60, 76, 10, "관 쪽도 좋아진다고 말했으며 ")
            .korean(60, 92, 10, "주민들은 그 말을 믿지 않았습")
            .korean(60, 108, 10, "니다.");
    assertThat(content(pdf))
        .containsExactly("구청은 새 노선이 생기면 도서 관 쪽도 좋아진다고 말했으며 주민들은 그 말을 믿지 않았습니다.");
  }

  @Test
  void takesLigaturesApart() throws IOException {
    PdfFiles pdf = PdfFiles.pdf().raw("/Span <</ActualText <FEFFFB01>>> BDC");
    pdf.text(60, 100, 11, "x").raw("EMC").text(60 + 5.5f, 100, 11, "rst and last");
    assertThat(content(pdf)).containsExactly("first and last");
  }

  @Test
  void takesTitleAuthorAndDateFromTheFile() throws IOException {
    PdfFiles pdf = PdfFiles.pdf().wrapped(60, 60, 300, 11, LEFT);
    pdf.document().getDocumentInformation().setTitle("Buses");
    pdf.document().getDocumentInformation().setAuthor("Han Seo-yun");
    pdf.document()
        .getDocumentInformation()
        .getCOSObject()
        .setString("CreationDate", "D:20260302003000+09'00'");
    assertThat(read(pdf).metadata())
        .containsEntry("title", "Buses")
        .containsEntry("author", "Han Seo-yun")
        .containsEntry("date", "2026-03-02");
  }
}
