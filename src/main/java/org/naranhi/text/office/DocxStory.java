package org.naranhi.text.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.Passage;
import org.naranhi.text.PassageRole;
import org.naranhi.text.PassageRole.Use;
import org.naranhi.text.XmlElement;

/**
 * Reads one story of a Word document: its body, a note, a header. Paragraphs come in reading order;
 * those of a text box after the paragraph that the box hangs on.
 *
 * <p>Of tracked changes one side is read: the accepted text or the original. A paragraph whose mark
 * that side does not have goes on with the next one.
 */
final class DocxStory {

  /** Holds no text of the document: properties, old properties, instructions of fields. */
  private static final Set<String> NO_TEXT =
      Set.of(
          "pPr",
          "rPr",
          "tblPr",
          "tblGrid",
          "trPr",
          "tcPr",
          "sectPr",
          "sdtPr",
          "sdtEndPr",
          "instrText",
          "delInstrText",
          "fldData");

  private static final Set<String> ADDED = Set.of("ins", "moveTo", "cellIns");
  private static final Set<String> REMOVED = Set.of("del", "moveFrom", "cellDel");

  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private final Set<String> dropped;
  private final boolean original;
  private final Consumer<XmlElement> noteReferences;
  private final Deque<Field> fields = new ArrayDeque<>();
  private final Consumer<Passage> out;
  private PassageRole scope;
  private String scopeReason;
  private @Nullable Passage joined;

  /** A field that has begun: its instruction comes first, then its result. */
  private static final class Field {
    private final StringBuilder instruction = new StringBuilder();
    private boolean result;

    boolean isContents() {
      return instruction.toString().strip().startsWith("TOC");
    }
  }

  /** What is open while a paragraph is read. */
  private static final class Open {
    private final XmlElement paragraph;
    private final Passage passage;
    private final List<Passage> boxes = new ArrayList<>();
    private boolean contents;

    Open(XmlElement paragraph, Passage passage) {
      this.paragraph = paragraph;
      this.passage = passage;
    }
  }

  /**
   * A story.
   *
   * @param original whether tracked changes are undone
   * @param noteReferences told of every reference to a footnote or endnote in the text
   */
  DocxStory(
      DocxStyles styles,
      DocxNumbering numbering,
      boolean original,
      PassageRole scope,
      String scopeReason,
      Consumer<Passage> out,
      Consumer<XmlElement> noteReferences) {
    this.styles = styles;
    this.numbering = numbering;
    this.original = original;
    this.dropped = original ? ADDED : REMOVED;
    this.scope = scope;
    this.scopeReason = scopeReason;
    this.out = out;
    this.noteReferences = noteReferences;
  }

  /** Reads all blocks in {@code parent}. */
  void readAll(XmlElement parent) {
    parent.children().forEach(this::read);
    flush();
  }

  /** Reads one block: a paragraph, a table, a content control. */
  void read(XmlElement block) {
    switch (block.name()) {
      case "p" -> paragraph(block);
      case "tbl" -> table(block);
      case "sdt" -> control(block);
      case "AlternateContent" -> alternate(block, this::read);
      default -> {
        if (isKept(block)) {
          block.children().forEach(this::read);
        }
      }
    }
  }

  private boolean isKept(XmlElement element) {
    return !dropped.contains(element.name())
        && !NO_TEXT.contains(element.name())
        && !element.name().endsWith("Change");
  }

  /** A content control; one that shows only its prompt has no text yet. */
  private void control(XmlElement control) {
    if (isPrompt(control)) {
      return;
    }
    String gallery = control.valueAt("val", "sdtPr", "docPartObj", "docPartGallery");
    Runnable content = () -> control.children("sdtContent").forEach(this::read);
    if (gallery.equals("Table of Contents")) {
      within(PassageRole.of(Use.FURNITURE), "table of contents", content);
    } else {
      content.run();
    }
  }

