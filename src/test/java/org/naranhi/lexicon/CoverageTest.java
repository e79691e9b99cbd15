package org.naranhi.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.naranhi.quantity.KoreanQuantityParser;
import org.naranhi.token.KoreanTokenizer;
import org.naranhi.token.Token;

class CoverageTest {

  private static final KoreanTokenizer KOREAN = new KoreanTokenizer(ShippedNames.korean());

  private static Coverage of(List<String> dictionary, String... sentences) {
    Coverage coverage = new Coverage(Dictionary.parse(dictionary));
    for (String sentence : sentences) {
      List<Token> tokens = KOREAN.tokenize(sentence);
      coverage.add(
          new Analysis(sentence, tokens, new KoreanQuantityParser().parse(sentence, tokens)));
    }
    return coverage;
  }

  @Test
  void countsWordsByTheirLemma() {
    Coverage coverage = of(List.of("정부\tNNG\tgovernment"), "정부는 예산을 줄였다.", "정부가 왔다.");
    assertThat(coverage.byTag().get("NNG")).isEqualTo(new Coverage.Count(3, 2));
    assertThat(coverage.byTag().get("VV")).isEqualTo(new Coverage.Count(2, 0));
    assertThat(coverage.all().share()).isCloseTo(.4, within(1e-12));
  }

  @Test
  void holdsThePartsOfAKnownCompoundKnown() {
    Coverage coverage = of(List.of("기준금리\tNNG\tkey rate"), "기준 금리가 높다.");
    assertThat(coverage.byTag().get("NNG")).isEqualTo(new Coverage.Count(2, 2));
  }

  @Test
  void leavesQuantitiesOut() {
    assertThat(of(List.of(), "3월 1일 25억원").all().words()).isZero();
  }

  @Test
  void listsUnknownWordsTheMostFrequentFirst() {
    assertThat(of(List.of(), "정부와 예산과 정부.").unknown())
        .containsExactly(new Coverage.Unknown("정부/NNG", 2), new Coverage.Unknown("예산/NNG", 1));
  }

  @Test
  void hasNoShareOfNothing() {
    assertThat(of(List.of()).all().share()).isNaN();
  }
}
