package org.naranhi.text.plain;

import java.util.List;
import org.naranhi.text.Block;
import org.naranhi.text.Document;
import org.naranhi.text.DocumentBuilder;
import org.naranhi.text.DocumentReader;
import org.naranhi.text.Labeller;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.Source;
import org.naranhi.text.UnreadableDocumentException;

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
