/**
 * A corpus built from folders of documents, stage after stage: {@link
 * org.naranhi.app.corpus.build.CorpusBuild} runs them, the {@link
 * org.naranhi.app.corpus.build.Journal} keeps what each has done, so that a run that was cut off
 * goes on where it was.
 */
@NullMarked
package org.naranhi.app.corpus.build;

import org.jspecify.annotations.NullMarked;
