package org.naranhi.app.review.project;

import org.jspecify.annotations.Nullable;
import org.naranhi.segment.Sentence;
import org.naranhi.text.BlockKind;
import org.naranhi.text.Span;
import org.naranhi.text.Times;

/**
 * A sentence in a project.
 *
 * @param id its name in the document, on both sides together; never given to another
 * @param order its position on its side, less than that of the sentence after it; {@link
 *     #orderOf(int)} at first, the parts of a sentence lie between
 * @param text its text, trimmed; no action makes it empty
 * @param block 0-based index of its block in the document it came from
 * @param kind the kind of that block
 * @param span where it stands in the block's text
 * @param source where it stands in the document's source
 * @param startsParagraph whether it is the first sentence of its block
 * @param times when its cues are shown; null in all but subtitles
 * @param edited whether the user has changed its text
 */
public record Cell(
    long id,
    long order,
    String text,
    int block,
    BlockKind kind,
    Span span,
    Span source,
    boolean startsParagraph,
    @Nullable Times times,
    boolean edited) {

  private static final int ORDER_BITS = 32;

  /** A sentence of a document, the {@code index}-th of its side from 0. */
  public static Cell of(long id, int index, Sentence sentence) {
    return new Cell(
        id,
        orderOf(index),
        sentence.text(),
        sentence.block(),
        sentence.kind(),
        sentence.span(),
        sentence.source(),
        sentence.startsParagraph(),
        sentence.times(),
        false);
  }

  /** The position of the {@code index}-th sentence of a side, with room for its parts behind it. */
  public static long orderOf(int index) {
    return (long) index << ORDER_BITS;
  }

  /** Where the room of the sentence that this one is, or is a part of, ends at the latest. */
  long roomEnd() {
    return ((order >> ORDER_BITS) + 1) << ORDER_BITS;
  }

  /** This sentence as the rest of the program knows it. */
  public Sentence sentence() {
    return new Sentence(text, block, kind, span, source, startsParagraph, times);
  }

  /** This sentence with what the user wrote for it. */
  Cell withText(String written) {
    return new Cell(id, order, written, block, kind, span, source, startsParagraph, times, true);
  }
}
