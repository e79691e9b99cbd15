package org.naranhi.text.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.Passage;
import org.naranhi.text.PassageRole;
import org.naranhi.text.PassageRole.Use;
import org.naranhi.text.XmlElement;

/**
 * Reads one story of an OpenDocument text: its body, a note, a header. Paragraphs come in reading
 * order; those of a text box after the paragraph that the box hangs on.
 */
final class OdtStory {

  /** Holds no text of the document: comments, marks of notes, cached numbers, forms, templates. */
  private static final Set<String> NO_TEXT =
      Set.of(
          "annotation",
          "annotation-end",
          "number",
          "forms",
          "script",
          "event-listeners",
          "table-of-content-source",
          "illustration-index-source",
          "table-index-source",
          "object-index-source",
          "user-index-source",
          "alphabetical-index-source",
          "bibliography-source",
          "covered-table-cell",
          "binary-data",
          "object");

  private static final Set<String> DRAWN =
      Set.of(
          "frame",
          "custom-shape",
          "rect",
          "line",
          "polyline",
          "polygon",
          "regular-polygon",
          "path",
          "circle",
          "ellipse",
          "g",
          "connector",
          "caption",
          "measure");

  private static final Set<String> CONTENTS =
      Set.of(
          "table-of-content",
          "illustration-index",
          "table-index",
          "object-index",
          "user-index",
          "alphabetical-index");

  /** More spaces in a row than anybody types. */
  private static final int MAX_SPACES = 1000;

  private final OdtStyles styles;
  private final OdtChanges changes;
  private final OdtLists lists;
  private final Consumer<Passage> out;
  private final Consumer<XmlElement> notes;
  private PassageRole scope;
  private String scopeReason;
  private @Nullable Passage joined;

  /** What is open while a paragraph is read. */
  private static final class Open {
    private Passage passage;
    private final XmlElement paragraph;
    private final List<Passage> boxes = new ArrayList<>();

    Open(XmlElement paragraph, Passage passage) {
      this.paragraph = paragraph;
      this.passage = passage;
    }
  }

  /**
   * A story.
   *
   * @param notes told of every note in the text
   */
  OdtStory(
      OdtStyles styles,
      OdtChanges changes,
      PassageRole scope,
      String scopeReason,
      Consumer<Passage> out,
      Consumer<XmlElement> notes) {
    this.styles = styles;
    this.changes = changes;
    this.lists = new OdtLists(styles);
    this.scope = scope;
    this.scopeReason = scopeReason;
    this.out = out;
    this.notes = notes;
  }

  /** Reads all blocks in {@code parent}. */
  void readAll(XmlElement parent) {
    parent.children().forEach(this::read);
    flush();
  }

  /** Reads one block: a paragraph, a list, a table, a section. */
  void read(XmlElement block) {
    String name = block.name();
    if (name.equals("p") || name.equals("h")) {
      paragraph(block);
    } else if (name.equals("list")) {
      list(block);
    } else if (name.equals("table")) {
      table(block);
    } else if (name.equals("tracked-changes")) {
      changes.add(block);
    } else if (CONTENTS.contains(name)) {
      within(PassageRole.of(Use.FURNITURE), "table of contents or index", () -> readParts(block));
    } else if (!NO_TEXT.contains(name) && !block.attribute("display").equals("none")) {
      readParts(block);
    }
  }

  private void readParts(XmlElement holder) {
    holder.children().forEach(this::read);
  }

  /** Ends a paragraph that had nothing to go on with; to be called after the last block. */
  void flush() {
    if (joined != null) {
      out.accept(joined);
      joined = null;
    }
  }

  private void within(PassageRole inner, String reason, Runnable content) {
    PassageRole outer = scope;
    String outerReason = scopeReason;
    if (!outer.is(Use.FURNITURE) && !outer.is(Use.NOTE)) {
      scope = inner;
      scopeReason = reason;
    }
    content.run();
    flush();
    scope = outer;
    scopeReason = outerReason;
  }

  private void list(XmlElement list) {
    lists.begin(list);
    for (XmlElement item : list.children()) {
      lists.item(item);
      readParts(item);
    }
    lists.end();
  }

  /** A table with one column or one row only lays out the page. */
  private void table(XmlElement table) {
    flush();
    List<XmlElement> rows = table.outermost("table-row");
    boolean data = rows.stream().filter(r -> r.outermost("table-cell").size() > 1).count() > 1;
    PassageRole role = data ? PassageRole.of(Use.TABLE_CELL) : scope;
    String reason = data ? "in a table" : scopeReason;
    for (XmlElement row : rows) {
      for (XmlElement cell : row.outermost("table-cell")) {
        within(role, reason, () -> readParts(cell));
      }
    }
  }

