package org.naranhi.app.review.project;

/**
 * An entry in the history of a document.
 *
 * @param seq its number, from 1 without a gap
 * @param kind what the user did
 * @param step the action that was done, undone or redone
 * @param change of an action, as {@link ChangeJson} writes it; else empty
 */
record Entry(long seq, Kind kind, Step step, String change) {

  /** What the user did. */
  enum Kind {
    /** An action. */
    ACTION,
    /** The last action was taken back. */
    UNDO,
    /** The action that was taken back last was done again. */
    REDO
  }
}
