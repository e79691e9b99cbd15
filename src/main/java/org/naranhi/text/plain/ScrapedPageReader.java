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

/**
 * Reads the text of a web page as scrapers leave it: the article among buttons, menus and notices.
 * Blocks stand between empty lines; a line break within one ends a text too, unless the whole page
 * was wrapped to a width.
 *
 * <p>Some line must be known furniture for a text to count as such a page.
 */
public final class ScrapedPageReader implements DocumentReader {

  /** A reader. */
  public ScrapedPageReader() {}

  @Override
  public String name() {
    return "page";
  }

  @Override
  public boolean accepts(Source source) throws UnreadableDocumentException {
    return Labeller.isPage(source.lines());
  }

  @Override
  public Document read(Source source, ReadOptions options) throws UnreadableDocumentException {
    List<Block> blocks = Labeller.label(source.lines());
    return new DocumentBuilder(source, options, name()).build(source.decoded(), blocks);
  }
}
