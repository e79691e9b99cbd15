package org.naranhi.check.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.naranhi.text.Span;

class SpellingTest {

  private static Spelling spelling(String text) {
    return Spelling.of(new Span(0, 0), text);
  }

  @Test
  void differentSystemsWriteTheSameSounds() {
    assertThat(spelling("Kyiv").isSpellingOf(spelling("Kiev"))).isTrue();
    assertThat(spelling("Chuncheon").isSpellingOf(spelling("Junjeon"))).isTrue();
    assertThat(spelling("Pusan").isSpellingOf(spelling("Busan"))).isTrue();
  }

  @Test
  void theSameLettersAndOtherSoundsAreNoOtherSpelling() {
    assertThat(spelling("Min-su").isSpellingOf(spelling("Minsu"))).isFalse();
    assertThat(spelling("Mexico").isSpellingOf(spelling("Mexican"))).isFalse();
  }

  @Test
  void lettersAreSmallAndNothingElse() {
    assertThat(Spelling.letters("Kim Min-su 2")).isEqualTo("kimminsu");
  }
}
