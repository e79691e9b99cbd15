package org.naranhi.text.plain;

import java.util.ArrayList;
import java.util.List;
import org.naranhi.text.Block;
import org.naranhi.text.BlockKind;
import org.naranhi.text.DecodedText;
import org.naranhi.text.Document;
import org.naranhi.text.DocumentBuilder;
import org.naranhi.text.DocumentReader;
import org.naranhi.text.Lines;
import org.naranhi.text.MappedText;
import org.naranhi.text.MappedTextBuilder;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.Source;
import org.naranhi.text.Span;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.Whitespace;

/**
 * Reads a text that is segmented already: one sentence a line, an empty line between paragraphs.
 *
 * <p>A block is a paragraph; its text holds the sentences, joined by one line feed. {@link
 * #sentences(Block)} gives their places. So the n-th line that is not blank is the n-th sentence of
 * the document, whatever it says; furniture is not looked for. Lines end at LF or CR LF only, as
 * other tools count them; a line counts as blank if it holds nothing but white space.
 *
 * <p>Used only when asked for: no content shows that a text is segmented.
 */
public final class SegmentedReader implements DocumentReader {

  /** A reader. */
  public SegmentedReader() {}

  @Override
  public String name() {
    return "segmented";
  }

  @Override
  public boolean accepts(Source source) {
    return false;
  }

  /** The spans of the sentences of a block that this reader made. */
  public static List<Span> sentences(Block block) {
    List<Span> sentences = new ArrayList<>();
    String text = block.text();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      sentences.add(new Span(start, end));
      start = end + 1;
    }
    sentences.add(new Span(start, text.length()));
    return sentences;
  }

  @Override
  public Document read(Source source, ReadOptions options) throws UnreadableDocumentException {
    DecodedText decoded = source.decoded();
    return new DocumentBuilder(source, options, name()).build(decoded, paragraphs(decoded.text()));
  }

  private static List<Block> paragraphs(String source) {
    List<Block> blocks = new ArrayList<>();
    MappedTextBuilder paragraph = new MappedTextBuilder();
    int start = 0;
    while (start < source.length()) {
      int feed = source.indexOf('\n', start);
      int end = feed < 0 ? source.length() : feed;
      Span line = Whitespace.strip(source, new Span(start, end));
      if (line.length() == 0) {
        close(paragraph, blocks);
      } else {
        addLine(source, line, paragraph);
      }
      start = end + 1;
    }
    close(paragraph, blocks);
    return blocks;
  }

  private static void addLine(String source, Span line, MappedTextBuilder paragraph) {
    if (paragraph.length() > 0) {
      paragraph.append('\n', paragraph.sourceEnd(), line.start());
    }
    paragraph.append(Lines.part(source, line));
  }

  private static void close(MappedTextBuilder paragraph, List<Block> blocks) {
    if (paragraph.length() > 0) {
      MappedText text = paragraph.build();
      blocks.add(new Block(BlockKind.PARAGRAPH, text.text(), text.offsets(), "segmented input"));
      paragraph.clear();
    }
  }
}
