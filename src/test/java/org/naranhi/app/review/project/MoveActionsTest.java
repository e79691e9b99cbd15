package org.naranhi.app.review.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.naranhi.align.Bead;
import org.naranhi.bitext.Bitext;
import org.naranhi.text.Document;
import org.naranhi.text.Language;

/** Moving sentences and shifting sides. */
class MoveActionsTest {

  private static String after(String beads, Action... actions) throws ProjectException {
    ReviewDocument document = Samples.inMemory(beads);
    for (Action action : actions) {
      document.apply(action);
    }
    return Samples.picture(document.rows());
  }

  private static void refuses(ReviewDocument document, Action action, String message) {
    List<Row> rows = document.rows();
    assertThatThrownBy(() -> document.apply(action))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining(message);
    assertThat(document.rows()).isEqualTo(rows);
  }

  private static void refuses(String beads, Action action, String message) {
    refuses(Samples.inMemory(beads), action, message);
  }

  /** Two pairs whose English sentences stand in the other order, and a third pair. */
  private static ReviewDocument crossing() {
    Bitext straight = Samples.bitext("1:1 1:1 1:1");
    Bitext bitext =
        Samples.bitext(
            straight.koSentences(),
            straight.enSentences(),
            List.of(
                new Bead(0, 1, 1, 2, 0.9), new Bead(1, 2, 0, 1, 0.9), new Bead(2, 3, 2, 3, 0.9)));
    Document ko = new Document("ko", Language.KOREAN, "", List.of(), java.util.Map.of());
    Document en = new Document("en", Language.ENGLISH, "", List.of(), java.util.Map.of());
    return ReviewDocument.inMemory(NewDocument.of("crossing", bitext, ko, en));
  }

  @Test
  void swapsASideOfTwoRows() throws ProjectException {
    ReviewDocument document = Samples.inMemory("1:1 1:2 1:0 0:1");
    List<Row> rows = document.rows();
    document.apply(new Action.Swap(rows.get(0).id(), Side.EN));
    assertThat(document.rows().get(0).en()).isEqualTo(rows.get(1).en());
    assertThat(document.rows().get(1).en()).isEqualTo(rows.get(0).en());
    assertThat(document.rows().get(0).byHand()).isTrue();
    document.apply(new Action.Swap(rows.get(2).id(), Side.EN));
    assertThat(document.rows()).hasSize(3);
    assertThat(document.rows().get(2).ko()).isEqualTo(rows.get(2).ko());
    assertThat(document.rows().get(2).en()).isEqualTo(rows.get(3).en());
    refuses(document, new Action.Swap(rows.get(2).id(), Side.KO), "no row after this one");
  }

  @Test
  void movesTheFirstSentenceUp() throws Exception {
    assertThat(after("1:1 2:1", new Action.MoveFirst(2, Side.KO))).isEqualTo("가0+가1=The0 가2=The1");
  }

  @Test
  void movesTheLastSentenceDown() throws Exception {
    assertThat(after("1:2 1:1", new Action.MoveLast(1, Side.EN))).isEqualTo("가0=The0 가1=The1+The2");
  }

  @Test
  void aRowThatLosesItsLastSentenceVanishesAndItsCommentMoves() throws Exception {
    ReviewDocument document = Samples.inMemory("1:1 1:0");
    document.apply(new Action.Comment(2, "left over"));
    document.apply(new Action.MoveFirst(2, Side.KO));
    assertThat(Samples.picture(document.rows())).isEqualTo("가0+가1=The0");
    assertThat(document.rows().get(0).comment()).isEqualTo("left over");
  }

  @Test
  void refusesToMoveWhatOrWhereThereIsNothing() {
    refuses("1:1", new Action.MoveFirst(1, Side.KO), "no row before this one");
    refuses("1:1", new Action.MoveLast(1, Side.KO), "no row after this one");
    refuses("1:1 1:0", new Action.MoveFirst(2, Side.EN), "Row 2 has no English sentence");
  }

  @Test
  void movesSentencesToARowFarOffAndLeavesThoseBetween() throws Exception {
    ReviewDocument document = Samples.inMemory("2:1 0:1 0:1 1:1");
    List<Row> before = document.rows();
    document.apply(new Action.MoveTo(1, Side.KO, List.of(2L), 4));
    assertThat(Samples.picture(document.rows())).isEqualTo("가0=The0 =The1 =The2 가1+가2=The3");
    assertThat(document.rows().subList(1, 3)).isEqualTo(before.subList(1, 3));
    document.apply(new Action.MoveTo(4, Side.KO, List.of(2L), 1));
    assertThat(Samples.picture(document.rows())).isEqualTo("가0+가1=The0 =The1 =The2 가2=The3");
  }

