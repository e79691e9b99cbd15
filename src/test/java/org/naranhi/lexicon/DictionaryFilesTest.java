package org.naranhi.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.naranhi.token.KoreanTokenizer;

/** The shipped dictionary is what its format promises. */
class DictionaryFilesTest {

  private static final Path FOLDER = Path.of("data", "dictionary");

  private static final Set<String> TAGS =
      Set.of(
          "NNG", "NNP", "NNB", "NNBC", "NP", "NR", "VV", "VA", "VX", "MAG", "MAJ", "MM", "XR",
          "XSN", "XPN", "IC", "SH", "VCP", "VCN", "SL");

  /** Predicates stand in the dictionary by their stem: 만들/VV. */
  private static final Set<String> STEMS = Set.of("VV", "VA", "VX");

  /** Share of headwords that nori may take apart so that no feature brings them up. */
  private static final double MAX_DEAD = .05;

  /** An entry with its place, {@code law.tsv:12}. */
  private record Entry(String place, String headword, String tag, String renderings) {}

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList();
    }
  }

  private static List<Entry> entries() throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (Path file : files()) {
      List<String> lines = Files.readAllLines(file);
      for (int n = 0; n < lines.size(); n++) {
        String line = lines.get(n);
        if (!line.isEmpty() && !line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          String place = file.getFileName() + ":" + (n + 1);
          assertThat(cells).as(place).hasSize(3);
          entries.add(new Entry(place, cells[0], cells[1], cells[2]));
        }
      }
    }
    return entries;
  }

  @Test
  void everyFileIsListedAndTellsWhatItIs() throws IOException {
    assertThat(Files.readAllLines(FOLDER.resolve("FILES")))
        .containsExactlyInAnyOrderElementsOf(
            files().stream().map(f -> f.getFileName().toString()).toList());
    for (Path file : files()) {
      assertThat(Files.readAllLines(file).get(0)).as(file.toString()).startsWith("# ");
    }
  }

  @Test
  void everyEntryHasThreeTidyColumns() throws IOException {
    for (Entry entry : entries()) {
      String what = entry.place() + " " + entry.headword();
      assertThat(entry.headword()).as(what).isNotBlank().isEqualTo(entry.headword().strip());
      assertThat(entry.tag()).as(what).isIn(TAGS);
      for (String rendering : entry.renderings().split(";", -1)) {
        assertThat(rendering).as(what).isNotBlank();
        assertThat(rendering.strip()).as(what).doesNotContainPattern("[가-힣]|\\s{2}");
      }
    }
  }

  @Test
  void noHeadwordStandsTwiceWithOneTag() throws IOException {
    Map<String, String> seen = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (Entry entry : entries()) {
      if (entry.place().startsWith("cldr.tsv")) {
        continue; // generated, so it repeats what the others say better
      }
      String before = seen.putIfAbsent(entry.headword() + "/" + entry.tag(), entry.place());
      if (before != null) {
        twice.add(entry.headword() + "/" + entry.tag() + " " + before + " " + entry.place());
      }
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void noRenderingStandsTwiceInOneEntry() throws IOException {
    List<String> twice = new ArrayList<>();
    for (Entry entry : entries()) {
      String[] renderings = entry.renderings().split("; *");
      if (Stream.of(renderings).distinct().count() < renderings.length) {
        twice.add(entry.place() + " " + entry.headword());
      }
    }
    assertThat(twice).isEmpty();
  }

  /**
   * What a headword is met in: alone, with a particle, after a determiner; predicates inflected.
   */
  private static Stream<String> frames(Entry entry) {
    Stream<String> frames =
        STEMS.contains(entry.tag())
            ? Stream.of("%s다", "%s고", "%s는", "%s지 않다", "%s던", "잘 %s다")
            : Stream.of("%s", "%s을", "%s는", "%s에서", "그 %s", "%s의 일", "%s이다", "%s하다");
    return frames.map(frame -> String.format(frame, entry.headword()));
  }

  /** A headword that no sentence can bring up is dead weight. */
  @Test
  void headwordsComeOutOfTheTokenizer() throws IOException {
    KoreanTokenizer nori = new KoreanTokenizer();
    List<Entry> entries = entries();
    KoreanFeatures features =
        new KoreanFeatures(
            Dictionary.parse(
                entries.stream().map(e -> e.headword() + "\t" + e.tag() + "\tx").toList()));
    List<String> dead = new ArrayList<>();
    for (Entry entry : entries) {
      boolean found =
          frames(entry)
              .flatMap(text -> features.of(text, nori.tokenize(text), List.of()).stream())
              .anyMatch(f -> f.key().equals(entry.headword()));
      if (!found) {
        dead.add(entry.place() + " " + entry.headword() + "/" + entry.tag());
      }
    }
    assertThat(dead.size() / (double) entries.size()).as("%s", dead).isLessThan(MAX_DEAD);
  }

  @Test
  void isOfTheSizeItClaims() throws IOException {
    assertThat(entries().stream().map(Entry::headword).distinct().count())
        .isGreaterThanOrEqualTo(15_000);
  }
}
