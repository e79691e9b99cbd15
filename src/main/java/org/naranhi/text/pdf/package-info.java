/**
 * PDF: glyphs with their places on a page, gathered to words, lines in reading order, and
 * paragraphs.
 */
@NullMarked
package org.naranhi.text.pdf;

import org.jspecify.annotations.NullMarked;
