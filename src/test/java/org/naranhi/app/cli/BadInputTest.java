package org.naranhi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each bad input costs one clear line and the right exit code, and leaves nothing half-written. */
class BadInputTest {

  private static final String KOREAN = "정부는 수출이 두 달 연속 늘었다고 발표했다.\n\n장관은 기뻐했다.\n";
  private static final String ENGLISH =
      "The government said exports rose for a second month.\n\nThe minister was glad.\n";

  @TempDir private Path folder;
  private Path ko = Path.of("");
  private Path en = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void writeGoodInput() throws IOException {
    ko = Files.writeString(folder.resolve("good.ko.txt"), KOREAN);
    en = Files.writeString(folder.resolve("good.en.txt"), ENGLISH);
    out = folder.resolve("out.tmx");
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  /** Aligns a bad Korean side with a good English one. */
  private void assertRefused(Object bad, String... said) throws IOException {
    assertFails(ExitCode.INPUT, CliRun.of("align", bad, en, "-o", out), said);
  }

  private void assertFails(int code, CliRun run, String... said) throws IOException {
    assertThat(run.errors()).hasSize(1);
    assertThat(run.err()).startsWith("naranhi: ").contains(said).doesNotContain("Exception");
    assertThat(run.code()).isEqualTo(code);
    assertThat(run.out()).isEmpty();
    assertThat(out).doesNotExist();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).noneMatch(f -> f.getFileName().toString().endsWith(".tmp"));
    }
  }

  @Test
  void aligningGoodInputWorks() {
    CliRun run = CliRun.of("align", ko, en, "-o", out);
    assertThat(run.code()).isZero();
    assertThat(out).exists();
  }

  @Test
  void namesAMissingFile() throws IOException {
    assertRefused(folder.resolve("nowhere.txt"), "nowhere.txt", "no such file");
  }

  @Test
  void namesAFolder() throws IOException {
    assertRefused(folder, folder.toString(), "this is a folder");
  }

  @Test
  void namesAnEmptyFile() throws IOException {
    assertRefused(file("empty.txt", new byte[0]), "empty.txt", "empty (0 bytes)");
  }

  @Test
  void namesAFileOfWhiteSpace() throws IOException {
    assertRefused(file("blank.txt", " \n\n\t\n".getBytes(StandardCharsets.UTF_8)), "no text");
  }

  @Test
  void namesABinaryFile() throws IOException {
    byte[] binary = new byte[4096];
    new java.util.Random(1).nextBytes(binary);
    binary[0] = 0;
    assertRefused(file("data.txt", binary), "data.txt");
  }

  @Test
  void namesAFormatByWhatItIs() throws IOException {
    byte[] pdf = "%PDF-1.7\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1);
    assertRefused(file("article.txt", pdf), "article.txt", "this PDF is damaged");
    byte[] png = "\u0089PNG\r\n\u001A\n".getBytes(StandardCharsets.ISO_8859_1);
    assertRefused(file("picture.txt", png), "PNG image");
  }

  @Test
  void namesLineAndByteOfWhatCannotBeDecoded() throws IOException {
    byte[] bytes = (KOREAN + KOREAN + "끝").getBytes(StandardCharsets.UTF_8);
    int at = KOREAN.getBytes(StandardCharsets.UTF_8).length + 3;
    bytes[at + 1] = (byte) 0xFF;
    assertRefused(file("broken.txt", bytes), "broken.txt:4:2: ", "offset " + at, "UTF-8");
  }

  @Test
  void readsKoreanInItsOlderCharset() throws IOException {
    Path older = file("ms949.txt", KOREAN.getBytes(Charset.forName("MS949")));
    CliRun run = CliRun.of("align", older, en, "--to", "tsv", "-q");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("장관은 기뻐했다.");
  }

  @Test
  void refusesTwoSidesInOneLanguage() throws IOException {
    assertRefused(en, "both English", "one must be Korean");
    assertFails(
        ExitCode.INPUT, CliRun.of("align", ko, ko, "-o", out), "both Korean", "the other English");
  }

  @Test
  void refusesAPageOfNothingButFurniture() throws IOException {
    String furniture = "본문 바로가기\n\nbar_progress\n\n글자크기 조절\n\n닫기\n\n무단 전재 및 재배포 금지\n";
    assertRefused(
        file("page.txt", furniture.getBytes(StandardCharsets.UTF_8)),
        "page.txt",
        "no text left",
        "--keep-furniture");
  }

  @Test
  void refusesStandardInputForBothSides() throws IOException {
    assertFails(
        ExitCode.INPUT, CliRun.of("align", "-", "-", "-o", out), "standard input", "one side only");
  }

  @Test
  void refusesEmptyStandardInput() throws IOException {
    assertRefused("-", "<stdin>", "empty");
  }

  @Test
  void refusesAnOutputWhereAFolderStands() throws IOException {
    Path taken = Files.createDirectories(folder.resolve("taken.tmx"));
    assertFails(
        ExitCode.OUTPUT, CliRun.of("align", ko, en, "-o", taken), "taken.tmx", "it is a folder");
  }

  @Test
  void refusesAnOutputBelowAFile() throws IOException {
    Path below = ko.resolve("below.tmx");
    assertFails(
        ExitCode.OUTPUT,
        CliRun.of("align", ko, en, "-o", below),
        "below.tmx",
        "a part of its path is a file");
  }

  @Test
  void writesNoOutputWhereOneOfThemCannotBeWritten() throws IOException {
    Path taken = Files.createDirectories(folder.resolve("taken.html"));
    assertFails(
        ExitCode.OUTPUT, CliRun.of("align", ko, en, "-o", out, "-o", taken), "it is a folder");
  }

  @Test
  void leavesAnOldOutputAloneWhereAnInputIsBad() throws IOException {
    Files.writeString(out, "old");
    CliRun run = CliRun.of("align", folder.resolve("nowhere.txt"), en, "-o", out);
    assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    assertThat(out).hasContent("old");
  }

  @Test
  void refusesOneOutputTwice() throws IOException {
    assertFails(ExitCode.OUTPUT, CliRun.of("align", ko, en, "-o", out, "-o", out), "twice");
  }

  @Test
  void saysThatTheDiskIsFull() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "needs " + full);
    assertFails(
        ExitCode.OUTPUT,
        CliRun.of("align", ko, en, "-o", full, "--to", "tsv"),
        "cannot write /dev/full",
        "No space left on device");
  }

  @Test
  void namesAManifestThatIsNotThere() throws IOException {
    assertFails(
        ExitCode.INPUT,
        CliRun.of("align", "--batch", folder.resolve("nowhere.tsv")),
        "nowhere.tsv",
        "no such file");
  }

  @Test
  void namesFoldersOfBitextsThatDiffer() throws IOException {
    Path bitext = Files.createDirectories(folder.resolve("bitext"));
    Files.writeString(bitext.resolve("ko.txt"), "하나.\n둘.\n");
    Files.writeString(bitext.resolve("en.txt"), "One.\n");
    assertFails(
        ExitCode.INPUT,
        CliRun.of("lexicon", "learn", bitext, "-o", folder.resolve("table.bin")),
        "ko.txt has 2 lines, en.txt 1");
    assertThat(folder.resolve("table.bin")).doesNotExist();
    assertFails(
        ExitCode.INPUT,
        CliRun.of("lexicon", "learn", folder, "-o", folder.resolve("table.bin")),
        "no such file");
  }

  @Test
  void failsWithoutAnyTraceForEveryBadInput() throws IOException {
    for (Object bad : List.of(folder, file("e.txt", new byte[0]), "\0", "")) {
      CliRun run = CliRun.of("align", bad, en, "-o", out);
      assertThat(run.code()).isIn(ExitCode.INPUT, ExitCode.USAGE);
      assertThat(run.err()).doesNotContain("    at ");
    }
  }
}
