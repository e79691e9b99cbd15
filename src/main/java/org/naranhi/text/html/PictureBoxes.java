package org.naranhi.text.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.naranhi.text.BlockKind;
import org.naranhi.text.Columns;
import org.naranhi.text.LineShape;

/** Tells the texts that belong to a picture by where they stand beside it, or to a table. */
final class PictureBoxes {

  private static final int MAX_CAPTION_COLUMNS = 240;

  /** Who took a picture is said shortly. */
  private static final int MAX_CREDIT_COLUMNS = 60;

  /** The title over a table is a line. */
  private static final int MAX_TABLE_TITLE_COLUMNS = 80;

  /** So many levels up a picture and its text may share a box. */
  private static final int REACH = 6;

  /** Arrows to the picture. */
  private static final String CAPTION_MARKS = "▲△▼▽◀◁▶▷";

  private static final String PICTURES = "img, picture, video, amp-img";

  private final PageTree tree;
  private final List<HtmlPiece> pieces;
  private final PageRules rules;

  PictureBoxes(PageTree tree, List<HtmlPiece> pieces, PageRules rules) {
    this.tree = tree;
    this.pieces = pieces;
    this.rules = rules;
  }

  /**
   * Whether the piece belongs to an image before it. A whole sentence may be the article going on,
   * and a short line in a box of its own a heading, unless it has a mark or ends with a credit.
   */
  boolean isPictureText(HtmlPiece piece) {
    String text = piece.text().text();
    if (Columns.of(text) > MAX_CAPTION_COLUMNS) {
      return false;
    }
    return switch (piece.image()) {
      case IN_BOX -> !LineShape.endsSentence(text) || isSetOff(piece) || isAloneWithImage(piece);
      case BEFORE_BOX ->
          CAPTION_MARKS.indexOf(text.charAt(0)) >= 0
              || LineShape.isProse(text.substring(0, lastStop(text) + 1))
                  && !LineShape.endsSentence(text)
              || isAloneWithImage(piece);
      case NONE -> isAloneWithImage(piece);
    };
  }

  /** Whether the image's box holds, but for it, nothing but this text in an element of its own. */
  private boolean isSetOff(HtmlPiece piece) {
    return piece.inner() != piece.container()
        && piece.inner().normalName().matches("span|em|i|small|font")
        && tree.count(piece.container()) == 1;
  }

  private static int lastStop(String text) {
    return text.lastIndexOf(". ");
  }

  /** Whether a box holds an image and, in a box beside that, this text and at most a credit. */
  private boolean isAloneWithImage(HtmlPiece piece) {
    Element box = piece.container().parent();
    for (int level = 0; level < REACH && box != null && tree.count(box) <= 2; level++) {
      if (box.selectFirst(PICTURES) != null) {
        return tree.count(box) == 1 || isCaptionWithCredit(tree.first(box));
      }
      box = box.parent();
    }
    return false;
  }

  /** Whether piece {@code i}, after an image, and the next one have the form of such a pair. */
  private boolean isCaptionWithCredit(int i) {
    HtmlPiece caption = pieces.get(i);
    HtmlPiece credit = pieces.get(i + 1);
    String text = credit.text().text();
    return caption.image() != HtmlPiece.Image.NONE
        && caption.linkShare() < 0.5
        && Columns.of(caption.text().text()) <= MAX_CAPTION_COLUMNS
        && isNoByline(caption)
        && credit.linkShare() < 0.5
        && Columns.of(text) <= MAX_CREDIT_COLUMNS
        && !LineShape.isProse(text)
        && isNoByline(credit);
  }

  private boolean isNoByline(HtmlPiece piece) {
    return rules.match(piece.text().text()).filter(r -> r.kind() == BlockKind.BYLINE).isEmpty();
  }

  /** Whether the piece is a line of its own right over a table of data. */
  boolean isTableTitle(HtmlPiece piece) {
    String text = piece.text().text();
    Element next = piece.container().nextElementSibling();
    return tree.count(piece.container()) == 1
        && next != null
        && next.nameIs("table")
        && isData(next)
        && !LineShape.isProse(text)
        && Columns.of(text) <= MAX_TABLE_TITLE_COLUMNS;
  }

  private static boolean isData(Element table) {
    return table.select("tr").stream().filter(row -> row.childrenSize() > 1).count() > 1;
  }
}
