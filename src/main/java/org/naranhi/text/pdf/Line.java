package org.naranhi.text.pdf;

import java.util.List;
import org.naranhi.text.Span;

/**
 * A line of a page, or of one of its columns or cells.
 *
 * @param text without blanks at its ends
 * @param raised which parts of the text are set high and small
 * @param place where on the page
 * @param style of its type
 * @param spaced whether the file sets a space at its end
 * @param firstWord width of its first word in points
 * @param wordGap mean gap between its words in ems; 0 in a line of one word
 */
record Line(
    String text,
    List<Span> raised,
    Place place,
    Style style,
    boolean spaced,
    float firstWord,
    float wordGap) {

  /**
   * Where a line stands.
   *
   * @param page from 0
   * @param region number of the column or cell in the page, in reading order
   * @param cell number of the cell in the page, -1 outside tables
   * @param left of the text
   * @param right of the text
   * @param baseline growing downwards
   * @param regionLeft edge of the column
   * @param regionRight edge of the column
   */
  record Place(
      int page,
      int region,
      int cell,
      float left,
      float right,
      float baseline,
      float regionLeft,
      float regionRight) {}

  /**
   * How a line is set.
   *
   * @param size in points, of most of its letters
   * @param bold whether all of it is heavy
   * @param artifact whether the file marks it as no part of the text
   */
  record Style(float size, boolean bold, boolean artifact) {}

  Line {
    raised = List.copyOf(raised);
  }

  float size() {
    return style.size();
  }

  boolean isCell() {
    return place.cell() >= 0;
  }

  boolean sharesRegion(Line other) {
    return place.page() == other.place.page() && place.region() == other.place.region();
  }

  /** What is left free after it, in points. */
  float room() {
    return place.regionRight() - place.right();
  }

  /** How far it is set in from the edge of its column, in ems. */
  float indent() {
    return (place.left() - place.regionLeft()) / size();
  }

  Line withText(String other) {
    return new Line(other, List.of(), place, style, spaced, firstWord, wordGap);
  }
}
