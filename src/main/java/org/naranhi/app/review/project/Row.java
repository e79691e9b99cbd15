package org.naranhi.app.review.project;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A bead in a project: sentences of both sides that belong together.
 *
 * @param id its name in the document; never given to another, save {@link #NEW}
 * @param ko the Korean sentences in their order
 * @param en the English sentences in their order; not both empty
 * @param probability that the pairing is right, 0 to 1
 * @param byHand whether the user made this pairing; the probability is 1 then
 * @param confirmed whether the user has confirmed it; it is locked then
 * @param comment of the user; empty if there is none
 */
public record Row(
    long id,
    List<Cell> ko,
    List<Cell> en,
    double probability,
    boolean byHand,
    boolean confirmed,
    String comment) {

  /** The id of a row to which the document shall give one. */
  public static final long NEW = 0;

  /** Copies the lists; checks that there is a sentence, and that the probability is one. */
  public Row {
    ko = List.copyOf(ko);
    en = List.copyOf(en);
    if (ko.isEmpty() && en.isEmpty()) {
      throw new IllegalArgumentException("row " + id + " must hold at least one sentence");
    }
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("probability must be in [0, 1] but was " + probability);
    }
    if (byHand && probability != 1) {
      throw new IllegalArgumentException(
          "a row made by hand must have probability 1 but had " + probability);
    }
  }

  /** A row the user made. */
  static Row byHand(long id, List<Cell> ko, List<Cell> en, String comment) {
    return new Row(id, ko, en, 1, true, false, comment);
  }

  /** Its sentences on one side, in their order. */
  public List<Cell> cells(Side side) {
    return side == Side.KO ? ko : en;
  }

  /** Its text on one side: the sentences joined by one space; empty in a null row. */
  public String text(Side side) {
    return cells(side).stream().map(Cell::text).collect(Collectors.joining(" "));
  }

  /** Whether one side is empty: a null alignment. */
  public boolean isNull() {
    return ko.isEmpty() || en.isEmpty();
  }

  /** This row under another id. */
  Row withId(long other) {
    return new Row(other, ko, en, probability, byHand, confirmed, comment);
  }

  /** This row with other texts on one side; the pairing is what it was. */
  Row withTexts(Side side, List<Cell> cells) {
    return side == Side.KO
        ? new Row(id, cells, en, probability, byHand, confirmed, comment)
        : new Row(id, ko, cells, probability, byHand, confirmed, comment);
  }

  /** This row confirmed, or not. */
  Row withConfirmed(boolean value) {
    return new Row(id, ko, en, probability, byHand, value, comment);
  }

  /** This row with another comment. */
  Row withComment(String text) {
    return new Row(id, ko, en, probability, byHand, confirmed, text);
  }
}
