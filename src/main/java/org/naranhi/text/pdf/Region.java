package org.naranhi.text.pdf;

import java.util.Arrays;
import java.util.List;

/**
 * A column or cell: how far its text reaches, and the size of most of it.
 *
 * @param left edge of the text
 * @param right edge of the text
 * @param em middling size of its type in points
 */
record Region(float left, float right, float em) {

  static Region around(List<List<Atom>> rows) {
    List<Atom> atoms = rows.stream().flatMap(List::stream).toList();
    float left = Float.POSITIVE_INFINITY;
    float right = Float.NEGATIVE_INFINITY;
    float[] sizes = new float[atoms.size()];
    for (int i = 0; i < sizes.length; i++) {
      left = Math.min(left, atoms.get(i).left());
      right = Math.max(right, atoms.get(i).right());
      sizes[i] = atoms.get(i).size();
    }
    Arrays.sort(sizes);
    return new Region(left, right, sizes[sizes.length / 2]);
  }

  /** The text of a cell may reach as near to its right rule as to its left one. */
  static Region inside(Box cell, List<List<Atom>> rows) {
    Region text = around(rows);
    float padding = Math.min(text.left() - cell.left(), text.em());
    return new Region(text.left(), Math.max(text.right(), cell.right() - padding), text.em());
  }
}
