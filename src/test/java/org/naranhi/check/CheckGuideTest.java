package org.naranhi.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each check's guide says of it is true. */
class CheckGuideTest {

  static Stream<Check> everyCheck() {
    return Checks.EVERY.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everyCheck")
  void flagsItsFirstExampleAsAKindItNamesAndPassesTheSecond(Check check) {
    CheckGuide guide = check.guide();

    assertThat(findings(check, guide.flagged()))
        .isNotEmpty()
        .allSatisfy(f -> assertThat(f.check()).isEqualTo(check.name()))
        .allSatisfy(f -> assertThat(guide.types()).contains(f.type()));
    assertThat(findings(check, guide.passed())).isEmpty();
  }

  private static List<Finding> findings(Check check, CheckGuide.Example example) {
    return check.begin(check.guide().settings()).check(Pairs.pair(example.ko(), example.en()));
  }
}
