package org.naranhi.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkedWordsTest {

  @ParameterizedTest
  @CsvSource({
    "유가가 올랐다., Oil prices rose., 오르, rose",
    "경기가 시작했다., The game began., 시작, began",
  })
  void linksIrregularFormsWithWhatTheirWordsRender(
      String ko, String en, String lemma, String form) {
    assertThat(Pairs.pair(ko, en).words().links())
        .anyMatch(l -> l.ko().key().equals(lemma) && l.en().key().equals(form));
  }
}
