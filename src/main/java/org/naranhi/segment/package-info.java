/** Sentence splitting for Korean and English, offsets kept. */
@NullMarked
package org.naranhi.segment;

import org.jspecify.annotations.NullMarked;
