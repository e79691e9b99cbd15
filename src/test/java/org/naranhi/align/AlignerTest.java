package org.naranhi.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignerTest {

  private static final AlignmentModel MODEL = Pairs.model(Map.of("lengthMu", "0"));

  private static Alignment align(Pairs pairs) {
    return new Aligner(MODEL).align(pairs.ko(), pairs.en(), pairs.evidence());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0, 1",
    "1, 0",
    "0, 12",
    "12, 0",
    "1, 1",
    "1, 5",
    "5, 1",
    "10, 50",
    "50, 10",
    "33, 31",
    "2, 400",
    "400, 2",
    "500, 500"
  })
  void putsEverySentenceInExactlyOneBead(int koCount, int enCount) {
    // The constructor of Alignment refuses anything else.
    Alignment alignment = align(Pairs.unrelated(new Random(31), koCount, enCount, 40));
    assertThat(alignment.beads().stream().mapToInt(Bead::koCount).sum()).isEqualTo(koCount);
    assertThat(alignment.beads().stream().mapToInt(Bead::enCount).sum()).isEqualTo(enCount);
    assertThat(alignment.beads()).isSortedAccordingTo(Comparator.comparingInt(Bead::koStart));
  }

  @Test
  void pairsATextWithItsTranslation() {
    Alignment alignment = align(Pairs.parallel(new Random(37), 60, 300));
    assertThat(alignment.beads()).hasSize(60).allMatch(b -> b.type().equals("1:1"));
    assertThat(alignment.beads()).allMatch(b -> b.probability() > .95);
  }

  @Test
  void pairsALongTextWithItsTranslationAlongAnchors() {
    Alignment alignment = align(Pairs.parallel(new Random(41), 1500, 6000));
    assertThat(alignment.beads()).filteredOn(b -> b.type().equals("1:1")).hasSize(1500);
  }

  @Test
  void leavesOutASentenceThatIsNotTranslated() {
    int[][] ko = {{0, 1, 2, 3}, {4, 5, 6, 7}, {8, 9, 10, 11}, {12, 13, 14, 15}};
    int[][] en = {ko[0], ko[2], ko[3]};
    Alignment alignment = align(Pairs.of(16, ko, en));
    assertThat(alignment.beads().stream().map(Bead::type))
        .containsExactly("1:1", "1:0", "1:1", "1:1");
  }

  @Test
  void joinsSentencesThatWereSplit() {
    int[][] ko = {{0, 1, 2, 3}, {4, 5, 6, 7, 8, 9}, {10, 11, 12, 13}};
    int[][] en = {ko[0], {4, 5, 6}, {7, 8, 9}, ko[2]};
    Alignment alignment = align(Pairs.of(14, ko, en));
    assertThat(alignment.beads().stream().map(Bead::type)).containsExactly("1:1", "1:2", "1:1");
  }

  @Test
  void findsItsWayPastAMissingThird() {
    Random random = new Random(43);
    int[][] ko = new int[90][];
    for (int i = 0; i < ko.length; i++) {
      ko[i] = random.ints(5, 0, 500).toArray();
    }
    List<int[]> en = new ArrayList<>(List.of(ko).subList(0, 30));
    en.addAll(List.of(ko).subList(60, 90));
    Alignment alignment = align(Pairs.of(500, ko, en.toArray(int[][]::new)));
    assertThat(alignment.beads()).filteredOn(b -> b.type().equals("1:1")).hasSize(60);
    assertThat(alignment.beads()).filteredOn(Bead::isNull).hasSize(30);
  }

  @Test
  void isDeterministic() {
    Pairs pairs = Pairs.unrelated(new Random(47), 40, 45, 60);
    assertThat(align(pairs)).isEqualTo(align(pairs));
  }

  @Test
  void mirrorsWhenItsSidesAreExchanged() {
    for (int seed = 0; seed < 20; seed++) {
      Pairs pairs = Pairs.parallel(new Random(seed), 25, 80);
      List<Bead> there = align(pairs).beads();
      List<Bead> back = align(pairs.swapped()).beads().stream().map(AlignerTest::mirrored).toList();
      assertThat(back).hasSameSizeAs(there);
      for (int b = 0; b < there.size(); b++) {
        assertThat(back.get(b).koStart()).isEqualTo(there.get(b).koStart());
        assertThat(back.get(b).enEnd()).isEqualTo(there.get(b).enEnd());
        assertThat(back.get(b).probability()).isCloseTo(there.get(b).probability(), within(.01));
      }
    }
  }

  private static Bead mirrored(Bead bead) {
    return new Bead(bead.enStart(), bead.enEnd(), bead.koStart(), bead.koEnd(), bead.probability());
  }

  @Test
  void neverMakesABeadGreaterThanItMay() {
    AlignmentModel small = Pairs.model(Map.of("maxBead", "1"));
    Pairs pairs = Pairs.unrelated(new Random(53), 20, 30, 40);
    List<Bead> beads = new Aligner(small).align(pairs.ko(), pairs.en(), pairs.evidence()).beads();
    assertThat(beads).allMatch(b -> b.koCount() <= 1 && b.enCount() <= 1);
  }

  @Test
  void takesSentencesWithoutAnyFeature() {
    int[][] nothing = {{}, {}, {}};
    Alignment alignment = align(Pairs.of(1, nothing, nothing));
    assertThat(alignment.beads()).hasSize(3).allMatch(b -> b.type().equals("1:1"));
  }
}
