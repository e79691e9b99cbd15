package org.naranhi.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignmentTest {

  @Test
  void takesBeadsThatHoldEverySentenceOnce() {
    Alignment alignment =
        new Alignment(3, 2, List.of(new Bead(0, 2, 0, 1, 1), new Bead(2, 3, 1, 2, .5)));
    assertThat(alignment.beads()).hasSize(2);
  }

  @Test
  void takesBeadsThatCross() {
    assertThat(new Alignment(2, 2, List.of(new Bead(0, 1, 1, 2, 1), new Bead(1, 2, 0, 1, 1))))
        .isNotNull();
  }

  @Test
  void takesDocumentsWithoutSentences() {
    assertThat(new Alignment(0, 0, List.of()).beads()).isEmpty();
    assertThat(new Alignment(0, 1, List.of(new Bead(0, 0, 0, 1, 1))).beads()).hasSize(1);
  }

  @Test
  void refusesASentenceInTwoBeads() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Alignment(2, 2, List.of(new Bead(0, 2, 0, 1, 1), new Bead(1, 2, 1, 2, 1))))
        .withMessage("Korean sentence 1 stands in two beads");
  }

  @Test
  void refusesASentenceInNoBead() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Alignment(1, 2, List.of(new Bead(0, 1, 0, 1, 1))))
        .withMessage("English sentence 1 stands in no bead");
  }

  @Test
  void refusesASentenceThatDoesNotExist() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Alignment(1, 1, List.of(new Bead(0, 2, 0, 1, 1))))
        .withMessageContaining("Korean sentence 1 does not exist");
  }

  @Test
  void isNotChangedThroughTheListItWasGiven() {
    List<Bead> beads = new ArrayList<>(List.of(new Bead(0, 1, 0, 1, 1)));
    Alignment alignment = new Alignment(1, 1, beads);
    beads.clear();
    assertThat(alignment.beads()).hasSize(1);
  }
}
