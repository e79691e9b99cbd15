package org.naranhi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.naranhi.lexicon.CldrNames;

class LexiconCommandTest {

  @TempDir private Path folder;

  @Test
  void looksUpKoreanWordsInDictionaryAndTable() {
    CliRun run = CliRun.of("lexicon", "lookup", "학교");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("학교\n")
        .containsPattern("dictionary +학교/NNG +school")
        .containsPattern(
            "table +학교 = school +p\\(en\\|ko\\) 0\\.\\d{3} +p\\(ko\\|en\\) 0\\.\\d{3}");
  }

  @Test
  void looksUpInflectedForms() {
    assertThat(CliRun.of("lexicon", "lookup", "먹었다").out()).containsPattern("먹/VV +eat");
  }

  @Test
  void looksUpEnglishWordsByTheirStem() {
    assertThat(CliRun.of("lexicon", "lookup", "Schools").out())
        .containsPattern("dictionary +학교/NNG")
        .containsPattern("table +학교 = school");
    assertThat(CliRun.of("lexicon", "lookup", "prime minister").out()).contains("총리/NNG");
  }

  @Test
  void comparesTheSoundsOfKoreanAndEnglish() {
    String out = CliRun.of("lexicon", "lookup", "다마스쿠스", "Damascus", "Seoul").out();
    assertThat(out)
        .containsPattern("다마스쿠스 ~ Damascus +sound alike (0\\.[89]|1\\.0)")
        .containsPattern("다마스쿠스 ~ Seoul +sound alike 0\\.[0-4]");
  }

  @Test
  void saysThatAWordIsUnknown() {
    CliRun run = CliRun.of("lexicon", "lookup", "zzyzx");
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo("zzyzx\n  unknown\n");
  }

  @Test
  void tellsSizesAndProvenance() {
    CliRun run = CliRun.of("lexicon", "info");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .containsPattern("dictionary +\\d\\d,\\d{3} headwords")
        .containsPattern("cldr\\.tsv +1,\\d{3} +Names of Unicode's CLDR")
        .containsPattern("table +\\d+,\\d{3} pairs")
        .contains("CC BY 4.0");
  }

  @Test
  void measuresHowManyContentWordsTheDictionaryKnows() throws IOException {
    Path text = Files.writeString(folder.resolve("text.txt"), "정부가 뷁뷁을 발표했다.\n정부가 왔다.\n");
    CliRun run = CliRun.of("lexicon", "coverage", text, "--unknown", "1");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("tag  words  known  share\n")
        .containsPattern("NNG +\\d+ +\\d+ +\\d\\.\\d{3}\n")
        .containsPattern("all +\\d+ +\\d+ +\\d\\.\\d{3}\n");
    assertThat(CliRun.of("lexicon", "coverage", folder.resolve("none")).code())
        .isEqualTo(ExitCode.INPUT);
  }

  @Test
  void writesTheNamesOfCldr() throws IOException {
    Path file = folder.resolve("new/cldr.tsv");
    assertThat(CliRun.of("lexicon", "cldr", "-o", file).code()).isZero();
    assertThat(Files.readAllLines(file)).isEqualTo(CldrNames.lines());
  }

  @Test
  void aFolderIsNoOutput() {
    CliRun run = CliRun.of("lexicon", "cldr", "-o", folder);
    assertThat(run.code()).isEqualTo(ExitCode.OUTPUT);
    assertThat(run.errors()).singleElement().asString().contains(folder.toString());
  }
}
