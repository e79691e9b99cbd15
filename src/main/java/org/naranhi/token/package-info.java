/** Words of a sentence: nori for Korean, Lucene's analysis for English. */
@NullMarked
package org.naranhi.token;

import org.jspecify.annotations.NullMarked;
