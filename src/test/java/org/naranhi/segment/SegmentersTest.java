package org.naranhi.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.naranhi.text.Language;

class SegmentersTest {

  @Test
  void choosesByLanguage() {
    assertThat(Segmenters.of(Language.KOREAN)).isInstanceOf(KoreanSegmenter.class);
    assertThat(Segmenters.of(Language.ENGLISH)).isInstanceOf(EnglishSegmenter.class);
    assertThat(Segmenters.of(new Language("fr"))).isInstanceOf(PlainSegmenter.class);
  }

  @Nested
  class Plain extends SegmenterContract {

    @Override
    Segmenter segmenter() {
      return Segmenters.of(new Language("fr"));
    }

    @Override
    String sentence() {
      return "Le soleil brille.";
    }
  }
}
