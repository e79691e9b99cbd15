/** The facade of Naranhi: from two documents to an aligned bitext. */
@NullMarked
package org.naranhi;

import org.jspecify.annotations.NullMarked;