  @Test
  void movingOverConfirmedRowsIsAllowed() throws Exception {
    assertThat(
            after(
                "1:1 0:1 1:1",
                new Action.Confirm(List.of(2L), true),
                new Action.MoveTo(1, Side.KO, List.of(1L), 3)))
        .isEqualTo("=The0 =The1 가0+가1=The2");
  }

  @Test
  void refusesAMoveThatBreaksNeighbourhood() {
    refuses("1:1 1:1 1:1", new Action.MoveTo(1, Side.KO, List.of(1L), 3), "one of row 2 stands");
    refuses("3:1 0:1", new Action.MoveTo(1, Side.KO, List.of(2L), 2), "one of row 1 stands");
    refuses("1:1 2:1", new Action.MoveTo(2, Side.KO, List.of(3L), 1), "must follow one another");
  }

  @Test
  void refusesToMoveSentencesOfAnotherRow() {
    refuses("1:1 1:1", new Action.MoveTo(1, Side.KO, List.of(2L), 2), "no longer in the row");
    refuses("1:1 1:1", new Action.MoveTo(1, Side.KO, List.of(), 2), "no longer in the row");
  }

  @Test
  void aMoveToItsOwnRowChangesNothing() throws Exception {
    ReviewDocument document = Samples.inMemory("1:1");
    document.apply(new Action.MoveTo(1, Side.KO, List.of(1L), 1));
    assertThat(document.state().revision()).isZero();
  }

  @Test
  void crossingRowsAreMergedOnlyWhereTheirTextsMeet() throws Exception {
    refuses(crossing(), new Action.MergeWithNext(2), "one of row 1 stands between these");
    ReviewDocument document = crossing();
    document.apply(new Action.MergeWithNext(1));
    assertThat(Samples.picture(document.rows())).isEqualTo("가0+가1=The0+The1 가2=The2");
  }

  @Test
  void shiftsASideDown() throws Exception {
    assertThat(after("1:1 1:1 1:1", new Action.ShiftDown(2, Side.EN)))
        .isEqualTo("가0=The0 가1= 가2=The1 =The2");
  }

  @Test
  void shiftsDownNoFurtherThanTheNextConfirmedRow() throws Exception {
    assertThat(
            after(
                "1:1 1:1 1:1",
                new Action.Confirm(List.of(3L), true),
                new Action.ShiftDown(1, Side.KO)))
        .isEqualTo("=The0 가0=The1 가1= 가2=The2");
  }

  @Test
  void rowsThatAShiftEmptiesVanish() throws Exception {
    assertThat(after("1:1 0:1 1:1", new Action.ShiftDown(2, Side.EN)))
        .isEqualTo("가0=The0 가1=The1 =The2");
  }

  @Test
  void shiftsASideUpIntoTheRowBefore() throws Exception {
    assertThat(after("1:1 1:1 1:1", new Action.ShiftUp(2, Side.EN)))
        .isEqualTo("가0=The0+The1 가1=The2 가2=");
  }

  @Test
  void shiftsUpIntoAnEmptySide() throws Exception {
    assertThat(after("1:1 1:0 1:1 0:1", new Action.ShiftUp(2, Side.EN)))
        .isEqualTo("가0=The0 가1=The1 가2=The2");
  }

  @Test
  void aShiftDownIsTakenBackByAShiftUp() throws Exception {
    assertThat(
            after("1:1 1:1 1:1", new Action.ShiftDown(1, Side.KO), new Action.ShiftUp(1, Side.KO)))
        .isEqualTo("가0=The0 가1=The1 가2=The2");
  }

  @Test
  void aShiftKeepsTheCommentsOfRowsThatVanish() throws Exception {
    ReviewDocument document = Samples.inMemory("1:1 0:1 1:1");
    document.apply(new Action.Comment(2, "odd"));
    document.apply(new Action.ShiftDown(2, Side.EN));
    assertThat(document.rows()).extracting(Row::comment).containsExactly("", "odd", "");
    document.apply(new Action.Comment(4, "end"));
    document.apply(new Action.ShiftUp(3, Side.EN));
    assertThat(document.rows()).extracting(Row::comment).containsExactly("", "odd\nend");
  }

  @Test
  void refusesAShiftThatHasNoSense() {
    refuses("1:1 1:1", new Action.ShiftUp(1, Side.KO), "no row before this one");
    refuses("1:0 1:0", new Action.ShiftDown(1, Side.EN), "no English sentence to shift");
    refuses("1:1 1:0", new Action.ShiftUp(2, Side.EN), "no English sentence to shift");
    refuses(crossing(), new Action.ShiftUp(3, Side.EN), "one of row 1 stands between these");
  }
}
