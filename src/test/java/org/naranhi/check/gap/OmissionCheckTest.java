package org.naranhi.check.gap;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.naranhi.check.Check;
import org.naranhi.check.CheckSettings;
import org.naranhi.check.CheckedPair;
import org.naranhi.check.Finding;
import org.naranhi.check.LinkedWords;
import org.naranhi.check.Pairs;
import org.naranhi.check.Severity;
import org.naranhi.lexicon.Analysis;
import org.naranhi.quantity.MatchContext;

class OmissionCheckTest {

  private static final Check CHECK = new OmissionCheck();

  private static List<Finding> nullBead(String ko, @Nullable Double probability) {
    Analysis korean = Pairs.ko(ko);
    CheckedPair bead =
        new CheckedPair(
            "1", korean, Pairs.en(""), MatchContext.unknown(), LinkedWords.NONE, probability);
    return CHECK.begin(CheckSettings.DEFAULT).check(bead);
  }

  @Test
  void marksTheClauseThatIsLeftOut() {
    String ko = "노조는 임금 협상이 결렬되자 파업을 선언했고, 회사는 공장 문을 닫겠다고 경고했다.";

    List<Finding> findings =
        Pairs.findings(CHECK, ko, "The union declared a strike after wage talks broke down.");

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).type()).isEqualTo("clause");
    assertThat(findings.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(requireNonNull(findings.get(0).ko()).of(ko)).contains("공장 문을 닫겠다고 경고했다");
    assertThat(findings.get(0).en()).isNull();
  }

  @Test
  void callsASentenceByItsName() {
    String ko = "경찰은 용의자를 체포했다. 검찰은 다음 주에 그를 기소할 계획이다. 피해자는 병원에서 치료를 받고 있다.";

    List<Finding> findings =
        Pairs.findings(
            CHECK, ko, "Police arrested the suspect. The victim is being treated at a hospital.");

    assertThat(findings).extracting(Finding::type).containsExactly("sentence");
    assertThat(requireNonNull(findings.get(0).ko()).of(ko)).contains("검찰은 다음 주에 그를 기소할 계획이다");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "경찰은 용의자를 체포했다. 그는 혐의를 부인했다. | Police arrested the suspect, who denied the charges.",
        "어제 왔다가 그냥 갔어. | He came yesterday but left.",
        "소 잃고 외양간 고치는 격이다. | It is too little, too late.",
        "감사합니다. | Thank you very much for everything.",
      })
  void passesWhatIsOnlyWordedOtherwise(String ko, String en) {
    assertThat(Pairs.findings(CHECK, ko, en)).isEmpty();
  }

  @Test
  void flagsASentenceThatTheAlignmentLeftAlone() {
    assertThat(nullBead("회사는 답변을 거부했다.", .9))
        .extracting(Finding::type, Finding::severity)
        .containsExactly(tuple("sentence", Severity.WARNING));
    assertThat(nullBead("회사는 답변을 거부했다.", .999))
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
  }

  @Test
  void leavesAnEmptySideAloneThatNobodyAligned() {
    assertThat(nullBead("회사는 답변을 거부했다.", null)).isEmpty();
    assertThat(nullBead("회사는 답변을 거부했다.", .2)).isEmpty();
    assertThat(nullBead("***", .9)).isEmpty();
  }
}
