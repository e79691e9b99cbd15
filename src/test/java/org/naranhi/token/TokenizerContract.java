package org.naranhi.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every tokenizer promises; run by each implementation's test. */
abstract class TokenizerContract {

  private static final String ALPHABET = "aB. .?!…\"'“”() \t1 2,가다요 니습했줬%㎡-·한미국IS漢ㅋ$é";

  abstract Tokenizer tokenizer();

  final List<String> surfaces(String sentence) {
    return tokenizer().tokenize(sentence).stream().map(Token::surface).toList();
  }

  @Test
  void yieldsNothingForBlankText() {
    assertThat(tokenizer().tokenize("")).isEmpty();
    assertThat(tokenizer().tokenize(" \t ")).isEmpty();
  }

  @Test
  void tokensAreOrderedTrimmedAndWhatTheirSpansCover() {
    Random random = new Random(7);
    for (int n = 0; n < 500; n++) {
      String text =
          IntStream.range(0, random.nextInt(40))
              .mapToObj(i -> String.valueOf(ALPHABET.charAt(random.nextInt(ALPHABET.length()))))
              .reduce("", String::concat);
      assertTokensHold(text, tokenizer().tokenize(text));
    }
  }

  private static void assertTokensHold(String text, List<Token> tokens) {
    int at = 0;
    for (Token token : tokens) {
      assertThat(token.span().start()).as(text).isGreaterThanOrEqualTo(at);
      assertThat(token.span().of(text)).isEqualTo(token.surface());
      assertThat(token.surface()).isEqualTo(token.surface().strip()).isNotEmpty();
      assertThat(token.lemma()).isNotBlank();
      at = token.span().start();
    }
  }

  @Test
  void servesManyThreadsAtOnce() {
    String sentence = "미국 IS 24일 troops 2,000";
    List<Token> expected = tokenizer().tokenize(sentence);
    assertThat(
            IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> tokenizer().tokenize(sentence))
                .distinct())
        .containsExactly(expected);
  }
}
