package org.naranhi.app.review.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.naranhi.Naranhi;
import org.naranhi.bitext.TranslationUnit;

class ProbabilitiesTest {

  private static final Naranhi NARANHI = new Naranhi(Naranhi.Options.DEFAULT);

  private static TranslationUnit unit(String ko, String en, @Nullable Double probability) {
    return new TranslationUnit("1", ko, en, probability, null, Map.of(), 1);
  }

  private static double[] filled(TranslationUnit... units) {
    return Probabilities.fill(NARANHI, List.of(units)).stream()
        .mapToDouble(unit -> Objects.requireNonNull(unit.probability()))
        .toArray();
  }

  @Test
  void pairsThatStandWhereTheyBelongAreProbableAndOthersAreNot() {
    double[] p =
        filled(
            unit("정부는 현상금 1000만달러를 취소했다.", "The government canceled the $10 million bounty.", null),
            unit("학교는 3월 2일에 문을 연다.", "The museum bought 40 paintings from Italy.", null),
            unit("박물관은 이탈리아에서 그림 40점을 샀다.", "The school opens on March 2.", null),
            unit("대통령은 다마스쿠스로 떠났다.", "The president left for Damascus.", null));
    assertThat(p[0]).isGreaterThan(.9);
    assertThat(p[1]).isLessThan(.5);
    assertThat(p[2]).isLessThan(.5);
    assertThat(p[3]).isGreaterThan(.9);
  }

  @Test
  void keepsWhatTheFileSays() {
    double[] p = filled(unit("안녕하세요.", "Hello.", .25), unit("고맙습니다.", "Thank you.", null));
    assertThat(p[0]).isEqualTo(.25);
    assertThat(p[1]).isGreaterThan(.5);
  }

  @Test
  void aUnitWithoutACounterpartIsProbableWhereItsTextHasNone() {
    double[] p =
        filled(
            unit("정부는 현상금 1000만달러를 취소했다.", "The government canceled the $10 million bounty.", null),
            unit("", "Reporting by our correspondent in Geneva, who asked for nothing.", null),
            unit("대통령은 다마스쿠스로 떠났다.", "The president left for Damascus.", null));
    assertThat(p[1]).isGreaterThan(.5);
  }
}
