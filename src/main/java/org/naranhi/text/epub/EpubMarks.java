package org.naranhi.text.epub;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What is printed within the text of a page and is no part of it: marks that lead to a note, those
 * that lead back from it, and the numbers of the pages of the printed book. Readings over
 * characters (ruby) are put into brackets where the page does not do so itself.
 */
final class EpubMarks {

  /** {@code 1}, {@code [12]}, {@code 3)}, {@code 주 4}, {@code *}, {@code †}, {@code ↩}. */
  private static final Pattern MARK =
      Pattern.compile(
          "[\\[(]?(?:주\\s?)?(?:\\p{N}{1,4}|[*＊†‡§¶]{1,4}|[↩↑↵⏎^]\\p{M}*|[a-z])[\\])]?[.:]?");

  private static final Set<String> RAISED = Set.of("sup", "sub");

  private final Element body;

  EpubMarks(Element body) {
    this.body = body;
  }

  /** Takes them out of the page. */
  void remove() {
    for (Element e : List.copyOf(body.getAllElements())) {
      Set<String> types = EpubTypes.of(e);
      if (types.contains("pagebreak") && isMark(e.text()) || types.contains("backlink")) {
        e.remove();
      } else if (e.normalName().equals("a") && isNoteLink(e, types)) {
        e.remove();
      } else if (e.normalName().equals("rt") && !isBracketed(e)) {
        e.prependText("(").appendText(")");
      }
    }
  }

  private static boolean isBracketed(Element reading) {
    Element ruby = reading.parent();
    return ruby != null && !ruby.getElementsByTag("rp").isEmpty();
  }

  private static boolean isMark(String text) {
    return MARK.matcher(text.strip()).matches() || text.isBlank();
  }

  /** A link whose text is a mark, and that is marked, raised or begins its paragraph. */
  private static boolean isNoteLink(Element link, Set<String> types) {
    if (!isMark(link.text())) {
      return false;
    }
    return types.contains("noteref")
        || (link.attr("href").contains("#") && (isRaised(link) || beginsParagraph(link)));
  }

  private static boolean isRaised(Element link) {
    Element parent = link.parent();
    return (parent != null && RAISED.contains(parent.normalName()))
        || link.children().stream().anyMatch(c -> RAISED.contains(c.normalName()));
  }

  private static boolean beginsParagraph(Element link) {
    for (Node n = link.previousSibling(); n != null; n = n.previousSibling()) {
      boolean blank = n instanceof TextNode text ? text.isBlank() : isEmpty(n);
      if (!blank) {
        return false;
      }
    }
    Element parent = link.parent();
    return parent != null && parent.isBlock() && parent.text().length() > link.text().length();
  }

  private static boolean isEmpty(Node node) {
    return !(node instanceof Element e) || e.text().isBlank();
  }
}
