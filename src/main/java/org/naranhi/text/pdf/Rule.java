package org.naranhi.text.pdf;

/**
 * A straight line on a page, be it stroked or a thin filled box.
 *
 * @param left in points
 * @param top in points, growing downwards
 * @param right equal to {@code left} in a vertical line
 * @param bottom equal to {@code top} in a horizontal line
 */
record Rule(float left, float top, float right, float bottom) {

  /** Thicker boxes are areas. */
  private static final float MAX_THICKNESS = 3;

  /** Shorter lines are parts of drawings. */
  private static final float MIN_LENGTH = 4;

  static boolean isRule(Box box) {
    boolean flat = Math.min(box.width(), box.height()) <= MAX_THICKNESS;
    return flat && Math.max(box.width(), box.height()) >= MIN_LENGTH;
  }

  /** The line along the middle of a thin box. */
  static Rule of(Box box) {
    float x = (box.left() + box.right()) / 2;
    float y = (box.top() + box.bottom()) / 2;
    return box.width() >= box.height()
        ? new Rule(box.left(), y, box.right(), y)
        : new Rule(x, box.top(), x, box.bottom());
  }

  boolean isHorizontal() {
    return right > left;
  }
}
