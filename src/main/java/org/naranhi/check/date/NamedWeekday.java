package org.naranhi.check.date;

import java.time.DayOfWeek;
import org.naranhi.text.Span;

/**
 * A weekday that a text names.
 *
 * @param day which
 * @param span where
 */
record NamedWeekday(DayOfWeek day, Span span) {}
