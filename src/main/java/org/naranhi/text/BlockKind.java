package org.naranhi.text;

/** What a block of a document is. */
public enum BlockKind {
  /** The title of the document. */
  HEADLINE,
  /** A line under the headline that sums up. */
  SUBHEAD,
  /** A heading inside the text. */
  HEADING,
  /** Who wrote it, where and when. */
  BYLINE,
  /** Text that belongs to a picture or a chart. */
  CAPTION,
  /** Running text. */
  PARAGRAPH,
  /** An item of a list. */
  LIST_ITEM,
  /** A cell of a table. */
  TABLE_CELL,
  /**
   * What belongs to the page and not to the text: menus, buttons, notices. Kept, but not aligned.
   */
  FURNITURE;

  /**
   * Whether blocks of this kind take part in alignment. Bylines do not: who wrote it and when it
   * was published is said of the page, in another form on each side.
   */
  public boolean isContent() {
    return this != FURNITURE && this != BYLINE;
  }
}
