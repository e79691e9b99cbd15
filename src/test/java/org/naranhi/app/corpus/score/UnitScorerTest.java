package org.naranhi.app.corpus.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.naranhi.Naranhi;
import org.naranhi.bitext.Bitext;
import org.naranhi.bitext.Unit;
import org.naranhi.quantity.MatchContext;
import org.naranhi.segment.Sentences;
import org.naranhi.text.Document;
import org.naranhi.text.Language;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.Source;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.plain.SegmentedReader;

class UnitScorerTest {

  private static final Naranhi NARANHI = new Naranhi(Naranhi.Options.DEFAULT);

  @Test
  void givesARightPairHighScores() throws UnreadableDocumentException {
    UnitScores scores =
        scores(
            "삼성전자는 24일 서울에서 매출이 145억원 늘었다고 발표했다.",
            "Samsung Electronics announced in Seoul on the 24th that sales rose by 14.5 billion won.");
    assertThat(scores.numbers()).isEqualTo(1);
    assertThat(scores.names()).isEqualTo(1);
    assertThat(scores.coverage()).isGreaterThan(.8);
    assertThat(scores.language()).isEqualTo(1);
    assertThat(scores.length()).isBetween(.7, 1.4);
    assertThat(scores.probability()).isGreaterThan(.9);
    assertThat(scores.document()).isEqualTo(.75);
  }

  @Test
  void countsANumberThatIsWrong() throws UnreadableDocumentException {
    assertThat(
            scores("매출은 24일 145억원 늘었다.", "Sales rose by 14.6 billion won on the 24th.").numbers())
        .isLessThan(1)
        .isGreaterThan(0);
  }

  @Test
  void countsANameThatIsMissing() throws UnreadableDocumentException {
    UnitScores scores = scores("김 대표는 부산에 갔다.", "The CEO named Kim went to Chicago.");
    assertThat(scores.names()).isLessThan(1);
  }

  @Test
  void seesTextInTheWrongLanguage() throws UnreadableDocumentException {
    assertThat(scores("그는 학교에 갔다.", "그는 학교에 갔다.").language()).isZero();
    assertThat(scores("그는 学校에 갔다.", "He went to school.").language())
        .isCloseTo(5 / 7.0, within(1e-9));
  }

  @Test
  void seesHowFarALengthIsFromTheUsual() throws UnreadableDocumentException {
    assertThat(scores("회의가 어제 서울에서 끝났다.", "It is over.").length()).isLessThan(.5);
  }

  @Test
  void givesANullAlignmentNothing() throws UnreadableDocumentException {
    Bitext bitext = bitext("첫째 문장이다.", "This is the first sentence.");
    Unit alone =
        new Unit(
            new org.naranhi.align.Bead(0, 1, 0, 0, .4),
            "첫째 문장이다.",
            "",
            java.util.List.of(),
            java.util.List.of());
    assertThat(new UnitScorer(NARANHI).scores(bitext, alone, MatchContext.unknown(), .75))
        .isEqualTo(new UnitScores(.4, 0, 0, 0, 0, 0, .75));
  }

  @Test
  void refusesScoresThatAreNoShares() {
    assertThatThrownBy(() -> new UnitScores(1.5, 0, 0, 0, 0, 0, 0))
        .hasMessage("probability must be 0 to 1 but was 1.5");
  }

  private static UnitScores scores(String ko, String en) throws UnreadableDocumentException {
    Bitext bitext = bitext(ko, en);
    return new UnitScorer(NARANHI)
        .scores(bitext, bitext.units().get(0), MatchContext.unknown(), .75);
  }

  private static Bitext bitext(String ko, String en) throws UnreadableDocumentException {
    Document left = document(Language.KOREAN, ko);
    Document right = document(Language.ENGLISH, en);
    return NARANHI.align(left, Sentences.ofSegmented(left), right, Sentences.ofSegmented(right));
  }

  private static Document document(Language language, String text)
      throws UnreadableDocumentException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new SegmentedReader()
        .read(new Source("test", bytes), ReadOptions.DEFAULT.withLanguage(language));
  }
}
