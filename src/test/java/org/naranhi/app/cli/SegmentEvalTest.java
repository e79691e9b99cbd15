package org.naranhi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.naranhi.segment.EnglishSegmenter;
import org.naranhi.text.Language;

class SegmentEvalTest {

  private static final Path SHARED =
      Path.of(System.getProperty("naranhi.shared", "../shared"), "data");

  @Test
  void countsBordersBetweenLinesButNotTheEnd() {
    SegmentEval.Result r =
        SegmentEval.measure(List.of("He left.", "She stayed.", "Why?"), new EnglishSegmenter());
    assertThat(r.all().known()).isEqualTo(2);
    assertThat(r.all().f1()).isEqualTo(1);
  }

  @Test
  void keepsBordersThatTheTextDoesNotShowApart() {
    SegmentEval.Result r =
        SegmentEval.measure(List.of("Rain ends", "It stopped.", "Good."), new EnglishSegmenter());
    assertThat(r.all().known()).isEqualTo(2);
    assertThat(r.all().right()).isEqualTo(1);
    assertThat(r.marked().known()).isEqualTo(1);
    assertThat(r.marked().f1()).isEqualTo(1);
  }

  @Test
  void takesOnlyLinesThatAreSurelyOneSentence() {
    assertThat(SegmentEval.isSingle("He left.")).isTrue();
    assertThat(SegmentEval.isSingle("\"He left?!\"")).isTrue();
    assertThat(SegmentEval.isSingle("He left")).isFalse();
    assertThat(SegmentEval.isSingle("He left. She stayed.")).isFalse();
    assertThat(SegmentEval.isSingle("Mr. Kim left.")).isFalse();
  }

  @Test
  void printsARowForEachSetThatIsThere(@TempDir Path data) throws IOException {
    Path news = Files.createDirectories(data.resolve("align/news"));
    Files.writeString(news.resolve("a.en.txt"), "He left.\nShe stayed.\n");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new SegmentEval(new PrintStream(bytes, true, StandardCharsets.UTF_8)).run(data);
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .contains("news\ten\t2\t1\t1.0000\t1.0000\t1.0000")
        .doesNotContain("tatoeba");
  }

  @Test
  void splitsSingleSentencesAlmostWithoutError() throws IOException {
    Path tatoeba = SHARED.resolve("parallel/tatoeba");
    assumeTrue(Files.isDirectory(tatoeba), "needs " + tatoeba);
    assertThat(f1(tatoeba, Language.KOREAN)).isGreaterThan(0.985);
    assertThat(f1(tatoeba, Language.ENGLISH)).isGreaterThan(0.99);
  }

  private static double f1(Path folder, Language language) throws IOException {
    Path file = folder.resolve(language + ".txt");
    return SegmentEval.measure(file, language, SegmentEval::isSingle).all().f1();
  }

  @Test
  void splitsNewsWhereTheTextMarksItsBorders() throws IOException {
    Path news = SHARED.resolve("align/news");
    assumeTrue(Files.isDirectory(news), "needs " + news);
    for (Language language : List.of(Language.KOREAN, Language.ENGLISH)) {
      assertThat(SegmentEval.measureFolder(news, language).marked().f1()).isGreaterThan(0.99);
    }
  }
}
