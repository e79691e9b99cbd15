/** Which document is the translation of which. */
@NullMarked
package org.naranhi.app.corpus.pairing;

import org.jspecify.annotations.NullMarked;
