package org.naranhi.bitext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OmegaT translates the Korean text by nothing but our TMX in {@code tm/auto}. */
class OmegatClientTest {

  private static final String PROJECT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <omegat><project version="1.0">
        <source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir>
        <tm_dir>__DEFAULT__</tm_dir><glossary_dir>__DEFAULT__</glossary_dir>
        <dictionary_dir>__DEFAULT__</dictionary_dir>
        <source_lang>ko-KR</source_lang><target_lang>en-US</target_lang>
        <source_tok>org.omegat.tokenizer.DefaultTokenizer</source_tok>
        <target_tok>org.omegat.tokenizer.DefaultTokenizer</target_tok>
        <sentence_seg>false</sentence_seg>
        <support_default_translations>true</support_default_translations>
        <remove_tags>false</remove_tags>
      </project></omegat>
      """;

  private static final Pattern NOT_ITS_OWN =
      Pattern.compile("apache.lucene.lucene-(core|analysis-\\w+)\\W|woodstox");

  @TempDir Path folder;

  /** What OmegaT makes of {@code source} with {@code tmx}, blank lines left out. */
  private List<String> translate(byte[] tmx, List<String> source)
      throws IOException, InterruptedException {
    Path project = folder.resolve("project");
    for (String name : List.of("source", "target", "tm/auto", "glossary", "dictionary", "omegat")) {
      Files.createDirectories(project.resolve(name));
    }
    Files.writeString(project.resolve("omegat.project"), PROJECT);
    Files.write(project.resolve("tm/auto/sample.tmx"), tmx);
    Files.writeString(project.resolve("source/article.txt"), String.join("\n\n", source) + "\n");
    Path log = folder.resolve("omegat.log");
    Process omegat =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath(),
                "org.omegat.Main",
                project.toString(),
                "--mode=console-translate",
                "--config-dir=" + folder.resolve("config"))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    boolean ended = omegat.waitFor(2, TimeUnit.MINUTES);
    omegat.destroy();
    assertThat(ended).as("OmegaT ended").isTrue();
    Path target = project.resolve("target/article.txt");
    assertThat(target).as(Files.readString(log)).exists();
    return Files.readAllLines(target).stream().filter(line -> !line.isBlank()).toList();
  }

  /**
   * The class path of the tests without what would stand in OmegaT's way: our Lucene, where it has
   * an older one, and the StAX parser of Okapi.
   */
  private static String classPath() {
    String all =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(all.split(File.pathSeparator))
        .filter(entry -> !NOT_ITS_OWN.matcher(entry).find())
        .collect(Collectors.joining(File.pathSeparator));
  }

  @Test
  void producesTheEnglishFromTheKorean() throws Exception {
    List<Unit> pairs =
        Samples.syria().units().stream().filter(unit -> !unit.bead().isNull()).toList();
    List<String> english =
        translate(
            Formats.write("tmx", Samples.syria()), pairs.stream().map(Unit::ko).toList());
    assertThat(english).isEqualTo(pairs.stream().map(Unit::en).toList());
  }

  @Test
  void readsAFileWithHostileTexts() throws Exception {
    List<String> english =
        translate(
            Formats.write("tmx", Samples.hostile()),
            List.of("줄 바꿈 두 번 끝", "가장자리", "수직 탭 쪽", "그림\uD83D\uDE00글자 \uD840\uDC0B"));
    assertThat(english)
        .containsExactly(
            "line break twice end",
            "edge",
            "vertical tab page",
            "emoji \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67");
  }
}
