package org.naranhi.text.pdf;

/**
 * A glyph in the coordinates of its page, which grow upwards.
 *
 * @param text its Unicode
 * @param x start of its baseline
 * @param y start of its baseline
 * @param endX end of its baseline
 * @param endY end of its baseline
 * @param size of the font on the page
 * @param angle of its baseline in degrees, counterclockwise
 * @param bold whether its font is heavy
 * @param artifact whether it is marked as no part of the text
 */
record RawGlyph(
    String text,
    float x,
    float y,
    float endX,
    float endY,
    float size,
    float angle,
    boolean bold,
    boolean artifact) {

  /** A slant below this many degrees is a scanner's. */
  private static final float TOLERANCE_DEGREES = 3;

  /** How many quarters the text is turned counterclockwise; -1 if by something between. */
  int quarters() {
    int nearest = Math.round(angle / 90);
    boolean straight = Math.abs(angle - nearest * 90) <= TOLERANCE_DEGREES;
    return straight ? Math.floorMod(nearest, 4) : -1;
  }

  boolean isSpace() {
    return text.equals(" ");
  }
}
