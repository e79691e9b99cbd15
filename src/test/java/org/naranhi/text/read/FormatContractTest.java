package org.naranhi.text.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.naranhi.text.Block;
import org.naranhi.text.Document;
import org.naranhi.text.DocumentReader;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.read.Fixtures.Fixture;

/** What a text says does not hang on the kind of file that it stands in. */
class FormatContractTest {

  @Test
  void everyReaderHasAFixture() {
    assertThat(Fixtures.files().keySet())
        .containsExactlyInAnyOrderElementsOf(
            Documents.readers().stream().map(DocumentReader::name).toList());
  }

  @Test
  void thePageHasTheSentencesThatWereWrittenDown() throws IOException {
    for (String language : Fixtures.LANGUAGES) {
      Path lines = Fixtures.ROOT.resolve("contract/routes-" + language + ".lines");
      assertThat(Fixtures.sentences(language)).hasSize(26).isEqualTo(Files.readAllLines(lines));
    }
  }

  @ParameterizedTest
  @MethodSource("org.naranhi.text.read.Fixtures#all")
  void everyFileGivesTheSameSentences(Fixture file) throws IOException {
    assertThat(Fixtures.sentences(file.read())).isEqualTo(Fixtures.sentences(file.language()));
  }

  @ParameterizedTest
  @MethodSource("org.naranhi.text.read.Fixtures#all")
  void everyFileIsTakenForWhatItIs(Fixture file) throws IOException {
    Document document = file.read();
    assertThat(document.metadata()).containsEntry("format", file.kind());
    assertThat(document.language().tag()).isEqualTo(file.language());
  }

  @ParameterizedTest
  @MethodSource("org.naranhi.text.read.Fixtures#all")
  void everyUnitOfABlockStandsInTheSource(Fixture file) throws IOException {
    Document document = file.read();
    assertThat(document.content()).isNotEmpty();
    ReaderContractTest.checkBlocks(document);
  }

  @ParameterizedTest
  @ValueSource(strings = {"changes.docx", "changes.odt", "changes.fodt"})
  void everyFileWithTrackedChangesHasTwoSides(String name) throws IOException {
    Path file = Fixtures.ROOT.resolve("office").resolve(name);
    assertThat(texts(file, false))
        .containsExactly("예산은 18억원이다.", "그대로 둔 문단이다.", "앞 문단이다.", "새로 넣은 문단이다.", "끝 문단이다.");
    assertThat(texts(file, true))
        .containsExactly("예산은 14억원이다.", "그대로 둔 문단이다.", "이 문단은 지웠다.", "앞 문단이다.", "끝 문단이다.");
  }

  private static List<String> texts(Path file, boolean original) throws IOException {
    Document document = Documents.read(file, ReadOptions.DEFAULT.withOriginal(original));
    return document.content().stream().map(Block::text).toList();
  }
}
