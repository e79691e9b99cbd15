package org.naranhi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.naranhi.segment.Sentence;
import org.naranhi.segment.Sentences;
import org.naranhi.text.Document;
import org.naranhi.text.Language;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.read.Documents;

/** Files of every kind at the command line, good and bad. */
class EveryFormatTest {

  private static final Path ROOT = Path.of("src/test/resources/text");

  @TempDir private Path folder;

  private static List<String> lines(String language) throws IOException {
    return Files.readAllLines(ROOT.resolve("contract/routes-" + language + ".lines"));
  }

  @ParameterizedTest
  @CsvSource({
    "po,ko", "po,en", "tmx,ko", "tmx,en", "xlf,ko", "xlf,en", "tsv,ko", "tsv,en",
  })
  void aSideOfABilingualFileHasTheSentencesOfTheText(String ending, String language)
      throws Exception {
    String file = ROOT.resolve("contract/routes." + ending).toString();
    Language side = language.equals("ko") ? Language.KOREAN : Language.ENGLISH;
    Document document = UnitDocuments.read(file, side, ReadOptions.DEFAULT);
    assertThat(Sentences.ofSegmented(document))
        .extracting(Sentence::text)
        .isEqualTo(lines(language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"po", "tmx", "xlf", "tsv"})
  void inspectShowsTheUnitsOfBothSides(String ending) {
    CliRun run = CliRun.of("inspect", ROOT.resolve("contract/routes." + ending));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("  kind      " + ending + "\n", "  blocks    26: 26 paragraph\n")
        .contains("10  10:1  paragraph  요금은 1,100원으로 그대로다.\n")
        .contains("10  10:1  paragraph  The fare stays at 1,100 won.\n");
  }

  @Test
  void inspectSaysOnceWhatIsWrongWithABilingualFile() throws IOException {
    Path po = Files.writeString(folder.resolve("a.po"), "msgid \"a\"\nmsgtext \"b\"\n");
    CliRun run = CliRun.of("inspect", po);
    assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    assertThat(run.errors()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "office/routes-ko.docx",
        "office/routes-ko.odt",
        "office/routes-ko.fodt",
        "pdf/routes-ko.pdf",
        "hwp/routes-ko.hwp",
        "hwp/routes-ko.hwpx",
        "epub/routes-ko.epub",
        "web/routes-ko.mhtml",
        "archive/routes-ko.html.gz",
        "archive/routes-ko.html.zst",
        "archive/routes.warc.gz",
        "contract/routes.tmx",
        "contract/routes.xlf"
      })
  void aFileThatIsCutOffCostsOneLine(String name) throws IOException {
    byte[] whole = Files.readAllBytes(ROOT.resolve(name));
    for (int percent : new int[] {10, 50, 90}) {
      CliRun run = inspected(name, Arrays.copyOf(whole, whole.length * percent / 100));
      assertThat(run.code()).as("%s at %d %%", name, percent).isEqualTo(ExitCode.INPUT);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"po", "tmx", "xlf", "tsv"})
  void aBrokenBilingualFileIsReadOrCostsOneLine(String ending) throws IOException {
    byte[] whole = Files.readAllBytes(ROOT.resolve("contract/routes." + ending));
    Random random = new Random(3);
    for (int round = 0; round < 40; round++) {
      byte[] broken = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
      broken[random.nextInt(broken.length)] = (byte) random.nextInt();
      assertThat(inspected("a." + ending, broken).code()).isIn(ExitCode.DONE, ExitCode.INPUT);
    }
    assertThat(inspected("a." + ending, new byte[0]).code()).isEqualTo(ExitCode.INPUT);
  }

  /**
   * A file with that content as inspect shows it; whatever is wrong is said in lines of its own.
   */
  private CliRun inspected(String name, byte[] content) throws IOException {
    Path file = Files.write(folder.resolve(Path.of(name).getFileName()), content);
    CliRun run = CliRun.of("inspect", file);
    assertThat(run.errors()).allMatch(line -> line.startsWith("naranhi: " + file), run.err());
    assertThat(run.errors()).hasSizeLessThanOrEqualTo(2);
    return run;
  }

  @Test
  void helpNamesEveryKind() {
    for (String command : List.of("align", "inspect")) {
      String help = CliRun.of(command, "--help").out().replaceAll("\\s+", " ");
      assertThat(help).contains(String.join(", ", Documents.kinds()));
    }
  }

  @Test
  void aKindThatIsNamedIsReadAsThat() throws IOException {
    Path page = Files.writeString(folder.resolve("a.html"), "<p>그는 <b>집</b>에 갔다.</p>\n");
    assertThat(CliRun.of("inspect", "--kind", "text", page).out()).contains("<p>그는 <b>집</b>에");
    CliRun unknown = CliRun.of("inspect", "--kind", "word", page);
    assertThat(unknown.code()).isEqualTo(ExitCode.USAGE);
    assertThat(unknown.err()).contains("--kind", "must be one of docx, odt, ", "but was word");
  }

  @Test
  void inspectTellsTheLabelsOfLists() {
    CliRun run = CliRun.of("inspect", "--format", "jsonl", ROOT.resolve("office/routes-ko.docx"));
    assertThat(run.out().lines().filter(l -> l.contains("요금은")))
        .singleElement()
        .asString()
        .contains("\"label\":\"나.\"");
    assertThat(run.out().lines().filter(l -> l.contains("문의는")))
        .singleElement()
        .asString()
        .doesNotContain("\"label\"");
  }
}
