package org.naranhi.check.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.naranhi.check.Check;
import org.naranhi.check.CheckGuide;
import org.naranhi.check.Pairs;

/** What each check's guide says of it is true. */
class CheckGuideTest {

  static Stream<Check> everyCheck() {
    return Checks.EVERY.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everyCheck")
  void flagsItsFirstExampleAsAKindItNamesAndPassesTheSecond(Check check) {
    CheckGuide guide = check.guide();

    assertThat(Pairs.findings(check, guide.flagged(), guide.settings()))
        .isNotEmpty()
        .allSatisfy(f -> assertThat(f.check()).isEqualTo(check.name()))
        .allSatisfy(f -> assertThat(guide.types()).contains(f.type()));
    assertThat(Pairs.findings(check, guide.passed(), guide.settings())).isEmpty();
  }
}
