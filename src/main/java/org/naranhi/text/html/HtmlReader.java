package org.naranhi.text.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.naranhi.text.BlockKind;
import org.naranhi.text.DecodedText;
import org.naranhi.text.Document;
import org.naranhi.text.DocumentBuilder;
import org.naranhi.text.DocumentReader;
import org.naranhi.text.Draft;
import org.naranhi.text.FurnitureList;
import org.naranhi.text.FurnitureRule;
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
    HtmlMetadata.putInto(builder, page);
    List<HtmlPiece> pieces = HtmlFlow.of(page.body(), decoded.text());
    List<Draft> drafts = new Drafter(page, pieces).drafts();
    return builder.build(decoded, Labeller.labelPage(drafts));
  }

  /** Turns pieces into drafts: inside the article by their element, outside it furniture. */
  private static final class Drafter {
    private final List<HtmlPiece> pieces;
    private final ArticleFinder finder;
    private final Element article;
    private final int headline;
    private final int first;
    private final int last;
    private boolean seenProse;

    Drafter(org.jsoup.nodes.Document page, List<HtmlPiece> pieces) {
      this.pieces = pieces;
      this.finder = new ArticleFinder(pieces);
      this.article = finder.article(page.body());
      int start = indexInArticle(0, 1);
      this.headline = HeadlineFinder.indexOf(page, pieces, Math.max(start, 0));
      this.first = headline >= 0 && headline < start ? headline : start;
      this.last = indexInArticle(pieces.size() - 1, -1);
    }

    private int indexInArticle(int from, int step) {
      int i = from;
      while (i >= 0 && i < pieces.size() && !isInArticle(pieces.get(i))) {
        i += step;
      }
      return i;
    }

    private boolean isInArticle(HtmlPiece piece) {
      return piece.container() == article || piece.container().parents().contains(article);
    }

    List<Draft> drafts() {
      List<Draft> drafts = new ArrayList<>();
      for (int i = 0; i < pieces.size(); i++) {
        drafts.add(draft(i));
        seenProse |= i >= first && drafts.get(i).kind() == null && pieces.get(i).isProse();
      }
      return drafts;
    }

    private Draft draft(int i) {
      HtmlPiece piece = pieces.get(i);
      if (i == headline) {
        return known(piece, BlockKind.HEADLINE, "main heading of the page");
      }
      if (i < first || i > last) {
        return outside(piece);
      }
      if (finder.isSide(piece.container())) {
        return known(piece, BlockKind.FURNITURE, "in a box beside the article");
      }
      return HtmlKinds.of(piece, seenProse);
    }

    private static Draft outside(HtmlPiece piece) {
      Optional<FurnitureRule> rule = FurnitureList.shipped().match(piece.text().text());
      boolean byline = rule.isPresent() && rule.get().kind() == BlockKind.BYLINE;
      return known(piece, byline ? BlockKind.BYLINE : BlockKind.FURNITURE, outsideReason(rule));
    }

    private static String outsideReason(Optional<FurnitureRule> rule) {
      return "outside the article" + rule.map(r -> "; " + r.reason()).orElse("");
    }

    private static Draft known(HtmlPiece piece, BlockKind kind, String reason) {
      return new Draft(piece.text(), kind, reason, piece.afterGap());
    }
  }
}
