package org.naranhi.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.naranhi.text.Block;
import org.naranhi.text.BlockKind;
import org.naranhi.text.Document;
import org.naranhi.text.Language;
import org.naranhi.text.OffsetMap;
import org.naranhi.text.Span;

class SentencesTest {

  private static final String SOURCE = "Menu\nRain ends\nIt rained. Then it stopped.";

  private static Block block(BlockKind kind, int start, int end) {
    return new Block(
        kind, SOURCE.substring(start, end), OffsetMap.identity(start, end - start), "");
  }

  private static final Document DOCUMENT =
      new Document(
          "page",
          Language.ENGLISH,
          SOURCE,
          List.of(
              block(BlockKind.FURNITURE, 0, 4),
              block(BlockKind.HEADLINE, 5, 14),
              block(BlockKind.PARAGRAPH, 15, 42)),
          Map.of());

  @Test
  void leavesFurnitureOutAndCountsItsBlock() {
    assertThat(Sentences.of(DOCUMENT)).extracting(Sentence::block).containsExactly(1, 2, 2);
  }

  @Test
  void pointsIntoBlockAndSource() {
    Sentence last = Sentences.of(DOCUMENT).get(2);
    assertThat(last.text()).isEqualTo("Then it stopped.");
    assertThat(last.span()).isEqualTo(new Span(11, 27));
    assertThat(last.source().of(SOURCE)).isEqualTo("Then it stopped.");
  }

  @Test
  void marksTheFirstSentenceOfEachBlock() {
    assertThat(Sentences.of(DOCUMENT))
        .extracting(Sentence::startsParagraph)
        .containsExactly(true, true, false);
  }

  @Test
  void keepsTheKindOfTheBlock() {
    assertThat(Sentences.of(DOCUMENT).get(0).kind()).isEqualTo(BlockKind.HEADLINE);
  }
}
