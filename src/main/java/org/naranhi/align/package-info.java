/** The aligner: features of sentences in, beads with probabilities out. Free of any language. */
@NullMarked
package org.naranhi.align;

import org.jspecify.annotations.NullMarked;
