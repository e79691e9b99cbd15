/** Clauses and sentences without a counterpart, by a fitted model. */
@NullMarked
package org.naranhi.check.gap;

import org.jspecify.annotations.NullMarked;
