/**
 * The list of all checks, how they run together, and what of their findings counts: start with
 * {@link org.naranhi.check.suite.Checks}.
 */
@NullMarked
package org.naranhi.check.suite;

import org.jspecify.annotations.NullMarked;
