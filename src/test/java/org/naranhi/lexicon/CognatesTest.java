package org.naranhi.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CognatesTest {

  @Test
  void trustsEqualWordsMost() {
    assertThat(Cognates.probability("rom", "rom")).isEqualTo(.6);
    assertThat(Cognates.probability("kamera", "camera")).isBetween(.5, .6);
    assertThat(Cognates.probability("famili", "famill")).isBetween(.1, .59);
  }

  @Test
  void doesNotTakeShortOrUnlikeWordsForOneAnother() {
    assertThat(Cognates.probability("die", "dit")).isZero();
    assertThat(Cognates.probability("berge", "besoin")).isZero();
  }

  @Test
  void neverTakesOneNumberForAnother() {
    assertThat(Cognates.probability("#1950", "#1951")).isZero();
    assertThat(Cognates.probability("#1950", "#1950")).isEqualTo(.6);
  }

  @Test
  void findsPairsByTheirPlaces() {
    assertThat(Cognates.find(List.of("haus", "kamera", "#12"), List.of("#12", "camera", "maison")))
        .extracting(Cognates.Pair::left, Cognates.Pair::right)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, 1), org.assertj.core.groups.Tuple.tuple(2, 0));
  }
}
