package org.naranhi.check.name;

import org.naranhi.text.Span;

/**
 * A name as it stands in a text.
 *
 * @param span where it stands
 * @param text as it is written: {@code 마크롱}, {@code Min-su}
 * @param known whether the dictionary has it as a name
 * @param linked whether the lexicon links any part of it to something on the other side
 */
record Name(Span span, String text, boolean known, boolean linked) {}
