package org.naranhi.text.epub;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.naranhi.text.Passage;
import org.naranhi.text.PassageRole;
import org.naranhi.text.PassageRole.Use;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.html.HtmlFlow;
import org.naranhi.text.html.HtmlPiece;
import org.naranhi.text.html.Visibility;

/** A page of a book: what each of its texts is for, by its elements and by what the book marks. */
final class EpubPage {

  private final EpubPackage.Page page;
  private final Element body;
  private final EpubHeadings headings;

  private EpubPage(EpubPackage.Page page, Element body, EpubHeadings headings) {
    this.page = page;
    this.body = body;
    this.headings = headings;
  }

  static EpubPage of(EpubPackage.Page page, EpubParts parts, EpubHeadings headings)
      throws UnreadableDocumentException {
    Document document = parts.page(page.path());
    Element body =
        EpubParts.named(document, "body").stream().findFirst().orElse(document.children().first());
    Element read = body == null ? document : body;
    new EpubMarks(read).remove();
    removeHidden(read, headings.visibility());
    return new EpubPage(page, read, headings);
  }

  /** Takes hidden elements out of a page, but for notes: programs show those when asked. */
  private static void removeHidden(Element body, Visibility visibility) {
    for (Element e : List.copyOf(body.getAllElements())) {
      if (e != body && visibility.hiddenBy(e).isPresent() && !holdsNotes(e)) {
        e.remove();
      }
    }
  }

  private static boolean holdsNotes(Element e) {
    return e.getAllElements().stream().anyMatch(EpubPage::isNote)
        || e.parents().stream().anyMatch(EpubPage::isNote);
  }

  private static boolean isNote(Element e) {
    return EpubTypes.note(EpubTypes.of(e)).isPresent();
  }

  /** Hands on the passages in reading order, notes apart from the rest. */
  void read(Consumer<Passage> text, Consumer<Passage> notes) {
    for (HtmlPiece piece : HtmlFlow.of(body, "")) {
      Passage passage = new Passage().append(piece.text().text());
      Set<String> types = types(piece.container());
      Optional<String> note = EpubTypes.note(types);
      if (note.isPresent()) {
        passage.role(PassageRole.of(Use.NOTE), note.get());
        notes.accept(passage);
      } else {
        setRole(passage, piece, furniture(types, piece.container()));
        text.accept(passage);
      }
    }
  }

  /** What the element, all around it and the page are. */
  private Set<String> types(Element element) {
    Set<String> types = new HashSet<>(page.types());
    for (Element e = element; e != null; e = e.parent()) {
      types.addAll(EpubTypes.of(e));
    }
    return types;
  }

  /** Why a text is furniture; empty where it is none. */
  private String furniture(Set<String> types, Element element) {
    Optional<String> type = EpubTypes.furniture(types);
    if (type.isPresent()) {
      return "marked as " + type.get() + " in the book";
    }
    if (element.normalName().equals("nav") || element.closest("nav") != null) {
      return "in the element nav";
    }
    return page.linear() ? "" : "on a page outside the reading order (linear=\"no\")";
  }

  private void setRole(Passage passage, HtmlPiece piece, String furniture) {
    String text = piece.text().text();
    PassageRole role = role(piece.container());
    boolean open = role.is(Use.PARAGRAPH) || role.is(Use.HEADING);
    if (!furniture.isEmpty()) {
      passage.role(PassageRole.of(Use.FURNITURE), furniture);
    } else if (open && headings.isTitle(text)) {
      passage.role(PassageRole.of(Use.TITLE), "title of the book");
    } else if (role.is(Use.PARAGRAPH) && headings.isHeading(text)) {
      passage.role(PassageRole.heading(2), "stands in the table of contents");
    } else {
      passage.role(role, "");
    }
  }

  /** What the innermost element that tells says. */
  private PassageRole role(Element container) {
    for (Element e = container; e != null && e != body.parent(); e = e.parent()) {
      PassageRole role = ownRole(e);
      if (!role.is(Use.PARAGRAPH)) {
        return role;
      }
    }
    return paragraph();
  }

  private static PassageRole ownRole(Element e) {
    Set<String> types = EpubTypes.of(e);
    if (types.contains("subtitle")) {
      return PassageRole.of(Use.SUBTITLE);
    }
    String tag = e.normalName();
    return switch (tag) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> PassageRole.heading(tag.charAt(1) - '0');
      case "li", "dt", "dd" -> PassageRole.of(Use.LIST_ITEM);
      case "td", "th" -> PassageRole.of(Use.TABLE_CELL);
      case "figcaption", "caption" -> PassageRole.of(Use.CAPTION);
      default -> paragraph();
    };
  }

  private static PassageRole paragraph() {
    return PassageRole.of(Use.PARAGRAPH);
  }
}
