package org.naranhi.app.review.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.naranhi.text.Span;

/** Editing, splitting and joining sentences, and marks on rows. */
class CellActionsTest {

  private static void refuses(ReviewDocument document, Action action, String message) {
    List<Row> rows = document.rows();
    assertThatThrownBy(() -> document.apply(action))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining(message);
    assertThat(document.rows()).isEqualTo(rows);
  }

  private static List<String> texts(List<Cell> cells) {
    return cells.stream().map(Cell::text).toList();
  }

  @Test
  void editsASentenceAndKeepsThePairing() throws Exception {
    ReviewDocument document = Samples.inMemory("1:1");
    document.apply(new Action.EditCell(1, Side.EN, 2, "  A new\n text.  "));
    Row row = document.rows().get(0);
    assertThat(texts(row.en())).containsExactly("A new text.");
    assertThat(row.en().get(0).edited()).isTrue();
    assertThat(row.probability()).isEqualTo(0.9);
    assertThat(row.byHand()).isFalse();
  }

  @Test
  void anEditThatChangesNothingIsNotKept() throws Exception {
    ReviewDocument document = Samples.inMemory("1:1");
    Splice splice = document.apply(new Action.EditCell(1, Side.KO, 1, " 가0 가0b. "));
    assertThat(splice.removed()).isEmpty();
    assertThat(splice.inserted()).isEmpty();
    assertThat(document.state().revision()).isZero();
    assertThat(document.state().undo()).isEmpty();
  }

  @Test
  void refusesTextsThatASentenceCannotHave() {
    ReviewDocument document = Samples.inMemory("1:1");
    refuses(document, new Action.EditCell(1, Side.KO, 1, " \n "), "make the row null");
    refuses(document, new Action.EditCell(1, Side.KO, 1, "a\uD83D"), "half a character");
    refuses(document, new Action.Comment(1, "\uDE00"), "half a character");
    refuses(document, new Action.EditCell(1, Side.KO, 2, "a"), "no longer in the row");
  }

  @Test
  void splitsASentenceAndTellsWhereThePartsStand() throws Exception {
    ReviewDocument document = Samples.inMemory("1:1 1:1");
    document.apply(new Action.SplitCell(2, Side.KO, 2, 3));
    List<Cell> parts = document.rows().get(1).ko();
    assertThat(texts(parts)).containsExactly("가1", "가1b.");
    assertThat(parts).extracting(Cell::id).containsExactly(2L, 5L);
    assertThat(parts).extracting(Cell::span).containsExactly(new Span(0, 2), new Span(3, 7));
    assertThat(parts).extracting(Cell::source).containsExactly(new Span(20, 22), new Span(23, 27));
    assertThat(parts.get(1).order()).isBetween(Cell.orderOf(1) + 1, Cell.orderOf(2) - 1);
  }

  @Test
  void joinsWhatWasSplit() throws Exception {
    ReviewDocument document = Samples.inMemory("1:1");
    List<Row> before = document.rows();
    document.apply(new Action.SplitCell(1, Side.EN, 2, 4));
    document.apply(new Action.JoinCells(1, Side.EN, 2));
    assertThat(document.rows()).isEqualTo(before);
  }

  @Test
  void splitsALongSentenceAtEveryWord() throws Exception {
    ReviewDocument document = Samples.inMemory("1:1 1:1");
    document.apply(new Action.EditCell(1, Side.KO, 1, "가 ".repeat(3000)));
    long cell = 1;
    for (int i = 0; i < 2999; i++) {
      document.apply(new Action.SplitCell(1, Side.KO, cell, 2));
      List<Cell> cells = document.rows().get(0).ko();
      cell = cells.get(cells.size() - 1).id();
    }
    assertThat(document.rows().get(0).ko()).hasSize(3000);
  }

  @Test
  void refusesToSplitWhereThereIsNoSecondPart() {
    ReviewDocument document = Samples.inMemory("1:1");
    refuses(document, new Action.SplitCell(1, Side.KO, 1, 0), "between two words");
    refuses(document, new Action.SplitCell(1, Side.KO, 1, 7), "between two words");
    refuses(document, new Action.SplitCell(1, Side.KO, 1, 8), "cannot be split at 8");
    refuses(document, new Action.SplitCell(1, Side.KO, 1, -1), "cannot be split at -1");
  }

