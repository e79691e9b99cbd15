/** Files that hold other files: compressed documents, and WARC archives of crawled pages. */
@NullMarked
package org.naranhi.text.archive;

import org.jspecify.annotations.NullMarked;
