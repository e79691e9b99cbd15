package org.naranhi.text.html;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the heading of a page that is the headline of its article. */
final class HeadlineFinder {

  /** A shorter plain text may be the name of the site. */
  private static final int PLAIN_UNITS = 12;

  /** Even where it is most of the title a shorter text may be the site's name. */
  private static final int MIN_TITLE_UNITS = 6;

  /** A headline without any mark stands so many pieces before the text at most. */
  private static final int HEAD_PIECES = 8;

  /** One in a heading's element may have all particulars and files of a board below it. */
  private static final int FAR_PIECES = 24;

  private static final int DISPLAY_REACH = 3;

  private static final Set<String> TITLE_WORDS = Set.of("title", "tit", "headline", "subject");

  private static final Set<String> HEADING_TAGS = Set.of("h2", "h3");

  private static final int MAX_TITLE_UNITS = 400;

  private HeadlineFinder() {}

  /**
   * The index of the piece that is the headline, -1 if there is none: the heading nearest to the
   * article's start that the page's title begins with; else the last {@code h1} up to there; else
   * the first {@code h1} at all; on a page without any, the text that its title begins with; else
   * the text set largest shortly before the article.
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
    int plain =
        nearest >= 0
            ? nearest
            : titled(pieces, start, titles, p -> isLongText(p) || isWholeTitle(p, titles));
    return plain >= 0 ? plain : largest(pieces, start);
  }

  private static int largest(List<HtmlPiece> pieces, int start) {
    int best = -1;
    int bestSize = 0;
    for (int i = Math.max(0, start - FAR_PIECES); i < Math.min(start, pieces.size()); i++) {
      HtmlPiece piece = pieces.get(i);
      boolean near = i >= start - HEAD_PIECES || in(piece, "h2") || in(piece, "h3");
      int size = near && isLongText(piece) && !piece.isProse() ? displaySize(piece) : 0;
      if (size > bestSize) {
        best = i;
        bestSize = size;
      }
    }
    return best;
  }

  /** 0 for plain text; more for text that is set off, most for what is named a title. */
  private static int displaySize(HtmlPiece piece) {
    int size = 0;
    Element e = piece.inner();
    for (int level = 0; level < DISPLAY_REACH && e != null; level++, e = e.parent()) {
      size = Math.max(size, displaySize(e));
    }
    return size;
  }

  private static int displaySize(Element e) {
    if (ElementNames.anyOf(e, TITLE_WORDS)) {
      return 9;
    }
    return switch (e.normalName()) {
      case "font" -> e.attr("size").matches("\\+?[1-7]") ? fontSize(e.attr("size")) : 0;
      case "b", "strong", "big" -> 1;
      default -> HEADING_TAGS.contains(e.normalName()) ? 8 : 0;
    };
  }

  /** Sizes above the usual 3, as {@code 5} or {@code +2}. */
  private static int fontSize(String size) {
    int number = size.charAt(size.length() - 1) - '0';
    return Math.max(0, size.startsWith("+") ? number : number - 3);
  }

  /** Whether a page sets both in the same way as headlines of articles: h1, or class and tag. */
  static boolean isSameHeading(HtmlPiece headline, HtmlPiece piece) {
    Element one = headline.container();
    Element other = piece.container();
    return isHeading(headline)
        && one.normalName().equals(other.normalName())
        && one.className().equals(other.className())
        && (one.nameIs("h1") || !one.className().isBlank());
  }

  /** The first heading of the page that one of {@code titles} begins with. */
  static OptionalInt titledHeading(List<HtmlPiece> pieces, List<String> titles) {
    return IntStream.range(0, pieces.size())
        .filter(i -> isHeading(pieces.get(i)) && matches(pieces.get(i), titles))
        .findFirst();
  }

  private static int titled(
      List<HtmlPiece> pieces, int start, List<String> titles, Predicate<HtmlPiece> fits) {
    int best = -1;
    for (int i = 0; i < pieces.size(); i++) {
      boolean nearer = best < 0 || Math.abs(i - start) < Math.abs(best - start);
      if (nearer && fits.test(pieces.get(i)) && matches(pieces.get(i), titles)) {
        best = i;
      }
    }
    return best;
  }

  private static boolean matches(HtmlPiece piece, List<String> titles) {
    if (piece.text().text().length() > MAX_TITLE_UNITS) {
      return false;
    }
    String key = key(piece.text().text());
    return key.length() >= 4 && titles.stream().anyMatch(t -> t.startsWith(key) || isMost(key, t));
  }

  /** Whether {@code title} is mostly {@code key}, with the site's name before it. */
  private static boolean isMost(String key, String title) {
    return 2 * key.length() >= title.length() && title.contains(key);
  }

  /** What the page says its title is, as keys. */
  static List<String> titles(Document page) {
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

  /** A short headline is known by taking up most of the page's title. */
  private static boolean isWholeTitle(HtmlPiece piece, List<String> titles) {
    String key = key(piece.text().text());
    return piece.linkShare() < 0.9
        && key.length() >= MIN_TITLE_UNITS
        && titles.stream().anyMatch(t -> t.startsWith(key) && isMost(key, t));
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
