/** Markdown: blocks and inline marks, with offsets into the source. */
@NullMarked
package org.naranhi.text.markdown;

import org.jspecify.annotations.NullMarked;
