package org.naranhi.text.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.naranhi.text.DecodedText;
import org.naranhi.text.Document;
import org.naranhi.text.DocumentBuilder;
import org.naranhi.text.DocumentReader;
import org.naranhi.text.Draft;
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
    DecodedText decoded = source.decoded();
    org.jsoup.nodes.Document page =
        Jsoup.parse(decoded.text(), "", Parser.htmlParser().setTrackPosition(true));
    DocumentBuilder builder = new DocumentBuilder(source, options, name());
    HtmlMetadata metadata = HtmlMetadata.of(page);
    metadata.putInto(builder);
    Visibility visibility = new Visibility(page);
    List<HtmlPiece> pieces = HtmlFlow.of(page.body(), decoded.text(), visibility);
    List<Draft> drafts = new PageDrafter(page, pieces, visibility, metadata.authors()).drafts();
    return builder.build(decoded, Labeller.labelPage(drafts));
  }
}
