package org.naranhi.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.naranhi.quantity.MatchContext;
import org.naranhi.token.EnglishTokenizer;
import org.naranhi.token.KoreanTokenizer;

class GlossaryTest {

  private static final KoreanTokenizer KOREAN = new KoreanTokenizer();
  private static final EnglishTokenizer ENGLISH = new EnglishTokenizer();
  private static final Lexicon BARE =
      Lexicon.builtIn(Set.of("dictionary", "table", "strings", "transliteration"));

  private static Analysis ko(String text) {
    return new Analysis(text, KOREAN.tokenize(text), List.of());
  }

  private static Analysis en(String text) {
    return new Analysis(text, ENGLISH.tokenize(text), List.of());
  }

  private static List<String> koreanTerms(Glossary glossary, String text) {
    return glossary.korean(text, KOREAN.tokenize(text)).stream()
        .map(f -> f.span().of(text))
        .toList();
  }

  private static List<String> englishTerms(Glossary glossary, String text) {
    return glossary.english(ENGLISH.tokenize(text)).stream().map(f -> f.span().of(text)).toList();
  }

  @Test
  void findsKoreanTermsWithParticlesAndWhateverTheirSpaces() {
    Glossary glossary = new Glossary(List.of(new Term("기준 금리", List.of("key rate"))));
    assertThat(koreanTerms(glossary, "한은은 기준금리를 올렸다")).containsExactly("기준금리");
    assertThat(koreanTerms(glossary, "기준 금리가 올랐다")).containsExactly("기준 금리");
    assertThat(koreanTerms(glossary, "기준이 금리다")).isEmpty();
  }

  @Test
  void theLongestTermCountsAndTermsDoNotOverlap() {
    Glossary glossary =
        new Glossary(
            List.of(
                new Term("금리", List.of("rate")),
                new Term("금리 인상", List.of("rate hike")),
                new Term("인상", List.of("raise"))));
    assertThat(koreanTerms(glossary, "금리 인상과 금리")).containsExactly("금리 인상", "금리");
    assertThat(englishTerms(glossary, "Two rate hikes and rates"))
        .containsExactly("rate hikes", "rates");
  }

  @Test
  void acronymsAreFoundOnlyAsTheyAreWritten() {
    Glossary glossary = new Glossary(List.of(new Term("이슬람국가", List.of("IS"))));
    assertThat(englishTerms(glossary, "This is what IS said")).containsExactly("IS");
  }

  @Test
  void aSyllableIsATermOnlyAsAWord() {
    Glossary glossary = new Glossary(List.of(new Term("원", List.of("won"))));
    assertThat(koreanTerms(glossary, "원자력")).isEmpty();
  }

  @Test
  void pairsTermsAsTheUserSaysAlmostCertainly() {
    Glossary glossary =
        new Glossary(
            List.of(
                new Term("깜짝쇼", List.of("stunt", "surprise show")), new Term("쇼", List.of("x"))));
    PairEvidence evidence =
        BARE.with(glossary, Memory.EMPTY)
            .evidence(
                List.of(ko("깜짝쇼였다.")),
                List.of(en("It was a surprise show.")),
                MatchContext.unknown());
    assertThat(evidence.pairs())
        .singleElement()
        .satisfies(
            pair -> {
              assertThat(pair.enGivenKo()).isEqualTo(.95);
              assertThat(pair.koGivenEn()).isEqualTo(.95);
              assertThat(pair.source()).isEqualTo(Glossary.NAME);
            });
  }

  @Test
  void refusesATermWithoutAnotherSide() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Term("말", List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new Term(" ", List.of("word")));
  }
}
