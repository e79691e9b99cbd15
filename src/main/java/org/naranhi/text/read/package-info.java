/**
 * Where every kind of document is read: {@link org.naranhi.text.read.Documents} lists the readers.
 */
@NullMarked
package org.naranhi.text.read;

import org.jspecify.annotations.NullMarked;
