/** The steps of a run, what became of each item, and how a run goes on that was broken off. */
@NullMarked
package org.naranhi.app.corpus.run;

import org.jspecify.annotations.NullMarked;
