package org.naranhi.text.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.BlockKind;
import org.naranhi.text.FurnitureList;
import org.naranhi.text.LineShape;
import org.naranhi.text.MappedText;
import org.naranhi.text.MappedTextBuilder;
import org.naranhi.text.OffsetMap;
import org.naranhi.text.Whitespace;

/** Cuts the body of a page into pieces where its layout has borders. */
public final class HtmlFlow implements NodeFilter {

  private static final Set<String> NO_TEXT =
      Set.of(
          "script",
          "style",
          "template",
          "svg",
          "math",
          "canvas",
          "audio",
          "video",
          "object",
          "head",
          "iframe",
          "datalist",
          "textarea",
          "map");

  /** Elements that browsers lay out as blocks or boxes although jsoup calls them inline. */
  private static final Set<String> BOXES =
      Set.of(
          "button",
          "label",
          "option",
          "select",
          "summary",
          "details",
          "dialog",
          "figure",
          "figcaption",
          "main",
          "section",
          "article",
          "aside",
          "header",
          "footer",
          "nav",
          "noscript",
          "caption",
          "legend",
          "fieldset",
          "center",
          "picture");

  /** What sites call the parts of a line of particulars, which are texts of their own. */
  private static final Set<String> PARTICULARS =
      Set.of(
          "byline",
          "author",
          "authors",
          "reporter",
          "journalist",
          "writer",
          "date",
          "datetime",
          "time",
          "timestamp",
          "posted",
          "published",
          "updated",
          "modified",
          "comments",
          "category",
          "kicker");

  /** Boxes whose spans may stand apart; those of a paragraph or heading belong together. */
  private static final Set<String> ROWS = Set.of("div", "header", "section", "footer");

  /** A longer line is running text. */
  private static final int MAX_PARTICULARS_UNITS = 200;

  /** A shorter line before a link is a name or a label, and goes with it. */
  private static final int MIN_LINE_UNITS = 40;

  private static final Set<String> IMAGES = Set.of("img", "amp-img");

