package org.naranhi.text.pdf;

/**
 * What one code of a font puts on a page, turned so that the page's text runs from left to right.
 *
 * @param text its Unicode, a space where it leaves none; several characters for a ligature
 * @param left in points
 * @param right in points
 * @param baseline in points, growing downwards
 * @param size of the font on the page, in points
 * @param bold whether its font is heavy, by name or by an outline drawn around it
 * @param artifact whether the file says that it belongs to the page and not to the text
 */
record Glyph(
    String text,
    float left,
    float right,
    float baseline,
    float size,
    boolean bold,
    boolean artifact) {

  boolean isSpace() {
    return text.equals(" ");
  }
}
