package org.naranhi.check.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanisationTest {

  @ParameterizedTest
  @CsvSource({
    "지훈, ji-hoon",
    "지훈, jihun",
    "민석, min-suk",
    "영호, yong-ho",
    "은경, eun-kyoung",
    "수현, soo-hyun",
    "재용, jae-yong",
    "유나, yoo-na"
  })
  void readsUsualSpellings(String hangul, String letters) {
    assertThat(Romanisation.spells(hangul, letters)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"지훈, ji-won", "수아, su-bin", "유나, yoon-ah", "태호, tae-woo", "민준, min-jae"})
  void tellsNamesApart(String hangul, String letters) {
    assertThat(Romanisation.spells(hangul, letters)).isFalse();
  }

  @Test
  void knowsSurnames() {
    assertThat(Romanisation.isSurname("이", "rhee")).isTrue();
    assertThat(Romanisation.isSurname("박", "lee")).isFalse();
    assertThat(Romanisation.surname("남궁민수")).isEqualTo(2);
    assertThat(Romanisation.surname("핀란드")).isZero();
  }

  @Test
  void readsLettersWrittenInHangul() {
    assertThat(Acronyms.letters("에이치엘")).isEqualTo("HL");
    assertThat(Acronyms.letters("케이티앤지")).isEmpty();
  }
}
