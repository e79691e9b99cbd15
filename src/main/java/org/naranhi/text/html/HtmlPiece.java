package org.naranhi.text.html;

import org.jsoup.nodes.Element;
import org.naranhi.text.Columns;
import org.naranhi.text.LineShape;
import org.naranhi.text.MappedText;

/**
 * A stretch of text of a page between two borders of its layout.
 *
 * @param text white space collapsed, NFC, not blank
 * @param container the innermost block element around it
 * @param inner the innermost element of any kind around the whole of it
 * @param afterGap whether more than one line break stands before
 * @param linkUnits how many of its units, white space apart, stand in links or buttons
 * @param image where an image stands right before, if one does
 */
public record HtmlPiece(
    MappedText text,
    Element container,
    Element inner,
    boolean afterGap,
    int linkUnits,
    Image image) {

  /** Where an image stands before a piece, with no text between. */
  public enum Image {
    /** There is none. */
    NONE,
    /** In the same box. */
    IN_BOX,
    /** In another box. */
    BEFORE_BOX
  }

  /** Share of the text that stands in links, 0 to 1. */
  double linkShare() {
    long units = text.text().chars().filter(c -> c != ' ').count();
    return Math.min(1, (double) linkUnits / units);
  }

  /** Whether it reads as running text and not as a list of links. */
  boolean isProse() {
    return linkShare() < 0.5 && LineShape.isProse(text.text());
  }

  /** How much it speaks for an article: its width, links apart; 0 for what is no prose. */
  double weight() {
    return isProse() ? Columns.of(text.text()) * (1 - linkShare()) : 0;
  }
}
