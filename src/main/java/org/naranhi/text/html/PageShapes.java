package org.naranhi.text.html;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.naranhi.text.Columns;

/** Shapes of boxes that show what they are whatever they are called: rows of buttons, summaries. */
final class PageShapes {

  /** A longer text beside buttons is no hint on their use. */
  private static final int MAX_HINT_COLUMNS = 120;

  /** A box of buttons stands so many levels around its texts. */
  private static final int REACH = 2;

  private static final int MIN_ROW = 3;

  private static final int MAX_SUMMARY_LINES = 6;

  private static final int MAX_SUMMARY_COLUMNS = 160;

  /** What names a particular is short: 일시, Where. */
  private static final int MAX_LABEL_UNITS = 12;

  private final PageTree tree;
  private final List<HtmlPiece> pieces;

  PageShapes(PageTree tree, List<HtmlPiece> pieces) {
    this.tree = tree;
    this.pieces = pieces;
  }

  /** Whether at least half of the texts in a small box around the piece are buttons. */
  boolean isAmongButtons(HtmlPiece piece) {
    if (Columns.of(piece.text().text()) > MAX_HINT_COLUMNS) {
      return false;
    }
    Element box = piece.container();
    for (int level = 0; level < REACH && box.parent() != null; level++) {
      box = tree.count(box) < MIN_ROW ? box.parent() : box;
    }
    int buttons = tree.isMuch(box) ? 0 : buttons(box);
    return tree.count(box) >= MIN_ROW && buttons >= 2 && 2 * buttons >= tree.count(box);
  }

  private int buttons(Element box) {
    return (int)
        IntStream.rangeClosed(tree.first(box), tree.last(box))
            .filter(i -> pieces.get(i).container().closest("button") != null)
            .count();
  }

  /** Whether a box around the piece holds other pieces too, and all of them are links. */
  boolean isInLinkBox(HtmlPiece piece) {
    Element box = piece.container();
    while (tree.count(box) == 1 && box.parent() != null) {
      box = box.parent();
    }
    return IntStream.rangeClosed(tree.first(box), tree.last(box))
        .allMatch(i -> pieces.get(i).linkShare() > 0.9);
  }

  /** Whether the list around the piece has a few lines of text that are no particulars. */
  boolean isInSummary(HtmlPiece piece) {
    Element list = piece.container().closest("ul, ol, dl");
    if (list == null || tree.isMuch(list)) {
      return false;
    }
    Elements items = list.select("li, dd");
    return items.size() >= 2
        && items.size() <= MAX_SUMMARY_LINES
        && items.stream().allMatch(PageShapes::isSummaryLine)
        && tree.count(list) <= items.size() + 1
        && IntStream.rangeClosed(tree.first(list), tree.last(list))
            .allMatch(i -> pieces.get(i).linkShare() < 0.5);
  }

  private static boolean isSummaryLine(Element item) {
    String text = item.text();
    int colon = text.indexOf(':');
    return text.contains(" ")
        && Columns.of(text) <= MAX_SUMMARY_COLUMNS
        && (colon < 0 || colon > MAX_LABEL_UNITS);
  }
}
