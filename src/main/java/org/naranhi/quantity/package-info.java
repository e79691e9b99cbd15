/** Quantities in Korean and English text, and which of them are the same. */
@NullMarked
package org.naranhi.quantity;

import org.jspecify.annotations.NullMarked;
