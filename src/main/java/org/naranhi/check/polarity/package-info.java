/** Negations lost or added, up for down. */
@NullMarked
package org.naranhi.check.polarity;

import org.jspecify.annotations.NullMarked;
