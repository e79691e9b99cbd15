package org.naranhi.check.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.naranhi.check.CheckSettings;
import org.naranhi.check.Finding;
import org.naranhi.check.Pairs;
import org.naranhi.check.Severity;
import org.naranhi.lexicon.Glossary;
import org.naranhi.lexicon.Term;
import org.naranhi.text.Span;

class TermCheckTest {

  private static final Glossary GLOSSARY =
      new Glossary(
          List.of(
              new Term("기준금리", List.of("benchmark rate", "key rate"), List.of("standard interest")),
              new Term("배포", List.of("deployment"), List.of("distribution")),
              new Term("사과", List.of("apple"))));

  private static List<Finding> check(String ko, String en, Map<String, String> options) {
    CheckSettings settings = new CheckSettings(options, GLOSSARY);
    return new TermCheck().begin(settings).check(Pairs.pair(ko, en));
  }

  private static List<Finding> check(String ko, String en) {
    return check(ko, en, Map.of());
  }

  @Test
  void saysHowATermShouldBeRendered() {
    Finding f = check("새 버전의 배포는 내일이다.", "The rollout of the new version is tomorrow.").get(0);
    assertThat(f.type()).isEqualTo("missing");
    assertThat(f.ko()).isEqualTo(new Span(6, 8));
    assertThat(f.severity()).isEqualTo(Severity.WARNING);
    assertThat(f.message())
        .startsWith("배포 should be \"deployment\" by the glossary; the translation");
    assertThat(f.suggestion()).isEqualTo("deployment");
  }

  @Test
  void anyRenderingWillDo() {
    assertThat(check("한은은 기준 금리를 올렸다.", "The BOK raised its key rate.")).isEmpty();
    assertThat(check("기준금리 인상", "Benchmark-rate hikes")).isEmpty();
  }

  @Test
  void aForbiddenRenderingIsAnError() {
    List<Finding> findings = check("배포가 끝났다.", "The distribution is done.");
    assertThat(findings).extracting(Finding::type).containsExactly("forbidden");
    assertThat(findings).extracting(Finding::severity).containsExactly(Severity.ERROR);
    assertThat(findings.get(0).en()).isEqualTo(new Span(4, 16));
  }

  @Test
  void aTermSaidTwiceIsFlaggedOnce() {
    assertThat(check("배포 전의 배포다.", "It is a rollout before a rollout.")).hasSize(1);
  }

  @Test
  void partsOfLongerWordsAreLeftAlone() {
    assertThat(check("배우는 사과문을 발표했다.", "The actor issued an apology.")).isEmpty();
  }

  @Test
  void theReverseDirectionIsAnOption() {
    String ko = "버스가 늦었다.";
    String en = "The deployment was late.";
    assertThat(check(ko, en)).isEmpty();
    assertThat(check(ko, en, Map.of("term.reverse", "true")))
        .extracting(Finding::type)
        .containsExactly("unexpected");
    assertThat(check("배포가 늦었다.", en, Map.of("term.reverse", "true"))).isEmpty();
  }
}
