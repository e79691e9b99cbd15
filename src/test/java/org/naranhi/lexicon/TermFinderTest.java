package org.naranhi.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.naranhi.token.EnglishTokenizer;
import org.naranhi.token.KoreanTokenizer;

/** Terms in Korean, and their renderings in English. */
class TermFinderTest {

  private static final KoreanTokenizer KOREAN = new KoreanTokenizer();
  private static final EnglishTokenizer ENGLISH = new EnglishTokenizer();

  private static List<String> terms(String text, String... terms) {
    Glossary glossary =
        new Glossary(Arrays.stream(terms).map(t -> new Term(t, List.of("x"))).toList());
    return new TermFinder(glossary)
        .in(new Analysis(text, KOREAN.tokenize(text), List.of())).stream()
            .map(f -> f.span().of(text))
            .toList();
  }

  private static List<String> renderings(String rendering, String text) {
    return new RenderingFinder(ENGLISH.tokenize(text))
        .places(rendering).stream().map(s -> s.of(text)).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "금리,금리가 올랐다,금리",
    "금리,금리에서는 차이가 없다,금리",
    "기준금리,기준 금리를 올렸다,기준 금리",
    "대통령,대통령들이 모였다,대통령",
    "해지하다,계약을 해지했다,해지했",
    "해지,계약을 해지했다,해지"
  })
  void particlesEndingsAndSpacesDoNotHideATerm(String term, String text, String found) {
    assertThat(terms(text, term)).containsExactly(found);
  }

  @ParameterizedTest
  @CsvSource({"시장,주식시장은 휴장한다", "대표,대표팀이 이겼다", "금리,기준금리를 올렸다", "사과,사과문을 냈다", "이사,이 사람은 의사다"})
  void aTermInALongerWordIsNone(String term, String text) {
    assertThat(terms(text, term)).isEmpty();
  }

  @Test
  void theLongestTermCounts() {
    assertThat(terms("기준금리 인상", "금리", "기준금리", "인상")).containsExactly("기준금리", "인상");
  }

  @Test
  void aTermBeforeALongerNounIsNotAlone() {
    Glossary glossary = new Glossary(List.of(new Term("금리", List.of("rate"))));
    String text = "금리인상이 늦었다";
    assertThat(new TermFinder(glossary).in(new Analysis(text, KOREAN.tokenize(text), List.of())))
        .extracting(TermFinder.Found::alone)
        .containsExactly(false);
  }

  @ParameterizedTest
  @CsvSource({
    "key rate,It raised key rates.,key rates",
    "key rate,the key-rate cut,key-rate",
    "policymaker,Policy makers met.,Policy makers",
    "key rate,key and long-term rates rose,key and long-term rates",
    "delivery date,the date of delivery,date of delivery",
    "indict,He was indicted.,indicted",
    "benchmark rate,the bank's Benchmark Rate,Benchmark Rate",
    "International Monetary Fund,The IMF agreed.,IMF",
    "Bank of Korea,The BOK agreed.,BOK",
    "labour union,two labor unions,labor unions",
    "fall,Prices fell.,fell"
  })
  void aRenderingIsFoundInAllItsForms(String rendering, String text, String found) {
    assertThat(renderings(rendering, text)).containsExactly(found);
  }

  @ParameterizedTest
  @CsvSource({
    "key rate,The rate is the key.",
    "IS,It is here.",
    "benchmark rate,the policy rate",
    "bank,a band"
  })
  void otherWordsAreNoRendering(String rendering, String text) {
    assertThat(renderings(rendering, text)).isEmpty();
  }
}
