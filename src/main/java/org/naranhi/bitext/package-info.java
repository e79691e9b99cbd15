/** Aligned text and its file formats, one place per format. */
@NullMarked
package org.naranhi.bitext;

import org.jspecify.annotations.NullMarked;
