package org.naranhi.text.html;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the heading of a page that is the headline of its article. */
final class HeadlineFinder {

  /** A shorter plain text may be the name of the site. */
  private static final int PLAIN_UNITS = 12;

  private HeadlineFinder() {}

  /**
   * The index of the piece that is the headline, -1 if there is none: the heading nearest to the
   * article's start that the page's title begins with; else the last {@code h1} up to there; else
   * the first {@code h1} at all; on a page without any, the text that its title begins with.
   *
   * @param start index of the first piece of the article
   */
  static int indexOf(Document page, List<HtmlPiece> pieces, int start) {
    List<String> titles = titles(page);
    int titled = titled(pieces, start, titles, HeadlineFinder::isHeading);
    if (titled >= 0) {
      return titled;
    }
    int nearest = -1;
    for (int i = 0; i < pieces.size(); i++) {
      boolean heading = in(pieces.get(i), "h1") && pieces.get(i).linkShare() < 0.9;
      if (heading && (nearest < 0 || i <= start)) {
        nearest = i;
      }
    }
    return nearest >= 0 ? nearest : titled(pieces, start, titles, HeadlineFinder::isLongText);
  }

  private static int titled(
      List<HtmlPiece> pieces, int start, List<String> titles, Predicate<HtmlPiece> fits) {
    int best = -1;
    for (int i = 0; i < pieces.size(); i++) {
      boolean nearer = best < 0 || Math.abs(i - start) < Math.abs(best - start);
      if (fits.test(pieces.get(i)) && nearer && matches(pieces.get(i), titles)) {
        best = i;
      }
    }
    return best;
  }

  private static boolean matches(HtmlPiece piece, List<String> titles) {
    String key = key(piece.text().text());
    return key.length() >= 4 && titles.stream().anyMatch(t -> t.startsWith(key));
  }

  private static List<String> titles(Document page) {
    Element shared = page.selectFirst("meta[property=og:title]");
    String own = shared == null ? "" : shared.attr("content");
    return List.of(key(page.title()), key(own));
  }

  private static boolean isHeading(HtmlPiece piece) {
    return in(piece, "h1")
        || in(piece, "h2")
        || in(piece, "h3")
        || piece.container().attr("itemprop").equals("headline");
  }

  /** Old pages set their headline as plain text in a cell of a table. */
  private static boolean isLongText(HtmlPiece piece) {
    return piece.linkShare() < 0.9 && key(piece.text().text()).length() >= PLAIN_UNITS;
  }

  private static boolean in(HtmlPiece piece, String tag) {
    Element e = piece.container();
    Element parent = e.parent();
    return e.normalName().equals(tag) || (parent != null && parent.normalName().equals(tag));
  }

  private static String key(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
  }
}
