package org.naranhi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The figures of these files are those that Vecalign's way of scoring gives, worked out by hand.
 */
class EvalCommandTest {

  @TempDir private Path folder;

  /** Gold of four beads, one of them null, one a block; a test that errs in two. */
  @BeforeEach
  void writeDocuments() throws IOException {
    write("gold/a.gold", "0\t0\n1,2\t1\n3\t\n4,5\t2,3\n");
    write("gold/b.gold", "0\t0\n1\t1\n");
    write("test/a.align", "[0]:[0]:0.95\n[1]:[1]:0.6\n[2, 3]:[]:0.5\n[4]:[2]:0.9\n[5]:[3]:0.9\n");
    write("test/b.align", "[0]:[0]:0.99\n[1]:[1]:0.99\n");
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private CliRun eval(Object... args) {
    Object[] all = new Object[args.length + 1];
    all[0] = "eval";
    System.arraycopy(args, 0, all, 1, args.length);
    return CliRun.of(all);
  }

  private static JsonNode json(CliRun run) throws IOException {
    return new ObjectMapper().readTree(run.out());
  }

  @Test
  void printsOneRowForASet() {
    CliRun run = eval(folder.resolve("gold"), folder.resolve("test"));
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).hasSize(2);
    // Right are a's [0] and block, and both of b: 4 of 5 test beads, 4 of 5 gold beads.
    assertThat(run.out().lines().skip(1).findFirst().orElseThrow())
        .matches("gold +2  0\\.8000  0\\.8000  0\\.8000 .*");
  }

  @Test
  void countsNullsTheOtherWayToo() throws IOException {
    JsonNode scores =
        json(eval(folder.resolve("gold"), folder.resolve("test"), "--format", "json"))
            .get(0)
            .get("scores");
    JsonNode counted = scores.get(1);
    assertThat(counted.get("blocks").asBoolean()).isTrue();
    assertThat(counted.get("nulls").asBoolean()).isTrue();
    // The test's null is not gold's: 4 of 6.
    assertThat(counted.get("strict").get("precision").asDouble()).isEqualTo(.666667);
    assertThat(counted.get("lax").get("recall").asDouble()).isEqualTo(1);
    // Without blocks the two halves of the block are wrong: 3 of 6 against 3 of 5.
    assertThat(scores.get(2).get("strict").get("precision").asDouble()).isEqualTo(.5);
    assertThat(scores.get(2).get("strict").get("recall").asDouble()).isEqualTo(.6);
  }

  @Test
  void tellsFiguresByTypeAndReliability() {
    CliRun run =
        eval(folder.resolve("gold"), folder.resolve("test"), "--details", "--format", "markdown");
    assertThat(run.out())
        .contains("| gold | n:m | 1 | 1 | 1.0000 | 1.0000 | 1.0000 |")
        .contains("| gold | 2:1 | 1 | 0 | – | 0.0000 | 0.0000 |")
        .contains("| gold | 0.600..0.700 | 1 | 0.600 | 0.000 |");
  }

  @Test
  void testsTheDifferenceOfSeveralOutputs() throws IOException {
    Path perfect = folder.resolve("gold");
    JsonNode two = json(eval(perfect, folder.resolve("test"), perfect, "--format", "json")).get(1);
    assertThat(two.get("comparison").get("with").asText()).endsWith("test");
    assertThat(two.get("comparison").get("difference").asDouble()).isEqualTo(.2);
    CliRun table = eval(perfect, folder.resolve("test"), perfect);
    assertThat(table.out()).contains("paired bootstrap").contains("+0.2000");
  }

  @Test
  void holdsAgainstSeveralReferencesAndTheNearest() throws IOException {
    write("other/a.gold", "0\t0\n1\t1\n2,3\t\n4\t2\n5\t3\n");
    write("other/b.gold", "0,1\t0,1\n");
    JsonNode rows =
        json(
            eval(
                folder.resolve("gold"),
                folder.resolve("test"),
                "--reference",
                folder.resolve("other"),
                "--format",
                "json"));
    assertThat(rows).hasSize(3);
    assertThat(rows.get(2).get("reference").asText()).isEqualTo("nearest");
    assertThat(rows.get(2).get("scores").get(0).get("strict").get("f1").asDouble()).isEqualTo(1);
  }