  @Test
  void refusesToSplitInsideACharacter() throws Exception {
    ReviewDocument document = Samples.inMemory("1:1");
    document.apply(new Action.EditCell(1, Side.KO, 1, "좋다 😀 좋다"));
    refuses(document, new Action.SplitCell(1, Side.KO, 1, 4), "inside a character");
  }

  @Test
  void refusesToJoinTheLastSentence() {
    refuses(
        Samples.inMemory("2:1"), new Action.JoinCells(1, Side.KO, 2), "last sentence of its row");
  }

  @Test
  void confirmsRowsThatAreNoNeighbours() throws Exception {
    ReviewDocument document = Samples.inMemory("1:1 1:1 1:1");
    Splice splice = document.apply(new Action.Confirm(List.of(3L, 1L), true));
    assertThat(splice.at()).isZero();
    assertThat(document.rows()).extracting(Row::confirmed).containsExactly(true, false, true);
    assertThat(document.state().confirmed()).isEqualTo(2);
    document.apply(new Action.Confirm(List.of(3L), false));
    assertThat(document.rows()).extracting(Row::confirmed).containsExactly(true, false, false);
  }

  @Test
  void confirmsThroughARowFromTheLastConfirmed() throws Exception {
    ReviewDocument document = Samples.inMemory("1:1 1:1 1:1 1:1 1:1");
    document.apply(new Action.Confirm(List.of(2L), true));
    document.apply(new Action.ConfirmThrough(4));
    assertThat(document.rows())
        .extracting(Row::confirmed)
        .containsExactly(false, true, true, true, false);
    document.apply(new Action.ConfirmThrough(4));
    assertThat(document.state().revision()).isEqualTo(2);
  }

  @Test
  void writesACommentAndTakesItAway() throws Exception {
    ReviewDocument document = Samples.inMemory("1:1");
    document.apply(new Action.Comment(1, " look again "));
    assertThat(document.rows().get(0).comment()).isEqualTo("look again");
    document.apply(new Action.Comment(1, ""));
    assertThat(document.rows().get(0).comment()).isEmpty();
  }

  @Test
  void aConfirmedRowIsLockedAgainstEveryOtherAction() throws Exception {
    ReviewDocument document = Samples.inMemory("2:2 2:2 2:2");
    document.apply(new Action.Confirm(List.of(2L), true));
    List<Action> locked = new ArrayList<>();
    locked.add(new Action.MergeWithNext(1));
    locked.add(new Action.MergeWithNext(2));
    locked.add(new Action.MergeWithPrevious(2));
    locked.add(new Action.MergeWithPrevious(3));
    locked.add(new Action.SplitRow(2, 1, 1));
    locked.add(new Action.SplitCell(2, Side.KO, 3, 3));
    locked.add(new Action.JoinCells(2, Side.KO, 3));
    locked.add(new Action.MoveFirst(2, Side.KO));
    locked.add(new Action.MoveFirst(3, Side.KO));
    locked.add(new Action.MoveLast(1, Side.EN));
    locked.add(new Action.MoveLast(2, Side.EN));
    locked.add(new Action.MoveTo(1, Side.KO, List.of(2L), 2));
    locked.add(new Action.ShiftDown(2, Side.KO));
    locked.add(new Action.ShiftUp(2, Side.KO));
    locked.add(new Action.ShiftUp(3, Side.KO));
    locked.add(new Action.MakeNull(2));
    locked.add(new Action.EditCell(2, Side.KO, 3, "new"));
    locked.add(new Action.Comment(2, "new"));
    for (Action action : locked) {
      refuses(document, action, "Row 2 is confirmed: unconfirm it first.");
    }
  }

  @Test
  void tellsWhatCanBeUndone() throws Exception {
    ReviewDocument document = Samples.inMemory("1:1 1:1");
    refusesUndo(document);
    document.apply(new Action.MakeNull(2));
    assertThat(document.state().undo()).contains(new Step(1, "null", 2));
    document.undo();
    assertThat(document.state().undo()).isEmpty();
    assertThat(document.state().redo()).contains(new Step(1, "null", 2));
    document.apply(new Action.MergeWithNext(1));
    assertThat(document.state().redo()).isEmpty();
    assertThatThrownBy(document::redo).hasMessage("There is nothing to redo.");
  }

  private static void refusesUndo(ReviewDocument document) {
    assertThatThrownBy(document::undo)
        .isInstanceOf(RefusedException.class)
        .hasMessage("There is nothing to undo.");
  }
}
