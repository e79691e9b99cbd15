package org.naranhi.app.review.project;

/**
 * A step that can be undone or redone.
 *
 * @param seq its number in the history of the document, from 1
 * @param label the action's name: {@link Action#label()}
 * @param row 1-based number of the row on which it was done, as it was counted then
 */
public record Step(long seq, String label, int row) {}
