package org.naranhi.check.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.naranhi.check.Finding;
import org.naranhi.check.Severity;
import org.naranhi.text.Span;

/** What becomes of findings: how grave, by what name known, whether they count. */
class JudgingTest {

  private static final String KO = "값은 3만원이다.";
  private static final String EN = "It costs 3,000 won.";
  private static final Finding TENTH =
      new Finding(
          "number", "mag_x10", Severity.WARNING, new Span(3, 6), new Span(9, 18), "m", null);

  @ParameterizedTest
  @CsvSource({
    "number,error,ERROR",
    "number,note,NOTE",
    "number,up,ERROR",
    "number,down,NOTE",
    "number/mag_x10,error,ERROR",
    "number/added,error,WARNING",
    "length,error,WARNING",
  })
  void aRuleChangesTheSeverityOfItsCheckOrType(String name, String level, Severity expected) {
    assertThat(SeverityRules.NONE.with(name, level).apply(TENTH))
        .hasValueSatisfying(f -> assertThat(f.severity()).isEqualTo(expected));
  }

  @Test
  void theRuleOfATypeWinsOverThatOfItsCheck() {
    SeverityRules rules =
        SeverityRules.NONE.with("number", "off").with("number/mag_x10", "warning");

    assertThat(rules.apply(TENTH)).contains(TENTH);
    assertThat(rules.turnsOff("number")).isFalse();
    assertThat(SeverityRules.NONE.with("number", "off").turnsOff("number")).isTrue();
    assertThat(SeverityRules.NONE.with("number", "off").apply(TENTH)).isEmpty();
  }

  @Test
  void refusesASeverityThatIsNone() {
    assertThatThrownBy(() -> SeverityRules.NONE.with("number", "eror"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("but was 'eror'; did you mean 'error'?");
  }

  @Test
  void aFingerprintOutlivesSpacesButNotOtherWords() {
    Fingerprint before = Fingerprint.of(TENTH, KO, EN);

    assertThat(before.toString()).matches("[0-9a-f]{12}-[0-9a-f]{8}");
    assertThat(Fingerprint.of(TENTH, KO + " ", EN + "\n")).isEqualTo(before);
    assertThat(Fingerprint.of(TENTH, KO, EN.replace("3,000", "4,000"))).isNotEqualTo(before);
    Finding elsewhere =
        new Finding("number", "mag_x10", Severity.ERROR, new Span(0, 2), null, "m", null);
    assertThat(Fingerprint.of(elsewhere, KO, EN).text()).isEqualTo(before.text());
    assertThat(Fingerprint.of(elsewhere, KO, EN).finding()).isNotEqualTo(before.finding());
  }

  @Test
  void aBaselineWaivesAFindingAsOftenAsItHoldsIt() {
    String name = Fingerprint.of(TENTH, KO, EN).toString();
    FindingJudge judge =
        new FindingJudge(
            SeverityRules.NONE, new Suppressions(List.of()), new Baseline(Map.of(name, 1)));

    List<JudgedFinding> judged =
        judge.judge("1", KO, EN, List.of(TENTH, TENTH), new Suppressions(List.of()));
    assertThat(judged).extracting(JudgedFinding::counts).containsExactly(false, true);
  }

  @Test
  void aSuppressedFindingDoesNotUseUpTheBaseline() {
    String name = Fingerprint.of(TENTH, KO, EN).toString();
    Baseline baseline = new Baseline(Map.of(name, 1));
    Suppressions inline =
        new Suppressions(InlineSuppressions.in("naranhi:ignore number: so agreed", "a:1"));

    List<JudgedFinding> judged =
        new FindingJudge(SeverityRules.NONE, new Suppressions(List.of()), baseline)
            .judge("1", KO, EN, List.of(TENTH), inline);
    assertThat(judged)
        .extracting(JudgedFinding::waiver)
        .containsExactly(new Waiver(Waiver.Kind.INLINE, "so agreed"));
    assertThat(baseline.gone()).isEqualTo(1);
  }

  @Test
  void aRemarkMayNameSeveralChecksAndStandOnSeveralLines() {
    assertThat(
            InlineSuppressions.in(
                "see above\nnaranhi:ignore number, length: a list\nnaranhi:ignore term/missing: house"
                    + " style: B",
                "a:1"))
        .extracting(s -> s.check() + "=" + s.reason())
        .containsExactly("number=a list", "length=a list", "term/missing=house style: B");
  }

  @Test
  void aPatternIsForTheWholeOfEitherText() {
    Fingerprint fingerprint = Fingerprint.of(TENTH, KO, EN);

    assertThat(Suppression.Target.of("*3만원*").covers("1", KO, EN, fingerprint)).isTrue();
    assertThat(Suppression.Target.of("It costs ?,000 won.").covers("1", KO, EN, fingerprint))
        .isTrue();
    assertThat(Suppression.Target.of("3만원").covers("1", KO, EN, fingerprint)).isFalse();
    assertThatThrownBy(() -> Suppression.Target.of(" "))
        .hasMessageStartingWith("a target must be id:NAME, hash:FINGERPRINT or a pattern");
  }

  @Test
  void theNearestNameIsOfferedWhereOneIsNear() {
    List<String> names = List.of("number", "length", "omission");

    assertThat(Nearest.hint("numbr", names)).isEqualTo("; did you mean 'number'?");
    assertThat(Nearest.hint("omis", names)).isEqualTo("; did you mean 'omission'?");
    assertThat(Nearest.hint("xyz", names)).isEmpty();
  }
}
