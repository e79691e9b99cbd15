package org.naranhi.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected figures were printed by a scorer in Vecalign's manner for the same beads. */
class GoldScoreTest {

  private static final double EXACT = 5e-7;

  private static final String MIXED_GOLD = "0-0 1,2-1 3- 4-2,3 -4 5,6-5,6 7-7 8- 9-";
  private static final String MIXED_TEST = "0-0 1-1 2- 3- 4-2,3 -4 5-5 6-6 7- 8-7 9-";
  private static final String PART_GOLD = "0,1,2-0,1 3-2 4,5-3,4";
  private static final String PART_TEST = "0-0 1- 2-1 3,4-2,3 5-4";
  private static final String NULLS_GOLD = "0,1-0,1 2-";
  private static final String NULLS_TEST = "0- 1- -0 -1 2-";

  /** Beads written as {@code 0,1-0 2-}. */
  private static List<GoldScore.Pair> beads(String text) {
    List<GoldScore.Pair> beads = new ArrayList<>();
    for (String bead : text.split(" ", -1)) {
      String[] sides = bead.split("-", -1);
      beads.add(new GoldScore.Pair(numbers(sides[0]), numbers(sides[1])));
    }
    return beads;
  }

  private static Set<Integer> numbers(String list) {
    Set<Integer> numbers = new TreeSet<>();
    for (String number : list.split(",", -1)) {
      if (!number.isEmpty()) {
        numbers.add(Integer.valueOf(number));
      }
    }
    return numbers;
  }

  private static GoldScore score(String gold, String test, boolean blocks, boolean nulls) {
    return GoldScore.of(beads(gold), beads(test), blocks, nulls);
  }

  @ParameterizedTest
  @CsvSource({
    "false, false, .333333, .400000, .363636, .833333, .800000, .816327",
    "false, true,  .454545, .400000, .425532, .727273, .800000, .761905",
    "true,  false, .600000, .600000, .600000, .800000, .800000, .800000",
    "true,  true,  .600000, .600000, .600000, .700000, .800000, .746667"
  })
  void scoresBeadsNullsAndABlock(
      boolean blocks,
      boolean nulls,
      double p,
      double r,
      double f1,
      double laxP,
      double laxR,
      double laxF1) {
    GoldScore score = score(MIXED_GOLD, MIXED_TEST, blocks, nulls);
    assertThat(score.precision(true)).isCloseTo(p, within(EXACT));
    assertThat(score.recall(true)).isCloseTo(r, within(EXACT));
    assertThat(score.f1(true)).isCloseTo(f1, within(EXACT));
    assertThat(score.precision(false)).isCloseTo(laxP, within(EXACT));
    assertThat(score.recall(false)).isCloseTo(laxR, within(EXACT));
    assertThat(score.f1(false)).isCloseTo(laxF1, within(EXACT));
  }

  @Test
  void mergesNullsInsideABlockButNoBeadAcrossItsBorder() {
    assertThat(score(PART_GOLD, PART_TEST, true, false).f1(true)).isCloseTo(.333333, within(EXACT));
    assertThat(score(PART_GOLD, PART_TEST, true, true).precision(true))
        .isCloseTo(.333333, within(EXACT));
    assertThat(score(PART_GOLD, PART_TEST, false, true).f1(false))
        .isCloseTo(.888889, within(EXACT));
    assertThat(score(PART_GOLD, PART_TEST, false, false).f1(true)).isZero();
  }

  @Test
  void takesNothingButNullsInsideABlockForTheBlock() {
    assertThat(score(NULLS_GOLD, NULLS_TEST, true, true).f1(true)).isEqualTo(1);
    assertThat(score(NULLS_GOLD, NULLS_TEST, false, true).precision(true))
        .isCloseTo(.2, within(EXACT));
    assertThat(score(NULLS_GOLD, NULLS_TEST, false, true).f1(true)).isZero();
  }

  @Test
  void neverMergesWhatGoldKeepsApart() {
    GoldScore score = score("0-0 1-1 2-2", "0,1-0,1 2-2", true, false);
    assertThat(score.f1(true)).isCloseTo(.4, within(EXACT));
    assertThat(score.f1(false)).isEqualTo(1);
  }

  @Test
  void scoresBeadsThatCross() {
    assertThat(score("0-1 1-0 2-", "0-1 1-0 2-", true, true).f1(true)).isEqualTo(1);
  }

  @Test
  void isZeroWhereNothingIsThere() {
    assertThat(GoldScore.of(List.of(), List.of(), true, true).f1(true)).isZero();
    assertThat(score("0-0", "0- -0", true, true).f1(true)).isZero();
    assertThat(GoldScore.ZERO.precision(false)).isZero();
  }

  @Test
  void passesOverBeadsOfNothing() {
    GoldScore score = GoldScore.of(beads("0-0"), beads("0-0 -"), true, true);
    assertThat(score.testBeads()).isEqualTo(1);
    assertThat(score.f1(true)).isEqualTo(1);
  }

  @Test
  void addsCountsUpBeforeItDivides() {
    GoldScore right = score("0-0 1-1 2-2", "0-0 1-1 2-2", false, false);
    GoldScore wrong = score("0-0", "0-1", false, false);
    GoldScore sum = right.plus(wrong);
    assertThat(sum.precision(true)).isEqualTo(.75);
    assertThat(sum.goldBeads()).isEqualTo(4);
    assertThat(sum.plus(GoldScore.ZERO)).isEqualTo(sum);
  }

  @Test
  void readsTheRangesOfABead() {
    assertThat(GoldScore.Pair.of(new Bead(3, 5, 7, 7, 1)))
        .isEqualTo(new GoldScore.Pair(Set.of(3, 4), Set.of()));
  }
}
