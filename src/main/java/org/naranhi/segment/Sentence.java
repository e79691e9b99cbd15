package org.naranhi.segment;

import org.naranhi.text.BlockKind;
import org.naranhi.text.Span;

/**
 * A sentence of a document.
 *
 * @param text its text, trimmed
 * @param block 0-based index of its block in the document
 * @param kind the kind of that block
 * @param span where it stands in the block's text
 * @param source where it stands in the document's source
 * @param startsParagraph whether it is the first sentence of its block
 */
public record Sentence(
    String text, int block, BlockKind kind, Span span, Span source, boolean startsParagraph) {}
