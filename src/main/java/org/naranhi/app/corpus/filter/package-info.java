/** Which pairs of sentences are kept, by an expression over their scores. */
@NullMarked
package org.naranhi.app.corpus.filter;

import org.jspecify.annotations.NullMarked;
