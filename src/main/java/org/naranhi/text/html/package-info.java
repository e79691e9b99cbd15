/** Web pages: the article found among the page's furniture, its kinds of block and its metadata. */
@NullMarked
package org.naranhi.text.html;

import org.jspecify.annotations.NullMarked;
