package org.naranhi.text.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.BlockKind;
import org.naranhi.text.Columns;
import org.naranhi.text.Draft;
import org.naranhi.text.LineShape;

/** What the elements around a piece of an article say of its kind. */
final class HtmlKinds {

  /** So many levels up an element still speaks for a piece. */
  private static final int REACH = 6;

  /** From this share of links on, a text without sentences is a list of links. */
  private static final double LINK_LIST_SHARE = 0.75;

  private static final Set<String> LATER_HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private static final int MAX_CAPTION_COLUMNS = 240;

  private static final Set<String> BYLINE_WORDS =
      Set.of(
          "byline",
          "author",
          "authors",
          "reporter",
          "journalist",
          "writer",
          "dateline",
          "timestamp");

  private static final Set<String> CAPTION_WORDS = Set.of("caption", "figcaption", "captions");

  private static final Set<String> SUBHEAD_WORDS =
      Set.of("subtitle", "subhead", "subheadline", "subheading", "standfirst", "deck", "dek");

  private HtmlKinds() {}

  /**
   * The draft of a piece inside the article.
   *
   * @param seenProse whether running text of the article stood before: a heading then divides it
   */
  static Draft of(HtmlPiece piece, boolean seenProse) {
    Element e = piece.container();
    for (int level = 0; level < REACH && e != null; level++, e = e.parent()) {
      Draft draft = byElement(piece, e, seenProse);
      if (draft.kind() != null) {
        return draft;
      }
    }
    if (piece.linkShare() >= LINK_LIST_SHARE && !LineShape.isProse(piece.text().text())) {
      return draft(piece, BlockKind.FURNITURE, "nothing but links");
    }
    boolean caption =
        piece.afterImage()
            && Columns.of(piece.text().text()) <= MAX_CAPTION_COLUMNS
            && !seenAsText(piece);
    return caption
        ? draft(piece, BlockKind.CAPTION, "right after an image")
        : Draft.unknown(piece.text(), piece.afterGap());
  }

  /** A whole sentence after an image may be the article going on. */
  private static boolean seenAsText(HtmlPiece piece) {
    return LineShape.endsSentence(piece.text().text());
  }

  private static Draft byElement(HtmlPiece piece, Element e, boolean seenProse) {
    String tag = e.normalName();
    return switch (tag) {
      case "figure", "figcaption", "caption" ->
          draft(piece, BlockKind.CAPTION, "in the element " + tag);
      case "time", "address" -> draft(piece, BlockKind.BYLINE, "in the element " + tag);
      case "td", "th" -> cell(piece, e);
      case "li", "dt", "dd" -> listItem(piece);
      default ->
          LATER_HEADINGS.contains(tag) && seenProse
              ? draft(piece, BlockKind.HEADING, "in the element " + tag)
              : byNames(piece, e, seenProse);
    };
  }

  /** What authors of pages everywhere name their boxes. */
  private static Draft byNames(HtmlPiece piece, Element e, boolean seenProse) {
    if (ElementNames.anyOf(e, CAPTION_WORDS)) {
      return draft(piece, BlockKind.CAPTION, "in a box named caption");
    }
    if (!piece.isProse() && ElementNames.anyOf(e, BYLINE_WORDS)) {
      return draft(piece, BlockKind.BYLINE, "in a box named byline");
    }
    return !seenProse && ElementNames.anyOf(e, SUBHEAD_WORDS)
        ? draft(piece, BlockKind.SUBHEAD, "in a box named subhead")
        : Draft.unknown(piece.text(), piece.afterGap());
  }

  private static Draft listItem(HtmlPiece piece) {
    return piece.linkShare() >= LINK_LIST_SHARE && !LineShape.isProse(piece.text().text())
        ? draft(piece, BlockKind.FURNITURE, "a list of links")
        : draft(piece, BlockKind.LIST_ITEM, "in a list");
  }

  /** A table whose rows have one cell, or that has one row, only lays out the page. */
  private static Draft cell(HtmlPiece piece, Element cell) {
    return cell.normalName().equals("th") || isInDataRow(cell)
        ? draft(piece, BlockKind.TABLE_CELL, "in a table")
        : Draft.unknown(piece.text(), piece.afterGap());
  }

  private static boolean isInDataRow(Element cell) {
    Element row = cell.parent();
    return row != null
        && row.childrenSize() > 1
        && (isDataRow(row.nextElementSibling()) || isDataRow(row.previousElementSibling()));
  }

  private static boolean isDataRow(@Nullable Element row) {
    return row != null && row.childrenSize() > 1;
  }

  private static Draft draft(HtmlPiece piece, BlockKind kind, String reason) {
    return new Draft(piece.text(), kind, reason, piece.afterGap());
  }
}
