/** From folders of documents to a parallel corpus. */
@NullMarked
package org.naranhi.app.corpus;

import org.jspecify.annotations.NullMarked;
