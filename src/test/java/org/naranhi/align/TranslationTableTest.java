package org.naranhi.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TranslationTableTest {

  @Test
  void givesBackWhatWasAdded() {
    TranslationTable table =
        new TranslationTable.Builder(3).add(2, 7, .5).add(0, 9, .25).add(2, 1, 1).build();
    assertThat(table.get(2, 7)).isEqualTo(.5);
    assertThat(table.get(2, 1)).isEqualTo(1);
    assertThat(table.get(0, 9)).isEqualTo(.25);
    assertThat(table.get(1, 9)).isZero();
    assertThat(table.get(0, 7)).isZero();
  }

  @Test
  void keepsTheGreaterOfTwo() {
    TranslationTable table =
        new TranslationTable.Builder(1).add(0, 4, .25).add(0, 4, .5).add(0, 4, .125).build();
    assertThat(table.rowStart(1)).isEqualTo(1);
    assertThat(table.get(0, 4)).isEqualTo(.5);
  }

  @Test
  void sortsEachRow() {
    TranslationTable.Builder builder = new TranslationTable.Builder(40);
    Random random = new Random(5);
    for (int n = 0; n < 2000; n++) {
      builder.add(random.nextInt(40), random.nextInt(1000), .5);
    }
    TranslationTable table = builder.build();
    assertThat(table.rowCount()).isEqualTo(40);
    for (int row = 0; row < 40; row++) {
      for (int k = table.rowStart(row) + 1; k < table.rowStart(row + 1); k++) {
        assertThat(table.column(k)).isGreaterThan(table.column(k - 1));
        assertThat(table.value(k)).isEqualTo(.5f);
      }
    }
  }

  @Test
  void refusesWhatIsNoProbability() {
    TranslationTable.Builder builder = new TranslationTable.Builder(1);
    for (double bad : new double[] {0, -1, 1.01, Double.NaN}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> builder.add(0, 0, bad))
          .withMessageContaining(Double.toString(bad));
    }
  }

  @Test
  void refusesASourceThatDoesNotExist() {
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> new TranslationTable.Builder(2).add(2, 0, .5))
        .withMessage("source type 2 of 2");
  }
}
