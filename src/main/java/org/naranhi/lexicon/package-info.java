/** Word evidence: which Korean words have which English words as counterparts. */
@NullMarked
package org.naranhi.lexicon;

import org.jspecify.annotations.NullMarked;
