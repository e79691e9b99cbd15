package org.naranhi.text.pdf;

import java.util.List;

/**
 * What stands on a page, its text upright.
 *
 * @param glyphs in the order in which they were painted
 * @param turned texts that run in another direction: stamps, watermarks, titles along the edge
 * @param rules straight lines, horizontal and vertical
 * @param bounds the visible part of the page
 * @param unreadable how many glyphs have no Unicode
 * @param pictures whether the page shows an image
 */
record Ink(
    List<Glyph> glyphs,
    List<String> turned,
    List<Rule> rules,
    Box bounds,
    int unreadable,
    boolean pictures) {}
