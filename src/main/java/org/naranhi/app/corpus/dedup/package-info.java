/** What a collection says more than once. */
@NullMarked
package org.naranhi.app.corpus.dedup;

import org.jspecify.annotations.NullMarked;
