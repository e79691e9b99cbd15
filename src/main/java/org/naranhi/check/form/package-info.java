/**
 * What the letters and marks of a pair show by themselves: leftovers, quotes, spaces, lengths,
 * consistency.
 */
@NullMarked
package org.naranhi.check.form;

import org.jspecify.annotations.NullMarked;