  @Test
  void addsUpTheSetsOfAFolder() throws IOException {
    write("sets/one/a.gold", "0\t0\n");
    write("sets/two/a.gold", "0\t0\n1\t1\n");
    write("out/one/a.align", "[0]:[0]:1\n");
    write("out/two/a.align", "[0, 1]:[0, 1]:0.5\n");
    CliRun run = eval(folder.resolve("sets"), folder.resolve("out"));
    assertThat(run.out().lines().map(l -> l.replaceAll(" .*", "")))
        .containsExactly("set", "one", "two", "all");
  }

  @Test
  void alignsASetItselfTheSameEachTime() throws IOException {
    write("set/a.ko.txt", "비가 왔다.\n정부는 3월 1일 예산 25억원을 발표했다.\n그는 웃었다.\n");
    write(
        "set/a.en.txt",
        "It rained.\nThe government announced a budget of 2.5 billion won on March 1.\nHe smiled.\n");
    write("set/a.gold", "0\t0\n1\t1\n2\t2\n");
    write("set/b.ko.txt", "바이든 대통령이 다마스쿠스에 갔다.\n");
    write("set/b.en.txt", "President Biden went to Damascus.\n");
    write("set/b.gold", "0\t0\n");
    Path saved = folder.resolve("saved");
    CliRun first = eval("--run", folder.resolve("set"), "--save", saved);
    CliRun second = eval("--run", folder.resolve("set"));
    assertThat(first.code()).isZero();
    assertThat(first.out()).isEqualTo(second.out()).contains("1.0000");
    assertThat(Files.readAllLines(saved.resolve("set/a.align"))).hasSize(3);
    assertThat(eval(folder.resolve("set"), saved.resolve("set")).out()).isEqualTo(first.out());
  }

  @Test
  void namesTheDocumentThatHasNoTest() throws IOException {
    write("gold/c.gold", "0\t0\n");
    CliRun run = eval(folder.resolve("gold"), folder.resolve("test"));
    assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    assertThat(run.errors()).hasSize(1);
    assertThat(run.err()).contains("no file c.align");
  }

  @Test
  void namesTheLineThatIsNoBead() throws IOException {
    for (String line : List.of("null", "[0]:[1]:x", "99999999999\t1", "[0]:[0]:1-1")) {
      Path bad = write("bad.align", "[0]:[0]:0.9\n" + line + "\n");
      CliRun run = eval(folder.resolve("gold/b.gold"), bad);
      assertThat(run.code()).isEqualTo(ExitCode.INPUT);
      assertThat(run.errors()).singleElement().asString().contains("bad.align:2:1: error:", line);
    }
  }

  @Test
  void takesNoProbabilityFromCosts() throws IOException {
    Path costs = write("costs.align", "[0]:[0]:12.5\n[1]:[1]:-3\n");
    JsonNode row = json(eval(folder.resolve("gold/b.gold"), costs, "--format", "json")).get(0);
    assertThat(row.get("pairings").get("count").asInt()).isZero();
    assertThat(row.get("pairings").get("expectedCalibrationError").isNull()).isTrue();
    assertThat(row.get("scores").get(0).get("strict").get("f1").asDouble()).isEqualTo(1);
  }

  @Test
  void saysWhatIsMissing() {
    assertThat(eval(folder.resolve("gold")).code()).isEqualTo(ExitCode.USAGE);
    assertThat(eval(folder, folder, "--save", folder).code()).isEqualTo(ExitCode.USAGE);
    assertThat(eval("--run", folder, "--reference", folder).code()).isEqualTo(ExitCode.USAGE);
    assertThat(eval(folder.resolve("gold"), folder.resolve("nowhere")).err())
        .contains("no such file");
    assertThat(eval("--run", folder.resolve("test")).err()).contains("no .gold file");
    assertThat(eval("--run", folder.resolve("gold")).err()).contains("a.ko.txt: no such file");
  }
}
