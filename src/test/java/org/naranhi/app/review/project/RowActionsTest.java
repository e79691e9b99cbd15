package org.naranhi.app.review.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Merging, splitting, making null, replacing. */
class RowActionsTest {

  private static String after(String beads, Action... actions) throws ProjectException {
    ReviewDocument document = Samples.inMemory(beads);
    for (Action action : actions) {
      document.apply(action);
    }
    return Samples.picture(document.rows());
  }

  private static void refuses(String beads, Action action, String message) {
    ReviewDocument document = Samples.inMemory(beads);
    List<Row> rows = document.rows();
    assertThatThrownBy(() -> document.apply(action))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining(message);
    assertThat(document.rows()).isEqualTo(rows);
    assertThat(document.state().revision()).isZero();
  }

  @Test
  void mergesARowWithTheNext() throws Exception {
    assertThat(after("1:1 1:0 1:1", new Action.MergeWithNext(1))).isEqualTo("가0+가1=The0 가2=The1");
  }

  @Test
  void mergesARowWithThePrevious() throws Exception {
    assertThat(after("1:1 1:0 1:1", new Action.MergeWithPrevious(3)))
        .isEqualTo("가0=The0 가1+가2=The1");
  }

  @Test
  void aMergedRowKeepsTheIdOfTheUpperAndIsMadeByHand() throws Exception {
    ReviewDocument document = Samples.inMemory("1:1 1:0 1:1");
    Splice splice = document.apply(new Action.MergeWithPrevious(2));
    assertThat(splice.at()).isZero();
    assertThat(splice.removed()).extracting(Row::id).containsExactly(1L, 2L);
    Row merged = document.rows().get(0);
    assertThat(merged.id()).isEqualTo(1);
    assertThat(merged.byHand()).isTrue();
    assertThat(merged.probability()).isEqualTo(1);
  }

  @Test
  void mergingJoinsTheComments() throws Exception {
    ReviewDocument document = Samples.inMemory("1:1 1:1");
    document.apply(new Action.Comment(1, "one"));
    document.apply(new Action.Comment(2, "two"));
    document.apply(new Action.MergeWithNext(1));
    assertThat(document.rows().get(0).comment()).isEqualTo("one\ntwo");
  }

  @Test
  void refusesToMergeBeyondTheEnds() {
    refuses("1:1 1:1", new Action.MergeWithNext(2), "There is no row after this one");
    refuses("1:1 1:1", new Action.MergeWithPrevious(1), "There is no row before this one");
  }

  @Test
  void splitsARowAndGivesTheRestANewId() throws Exception {
    ReviewDocument document = Samples.inMemory("2:2 1:1");
    document.apply(new Action.SplitRow(1, 1, 1));
    assertThat(Samples.picture(document.rows())).isEqualTo("가0=The0 가1=The1 가2=The2");
    assertThat(document.rows()).extracting(Row::id).containsExactly(1L, 3L, 2L);
  }

  @Test
  void refusesASplitThatLeavesNothing() {
    refuses("2:1", new Action.SplitRow(1, 0, 0), "each part must have a sentence");
    refuses("2:1", new Action.SplitRow(1, 2, 1), "each part must have a sentence");
    refuses("2:1", new Action.SplitRow(1, 3, 0), "The row has 2 Korean sentences");
  }

  @Test
  void makesTwoNullRowsOfAPair() throws Exception {
    assertThat(after("1:1 2:1", new Action.MakeNull(2))).isEqualTo("가0=The0 가1+가2= =The1");
  }

  @Test
  void refusesToMakeANullRowNull() {
    refuses("1:1 1:0", new Action.MakeNull(2), "Row 2 has no counterpart already");
  }

  @Test
  void refusesARowThatIsNotThere() {
    refuses("1:1", new Action.MakeNull(7), "no longer there");
  }

  @Test
  void replacesRowsByOthersOfTheSameSentences() throws Exception {
    ReviewDocument document = Samples.inMemory("1:1 1:1 1:0");
    List<Row> rows = document.rows();
    Row first = new Row(1, rows.get(0).ko(), List.of(), 0.5, false, false, "");
    Row second = new Row(Row.NEW, rows.get(1).ko(), rows.get(0).en(), 0.7, false, false, "");
    Row third = new Row(3, rows.get(2).ko(), rows.get(1).en(), 0.7, false, false, "");
    document.apply(new Action.Replace(1, 3, List.of(first, second, third)));
    assertThat(Samples.picture(document.rows())).isEqualTo("가0= 가1=The0 가2=The1");
    assertThat(document.rows()).extracting(Row::id).containsExactly(1L, 4L, 3L);
  }

  @Test
  void doesNotReplaceAConfirmedRow() throws Exception {
    ReviewDocument document = Samples.inMemory("1:1 1:1");
    document.apply(new Action.Confirm(List.of(2L), true));
    List<Row> other = Samples.inMemory("1:0 0:1 1:1").rows().subList(0, 1);
    assertThatThrownBy(() -> document.apply(new Action.Replace(1, 2, other)))
        .isInstanceOf(RefusedException.class)
        .hasMessage("Row 2 is confirmed: unconfirm it first.");
  }

  @Test
  void aReplacementMustHaveTheSameSentences() {
    ReviewDocument document = Samples.inMemory("1:1 1:1");
    List<Row> fewer = document.rows().subList(0, 1);
    assertThatThrownBy(() -> document.apply(new Action.Replace(1, 2, fewer)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Korean sentences are not those");
  }
}
