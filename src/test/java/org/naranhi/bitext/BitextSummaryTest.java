package org.naranhi.bitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.naranhi.check.Severity;

class BitextSummaryTest {

  @Test
  void countsTheSyriaSample() {
    BitextSummary summary = BitextSummary.of(Samples.syria().units());
    assertThat(summary.beads()).isEqualTo(9);
    assertThat(List.copyOf(summary.byType().keySet()))
        .containsExactly("1:1", "0:1", "1:0", "1:2", "2:1");
    assertThat(summary.byType()).containsEntry("1:1", 5);
    assertThat(summary.meanProbability()).isCloseTo(7.5199 / 9, within(1e-9));
    assertThat(summary.links())
        .isEqualTo(
            Map.of(Link.Kind.NUMBER, 7, Link.Kind.NAME, 8, Link.Kind.TERM, 1, Link.Kind.WORD, 3));
    assertThat(summary.findings())
        .isEqualTo(Map.of(Severity.ERROR, 1, Severity.WARNING, 1, Severity.NOTE, 1));
    assertThat(summary.doubtful()).containsExactly(5, 1, 7);
  }

  @Test
  void countsNothingInAnEmptyBitext() {
    BitextSummary summary = BitextSummary.of(List.of());
    assertThat(summary.beads()).isZero();
    assertThat(summary.meanProbability()).isZero();
    assertThat(summary.doubtful()).isEmpty();
  }
}
