package org.naranhi.text.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.naranhi.text.Block;
import org.naranhi.text.BlockKind;
import org.naranhi.text.Document;
import org.naranhi.text.Language;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.read.Documents;

class ScrapedPageTest {

  private static Document read(String text) throws UnreadableDocumentException {
    return Documents.read("page", text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
  }

  private static List<BlockKind> kinds(Document document) {
    return document.blocks().stream().map(Block::kind).toList();
  }

  @Test
  void labelsTheRealPageOfTheSeed() throws UnreadableDocumentException {
    Path page =
        Path.of(System.getProperty("naranhi.shared", "../shared"), "data/seed/asiae-syria.en.txt");
    Assumptions.assumeTrue(Files.exists(page), "development data absent: " + page);
    Document document = Documents.read(page, ReadOptions.DEFAULT);
    assertThat(document.language()).isEqualTo(Language.ENGLISH);
    assertThat(kinds(document).subList(0, 8))
        .containsExactly(
            BlockKind.FURNITURE,
            BlockKind.FURNITURE,
            BlockKind.FURNITURE,
            BlockKind.FURNITURE,
            BlockKind.HEADLINE,
            BlockKind.SUBHEAD,
            BlockKind.CAPTION,
            BlockKind.PARAGRAPH);
    assertThat(document.content()).hasSize(10);
    assertThat(document.blocks()).hasSize(17);
  }

  @Test
  void takesTheLinksUnderAListHeadAtTheEndForFurniture() throws UnreadableDocumentException {
    Document document =
        read(
            """
            수출 두 달 연속 증가

            11월 수출이 1년 전보다 1.4% 늘었다.

            많이 본 뉴스

            1 내일 전국에 눈

            겨울 축제 개막
            """);
    assertThat(kinds(document))
        .containsExactly(
            BlockKind.HEADLINE,
            BlockKind.PARAGRAPH,
            BlockKind.FURNITURE,
            BlockKind.FURNITURE,
            BlockKind.FURNITURE);
  }

  @Test
  void keepsWhatFollowsALinkListInsideTheArticle() throws UnreadableDocumentException {
    Document document =
        read(
            """
            수출 두 달 연속 증가

            11월 수출이 1년 전보다 1.4% 늘었다.

            관련기사
            내일 전국에 눈

            반도체가 이끌었다

            반도체 수출은 125억달러였다.
            """);
    assertThat(kinds(document))
        .containsExactly(
            BlockKind.HEADLINE,
            BlockKind.PARAGRAPH,
            BlockKind.FURNITURE,
            BlockKind.FURNITURE,
            BlockKind.HEADING,
            BlockKind.PARAGRAPH);
  }

  @Test
  void leavesWeakWordsAloneInAPlainText() throws UnreadableDocumentException {
    Document document = read("Top\n\nHe reached it at noon.\n\nClose\n");
    assertThat(document.content()).hasSize(3);
  }

  @Test
  void takesTheDateFromTheInputLine() throws UnreadableDocumentException {
    Document document =
        read("수출 두 달 연속 증가\n\n입력 2024.12.20 10:30 수정 2024.12.21 09:00\n\n수출이 늘었다.\n");
    assertThat(kinds(document))
        .containsExactly(BlockKind.HEADLINE, BlockKind.BYLINE, BlockKind.PARAGRAPH);
    assertThat(document.metadata()).containsEntry("date", "2024-12-20");
  }
}
