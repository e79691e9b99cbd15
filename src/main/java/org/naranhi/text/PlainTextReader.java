package org.naranhi.text;

import java.util.List;

/** Reads plain text: a block for each line, hard-wrapped lines joined. */
public final class PlainTextReader implements DocumentReader {

  /** A reader. */
  public PlainTextReader() {}

  @Override
  public String name() {
    return "text";
  }

  @Override
  public boolean accepts(Source source) throws UnreadableDocumentException {
    return !source.decoded().text().isEmpty();
  }

  @Override
  public Document read(Source source, ReadOptions options) throws UnreadableDocumentException {
    List<Block> blocks = Labeller.label(source.lines());
    return new DocumentBuilder(source, options, name()).build(source.decoded(), blocks);
  }
}
