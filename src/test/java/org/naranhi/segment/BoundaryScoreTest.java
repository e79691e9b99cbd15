package org.naranhi.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BoundaryScoreTest {

  @Test
  void countsSharedBorders() {
    BoundaryScore score = BoundaryScore.of(List.of(3, 7, 9), List.of(3, 8, 9, 12));
    assertThat(score).isEqualTo(new BoundaryScore(2, 4, 3));
    assertThat(score.precision()).isEqualTo(0.5);
    assertThat(score.recall()).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(score.f1()).isCloseTo(4 / 7.0, within(1e-12));
  }

  @Test
  void addsCounts() {
    assertThat(new BoundaryScore(1, 2, 3).plus(new BoundaryScore(4, 5, 6)))
        .isEqualTo(new BoundaryScore(5, 7, 9));
  }

  @Test
  void isPerfectWhereThereIsNothingToFind() {
    assertThat(BoundaryScore.NONE.f1()).isEqualTo(1);
    assertThat(BoundaryScore.NONE.precision()).isEqualTo(1);
    assertThat(BoundaryScore.NONE.recall()).isEqualTo(1);
  }

  @Test
  void refusesMoreRightThanFound() {
    assertThatThrownBy(() -> new BoundaryScore(3, 2, 3)).hasMessageContaining("0..2 but was 3");
  }
}
