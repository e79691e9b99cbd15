package org.naranhi.text.html;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.BlockKind;
import org.naranhi.text.Draft;
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

  /** A list of particulars is short: writer, day, how often read. */
  private static final int MAX_PARTICULARS_UNITS = 200;

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

  private static final Set<String> CAPTION_WORDS =
      Set.of("caption", "figcaption", "captions", "cap");

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

  /** The reason of the lines of a summary. */
  static final String SUMMARY = "in a list of a few lines before the text";

  private final PageTree tree;
  private final PageRules rules;
  private final PictureBoxes pictures;
  private final PageShapes shapes;

  HtmlKinds(PageTree tree, List<HtmlPiece> pieces, PageRules rules) {
    this.tree = tree;
    this.rules = rules;
    this.pictures = new PictureBoxes(tree, pieces, rules);
    this.shapes = new PageShapes(tree, pieces);
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
    if (piece.linkShare() >= LINK_LIST_SHARE
        && !LineShape.isProse(piece.text().text())
        && !isListed(piece)) {
      return draft(piece, BlockKind.FURNITURE, "nothing but links");
    }
    if (pictures.isPictureText(piece)) {
      return draft(piece, BlockKind.CAPTION, "right after an image");
    }
    if (place == Place.BODY && pictures.isTableTitle(piece)) {
      return draft(piece, BlockKind.CAPTION, "right over a table");
    }
    return byMarks(piece, place);
  }

  /** What the marks in a line that nothing else speaks about say of its kind. */
  private Draft byMarks(HtmlPiece piece, Place place) {
    String text = piece.text().text();
    boolean dashed =
        place == Place.HEAD && text.matches("[-–—△▲◇] ?.{6,}")
            || place == Place.LEAD && text.matches("[-–—] ?.{6,} ?[-–—]");
    if (dashed && !LineShape.isProse(text)) {
      return draft(piece, BlockKind.SUBHEAD, "a dash before a line under the headline");
    }
    String[] parts = text.split(" ?[|ㅣ] ?");
    boolean byline =
        parts.length > 1
            && Arrays.stream(parts)
                .allMatch(p -> rule(p).filter(r -> r.kind() == BlockKind.BYLINE).isPresent());
    if (byline || place != Place.BODY && isCreditUnderByline(piece)) {
      return byline(piece, byline ? "nothing but names and days between bars" : "under a byline");
    }
    return rule(text).isEmpty() && shapes.isAmongButtons(piece)
        ? draft(piece, BlockKind.FURNITURE, "in a row of buttons")
        : open(piece);
  }

  /** Who made the pictures, said under the name of the writer and not under a picture. */
  private boolean isCreditUnderByline(HtmlPiece piece) {
    Element before = piece.container().previousElementSibling();
    return piece.image() == HtmlPiece.Image.NONE
        && rule(piece.text().text()).filter(r -> r.kind() == BlockKind.CAPTION).isPresent()
        && before != null
        && rule(before.text()).filter(r -> r.kind() == BlockKind.BYLINE).isPresent();
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

  private Draft byElement(HtmlPiece piece, Element e, Place place) {
    Draft named = byNames(piece, e, place);
    if (named.kind() != null) {
      return named;
    }
    String tag = e.normalName();
    return switch (tag) {
      case "figure", "figcaption", "caption" ->
          draft(piece, BlockKind.CAPTION, "in the element " + tag);
      case "time" ->
          isLinkInList(piece) ? listItem(piece, place) : byline(piece, "in the element time");
      case "address" -> byline(piece, "in the element address");
      case "td", "th" -> cell(piece, e, place);
      case "li", "dt", "dd" -> listItem(piece, place);
      default -> HEADINGS.contains(tag) && place != Place.HEAD ? heading(piece, tag) : open(piece);
    };
  }

  private Draft heading(HtmlPiece piece, String tag) {
    return shapes.isInLinkBox(piece)
        ? draft(piece, BlockKind.FURNITURE, "in a box of nothing but links")
        : draft(piece, BlockKind.HEADING, "in the element " + tag);
  }

  private static Draft byline(HtmlPiece piece, String reason) {
    return draft(piece, BlockKind.BYLINE, reason);
  }

  /** What authors of pages everywhere name their boxes. */
  private Draft byNames(HtmlPiece piece, Element e, Place place) {
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
  private boolean isListed(HtmlPiece piece) {
    return rule(piece.text().text())
        .filter(r -> r.sure() && r.kind() != BlockKind.CAPTION)
        .isPresent();
  }

  private Optional<FurnitureRule> rule(String text) {
    return rules.match(text);
  }

  private static boolean isLinkInList(HtmlPiece piece) {
    return piece.linkShare() >= LINK_LIST_SHARE && piece.container().closest("li") != null;
  }

  private Draft listItem(HtmlPiece piece, Place place) {
    if (piece.linkShare() >= LINK_LIST_SHARE && !isListed(piece)) {
      return draft(piece, BlockKind.FURNITURE, "a list of links");
    }
    if (place != Place.BODY && isAmongParticulars(piece)) {
      return particular(piece);
    }
    if (place != Place.BODY && !isListed(piece) && shapes.isInSummary(piece)) {
      return piece.container().closest("dt") == null
          ? draft(piece, BlockKind.SUBHEAD, SUMMARY)
          : draft(piece, BlockKind.FURNITURE, "names the summary");
    }
    return isListed(piece) ? open(piece) : draft(piece, BlockKind.LIST_ITEM, "in a list");
  }

  /** A table whose rows have one cell, or that has one row, only lays out the page. */
  private Draft cell(HtmlPiece piece, Element cell, Place place) {
    if (place != Place.BODY && isAmongParticulars(piece)) {
      return particular(piece);
    }
    return cell.normalName().equals("th") || isInDataRow(cell)
        ? draft(piece, BlockKind.TABLE_CELL, "in a table")
        : open(piece);
  }

  /** Whether a short list or table before the text says when it was published. */
  private boolean isAmongParticulars(HtmlPiece piece) {
    Element list = wholeList(piece.container().closest("ul, ol, dl, table"));
    return list != null
        && list.text().length() <= MAX_PARTICULARS_UNITS
        && list.select("li, dt, dd, td, th").stream()
            .filter(item -> item.childrenSize() == 0 || item.ownText().length() > 0)
            .anyMatch(item -> rule(item.text()).filter(HtmlKinds::isDate).isPresent());
  }

  /** Some pages have a list for each particular; the box of nothing but such is the list then. */
  private static @Nullable Element wholeList(@Nullable Element list) {
    if (list == null || !list.nameIs("dl")) {
      return list;
    }
    Element box = list.parent();
    boolean split =
        box != null
            && box.childrenSize() > 1
            && box.children().stream().allMatch(c -> c.nameIs("dl"));
    return split ? box : list;
  }

  private static boolean isDate(FurnitureRule rule) {
    return rule.kind() == BlockKind.BYLINE && rule.what().equals("date");
  }

  private Draft particular(HtmlPiece piece) {
    String text = piece.text().text();
    boolean furniture = rule(text).filter(r -> r.kind() == BlockKind.FURNITURE).isPresent();
    return furniture || text.matches("[\\d,.]+")
        ? open(piece)
        : byline(piece, "in a list of particulars before the text");
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
