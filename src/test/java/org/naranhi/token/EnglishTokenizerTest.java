package org.naranhi.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EnglishTokenizerTest extends TokenizerContract {

  private static final EnglishTokenizer TOKENIZER = new EnglishTokenizer();

  @Override
  Tokenizer tokenizer() {
    return TOKENIZER;
  }

  private static List<String> lemmas(String sentence) {
    return TOKENIZER.tokenize(sentence).stream().map(Token::lemma).toList();
  }

  @Test
  void splitsCliticsAndHyphensButNotNumbers() {
    assertThat(surfaces("Al-Sharaa's 2,000 troops"))
        .containsExactly("Al", "-", "Sharaa", "'s", "2,000", "troops");
  }

  @Test
  void stemsWords() {
    assertThat(TOKENIZER.tokenize("Reported relations"))
        .extracting(Token::stem)
        .containsExactly("report", "relat");
  }

  @Test
  void keepsNegationWhole() {
    assertThat(lemmas("don’t can't")).containsExactly("don't", "can't");
  }

  @Test
  void keepsTheCountryApartFromThePronoun() {
    assertThat(lemmas("U.S. US us U.N.")).containsExactly("u.s.", "u.s.", "us", "un");
  }

  @Test
  void keepsIrishNamesAndDegreesWhole() {
    assertThat(lemmas("O'Brien Ph.D.")).containsExactly("o'brien", "phd");
  }

  @Test
  void tagsNumbersWordsAndSymbols() {
    assertThat(TOKENIZER.tokenize("$1.45 billion"))
        .extracting(Token::tag)
        .containsExactly("SYMBOL", "NUMBER", "WORD");
  }

  @Test
  void lowersIndependentlyOfTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(lemmas("ISTANBUL Iran")).containsExactly("istanbul", "iran");
    } finally {
      Locale.setDefault(before);
    }
  }
}
