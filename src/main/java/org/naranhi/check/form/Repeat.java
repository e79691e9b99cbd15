package org.naranhi.check.form;

import org.naranhi.text.Span;

/**
 * A word, or two words, written twice.
 *
 * @param word what is repeated
 * @param span both times
 * @param isMistake whether nothing says that it is meant
 * @param isSure whether it is a mistake even where the other language repeats a word too
 */
record Repeat(String word, Span span, boolean isMistake, boolean isSure) {}
