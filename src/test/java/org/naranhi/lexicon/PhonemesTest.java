package org.naranhi.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhonemesTest {

  private static double similarity(String hangul, String english) {
    return SoundDistance.similarity(Phonemes.ofHangul(hangul), Phonemes.ofEnglish(english));
  }

  @Test
  void writesBothSpellingsInOneAlphabet() {
    assertThat(Phonemes.ofHangul("다마스쿠스")).isEqualTo("damas-kus-");
    assertThat(Phonemes.ofEnglish("Damascus")).isEqualTo("damaskus");
  }

  @ParameterizedTest
  @CsvSource({
    "다마스쿠스, Damascus",
    "바이든, Biden",
    "알샤라, al-Sharaa",
    "아메드, Ahmed",
    "시리아, Syria",
    "트럼프, Trump",
    "워싱턴, Washington",
    "모스크바, Moskva",
    "엔비디아, Nvidia",
    "테슬라, Tesla",
    "삼성, Samsung",
    "김정은, Kim Jong-un",
    "푸틴, Putin",
    "컴포넌트, component",
    "인터넷, internet",
    "브라질, Brazil",
    "베를린, Berlin"
  })
  void hearsTheSameNameInBothLanguages(String hangul, String english) {
    assertThat(similarity(hangul, english)).isGreaterThan(.7);
  }

  @ParameterizedTest
  @CsvSource({
    "다마스쿠스, Baghdad",
    "바이든, Trump",
    "알샤라, Damascus",
    "시리아, Russia",
    "워싱턴, Boston",
    "삼성, Hyundai",
    "정부, government",
    "베를린, Brazil",
    "도쿄, Seoul"
  })
  void keepsDifferentNamesApart(String hangul, String english) {
    assertThat(similarity(hangul, english)).isLessThan(.7);
  }

  @Test
  void isFullForTheSameAndEmptyForNothing() {
    assertThat(SoundDistance.similarity("damaskus", "damaskus")).isCloseTo(1, within(1e-12));
    assertThat(SoundDistance.similarity("", "")).isZero();
    assertThat(SoundDistance.similarity("damaskus", "")).isZero();
  }

  @Test
  void doesNotDependOnTheOrder() {
    String a = Phonemes.ofHangul("아메드");
    String b = Phonemes.ofEnglish("Ahmed");
    assertThat(SoundDistance.similarity(a, b))
        .isCloseTo(SoundDistance.similarity(b, a), within(1e-12));
  }

  @Test
  void passesOverWhatIsNoLetter() {
    assertThat(Phonemes.ofHangul("IS 3월")).isEqualTo(Phonemes.ofHangul("월"));
    assertThat(Phonemes.ofEnglish("123")).isEmpty();
    assertThat(Phonemes.ofEnglish("Müller")).isEqualTo(Phonemes.ofEnglish("Muller"));
    assertThat(Phonemes.ofEnglish("")).isEmpty();
  }
}
