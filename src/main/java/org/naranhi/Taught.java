package org.naranhi;

import org.naranhi.align.AlignmentModel;
import org.naranhi.lexicon.Lexicon;

/**
 * What the documents of other folds taught.
 *
 * @param lexicon the shipped evidence and a table from their beads
 * @param model parameters as their beads have them
 */
record Taught(Lexicon lexicon, AlignmentModel model) {}