  private static final Set<String> ONE_LINE =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "figcaption", "caption", "th", "li");

  private final String source;
  private final Visibility visibility;
  private final List<HtmlPiece> pieces = new ArrayList<>();
  private final MappedTextBuilder text = new MappedTextBuilder();
  private final Map<Element, Boolean> lines = new IdentityHashMap<>();
  private Element container;
  private @Nullable Element inner;
  private int linkUnits;
  private int links;
  private int breaks = 2;
  private boolean afterImage;
  private boolean nearImage;

  private HtmlFlow(String source, Element body, Visibility visibility) {
    this.source = source;
    this.visibility = visibility;
    this.container = body;
  }

  /** The pieces of {@code body}, in which nothing is hidden, in reading order. */
  public static List<HtmlPiece> of(Element body, String source) {
    return of(body, source, Visibility.OF_ALL);
  }

  /**
   * The pieces of {@code body} in reading order. Boxes that are not shown are among them; a few
   * words within a line that are not shown are left out.
   */
  static List<HtmlPiece> of(Element body, String source, Visibility visibility) {
    HtmlFlow flow = new HtmlFlow(source, body, visibility);
    NodeTraversor.filter(flow, body);
    flow.close();
    return flow.pieces;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode textNode) {
      append(textNode);
    } else if (node instanceof Element element) {
      return open(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult open(Element element) {
    String tag = element.normalName();
    if (NO_TEXT.contains(tag) || isHiddenInLine(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (tag.equals("br")) {
      lineBreak();
    } else if (IMAGES.contains(tag)) {
      close();
      afterImage = true;
      nearImage = true;
    } else if (isBox(element)) {
      border();
      container = element;
    }
    if (tag.equals("sup") || tag.equals("sub")) {
      keepApart();
    }
    links += isLink(tag) ? 1 : 0;
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      links -= isLink(element.normalName()) ? 1 : 0;
      if (isBox(element)) {
        border();
        Element parent = element.parent();
        container = parent == null ? element : nearestBox(parent);
      }
    }
    return FilterResult.CONTINUE;
  }

  private Element nearestBox(Element element) {
    Element box = element;
    while (!isBox(box) && box.parent() != null) {
      box = box.parent();
    }
    return box;
  }

  private boolean isBox(Element element) {
    String tag = element.normalName();
    return element.isBlock() && !tag.equals("br")
        || BOXES.contains(tag)
        || tag.contains("-")
        || isParticular(element)
        || isLastButton(element);
  }

  /** Whether a link at the end of a line is one that pages have everywhere: Buy now. */
  private static boolean isLastButton(Element element) {
    Node next = element.nextSibling();
    return element.nameIs("a")
        && (next == null || next.outerHtml().isBlank())
        && isLongBefore(element)
        && FurnitureList.shipped()
            .match(element.text())
            .filter(r -> r.sure() && r.kind() == BlockKind.FURNITURE)
            .isPresent();
  }

  private static boolean isLongBefore(Element last) {
    Element line = last.parent();
    return line != null && line.text().length() - last.text().length() >= MIN_LINE_UNITS;
  }

  private boolean isHiddenInLine(Element element) {
    return !element.isBlock()
        && !BOXES.contains(element.normalName())
        && visibility.hiddenBy(element).isPresent()
        && isShort(element);
  }

  /**
   * Whether an inline element is a text of its own: in a short line without any text between its
   * elements it is named as one of the particulars, or the line is no sentence.
   */
  private boolean isParticular(Element element) {
    Element line = element.parent();
    while (line != null && !line.isBlock()) {
      line = line.parent();
    }
    if (line == null || !lines.computeIfAbsent(line, HtmlFlow::isOfElements)) {
      return false;
    }
    return element.normalName().equals("time")
        || ElementNames.anyOf(element, PARTICULARS)
        || element.parent() == line && isRow(line);
  }

  private static boolean isOfElements(Element line) {
    return isShort(line) && line.ownText().isBlank();
  }

  /** Whether a box holds nothing but spans and links side by side. */
  private static boolean isRow(Element line) {
    return ROWS.contains(line.normalName())
        && line.childrenSize() > 1
        && line.children().stream().allMatch(c -> c.nameIs("span") || c.nameIs("a"))
        && line.children().stream().anyMatch(c -> c.nameIs("span"))
        && !LineShape.isProse(line.text());
  }

  private static boolean isShort(Element line) {
    return line.text().length() <= MAX_PARTICULARS_UNITS;
  }

  private static boolean isLink(String tag) {
    return tag.equals("a") || tag.equals("button");
  }

  private void border() {
    close();
    breaks = 2;
    afterImage = false;
  }

  private void lineBreak() {
    if (isOneLine(container)) {
      append(new MappedText(" ", OffsetMap.identity(text.sourceEnd(), 1)));
    } else {
      close();
      breaks++;
    }
  }

  /** A cell too is one, unless it lays out the page: alone in its row, or long. */
  private static boolean isOneLine(Element box) {
    Element row = box.parent();
    return ONE_LINE.contains(box.normalName())
        || box.nameIs("td") && isShort(box) && row != null && row.childrenSize() > 1;
  }

  /** A raised digit is no digit of the number before it: {@code $520,000<sup>1</sup>}. */
  private void keepApart() {
    if (text.length() > 0 && Character.isDigit(text.last())) {
      text.append(' ', text.sourceEnd(), text.sourceEnd());
    }
  }

  private void append(TextNode node) {
    MappedText part = HtmlText.of(node, source);
    Element parent = node.parent();
    if (parent != null && !Whitespace.isBlank(part.text())) {
      inner = inner == null ? parent : shared(inner, parent);
    }
    append(part);
  }

  /** The innermost element around both. */
  private static Element shared(Element around, Element added) {
    Element e = around;
    while (e != added && !added.parents().contains(e) && e.parent() != null) {
      e = e.parent();
    }
    return e;
  }

  private void append(MappedText part) {
    boolean lines = container.normalName().equals("pre");
    for (int i = 0; i < part.text().length(); i++) {
      char c = part.text().charAt(i);
      int start = part.offsets().startOf(i);
      int end = part.offsets().endOf(i);
      if (lines && c == '\n') {
        close();
        breaks++;
      } else if (!Whitespace.is(c)) {
        text.append(c, start, end);
        linkUnits += links > 0 ? 1 : 0;
      } else if (c != '\uFEFF' && text.length() > 0 && text.last() != ' ') {
        text.append(' ', start, end);
      }
    }
  }

  private void close() {
    if (text.length() > 0) {
      MappedText piece = text.build().strip().nfc();
      if (!piece.text().isEmpty()) {
        pieces.add(piece(piece));
        breaks = 0;
        afterImage = false;
        nearImage = false;
      }
      text.clear();
      linkUnits = 0;
      inner = null;
    }
  }

  private HtmlPiece.Image image() {
    if (afterImage) {
      return HtmlPiece.Image.IN_BOX;
    }
    return nearImage ? HtmlPiece.Image.BEFORE_BOX : HtmlPiece.Image.NONE;
  }

  private HtmlPiece piece(MappedText line) {
    Element around = inner == null ? container : inner;
    return new HtmlPiece(line, container, around, breaks > 1, linkUnits, image());
  }
}
