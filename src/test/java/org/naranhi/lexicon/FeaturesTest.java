package org.naranhi.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.naranhi.text.Span;
import org.naranhi.token.EnglishTokenizer;
import org.naranhi.token.KoreanTokenizer;

/** What sentences are broken into before they are compared. */
class FeaturesTest {

  private static final KoreanTokenizer KOREAN = new KoreanTokenizer();
  private static final EnglishTokenizer ENGLISH = new EnglishTokenizer();

  private static List<Feature> korean(String sentence, List<Span> covered, String... headwords) {
    List<String> lines = java.util.Arrays.stream(headwords).map(h -> h + "\tNNG\tx").toList();
    return new KoreanFeatures(Dictionary.parse(lines))
        .of(sentence, KOREAN.tokenize(sentence), covered);
  }

  private static List<Feature> english(String sentence, Span... covered) {
    return EnglishFeatures.of(sentence, ENGLISH.tokenize(sentence), List.of(covered));
  }

  private static List<String> keys(List<Feature> features) {
    return features.stream().map(Feature::key).toList();
  }

  @Test
  void takesContentMorphemesAndLeavesParticlesAndEndings() {
    assertThat(keys(korean("정부가 예산을 발표했다.", List.of(), "정부", "예산", "발표")))
        .contains("정부", "예산", "발표")
        .doesNotContain("가", "을", "다", "었");
  }

  @Test
  void takesLatinWordsForStrings() {
    List<Feature> features = korean("HTS의 수장이 왔다.", List.of());
    assertThat(features).anyMatch(f -> f.key().equals("hts") && f.kind() == Feature.Kind.STRING);
  }

  @Test
  void joinsAnUnknownNameThatNoriTakesApart() {
    List<Feature> features = korean("아메드 알샤라를 만났다.", List.of());
    assertThat(features).anyMatch(f -> f.key().equals("알샤라") && f.kind() == Feature.Kind.NAME);
  }

  @Test
  void joinsACompoundThatTheDictionaryKnows() {
    List<Feature> features = korean("기준금리를 올렸다.", List.of(), "기준금리");
    assertThat(features)
        .anyMatch(
            f ->
                f.key().equals("기준금리")
                    && f.kind() == Feature.Kind.WORD
                    && f.span().equals(new Span(0, 4)));
  }

  @Test
  void leavesOutWhatAQuantityHasTaken() {
    String sentence = "현상금 1000만달러를 걸었다.";
    List<Feature> features = korean(sentence, List.of(new Span(4, 11)), "현상금");
    assertThat(features).noneMatch(f -> f.span().overlaps(new Span(4, 11)));
    assertThat(keys(features)).contains("현상금");
  }

  @Test
  void spansLieInTheSentence() {
    String sentence = "시리아 정부는 \"IS의 공격을 막았다\"고 24일 밝혔다.";
    for (Feature feature : korean(sentence, List.of())) {
      assertThat(feature.span().of(sentence)).isNotBlank();
    }
  }

  @Test
  void takesEnglishStemsAndLeavesTheEmptiestWords() {
    assertThat(keys(english("The governments were announcing it.")))
        .containsExactly("govern", "announc");
  }

  @Test
  void takesAHyphenatedNameAsAWholeToo() {
    assertThat(keys(english("He met Ahmed al-Sharaa."))).contains("ahm", "al-sharaa");
    assertThat(keys(english("A well-known man."))).doesNotContain("well-known");
  }

  @Test
  void leavesOutEnglishWordsThatAQuantityHasTaken() {
    assertThat(keys(english("A $10 million bounty.", new Span(2, 13)))).containsExactly("bounti");
  }

  @Test
  void findsSignsThatBothLanguagesShare() {
    String ko = "G20(주요 20개국)은 \"B-52가 왔나?\"…";
    String en = "The G20 asked: \"Did B52 come?\"...";
    assertThat(keys(SharedSigns.of(ko, List.of())))
        .containsExactly("=g20", "=(", "=\"", "=b52", "=?", "=\"", "=…");
    assertThat(keys(SharedSigns.of(en, List.of())))
        .containsExactly("=g20", "=:", "=\"", "=b52", "=?", "=\"", "=…");
  }

  @Test
  void takesNoPlainWordOrNumberForASign() {
    assertThat(SharedSigns.of("iPhone 2024 IS", List.of())).isEmpty();
    assertThat(SharedSigns.of("한 줄.", List.of())).isEmpty();
  }

  @Test
  void takesNoSignFromAQuantity() {
    assertThat(SharedSigns.of("5G", List.of(new Span(0, 2)))).isEmpty();
    assertThat(keys(SharedSigns.of("5G", List.of()))).containsExactly("=5g");
  }
}
