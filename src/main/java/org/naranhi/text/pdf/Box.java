package org.naranhi.text.pdf;

/**
 * A part of a page in points, growing to the right and downwards.
 *
 * @param left left edge
 * @param top upper edge
 * @param right right edge
 * @param bottom lower edge
 */
record Box(float left, float top, float right, float bottom) {

  float width() {
    return right - left;
  }

  float height() {
    return bottom - top;
  }

  boolean holds(float x, float y) {
    return x >= left && x <= right && y >= top && y <= bottom;
  }
}
