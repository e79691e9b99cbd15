package org.naranhi;

import org.naranhi.align.Alignment;

/**
 * A document pair, or a part of a long one, as {@link Adaptation} deals it into a fold.
 *
 * @param document index of the pair in the batch
 * @param koFrom where the piece begins in the Korean document, in sentences
 * @param enFrom where in the English one
 * @param pair its sentences with what the shipped evidence says of them
 * @param alone how it was aligned before anything was learned
 */
record Piece(int document, int koFrom, int enFrom, Naranhi.Prepared pair, Alignment alone) {}
