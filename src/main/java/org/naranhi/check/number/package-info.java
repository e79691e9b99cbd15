/** Numbers, amounts, dates and conversions that the translation got wrong. */
@NullMarked
package org.naranhi.check.number;

import org.jspecify.annotations.NullMarked;
