package org.naranhi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalAblationTest {

  @TempDir private Path folder;

  /** Sentences of like length, of which only words tell that the first Korean one is left out. */
  @BeforeEach
  void writeSet() throws IOException {
    Files.writeString(
        folder.resolve("a.ko.txt"), "학생들이 학교에서 음악을 배웠다.\n의사는 병원에서 환자를 만났다.\n정부는 경제 정책을 발표했다.\n");
    Files.writeString(
        folder.resolve("a.en.txt"),
        "The doctor met patients at the hospital.\nThe government announced an economic policy.\n");
    Files.writeString(folder.resolve("a.gold"), "0\t\n1\t0\n2\t1\n");
  }

  @Test
  void printsARowForEachSourceLeftOut() {
    CliRun run = CliRun.of("eval", "--ablation", folder, "--format", "markdown");
    assertThat(run.code()).isZero();
    List<String> rows = run.out().lines().toList();
    assertThat(rows).hasSize(10);
    assertThat(rows.get(0)).startsWith("| strict F1 | ");
    assertThat(rows.get(2)).isEqualTo("| everything | 1.0000 |");
    assertThat(rows.subList(3, 10))
        .allMatch(row -> row.startsWith("| without "))
        .anyMatch(row -> row.contains("length"))
        .last()
        .asString()
        .startsWith("| without any words | ")
        .doesNotContain("1.0000");
  }

  @Test
  void refusesWhatDoesNotGoTogether() {
    assertThat(CliRun.of("eval", "--ablation", "--fit", folder).code()).isEqualTo(ExitCode.USAGE);
    assertThat(CliRun.of("eval", "--ablation", folder, "--format", "json").code())
        .isEqualTo(ExitCode.USAGE);
    assertThat(CliRun.of("eval", "--ablation", folder, "--parameter", "depth=1").err())
        .contains("unknown parameter 'depth'");
    assertThat(CliRun.of("eval", "--run", folder, "--half", "odd").code())
        .isEqualTo(ExitCode.USAGE);
  }
}
