package org.naranhi.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishFormsTest {

  private static final EnglishForms FORMS = EnglishForms.shipped();

  @ParameterizedTest
  @CsvSource({
    "fell,fall", "rates,rate", "children,child", "labour,labor", "organise,organize",
    "organisation,organization", "defence,defense", "centre,center", "programme,program",
        "bought,buy"
  })
  void formsOfOneWordShareAKey(String form, String other) {
    assertThat(FORMS.key(form)).isEqualTo(FORMS.key(other));
  }

  @ParameterizedTest
  @CsvSource({"fell,feel", "rise,raise", "hour,hor", "four,for", "this,thiz"})
  void wordsThatAreNoFormsOfEachOtherDoNot(String word, String other) {
    assertThat(FORMS.key(word)).isNotEqualTo(FORMS.key(other));
  }
}
