package org.naranhi.check;

import org.naranhi.text.Span;

/**
 * A stretch of a side between edges of phrases that may have no counterpart.
 *
 * @param span where it stands
 * @param sentence whether it is all of a sentence, or more, beside others
 * @param logOdds that it has no counterpart, in nats
 */
record Gap(Span span, boolean sentence, double logOdds) {}
