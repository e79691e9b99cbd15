package org.naranhi.text.html;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.BlockKind;
import org.naranhi.text.Columns;
import org.naranhi.text.Draft;
import org.naranhi.text.FurnitureList;
import org.naranhi.text.FurnitureRule;
import org.naranhi.text.LineShape;

/** What the elements around a piece of an article say of its kind. */
final class HtmlKinds {

  /** How far the text has come where a piece stands. */
  enum Place {
    /** Nothing but the headline and lines that sum up stood before. */
    HEAD,
    /** A byline or a picture stood before, but no running text. */
    LEAD,
    /** Running text stood before. */
    BODY
  }

  /** So many levels up an element still speaks for a piece. */
  private static final int REACH = 6;

  /** So many levels up a link may hold a whole card. */
  private static final int CARD_REACH = 4;

  /** From this share of links on, a text without sentences is a list of links. */
  private static final double LINK_LIST_SHARE = 0.75;

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

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
          "timestamp",
          "posted",
          "published",
          "updated");

  private static final Set<String> CAPTION_WORDS = Set.of("caption", "figcaption", "captions");

  private static final Set<String> PICTURE_WORDS = Set.of("img", "image", "photo", "picture");

  private static final Set<String> DESCRIPTION_WORDS = Set.of("desc", "description", "txt", "cap");

  private static final Set<String> SUBHEAD_WORDS =
      Set.of(
          "subtitle",
          "subhead",
          "subheadline",
          "subheading",
          "standfirst",
          "deck",
          "dek",
          "summary");

  private final PageTree tree;

  HtmlKinds(PageTree tree) {
    this.tree = tree;
  }

  /** The draft of a piece inside the article. */
  Draft of(HtmlPiece piece, Place place) {
    if (isInCard(piece)) {
      return draft(piece, BlockKind.FURNITURE, "in a card that is a link to another page");
    }
    Element e = piece.inner();
    for (int level = 0; level < REACH && e != null && !tree.isMuch(e); level++, e = e.parent()) {
      Draft draft = byElement(piece, e, place);
      if (draft.kind() != null) {
        return draft;
      }
    }
    if (piece.linkShare() >= LINK_LIST_SHARE && !LineShape.isProse(piece.text().text())) {
      return draft(piece, BlockKind.FURNITURE, "nothing but links");
    }
    return isPictureText(piece)
        ? draft(piece, BlockKind.CAPTION, "right after an image")
        : Draft.unknown(piece.text(), piece.afterGap());
  }

  /** Whether a link around the piece holds other pieces too, laid out as blocks. */
  private boolean isInCard(HtmlPiece piece) {
    Element e = piece.container();
    for (int level = 0; level < CARD_REACH && e != null; level++, e = e.parent()) {
      Element link = e;
      if (link.normalName().equals("a")) {
        return tree.count(link) > 1 && link.stream().anyMatch(c -> c != link && c.isBlock());
      }
    }
    return false;
  }

  /** A whole sentence after an image in its own box may be the article going on. */
  private boolean isPictureText(HtmlPiece piece) {
    String text = piece.text().text();
    return Columns.of(text) <= MAX_CAPTION_COLUMNS
        && (piece.afterImage() && !LineShape.endsSentence(text) || isAloneWithImage(piece));
  }

  /** Whether a box holds an image and, in a box beside that, this text alone. */
  private boolean isAloneWithImage(HtmlPiece piece) {
    Element box = piece.container().parent();
    for (int level = 0; level < REACH && box != null && tree.count(box) == 1; level++) {
      if (box.selectFirst("img, picture, video, amp-img") != null) {
        return true;
      }
      box = box.parent();
    }
    return false;
  }

  private Draft byElement(HtmlPiece piece, Element e, Place place) {
    Draft named = byNames(piece, e, place);
    if (named.kind() != null) {
      return named;
    }
    String tag = e.normalName();
    return switch (tag) {
      case "figure", "figcaption", "caption" ->
          draft(piece, BlockKind.CAPTION, "in the element " + tag);
      case "time" -> isLinkInList(piece) ? listItem(piece) : byline(piece, "in the element time");
      case "address" -> byline(piece, "in the element address");
      case "td", "th" -> cell(piece, e);
      case "li", "dt", "dd" -> listItem(piece);
      default ->
          HEADINGS.contains(tag) && place != Place.HEAD
              ? draft(piece, BlockKind.HEADING, "in the element " + tag)
              : open(piece);
    };
  }

  private static Draft byline(HtmlPiece piece, String reason) {
    return draft(piece, BlockKind.BYLINE, reason);
  }

  /** What authors of pages everywhere name their boxes. */
  private static Draft byNames(HtmlPiece piece, Element e, Place place) {
    if (ElementNames.anyOf(e, CAPTION_WORDS)
        || ElementNames.anyOf(e, PICTURE_WORDS) && ElementNames.anyOf(e, DESCRIPTION_WORDS)) {
      return draft(piece, BlockKind.CAPTION, "in a box named caption");
    }
    if (!piece.isProse() && ElementNames.anyOf(e, BYLINE_WORDS) && !isListed(piece)) {
      return byline(piece, "in a box named byline");
    }
    return place != Place.BODY && ElementNames.anyOf(e, SUBHEAD_WORDS)
        ? draft(piece, BlockKind.SUBHEAD, "in a box named subhead")
        : open(piece);
  }

  /** Whether the furniture list is sure of the piece. */
  private static boolean isListed(HtmlPiece piece) {
    Optional<FurnitureRule> rule = FurnitureList.shipped().match(piece.text().text());
    return rule.isPresent() && rule.get().sure() && rule.get().kind() != BlockKind.CAPTION;
  }

  private static boolean isLinkInList(HtmlPiece piece) {
    return piece.linkShare() >= LINK_LIST_SHARE && piece.container().closest("li") != null;
  }

  private static Draft listItem(HtmlPiece piece) {
    if (piece.linkShare() >= LINK_LIST_SHARE) {
      return draft(piece, BlockKind.FURNITURE, "a list of links");
    }
    return isListed(piece) ? open(piece) : draft(piece, BlockKind.LIST_ITEM, "in a list");
  }

  /** A table whose rows have one cell, or that has one row, only lays out the page. */
  private static Draft cell(HtmlPiece piece, Element cell) {
    return cell.normalName().equals("th") || isInDataRow(cell)
        ? draft(piece, BlockKind.TABLE_CELL, "in a table")
        : open(piece);
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

  private static Draft open(HtmlPiece piece) {
    return Draft.unknown(piece.text(), piece.afterGap());
  }

  private static Draft draft(HtmlPiece piece, BlockKind kind, String reason) {
    return new Draft(piece.text(), kind, reason, piece.afterGap());
  }
}
