package org.naranhi.check.gap;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.naranhi.check.Check;
import org.naranhi.check.Finding;
import org.naranhi.check.Pairs;

class AdditionCheckTest {

  private static final Check CHECK = new AdditionCheck();

  @Test
  void marksTheClauseFromItsConjunctionOn() {
    String en =
        "The bank lowered its growth forecast, because exports to China had collapsed in the"
            + " spring.";

    List<Finding> findings = Pairs.findings(CHECK, "은행은 성장률 전망치를 낮췄다.", en);

    assertThat(findings).extracting(Finding::type).containsExactly("clause");
    assertThat(requireNonNull(findings.get(0).en()).of(en))
        .startsWith("because exports")
        .endsWith("spring");
    assertThat(findings.get(0).ko()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "법원은 신청을 기각했다. | The court has decided to dismiss the request.",
        "훈민정음 해례본이 공개된다. | The Hunminjeongeum Haerye, the explanatory text that came with"
            + " the new alphabet, will be shown.",
        "그는 웃었다. | He burst out laughing.",
      })
  void passesWhatGrammarOrReadersNeed(String ko, String en) {
    assertThat(Pairs.findings(CHECK, ko, en)).isEmpty();
  }
}
