package org.naranhi.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AlignmentModelTest {

  @Test
  void takesEveryParameterFromText() {
    AlignmentModel model = Pairs.model(Map.of("nullPrior", " .125 ", "maxBead", "2"));
    assertThat(model.nullPrior()).isEqualTo(.125);
    assertThat(model.maxBead()).isEqualTo(2);
  }

  @Test
  void refusesANameThatItDoesNotKnow() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pairs.model(Map.of("nullprior", "1")))
        .withMessageContaining("unknown parameter 'nullprior'")
        .withMessageContaining("nullPrior");
  }

  @Test
  void refusesWhatIsNoNumber() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pairs.model(Map.of("nullPrior", "much")))
        .withMessage("parameter 'nullPrior' must be a number but was 'much'");
  }

  @Test
  void refusesToGuessWhatIsMissing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AlignmentModel.of(Map.of()))
        .withMessageContaining("is missing");
  }

  @Test
  void refusesBeadsOfNoneAndOfNine() {
    assertThatIllegalArgumentException().isThrownBy(() -> Pairs.model(Map.of("maxBead", "0")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pairs.model(Map.of("maxBead", "9")))
        .withMessageContaining("but was 9");
  }
}
