package org.naranhi.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.read.Documents;

/** The sample pages, their gold alignments and their list of wrong numbers agree. */
class SeedsTest {

  private static final Path SEEDS = Path.of("seeds");

  static Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(SEEDS)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(".gold"))
          .map(f -> f.substring(0, f.indexOf('.')))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static List<String> sentences(String name, String language) throws IOException {
    Path page = SEEDS.resolve(name + "." + language + ".txt");
    return Sentences.of(Documents.read(page, ReadOptions.DEFAULT)).stream()
        .map(Sentence::text)
        .toList();
  }

  private static List<Integer> golden(String name, int side) throws IOException {
    return Files.readAllLines(SEEDS.resolve(name + ".gold")).stream()
        .map(line -> line.split("\t", -1)[side])
        .filter(list -> !list.isEmpty())
        .flatMap(list -> Stream.of(list.split(",")))
        .map(Integer::valueOf)
        .sorted()
        .toList();
  }

  private static List<Integer> indexes(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void goldHoldsEverySentenceOnce(String name) throws IOException {
    assertThat(golden(name, 0)).isEqualTo(indexes(sentences(name, "ko").size()));
    assertThat(golden(name, 1)).isEqualTo(indexes(sentences(name, "en").size()));
  }

  @Test
  void listedErrorsStandInTheirSentences() throws IOException {
    List<String> rows = Files.readAllLines(SEEDS.resolve("ERRORS.tsv"));
    assertThat(rows).hasSizeGreaterThan(12);
    for (String row : rows.subList(1, rows.size())) {
      String[] cell = row.split("\t", -1);
      assertThat(sentences(cell[0], "ko").get(Integer.parseInt(cell[1]))).contains(cell[4]);
      assertThat(sentences(cell[0], "en").get(Integer.parseInt(cell[2]))).contains(cell[5]);
    }
  }
}
