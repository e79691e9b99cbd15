/** How good a pair of sentences is, in numbers. */
@NullMarked
package org.naranhi.app.corpus.score;

import org.jspecify.annotations.NullMarked;
