package org.naranhi.segment;

import org.jspecify.annotations.Nullable;
import org.naranhi.text.BlockKind;
import org.naranhi.text.Span;
import org.naranhi.text.Times;

/**
 * A sentence of a document.
 *
 * @param text its text, trimmed
 * @param block 0-based index of its block in the document
 * @param kind the kind of that block
 * @param span where it stands in the block's text
 * @param source where it stands in the document's source
 * @param startsParagraph whether it is the first sentence of its block
 * @param times when its cues are shown; null in all but subtitles
 */
public record Sentence(
    String text,
    int block,
    BlockKind kind,
    Span span,
    Span source,
    boolean startsParagraph,
    @Nullable Times times) {

  /** A sentence of a text that has no times. */
  public Sentence(
      String text, int block, BlockKind kind, Span span, Span source, boolean startsParagraph) {
    this(text, block, kind, span, source, startsParagraph, null);
  }
}
