package org.naranhi.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class KoreanTokenizerTest extends TokenizerContract {

  private static final Tokenizer TOKENIZER = new KoreanTokenizer();

  @Override
  Tokenizer tokenizer() {
    return TOKENIZER;
  }

  private static List<String> tagged(String sentence) {
    return TOKENIZER.tokenize(sentence).stream().map(t -> t.lemma() + "/" + t.tag()).toList();
  }

  @Test
  void separatesNumberMyriadAndUnit() {
    assertThat(tagged("현상금 1000만달러"))
        .containsExactly("현상/NNG", "금/NNG", "1000/SN", "만/NR", "달러/NNBC");
  }

  @Test
  void separatesParticlesFromNouns() {
    assertThat(tagged("미국도 중국의")).containsExactly("미국/NNP", "도/J", "중국/NNP", "의/J");
  }

  @Test
  void knowsTheNamesItIsGiven() {
    assertThat(surfaces("시리아의")).containsExactly("시리", "아의");
    assertThat(new KoreanTokenizer(List.of("시리아")).tokenize("시리아의"))
        .extracting(Token::surface)
        .containsExactly("시리아", "의");
  }

  @Test
  void readsAHeadingThatIsSpacedOutLetterByLetter() {
    List<Token> tokens = TOKENIZER.tokenize("세 계 인 권 선 언");
    assertThat(tokens).extracting(Token::lemma).containsExactly("세계", "인", "권", "선언");
    assertThat(tokens).extracting(Token::surface).containsExactly("세 계", "인", "권", "선 언");
  }

  @Test
  void leavesASentenceOfShortWordsAlone() {
    assertThat(surfaces("그 때")).containsExactly("그", "때");
    assertThat(surfaces("나 좀 봐.")).contains("나", "좀");
  }

  @Test
  void refusesNamesOfSeveralWords() {
    assertThatThrownBy(() -> new KoreanTokenizer(List.of("사우디 아라비아")))
        .hasMessageContaining("사우디 아라비아");
  }

  @Test
  void givesTheMorphemesOfAnInflectedFormOneSpan() {
    List<Token> tokens = TOKENIZER.tokenize("도와");
    assertThat(tokens).extracting(Token::lemma).containsExactly("돕", "아");
    assertThat(tokens).extracting(Token::surface).containsExactly("도와", "도와");
  }

  @Test
  void keepsADecimalAndAGroupedNumberWhole() {
    assertThat(tagged("3.5% 1,204,500원"))
        .containsExactly("3.5/SN", "%/SY", "1,204,500/SN", "원/NNBC");
  }

  @Test
  void doesNotJoinNumbersAcrossASpace() {
    assertThat(surfaces("2024. 12. 20")).containsExactly("2024", ".", "12", ".", "20");
  }

  @Test
  void takesRunsOfSymbolsApart() {
    assertThat(surfaces("84㎡ (약 \"25평\" )"))
        .containsExactly("84", "㎡", "(", "약", "\"", "25", "평", "\"", ")");
  }

  @Test
  void keepsSyllablesThatNoDictionaryKnows() {
    assertThat(surfaces("뷁쨰 漢字")).containsExactly("뷁", "쨰", "漢字");
  }
}
