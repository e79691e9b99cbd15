package org.naranhi.text.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.naranhi.segment.Sentence;
import org.naranhi.segment.Sentences;
import org.naranhi.text.Block;
import org.naranhi.text.BlockKind;
import org.naranhi.text.Document;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.read.Documents;

/** What a book tells beside its sentences; files made by LibreOffice. */
class EpubContractTest {

  private static Document read(String name) throws IOException {
    return Documents.read(name, EpubFiles.bytes(name), ReadOptions.DEFAULT);
  }

  private static List<String> sentences(Document document) {
    return Sentences.of(document).stream().map(Sentence::text).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ko", "en"})
  void givesTheNotesAfterTheTextAndNoHiddenText(String language) throws IOException {
    List<String> page = sentences(read("office/routes-" + language + ".html"));
    Document book = read("epub/notes-" + language + ".epub");
    List<String> sentences = sentences(book);
    int last = page.size();
    assertThat(sentences).hasSize(last);
    assertThat(sentences.subList(last - 2, last)).isEqualTo(page.subList(last - 2, last));
    assertThat(sentences.subList(0, 8)).isEqualTo(page.subList(0, 8));
    assertThat(book.blocks())
        .filteredOn(b -> b.kind() == BlockKind.HEADING)
        .extracting(Block::reason)
        .containsOnly("stands in the table of contents")
        .hasSize(2);
  }

  @Test
  void takesTitleAuthorAndLanguageFromThePackage() throws IOException {
    assertThat(read("epub/notes-ko.epub").metadata())
        .containsEntry("title", "마을버스 노선 개편")
        .containsEntry("author", "한서윤")
        .containsKey("declared");
  }
}