  private static boolean isPrompt(XmlElement control) {
    return control
        .find("sdtPr", "showingPlcHdr")
        .map(s -> DocxStyles.isSet(s.attribute("val")))
        .orElse(false);
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

  /** Takes the first choice that gives text, so that a text box is read once. */
  private void alternate(XmlElement alternatives, Consumer<XmlElement> reader) {
    List<XmlElement> choices = new ArrayList<>(alternatives.children("Choice"));
    choices.addAll(alternatives.children("Fallback"));
    choices.stream()
        .filter(c -> !c.descendants("t").isEmpty())
        .findFirst()
        .ifPresent(c -> c.children().forEach(reader));
  }

  /** A table with one column or one row only lays out the page. */
  private void table(XmlElement table) {
    flush();
    List<XmlElement> rows = table.outermost("tr").stream().filter(this::isRowKept).toList();
    boolean data = rows.stream().filter(r -> r.outermost("tc").size() > 1).count() > 1;
    PassageRole role = data ? PassageRole.of(Use.TABLE_CELL) : scope;
    for (XmlElement part : table.children()) {
      if (!part.name().equals("tr") || isRowKept(part)) {
        tablePart(part, role);
      }
    }
  }

  /** Rows and cells, also inside content controls. */
  private void tablePart(XmlElement part, PassageRole role) {
    if (part.name().equals("tc")) {
      if (part.find("tcPr").stream().noneMatch(this::hasDroppedMark)) {
        String reason = role.is(Use.TABLE_CELL) ? "in a table" : scopeReason;
        within(role, reason, () -> readAll(part));
      }
    } else if (isKept(part)) {
      part.children().forEach(p -> tablePart(p, role));
    }
  }

  private boolean isRowKept(XmlElement row) {
    return row.find("trPr").stream().noneMatch(this::hasDroppedMark);
  }

  private boolean hasDroppedMark(XmlElement properties) {
    return properties.children().stream().anyMatch(p -> dropped.contains(p.name()));
  }

  private void paragraph(XmlElement paragraph) {
    Open open = new Open(paragraph, joined == null ? new Passage() : joined);
    joined = null;
    inline(paragraph, open, true);
    boolean markDropped = paragraph.find("pPr", "rPr").stream().anyMatch(this::hasDroppedMark);
    if (markDropped) {
      joined = open.passage;
      joined.role(scope, scopeReason);
    } else {
      describe(open);
      out.accept(open.passage);
    }
    open.boxes.forEach(out);
  }

  /** Ends a paragraph that had nothing to go on with; to be called after the last block. */
  void flush() {
    if (joined != null) {
      out.accept(joined);
      joined = null;
    }
  }

  private void describe(Open open) {
    PassageRole styled = styles.roleOf(open.paragraph);
    String style = "style " + styles.nameOf(open.paragraph);
    numbering.next(open.paragraph).ifPresent(open.passage::label);
    boolean listed = !open.passage.label().isEmpty();
    if (scope.is(Use.FURNITURE) || scope.is(Use.NOTE)) {
      open.passage.role(scope, scopeReason);
    } else if (open.contents) {
      open.passage.role(PassageRole.of(Use.FURNITURE), "table of contents");
    } else if (!styled.is(Use.BODY)) {
      open.passage.role(styled, style);
    } else if (listed) {
      open.passage.role(PassageRole.of(Use.LIST_ITEM), "in a list");
    } else {
      open.passage.role(scope, scopeReason);
    }
  }

  private void inline(XmlElement parent, Open open, boolean shown) {
    for (XmlElement child : parent.children()) {
      if (isKept(child)) {
        piece(child, open, shown);
      }
      if (child.name().equals("instrText") && !fields.isEmpty()) {
        fields.element().instruction.append(child.text());
      }
    }
  }

  private void piece(XmlElement piece, Open open, boolean shown) {
    switch (piece.name()) {
      case "t" -> text(wordText(piece), open, shown);
      case "delText" -> text(original ? wordText(piece) : "", open, shown);
      case "tab", "ptab" -> text("\t", open, shown);
      case "br", "cr" -> lineBreak(open, shown);
      case "noBreakHyphen" -> text("\u2011", open, shown);
      case "sym" -> text(symbol(piece), open, shown);
      case "r" -> run(piece, open, shown);
      case "fldChar" -> fieldCharacter(piece.attribute("fldCharType"));
      case "footnoteReference", "endnoteReference" -> noteReference(piece, shown);
      case "txbxContent" -> textBox(piece, open, shown);
      case "AlternateContent" -> alternate(piece, c -> piece(c, open, shown));
      case "ruby" -> ruby(piece, open, shown);
      case "den" -> {
        text("/", open, shown); // of a fraction in a formula
        inline(piece, open, shown);
      }
      case "sdt" -> inline(piece, open, shown && !isPrompt(piece));
      default -> inline(piece, open, shown);
    }
  }

  /** The text of {@code w:t}: white space at its ends counts only where it says so. */
  private static String wordText(XmlElement t) {
    String text = t.text();
    return t.attribute("space").equals("preserve") ? text : text.strip();
  }

  private void text(String text, Open open, boolean shown) {
    if (shown && isOutsideInstructions()) {
      open.passage.append(text);
      open.contents |= fields.stream().anyMatch(Field::isContents);
    }
  }

  private boolean isOutsideInstructions() {
    return fields.stream().allMatch(f -> f.result);
  }

  private void lineBreak(Open open, boolean shown) {
    if (shown && isOutsideInstructions()) {
      open.passage.breakLine();
    }
  }

  private void run(XmlElement run, Open open, boolean shown) {
    boolean visible = shown && !styles.isHidden(run, open.paragraph);
    boolean ownMark =
        run.children().stream()
            .anyMatch(c -> DocxStyles.isSet(customMark(c)) && c.name().endsWith("noteReference"));
    if (ownMark) {
      run.children().stream()
          .filter(c -> c.name().endsWith("noteReference"))
          .forEach(c -> noteReference(c, visible));
    } else {
      inline(run, open, visible);
    }
  }

  /** Whether the author's own mark follows a reference; it is then no text. */
  private static String customMark(XmlElement reference) {
    String value = reference.attribute("customMarkFollows");
    return value.isEmpty() ? "0" : value;
  }

  private void noteReference(XmlElement reference, boolean shown) {
    if (shown && isOutsideInstructions()) {
      noteReferences.accept(reference);
    }
  }

  private void fieldCharacter(String type) {
    switch (type) {
      case "begin" -> fields.push(new Field());
      case "separate" -> {
        if (!fields.isEmpty()) {
          fields.element().result = true;
        }
      }
      default -> fields.poll();
    }
  }

  /** A sign of a symbol font; letters of Symbol are Greek, other signs of such fonts stay. */
  private static String symbol(XmlElement sym) {
    String code = sym.attribute("char");
    if (!code.matches("[0-9A-Fa-f]{2,5}")) {
      return "";
    }
    int c = Integer.parseInt(code, 16);
    return SymbolFont.textOf(sym.attribute("font"), c);
  }

  /** Reading aids go in brackets after what they belong to. */
  private void ruby(XmlElement ruby, Open open, boolean shown) {
    ruby.children("rubyBase").forEach(b -> inline(b, open, shown));
    text("(", open, shown);
    ruby.children("rt").forEach(t -> inline(t, open, shown));
    text(")", open, shown);
  }

  /** A text box is a story of its own; its paragraphs follow the one that it hangs on. */
  private void textBox(XmlElement box, Open open, boolean shown) {
    if (shown) {
      new DocxStory(
              styles, numbering, original, scope, scopeReason, open.boxes::add, noteReferences)
          .readAll(box);
    }
  }
}
