package org.naranhi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlignCommandTest {

  private static final String KOREAN = "수출이 두 달 연속 늘었다. 수출액은 563억달러였다.\n\n장관은 \"기쁘다\"고 말했다.\n";
  private static final String ENGLISH =
      "Exports rose for a second month. They came to $56.3 billion.\n\n\"I am glad,\" the minister said.\n";

  @TempDir private Path folder;
  private Path ko = Path.of("");
  private Path en = Path.of("");

  @BeforeEach
  void writeInput() throws IOException {
    ko = Files.writeString(folder.resolve("a.ko.txt"), KOREAN);
    en = Files.writeString(folder.resolve("a.en.txt"), ENGLISH);
  }

  @Test
  void printsATableWithoutAnOutput() {
    CliRun run = CliRun.of("align", ko, en);
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("수출이 두 달 연속 늘었다.").contains("Exports rose for a second month.");
    assertThat(run.err()).contains("3 Korean and 3 English sentences").contains("3 × 1:1");
  }

  @Test
  void saysNothingWhenQuiet() {
    CliRun run = CliRun.of("align", ko, en, "-q", "--to", "align");
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).hasSize(3).allMatch(l -> l.matches("\\[\\d]:\\[\\d]:[\\d.]+"));
  }

  @Test
  void writesEveryKindOfOutputAtOnce() {
    List<String> endings = List.of("tmx", "tsv", "jsonl", "html", "xlf", "align");
    Object[] args = new Object[3 + 2 * endings.size()];
    args[0] = "align";
    args[1] = ko;
    args[2] = en;
    for (int k = 0; k < endings.size(); k++) {
      args[3 + 2 * k] = "-o";
      args[4 + 2 * k] = folder.resolve("new/folder/a." + endings.get(k));
    }
    CliRun run = CliRun.of(args);
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    for (String ending : endings) {
      assertThat(folder.resolve("new/folder/a." + ending)).isNotEmptyFile();
    }
  }

  @Test
  void takesTheSidesTheRightWayRound() {
    CliRun run = CliRun.of("align", en, ko, "--to", "align");
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(CliRun.of("align", ko, en, "--to", "align").out());
    assertThat(run.err()).contains("note: " + en + " is the English one and " + ko + " the Korean");
    assertThat(CliRun.of("align", ko, en, "--to", "align").err()).doesNotContain("note");
  }

  @Test
  void readsStandardInput() {
    CliRun run =
        CliRun.fed(KOREAN.getBytes(StandardCharsets.UTF_8), "align", "-", en, "--to", "align");
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(CliRun.of("align", ko, en, "--to", "align").out());
  }

  @Test
  void writesToStandardOutputByName() {
    CliRun run = CliRun.of("align", ko, en, "-o", "-", "--to", "tmx");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("<?xml").contains("<tmx version=\"1.4\"");
  }

  @Test
  void takesLinesForSentencesWhenTold() throws IOException {
    Files.writeString(ko, "하나. 둘.\n\n셋.\n");
    Files.writeString(en, "One. Two.\n\nThree.\n");
    CliRun run = CliRun.of("align", "--segmented", ko, en, "--to", "align");
    assertThat(run.out().lines().map(l -> l.replaceAll(":[\\d.]+$", "")))
        .containsExactly("[0]:[0]", "[1]:[1]");
  }

  @Test
  void alignsWithoutASourceOfEvidence() {
    CliRun run = CliRun.of("align", ko, en, "--without", "dictionary,table", "--to", "align");
    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).hasSize(3);
  }

  @Test
  void givesTheSameBytesEachTime() {
    CliRun first = CliRun.of("align", ko, en, "--to", "html");
    String once = first.out().replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z", "");
    String again =
        CliRun.of("align", ko, en, "--to", "html")
            .out()
            .replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z", "");
    assertThat(again).isEqualTo(once);
  }

  @Test
  void alignsManyPairs() throws IOException {
    Path manifest =
        Files.writeString(
            folder.resolve("pairs.tsv"),
            "# a comment\n"
                + ko
                + "\t"
                + en
                + "\t"
                + folder.resolve("one.tmx")
                + "\n\n"
                + en
                + "\t"
                + ko
                + "\t"
                + folder.resolve("two.align")
                + "\n");
    CliRun run = CliRun.of("align", "--batch", manifest);
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("2 of 2 pairs aligned");
    assertThat(folder.resolve("one.tmx")).isNotEmptyFile();
    assertThat(Files.readAllLines(folder.resolve("two.align"))).hasSize(3);
  }

  @Test
  void writesEveryOutputOfABatchThatLearnsAndReportsWhatCannotBeRead() throws IOException {
    String good = ko + "\t" + en + "\t";
    Path manifest =
        Files.writeString(
            folder.resolve("pairs.tsv"),
            good
                + folder.resolve("one.tmx")
                + "\n"
                + folder.resolve("nowhere.txt")
                + "\t"
                + en
                + "\t"
                + folder.resolve("none.tmx")
                + "\n"
                + good
                + folder.resolve("three.align")
                + "\n");
    CliRun run = CliRun.of("align", "--adapt", "--batch", manifest);
    assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    assertThat(run.errors().get(0))
        .startsWith(manifest + ":2:1: error: ")
        .contains("nowhere.txt: no such file");
    assertThat(run.err()).contains("2 of 3 pairs aligned");
    assertThat(folder.resolve("one.tmx")).isNotEmptyFile();
    assertThat(folder.resolve("none.tmx")).doesNotExist();
    assertThat(Files.readAllLines(folder.resolve("three.align"))).hasSize(3);
  }

  @Test
  void adaptsASinglePair() {
    CliRun run = CliRun.of("align", "--adapt", ko, en, "--to", "align");
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(CliRun.of("align", ko, en, "--to", "align").out());
  }

  @Test
  void goesOnAfterAPairThatFails() throws IOException {
    Path manifest =
        Files.writeString(
            folder.resolve("pairs.tsv"),
            folder.resolve("nowhere.txt")
                + "\t"
                + en
                + "\t"
                + folder.resolve("one.tmx")
                + "\n"
                + ko
                + "\t"
                + en
                + "\t"
                + folder.resolve("two.tmx")
                + "\n");
    CliRun run = CliRun.of("align", "--batch", manifest);
    assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    assertThat(run.errors().get(0))
        .startsWith(manifest + ":1:1: error: ")
        .contains("nowhere.txt: no such file");
    assertThat(run.err()).contains("1 of 2 pairs aligned");
    assertThat(folder.resolve("one.tmx")).doesNotExist();
    assertThat(folder.resolve("two.tmx")).exists();
  }

  @Test
  void startsNothingWithAManifestThatMakesNoSense() throws IOException {
    Path manifest =
        Files.writeString(
            folder.resolve("pairs.tsv"),
            ko + "\t" + en + "\t" + folder.resolve("one.tmx") + "\n" + ko + "\t" + en + "\n");
    CliRun run = CliRun.of("align", "--batch", manifest);
    assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    assertThat(run.errors()).hasSize(1);
    assertThat(run.err()).contains("pairs.tsv:2:1: error:", "got 2 column");
    assertThat(folder.resolve("one.tmx")).doesNotExist();
  }

  @Test
  void namesTheManifestLineWhoseOutputHasNoKnownEnding() throws IOException {
    Path manifest =
        Files.writeString(folder.resolve("pairs.tsv"), ko + "\t" + en + "\t" + "one.docx\n");
    CliRun run = CliRun.of("align", "--batch", manifest);
    assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    assertThat(run.err()).contains("pairs.tsv:1:1: error:", "one.docx");
  }

  @Test
  void refusesPairsThatShareAnOutput() throws IOException {
    String line = ko + "\t" + en + "\t" + folder.resolve("one.tmx") + "\n";
    Path manifest = Files.writeString(folder.resolve("pairs.tsv"), line + line);
    CliRun run = CliRun.of("align", "--batch", manifest);
    assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    assertThat(run.err()).contains("pairs.tsv:2:1: error:", "one.tmx", "output of line 1");
    Files.writeString(manifest, ko + "\t" + en + "\t-\n");
    assertThat(CliRun.of("align", "--batch", manifest, "--to", "tsv").err())
        .contains("standard output");
  }

  @Test
  void readsAManifestWithAByteOrderMark() throws IOException {
    Path manifest =
        Files.writeString(
            folder.resolve("pairs.tsv"),
            "\uFEFF" + ko + "\t" + en + "\t" + folder.resolve("one.tmx") + "\r\n");
    assertThat(CliRun.of("align", "--batch", manifest).code()).isZero();
  }

  @Test
  void namesTheByteOfAManifestThatIsNoUtf8() throws IOException {
    Path manifest =
        Files.write(folder.resolve("pairs.tsv"), new byte[] {'#', '\n', 'a', (byte) 0xB0});
    CliRun run = CliRun.of("align", "--batch", manifest);
    assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    assertThat(run.err()).contains("pairs.tsv:2: ", "offset 3", "UTF-8");
  }
}
