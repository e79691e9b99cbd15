package org.naranhi.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeadTest {

  @Test
  void tellsItsType() {
    Bead bead = new Bead(2, 4, 3, 4, .5);
    assertThat(bead.type()).isEqualTo("2:1");
    assertThat(bead.isNull()).isFalse();
    assertThat(new Bead(2, 2, 3, 4, .5).isNull()).isTrue();
    assertThat(new Bead(2, 3, 3, 3, .5).type()).isEqualTo("1:0");
  }

  @Test
  void refusesRangesThatAreNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Bead(-1, 0, 0, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Bead(2, 1, 0, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Bead(0, 1, 3, 2, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Bead(1, 1, 1, 1, 1))
        .withMessageContaining("at least one sentence");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-.001, 1.001, Double.NaN})
  void refusesAProbabilityThatIsNone(double probability) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Bead(0, 1, 0, 1, probability))
        .withMessageContaining(Double.toString(probability));
  }

  @Test
  void listsTheTypesOfTheSearchWithoutRepetition() {
    List<BeadType> types = BeadType.upTo(4);
    assertThat(types).doesNotHaveDuplicates().hasSize(2 + 4 + 4 + 3 + 2);
    assertThat(types)
        .contains(new BeadType(1, 0), new BeadType(0, 1), new BeadType(3, 3), new BeadType(4, 2))
        .doesNotContain(new BeadType(4, 3), new BeadType(5, 1), new BeadType(2, 0));
    assertThat(BeadType.upTo(1)).hasSize(3);
  }

  @Test
  void refusesBeadsOfNoneAndOfNine() {
    assertThatIllegalArgumentException().isThrownBy(() -> new BeadType(0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new BeadType(-1, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> BeadType.upTo(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BeadType.upTo(9))
        .withMessageContaining("but was 9");
  }
}
