package org.naranhi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.naranhi.Naranhi;
import org.naranhi.align.GoldScore;

class EvalFitTest {

  @TempDir private Path folder;

  /** Two documents of two sentences; gold of the first says that the right pairs are wrong. */
  private Path set() throws IOException {
    Path set = Files.createDirectories(folder.resolve("set"));
    for (String name : List.of("a", "b")) {
      Files.writeString(set.resolve(name + ".ko.txt"), "비가 왔다.\n정부는 예산 25억원을 발표했다.\n");
      Files.writeString(
          set.resolve(name + ".en.txt"),
          "It rained.\nThe government announced a budget of 2.5 billion won.\n");
    }
    Files.writeString(set.resolve("a.gold"), "0,1\t0\n\t1\n");
    Files.writeString(set.resolve("b.gold"), "0\t0\n1\t1\n");
    return set;
  }

  private static Properties properties(String text) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(text));
    return properties;
  }

  @Test
  void triesFactorsAndKeepsSharesBelowOne() {
    assertThat(EvalFit.candidates("wordWeight", "0.8"))
        .containsExactly("0.4", "0.56", "0.68", "0.92");
    assertThat(EvalFit.candidates("priorBeads", "100")).hasSize(6).endsWith("200");
    assertThat(EvalFit.candidates("lengthMu", "-0.2")).hasSize(6).startsWith("-0.1");
    assertThat(EvalFit.candidates("maxBead", "4")).isEmpty();
    assertThat(EvalFit.candidates("lengthMu", "0")).isEmpty();
  }

  @Test
  void takesTheMeanOfSetsLessATenthOfTheCalibrationError() {
    GoldScore.Pair first = new GoldScore.Pair(Set.of(0), Set.of(0));
    GoldScore.Pair second = new GoldScore.Pair(Set.of(1), Set.of(1));
    EvalDocument right = new EvalDocument("a", List.of(first), List.of(line(first, .95)));
    EvalDocument wrong = new EvalDocument("b", List.of(first), List.of(line(second, .45)));
    // F1 1 and 0; the bins err by .05 and .45 over one bead each.
    assertThat(EvalFit.objective(Map.of("one", List.of(right), "two", List.of(wrong))))
        .isCloseTo(.5 - .1 * .25, within(1e-12));
    assertThat(EvalFit.objective(Map.of())).isNaN();
  }

  private static GoldFiles.Line line(GoldScore.Pair pair, double probability) {
    return new GoldFiles.Line(pair, probability);
  }

  @Test
  void writesAllParametersWithTheirProvenance() throws IOException {
    Path output = folder.resolve("fitted.properties");
    CliRun run = CliRun.of("eval", "--fit", set(), "--half", "even", "-o", output);
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("features of set: 2 documents").contains("start: objective");
    String written = Files.readString(output);
    assertThat(properties(written).stringPropertyNames())
        .isEqualTo(Naranhi.shippedParameters().keySet());
    assertThat(written)
        .contains("# Parameters of the aligner, fitted by: naranhi eval --fit set --half even")
        .contains("# objective on the fitted documents: 1.0000 before, 1.0000 after")
        // No bead of the other is right, all are held sure.
        .contains("# objective on the other documents: -0.1000 before, -0.1000 after");
  }

  @Test
  void printsTheSameEachTime() throws IOException {
    Path set = set();
    CliRun first = CliRun.of("eval", "--fit", set);
    assertThat(first.code()).isZero();
    assertThat(first.out()).contains("on the other documents: – before, – after");
    assertThat(CliRun.of("eval", "--fit", set).out()).isEqualTo(first.out());
  }

  @Test
  void startsFromParametersThatAreNamed() throws IOException {
    CliRun run = CliRun.of("eval", "--fit", set(), "--half", "even", "--parameter", "maxBead=3");
    assertThat(properties(run.out())).containsEntry("maxBead", "3");
  }
}
