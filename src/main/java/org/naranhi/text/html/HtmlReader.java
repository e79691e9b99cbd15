package org.naranhi.text.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.naranhi.text.Block;
import org.naranhi.text.DecodedText;
import org.naranhi.text.Document;
import org.naranhi.text.DocumentBuilder;
import org.naranhi.text.DocumentReader;
import org.naranhi.text.Labeller;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.Source;
import org.naranhi.text.UnreadableDocumentException;

/**
 * Reads HTML, above all saved news pages. The article is found by structure and density of text
 * (see {@link ArticleFinder}); what stands around it is furniture. Every visible text of the body
 * stands in one block; alternative texts of images and attributes do not.
 *
 * <p>Offsets are those of the page's source, tags and character references included.
 */
public final class HtmlReader implements DocumentReader {

  private static final Pattern START =
      Pattern.compile(
          "\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*"
              + "<(!doctype\\s+html|html|head|body|meta|title|article|div|p|table|h1)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Where a page must show that it is one. */
  private static final int HEAD_UNITS = 2048;

  /** A reader. */
  public HtmlReader() {}

  @Override
  public String name() {
    return "html";
  }

  @Override
  public boolean accepts(Source source) throws UnreadableDocumentException {
    String text = source.decoded().text();
    String head = text.substring(0, Math.min(text.length(), HEAD_UNITS));
    boolean named = source.hasEnding("html", "htm", "xhtml");
    return START.matcher(head).matches() || (named && head.contains("<"));
  }

  @Override
  public Document read(Source source, ReadOptions options) throws UnreadableDocumentException {
    return read(source, options, new SavedPage(name(), Optional.empty(), List.of()));
  }

  /** Reads a page with what its file tells beside it. */
  static Document read(Source source, ReadOptions options, SavedPage saved)
      throws UnreadableDocumentException {
    DecodedText decoded = source.decoded();
    org.jsoup.nodes.Document page =
        Jsoup.parse(decoded.text(), "", Parser.htmlParser().setTrackPosition(true));
    Visibility visibility = new Visibility(page, saved.styleSheets());
    List<HtmlPiece> pieces = HtmlFlow.of(page.body(), decoded.text(), visibility);
    HtmlMetadata metadata = new HtmlMetadata(page, saved.location());
    PageDrafter drafter = new PageDrafter(page, pieces, visibility, metadata.authors());
    List<Block> blocks = Labeller.labelPage(drafter.drafts());
    DocumentBuilder builder = new DocumentBuilder(source, options, saved.format());
    metadata.putInto(builder, blocks);
    builder.put("otherArticles", drafter.otherArticles());
    return builder.build(decoded, blocks);
  }
}
