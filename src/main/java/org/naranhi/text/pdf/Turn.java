package org.naranhi.text.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns a page so that most of its text runs from left to right, whatever the file says of the
 * page's rotation. What runs in another direction is set apart.
 */
final class Turn {

  private final int quarters;
  private final Box crop;

  private Turn(int quarters, Box crop) {
    this.quarters = quarters;
    this.crop = crop;
  }

  /** The page upright; {@code crop} is its visible part, in coordinates that grow upwards. */
  static Ink upright(
      List<RawGlyph> glyphs, List<Box> lines, Box crop, int unreadable, boolean pictures) {
    Turn turn = new Turn(mainDirection(glyphs), crop);
    List<Glyph> upright = new ArrayList<>();
    List<RawGlyph> others = new ArrayList<>();
    for (RawGlyph glyph : glyphs) {
      boolean visible = crop.holds((glyph.x() + glyph.endX()) / 2, (glyph.y() + glyph.endY()) / 2);
      if (visible && glyph.quarters() == turn.quarters) {
        upright.add(turn.apply(glyph));
      } else if (visible) {
        others.add(glyph);
      }
    }
    List<Rule> rules = lines.stream().map(turn::apply).filter(Rule::isRule).map(Rule::of).toList();
    return new Ink(
        Overprint.removed(upright), texts(others), rules, turn.apply(crop), unreadable, pictures);
  }

  private static int mainDirection(List<RawGlyph> glyphs) {
    int[] counts = new int[4];
    int best = 0;
    for (RawGlyph glyph : glyphs) {
      int quarters = glyph.quarters();
      if (quarters >= 0 && !glyph.isSpace() && ++counts[quarters] > counts[best]) {
        best = quarters;
      }
    }
    return best;
  }

  private Glyph apply(RawGlyph raw) {
    float[] start = apply(raw.x(), raw.y());
    float[] end = apply(raw.endX(), raw.endY());
    float right = Math.max(start[0], end[0]);
    return new Glyph(raw.text(), start[0], right, start[1], raw.size(), raw.bold(), raw.artifact());
  }

  private Box apply(Box box) {
    float[] one = apply(box.left(), box.top());
    float[] other = apply(box.right(), box.bottom());
    return new Box(
        Math.min(one[0], other[0]),
        Math.min(one[1], other[1]),
        Math.max(one[0], other[0]),
        Math.max(one[1], other[1]));
  }

  /** The point in coordinates that grow to the right and downwards. */
  private float[] apply(float x, float y) {
    return switch (quarters) {
      case 1 -> new float[] {y - crop.top(), x - crop.left()};
      case 2 -> new float[] {crop.right() - x, y - crop.top()};
      case 3 -> new float[] {crop.bottom() - y, crop.right() - x};
      default -> new float[] {x - crop.left(), crop.bottom() - y};
    };
  }

  /** Texts in the order in which they were painted, one for each stretch in a direction. */
  private static List<String> texts(List<RawGlyph> glyphs) {
    List<String> texts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < glyphs.size(); i++) {
      RawGlyph glyph = glyphs.get(i);
      if (i > 0 && isFar(glyphs.get(i - 1), glyph)) {
        texts.add(text.toString().strip());
        text.setLength(0);
      }
      text.append(glyph.text());
    }
    texts.add(text.toString().strip());
    return texts.stream().filter(t -> !t.isEmpty()).toList();
  }

  private static boolean isFar(RawGlyph before, RawGlyph glyph) {
    double distance = Math.hypot(glyph.x() - before.endX(), glyph.y() - before.endY());
    return distance > 1.5 * glyph.size() || Math.abs(before.angle() - glyph.angle()) > 1;
  }
}
