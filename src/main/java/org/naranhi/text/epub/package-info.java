/** EPUB books. */
@NullMarked
package org.naranhi.text.epub;

import org.jspecify.annotations.NullMarked;
