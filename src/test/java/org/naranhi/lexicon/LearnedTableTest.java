package org.naranhi.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LearnedTableTest {

  private static LearnedTable table() {
    LearnedTable.Builder builder = new LearnedTable.Builder();
    builder.koCount("정부", 60);
    builder.koCount("수출", 39);
    builder.koCount("드문", 1);
    builder.enCount("govern", 50);
    builder.enCount("export", 30);
    builder.enCount("once", 1);
    builder.add("정부", "govern", .8, .7);
    builder.add("정부", "export", .002, .001);
    builder.add("수출", "export", 1, .5);
    return builder.build();
  }

  private static byte[] bytes(LearnedTable table) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    table.writeTo(out);
    return out.toByteArray();
  }

  private static int entry(LearnedTable table, String ko, String en) {
    int k = table.koNumber(ko);
    for (int at = table.rowStart(k); at < table.rowStart(k + 1); at++) {
      if (table.enWord(table.enOf(at)).equals(en)) {
        return at;
      }
    }
    throw new AssertionError(ko + " does not know " + en);
  }

  @Test
  void givesProbabilitiesBackWithinOneAndAHalfPerCent() throws IOException {
    LearnedTable read = LearnedTable.of(bytes(table()));
    assertThat(read.size()).isEqualTo(3);
    int at = entry(read, "정부", "govern");
    assertThat(read.enGivenKo(at)).isCloseTo(.8, within(.8 * .016));
    assertThat(read.koGivenEn(at)).isCloseTo(.7, within(.7 * .016));
    assertThat(read.enGivenKo(entry(read, "수출", "export"))).isEqualTo(1);
    assertThat(read.koGivenEn(entry(read, "정부", "export"))).isCloseTo(.001, within(2e-5));
  }

  @Test
  void givesFrequenciesBack() {
    LearnedTable table = table();
    assertThat(table.koFrequency(table.koNumber("정부"))).isCloseTo(.6, within(.6 * .04));
    assertThat(table.enFrequency(table.enNumber("export"))).isCloseTo(30 / 81.0, within(.02));
    assertThat(table.enFrequency(-1)).isZero();
  }

  @Test
  void doesNotKnowWhatItWasNotTaught() {
    LearnedTable table = table();
    assertThat(table.koNumber("장관")).isEqualTo(-1);
    assertThat(table.koNumber("")).isEqualTo(-1);
    assertThat(table.enNumber("governor")).isEqualTo(-1);
  }

  @Test
  void forgetsWordsSeenOnce() {
    assertThat(table().koNumber("드문")).isEqualTo(-1);
    assertThat(table().enNumber("once")).isEqualTo(-1);
  }

  @Test
  void writesTheSameBytesEachTime() throws IOException {
    assertThat(bytes(table())).isEqualTo(bytes(table()));
  }

  @Test
  void refusesBytesThatAreNoTable() throws IOException {
    byte[] good = bytes(table());
    byte[] newer = good.clone();
    newer[7]++;
    for (byte[] bad :
        new byte[][] {{}, new byte[100], newer, Arrays.copyOf(good, good.length + 1)}) {
      assertThatIllegalArgumentException().isThrownBy(() -> LearnedTable.of(bad));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LearnedTable.of(Arrays.copyOf(good, good.length - 1)))
        .withMessageContaining("must have " + good.length + " bytes but has " + (good.length - 1));
  }

  @Test
  void shippedTableKnowsEverydayWords() throws IOException {
    try (java.io.InputStream in =
        java.util.Objects.requireNonNull(
            LearnedTable.class.getResourceAsStream("/org/naranhi/data/table/ko-en.bin"))) {
      LearnedTable table = LearnedTable.of(in.readAllBytes());
      assertThat(table.size()).isGreaterThan(10_000);
      assertThat(table.koNumber("사람")).isNotNegative();
      assertThat(table.enNumber("peopl")).isNotNegative();
    }
  }
}
