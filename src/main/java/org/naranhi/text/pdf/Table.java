package org.naranhi.text.pdf;

import java.util.List;

/**
 * Cells that rules enclose; a single one is a box of text.
 *
 * @param bounds the outermost rules
 * @param cells row by row
 * @param size of the type of its first word
 * @param line baseline of its first word
 */
record Table(Box bounds, List<Cell> cells, float size, float line) implements Atom {

  /** A cell: where it is and the words in it. */
  record Cell(Box box, List<Word> words) {}

  Table {
    cells = List.copyOf(cells);
  }

  /** Whether its cells are beside or below one another, and not just a frame around text. */
  boolean isGrid() {
    return cells.size() > 1;
  }

  @Override
  public float left() {
    return bounds.left();
  }

  @Override
  public float right() {
    return bounds.right();
  }
}
