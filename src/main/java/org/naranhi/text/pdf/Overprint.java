package org.naranhi.text.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes out glyphs that are printed again upon themselves, as for a bold face or a shadow. */
final class Overprint {

  /** Shift in ems below which a second print is the same sign: doubled letters stand farther. */
  private static final float MAX_SHIFT = 0.15f;

  /** Places are looked up by cells of so many points. */
  private static final float CELL_POINTS = 8;

  private final Map<Long, List<Glyph>> printed = new HashMap<>();

  private Overprint() {}

  static List<Glyph> removed(List<Glyph> glyphs) {
    Overprint overprint = new Overprint();
    List<Glyph> kept = new ArrayList<>(glyphs.size());
    for (Glyph glyph : glyphs) {
      if (glyph.isSpace() || overprint.isFirst(glyph)) {
        kept.add(glyph);
      }
    }
    return kept;
  }

  private boolean isFirst(Glyph glyph) {
    int column = (int) Math.floor(glyph.left() / CELL_POINTS);
    int row = (int) Math.floor(glyph.baseline() / CELL_POINTS);
    for (int i = 0; i < 9; i++) {
      for (Glyph other : at(glyph.text(), column - 1 + i % 3, row - 1 + i / 3)) {
        if (isSame(glyph, other)) {
          return false;
        }
      }
    }
    long key = key(glyph.text(), column, row);
    printed.computeIfAbsent(key, k -> new ArrayList<>(1)).add(glyph);
    return true;
  }

  private List<Glyph> at(String text, int column, int row) {
    return printed.getOrDefault(key(text, column, row), List.of());
  }

  private static long key(String text, int column, int row) {
    return ((long) text.hashCode() << 32) ^ ((long) row << 16) ^ column;
  }

  private static boolean isSame(Glyph one, Glyph other) {
    float shift = MAX_SHIFT * one.size();
    return one.text().equals(other.text())
        && Math.abs(one.left() - other.left()) <= shift
        && Math.abs(one.baseline() - other.baseline()) <= shift
        && Math.abs(one.size() - other.size()) <= 0.1f * one.size();
  }
}
