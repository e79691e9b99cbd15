package org.naranhi.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.naranhi.text.Span;

class PlainTokenizerTest {

  private static <T> List<T> of(String sentence, Function<Token, T> part) {
    return new PlainTokenizer().tokenize(sentence).stream().map(part).toList();
  }

  @Test
  void splitsWordsNumbersAndSymbols() {
    assertThat(of("Am 3. Mai: l'été!", Token::surface))
        .containsExactly("Am", "3", ".", "Mai", ":", "l", "'", "été", "!");
    assertThat(of("Am 3. Mai!", Token::tag))
        .containsExactly("WORD", "NUMBER", "SYMBOL", "WORD", "SYMBOL");
  }

  @Test
  void foldsCaseAndAccentsHoweverTheyAreEncoded() {
    assertThat(of("Gemäß ÉTÉ e\u0301te\u0301 cœur İzmir", Token::lemma))
        .containsExactly("gemass", "ete", "ete", "coeur", "izmir");
  }

  @Test
  void keepsTheStartOfALongWordAsItsStem() {
    assertThat(of("Bergsteiger Bergsteigerinnen Fels", Token::stem))
        .containsExactly("bergst", "bergst", "fels");
  }

  @Test
  void readsAGroupedNumberAsOneWhateverTheSign() {
    assertThat(of("8.091 8 091 8,091 8'091 8\u202f091 m", Token::lemma))
        .containsExactly("8091", "8091", "8091", "8091", "8091", "m");
    assertThat(of("1950, 12.5", Token::lemma)).containsExactly("1950", ",", "12", ".", "5");
  }

  @Test
  void takesEachLetterOfAScriptWithoutSpacesForAWord() {
    assertThat(of("登山する", Token::surface)).containsExactly("登", "山", "す", "る");
  }

  @Test
  void keepsPlacesInTheSentence() {
    assertThat(of(" Das \uD83D\uDE00 Dach", Token::span))
        .containsExactly(new Span(1, 4), new Span(5, 7), new Span(8, 12));
    assertThat(of("  ", Token::surface)).isEmpty();
  }
}
