package org.naranhi.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.naranhi.lexicon.KnownNames;

class GazetteerTest {

  @Test
  void findsKoreanNamesBeforeParticlesAndKinds() {
    assertThat(Gazetteer.SHIPPED.korean("앙카라에서 여수공항까지"))
        .extracting(Gazetteer.Found::text)
        .containsExactly("앙카라", "여수");
  }

  @Test
  void findsNoNameThatIsPartOfAnotherWord() {
    assertThat(Gazetteer.SHIPPED.korean("재수원칙")).isEmpty();
  }

  @Test
  void takesTheLongestEnglishName() {
    assertThat(Gazetteer.SHIPPED.english("in the Black Sea region"))
        .extracting(Gazetteer.Found::text)
        .containsExactly("Black Sea");
  }

  @Test
  void knowsWhatANameNames() {
    Gazetteer.Found firm = Gazetteer.SHIPPED.english("at Coupang").get(0);

    assertThat(firm.is(KnownNames.Sort.FIRM)).isTrue();
    assertThat(firm.is(KnownNames.Sort.PLACE)).isFalse();
  }
}
