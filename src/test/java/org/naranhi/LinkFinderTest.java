package org.naranhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.naranhi.align.Bead;
import org.naranhi.bitext.Link;
import org.naranhi.lexicon.Analysis;
import org.naranhi.lexicon.Lexicon;
import org.naranhi.lexicon.PairEvidence;
import org.naranhi.quantity.MatchContext;

/** What a reader is shown as shared by both sides. */
class LinkFinderTest {

  private static final Analyzer KOREAN = Analyzer.korean();
  private static final Analyzer ENGLISH = Analyzer.english();
  private static final Lexicon LEXICON = Lexicon.builtIn(Set.of("table"));

  private static List<Link> links(String ko, String en) {
    Analysis left = KOREAN.analyse(ko);
    Analysis right = ENGLISH.analyse(en);
    PairEvidence evidence = LEXICON.evidence(List.of(left), List.of(right), MatchContext.unknown());
    return new LinkFinder(evidence).links(new Bead(0, 1, 0, 1, 1));
  }

  private static List<String> shown(String ko, String en) {
    return links(ko, en).stream().map(l -> l.ko().of(ko) + " = " + l.en().of(en)).toList();
  }

  @Test
  void aRenderingOfSeveralWordsIsOneLink() {
    assertThat(
            shown(
                "총리가 기준금리 동결을 환영했다.",
                "The prime minister welcomed the decision to hold the benchmark rate."))
        .contains("총리 = prime minister", "기준금리 = benchmark rate");
  }

  @Test
  void aKnownCompoundMayBeWrittenWithASpace() {
    assertThat(shown("한은이 기준 금리를 올렸다.", "The BOK raised its benchmark rate."))
        .contains("기준 금리 = benchmark rate");
  }

  @Test
  void aNameWithAnEmptyWordInsideIsCoveredAsAWhole() {
    assertThat(shown("대한민국 정부가 밝혔다.", "The Republic of Korea's government said."))
        .contains("대한민국 = Republic of Korea");
  }

  @Test
  void aCompoundGoesBeforeItsParts() {
    assertThat(shown("이슬람국가의 공격을 막았다.", "It stopped an attack by the Islamic State."))
        .contains("이슬람국가 = Islamic State")
        .noneMatch(link -> link.startsWith("이슬람 ="));
  }

  @Test
  void wordsThatStandApartAreNoPhrase() {
    assertThat(shown("총리가 왔다.", "The prime suspect, said the justice minister at noon, has come."))
        .noneMatch(link -> link.contains("prime suspect"));
  }

  @Test
  void quantitiesComeFirstAndNothingIsLinkedTwice() {
    String ko = "총리는 24일 미국을 방문해 미국 대통령과 회담했다.";
    String en =
        "The prime minister visited the United States on the 24th and met the U.S. president.";
    List<Link> links = links(ko, en);
    assertThat(links.get(0).kind()).isEqualTo(Link.Kind.NUMBER);
    for (Link a : links) {
      assertThat(links)
          .filteredOn(b -> b != a)
          .noneMatch(b -> a.ko().overlaps(b.ko()) || a.en().overlaps(b.en()));
    }
    assertThat(shown(ko, en)).contains("미국 = United States", "미국 = U.S.");
  }

  @Test
  void aNullBeadHasNoLinks() {
    PairEvidence evidence =
        LEXICON.evidence(List.of(KOREAN.analyse("가")), List.of(), MatchContext.unknown());
    assertThat(new LinkFinder(evidence).links(new Bead(0, 1, 0, 0, 1))).isEmpty();
  }
}
