package org.naranhi.text.pdf;

/** What the layout of a page puts in order: a word, or a ruled table as a whole. */
sealed interface Atom permits Word, Table {

  float left();

  float right();

  /** Where it stands in the order from top to bottom: the baseline of its first word. */
  float line();

  /** Size of its type in points. */
  float size();
}
