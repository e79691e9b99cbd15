package org.naranhi.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.naranhi.text.Span;
import org.naranhi.token.Token;

/** Hostile input costs linear time and throws nothing. */
class EnglishRobustnessTest {

  private static final int MANY = 200_000;

  static Stream<String> hostile() {
    return Stream.of(
        "9".repeat(1_000_000),
        "$" + "9".repeat(1_000_000) + " billion",
        "1 ".repeat(MANY),
        "one ".repeat(MANY),
        "hundred ".repeat(MANY),
        "a million ".repeat(MANY),
        "tens of ".repeat(MANY),
        "tens of thousands of ".repeat(50_000),
        "$1-".repeat(MANY),
        "3-4-".repeat(MANY),
        "1:1:".repeat(MANY),
        "1/2/".repeat(MANY),
        "(".repeat(MANY) + "5",
        "(5 ".repeat(MANY),
        "- ".repeat(MANY),
        "1 million ".repeat(50_000),
        "Jan. 24-".repeat(50_000),
        "$5 million (".repeat(50_000),
        "half a ".repeat(MANY),
        "two and a half and ".repeat(50_000),
        "five feet five inches and ".repeat(50_000),
        "more than about ".repeat(50_000) + "5",
        "\uD83D\uDE00 5원 사람 $5 ".repeat(50_000),
        "\uD83D 5 \uDC00".repeat(50_000));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void staysLinearAndThrowsNothing(String sentence) {
    List<Token> tokens = tokens(sentence);
    List<Quantity> found =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> new EnglishQuantityParser().parse(sentence, tokens));
    assertThat(found).allSatisfy(q -> assertThat(q.text()).isEqualTo(q.span().of(sentence)));
  }

  @Test
  void readsFullWidthDigitsInPlace() {
    String sentence = "It grew ５％ in ２０２４.";
    assertThat(EnglishRunner.parse(sentence))
        .extracting(QuantityText::compact)
        .containsExactly("５％|percent|5|%", "２０２４|year|2024|");
  }

  @Test
  void findsQuantitiesInOrderWithoutOverlapInAnyJumbleOfWords() {
    String[] words =
        ("1 20 3.5 2,000 2024 $ € W US$ won dollars million bn percent % - – ~ to and or of a an the half"
                + " third quarter two five twenty hundred dozen tens thousands Jan. May 24 24th 3:30 a.m."
                + " year years old month day ( ) , . / : minus more than about kg m °C No. first second"
                + " last this next in out Q1 1H25 's s doubled twice times x")
            .split(" ");
    Random random = new Random(7);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder b = new StringBuilder();
      for (int k = 0; k < 12; k++) {
        b.append(words[random.nextInt(words.length)]).append(random.nextInt(4) == 0 ? "" : " ");
      }
      String sentence = b.toString();
      int end = 0;
      for (Quantity q : EnglishRunner.parse(sentence)) {
        assertThat(q.span().start()).as(sentence).isGreaterThanOrEqualTo(end);
        assertThat(q.text()).isEqualTo(q.span().of(sentence));
        end = q.span().end();
      }
    }
  }

  /** The tokens of the English tokenizer, by hand, since the input may be longer than it takes. */
  private static List<Token> tokens(String s) {
    List<Token> tokens = new ArrayList<>();
    int i = 0;
    while (i < s.length()) {
      char c = s.charAt(i);
      int end = i + 1;
      if (c >= '0' && c <= '9') {
        while (end < s.length() && s.charAt(end) >= '0' && s.charAt(end) <= '9') {
          end++;
        }
        add(tokens, s, i, end, "NUMBER");
      } else if (Character.isLetter(c)) {
        while (end < s.length() && Character.isLetter(s.charAt(end))) {
          end++;
        }
        add(tokens, s, i, end, "WORD");
      } else if (!Character.isWhitespace(c)) {
        add(tokens, s, i, end, "SYMBOL");
      }
      i = end;
    }
    return tokens;
  }

  private static void add(List<Token> tokens, String s, int from, int to, String tag) {
    String surface = s.substring(from, to);
    String lemma = surface.toLowerCase(java.util.Locale.ROOT);
    tokens.add(new Token(surface, lemma, lemma, tag, new Span(from, to)));
  }
}
