package org.naranhi.text.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.naranhi.text.Block;
import org.naranhi.text.Document;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.Span;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.read.Documents;

class SegmentedReaderTest {

  private static Document read(String text) throws UnreadableDocumentException {
    ReadOptions options = ReadOptions.DEFAULT.withKind("segmented");
    return Documents.read("in", text.getBytes(StandardCharsets.UTF_8), options);
  }

  private static List<String> sentences(Document document) {
    List<String> sentences = new ArrayList<>();
    for (Block block : document.content()) {
      SegmentedReader.sentences(block).forEach(s -> sentences.add(s.of(block.text())));
    }
    return sentences;
  }

  @Test
  void givesEveryLineAsASentenceAndEveryGapAsAParagraph() throws UnreadableDocumentException {
    Document document = read("\n가.\n나. 다.\n\n \u3000\n라\r\n구독\n");
    assertThat(document.blocks()).hasSize(2);
    assertThat(sentences(document)).containsExactly("가.", "나. 다.", "라", "구독");
  }

  @Test
  void mapsSentencesToTheirSource() throws UnreadableDocumentException {
    Document document = read("  가.\n나.  \n");
    Block block = document.blocks().get(0);
    Span second = SegmentedReader.sentences(block).get(1);
    assertThat(block.offsets().toSource(second)).isEqualTo(new Span(5, 7));
  }

  @Test
  void readsThirtyOneThousandLines() {
    String text = "He went there on day 1, and said so.\n".repeat(31_000);
    assertTimeout(Duration.ofSeconds(10), () -> assertThat(sentences(read(text))).hasSize(31_000));
  }
}