  private void paragraph(XmlElement paragraph) {
    if (styles.isHidden("paragraph", paragraph.attribute("style-name"))) {
      return;
    }
    Open open = new Open(paragraph, joined == null ? new Passage() : joined);
    joined = null;
    inline(paragraph, open);
    if (changes.isDropped()) {
      joined = open.passage;
      joined.role(scope, scopeReason);
    } else {
      describe(open);
      out.accept(open.passage);
    }
    open.boxes.forEach(out);
  }

  private void describe(Open open) {
    XmlElement paragraph = open.paragraph;
    String style = paragraph.attribute("style-name");
    PassageRole styled = styles.roleOf(style);
    String styleReason = "style " + styles.nameOf(style);
    boolean listed = lists.isInside();
    boolean heading = paragraph.name().equals("h");
    int level = heading ? level(paragraph) : 0;
    open.passage.label(heading && !listed ? lists.nextHeading(level) : lists.next());
    if (scope.is(Use.FURNITURE) || scope.is(Use.NOTE)) {
      open.passage.role(scope, scopeReason);
    } else if (!styled.is(Use.BODY)) {
      open.passage.role(styled, styleReason);
    } else if (heading) {
      open.passage.role(PassageRole.heading(level), "heading of level " + level);
    } else if (listed) {
      open.passage.role(PassageRole.of(Use.LIST_ITEM), "in a list");
    } else {
      open.passage.role(scope, scopeReason);
    }
  }

  private static int level(XmlElement heading) {
    String level = heading.attribute("outline-level");
    return level.matches("[1-9]|10") ? Integer.parseInt(level) : 1;
  }

  private void inline(XmlElement parent, Open open) {
    for (Object node : parent.content()) {
      if (node instanceof XmlElement element) {
        piece(element, open);
      } else {
        text(node.toString().replace('\t', ' '), open);
      }
    }
  }

  private void text(String text, Open open) {
    if (!changes.isDropped()) {
      open.passage.append(text);
    }
  }

  private void piece(XmlElement piece, Open open) {
    String name = piece.name();
    switch (name) {
      case "s" -> text(" ".repeat(spaces(piece)), open);
      case "tab" -> text("\t", open);
      case "line-break" -> {
        if (!changes.isDropped()) {
          open.passage.breakLine();
        }
      }
      case "note" -> {
        if (!changes.isDropped()) {
          notes.accept(piece);
        }
      }
      case "change-start" -> changes.start(piece.attribute("change-id"));
      case "change-end" -> changes.end(piece.attribute("change-id"));
      case "change" -> restore(changes.restored(piece.attribute("change-id")), open);
      case "ruby" -> ruby(piece, open);
      default -> {
        if (DRAWN.contains(name)) {
          drawn(piece, open);
        } else if (!NO_TEXT.contains(name) && !isHidden(piece)) {
          inline(piece, open);
        }
      }
    }
  }

  private static int spaces(XmlElement s) {
    String count = s.attribute("c");
    return count.matches("\\d{1,6}") ? Math.min(Integer.parseInt(count), MAX_SPACES) : 1;
  }

  private boolean isHidden(XmlElement piece) {
    boolean span = piece.name().equals("span");
    return (span && styles.isHidden("text", piece.attribute("style-name")))
        || piece.attribute("is-hidden").equals("true");
  }

  /** Puts deleted paragraphs back: the first goes on with this one, the last is gone on with. */
  private void restore(List<XmlElement> deleted, Open open) {
    for (int i = 0; i < deleted.size(); i++) {
      if (i > 0) {
        open.passage.role(scope, scopeReason);
        out.accept(open.passage);
        open.passage = new Passage();
      }
      inline(deleted.get(i), open);
    }
  }

  /** Reading aids go in brackets after what they belong to. */
  private void ruby(XmlElement ruby, Open open) {
    ruby.children("ruby-base").forEach(b -> inline(b, open));
    text("(", open);
    ruby.children("ruby-text").forEach(t -> inline(t, open));
    text(")", open);
  }

  /** A text box is a story of its own; its paragraphs follow the one that it hangs on. */
  private void drawn(XmlElement shape, Open open) {
    if (!changes.isDropped()) {
      new OdtStory(styles, changes, scope, scopeReason, open.boxes::add, notes).readAll(shape);
    }
  }
}
