package org.naranhi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

  @TempDir private Path folder;
  private Path ko = Path.of("");
  private Path en = Path.of("");

  @BeforeEach
  void writeInput() throws IOException {
    ko = Files.writeString(folder.resolve("a.ko"), "총리가 서울에서 회담했다.\n수출액은 563억달러였다.\n장관은 기뻐했다.\n");
    en =
        Files.writeString(
            folder.resolve("a.en"),
            "The prime minister held talks in Seoul.\nExports came to $56.3 billion.\n"
                + "The minister was glad.\n");
  }

  private CliRun explain(Object... more) {
    Object[] args = new Object[4 + more.length];
    args[0] = "explain";
    args[1] = ko;
    args[2] = en;
    args[3] = "--segmented";
    System.arraycopy(more, 0, args, 4, more.length);
    return CliRun.of(args);
  }

  @Test
  void namesWhatThePairSharesAndWhatItBrings() {
    CliRun run = explain("--bead", "2");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("bead 2 of 3: 1:1, probability 0.")
        .contains("KO 2  수출액은 563억달러였다.")
        .contains("EN 2  Exports came to $56.3 billion.")
        .containsPattern("[0-9]\\.\\d  number +563억달러 = \\$56\\.3 billion  \\(quantities")
        .containsPattern("word +수출.* = Exports");
  }

  @Test
  void thePartsSumToTheScore() {
    Matcher m =
        Pattern.compile(
                "score  (\\S+) nats = prior (\\S+), paragraphs (\\S+), length (\\S+),"
                    + " words and names (\\S+), strings (\\S+), numbers (\\S+)\n")
            .matcher(explain("--bead", "1").out());
    assertThat(m.find()).isTrue();
    double sum = 0;
    for (int part = 2; part <= 7; part++) {
      sum += Double.parseDouble(m.group(part));
    }
    assertThat(sum).isCloseTo(Double.parseDouble(m.group(1)), within(.4));
  }

  @Test
  void namesTheUnexplainedAndTheRivals() {
    String out = explain("--bead", "1", "--without", "dictionary,table").out();
    assertThat(out)
        .contains("unexplained in the Korean")
        .contains("unexplained in the English")
        .contains("what might have stood here instead")
        .containsPattern("probability \\S+  \\d:\\d  KO");
  }

  @Test
  void explainsTheLeastSureBeadUnlessTold() {
    assertThat(explain().out()).containsPattern("^bead [123] of 3: ");
  }

  @Test
  void agreesWithAlign() {
    String aligned = CliRun.of("align", ko, en, "--segmented", "-q", "--to", "tsv").out();
    String line = aligned.lines().filter(l -> l.startsWith("2\t")).findFirst().orElseThrow();
    double probability = Double.parseDouble(line.split("\t")[4]);
    Matcher m = Pattern.compile("probability (\\S+)\n").matcher(explain("--bead", "2").out());
    assertThat(m.find()).isTrue();
    assertThat(Double.parseDouble(m.group(1))).isCloseTo(probability, within(1e-4));
  }

  @Test
  void refusesABeadThatIsNotThere() {
    CliRun run = explain("--bead", "4");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--bead must be 1 to 3 but was 4");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void refusesAMissingFile() {
    CliRun run = CliRun.of("explain", ko, folder.resolve("nowhere.en"));
    assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    assertThat(run.err()).contains("nowhere.en");
  }
}
