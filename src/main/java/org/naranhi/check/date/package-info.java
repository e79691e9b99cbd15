/** Dates and weekdays that disagree, and days that no calendar has. */
@NullMarked
package org.naranhi.check.date;

import org.jspecify.annotations.NullMarked;
