package org.naranhi.text.hwp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.naranhi.text.PassageRole;
import org.naranhi.text.PassageRole.Use;
import org.naranhi.text.XmlElement;

/**
 * Reads one story of an HWPX document from its XML. Of tracked changes one side is read: the
 * accepted text or the original.
 */
final class HwpxStory {

  private static final Set<String> SHAPES =
      Set.of(
          "arc",
          "chart",
          "connectLine",
          "container",
          "curve",
          "ellipse",
          "line",
          "ole",
          "pic",
          "polygon",
          "rect",
          "textart",
          "unknownObject",
          "video");

  private final HangulStory story;
  private final boolean original;
  private final Consumer<String> masterPages;

  /**
   * A story.
   *
   * @param original whether tracked changes are undone
   * @param masterPages told of every master page that a section names
   */
  HwpxStory(HangulStory story, boolean original, Consumer<String> masterPages) {
    this.story = story;
    this.original = original;
    this.masterPages = masterPages;
  }

  /** Reads the paragraphs of all lists in {@code holder}. */
  void readLists(XmlElement holder) {
    for (XmlElement list : holder.children("subList")) {
      list.children("p").forEach(this::paragraph);
    }
    story.flush();
  }

  /** Reads a paragraph and what hangs on it. */
  void paragraph(XmlElement paragraph) {
    story.begin(paragraph.attribute("paraPrIDRef"), paragraph.attribute("styleIDRef"));
    boolean goesOn = false;
    for (XmlElement run : paragraph.children("run")) {
      for (XmlElement piece : run.children()) {
        piece(piece);
        goesOn |= takesParagraphEnd(piece);
      }
    }
    story.end(goesOn);
  }

  /** Ends a paragraph that had nothing to go on with; to be called after the last one. */
  void flush() {
    story.flush();
  }

  private boolean takesParagraphEnd(XmlElement piece) {
    String end = original ? "insertEnd" : "deleteEnd";
    return piece.children(end).stream().anyMatch(e -> e.attribute("paraend").equals("1"));
  }

  private void piece(XmlElement piece) {
    switch (piece.name()) {
      case "t" -> text(piece);
      case "ctrl" -> piece.children().forEach(this::control);
      case "tbl" -> story.hang(() -> table(piece));
      case "equation" ->
          piece.children("script").forEach(s -> story.text(HwpStory.formula(s.text())));
      case "dutmal" -> story.text(withAid(piece));
      case "compose" -> story.text(piece.attribute("composeText"));
      case "secPr" -> section(piece);
      case "switch" -> choice(piece);
      default -> {
        if (isFirstLetter(piece)) {
          piece.descendants("t").forEach(this::text);
        } else if (SHAPES.contains(piece.name())) {
          story.hang(() -> shape(piece));
        }
      }
    }
  }

  /** A large first letter is a shape that belongs to the word after it. */
  private static boolean isFirstLetter(XmlElement shape) {
    String style = shape.attribute("dropcapstyle");
    return SHAPES.contains(shape.name()) && !style.isEmpty() && !style.equals("None");
  }

  private void text(XmlElement text) {
    for (Object node : text.content()) {
      if (node instanceof XmlElement sign) {
        sign(sign);
      } else {
        story.text(node.toString());
      }
    }
  }

  private void sign(XmlElement sign) {
    switch (sign.name()) {
      case "tab" -> story.text("\t");
      case "lineBreak" -> story.lineBreak();
      case "hyphen" -> story.text("-");
      case "nbSpace", "fwSpace" -> story.text("\u00A0");
      case "insertBegin", "deleteBegin" -> {
        if (isDropped(sign)) {
          story.drop(changeId(sign));
        }
      }
      case "insertEnd", "deleteEnd" -> story.keep(changeId(sign));
      default -> {} // marks of colour and of titles
    }
  }

  private boolean isDropped(XmlElement change) {
    return change.name().startsWith(original ? "insert" : "delete");
  }

  private static String changeId(XmlElement change) {
    return change.name().charAt(0) + change.attribute("Id");
  }

  private void control(XmlElement control) {
    switch (control.name()) {
      case "fieldBegin" -> field(control);
      case "fieldEnd" -> story.endField();
      case "footNote" -> story.hang(() -> with(story.note("footnote")).readLists(control));
      case "endNote" -> story.hang(() -> with(story.note("endnote")).readLists(control));
      case "header" -> story.hang(() -> with(story.margin(HangulNotes.HEADER)).readLists(control));
      case "footer" -> story.hang(() -> with(story.margin(HangulNotes.FOOTER)).readLists(control));
      case "autoNum" -> number(control);
      default -> {} // hidden comments, bookmarks, columns, places of page numbers
    }
  }

  private HwpxStory with(HangulStory inner) {
    return new HwpxStory(inner, original, masterPages);
  }

  private void field(XmlElement field) {
    boolean isGuided =
        field.attribute("type").equals("CLICK_HERE") && !field.attribute("dirty").equals("1");
    String guide = isGuided ? guide(field) : "";
    story.beginField(guide, field.attribute("type").equals("TABLEOFCONTENTS"));
  }

  private static String guide(XmlElement field) {
    return field.descendants("stringParam").stream()
        .filter(p -> p.attribute("name").equals("Command"))
        .findFirst()
        .map(p -> HwpStory.guide(p.text()))
        .orElse("");
  }

  /** Numbers of notes are layout, those of figures and pages are text. */
  private void number(XmlElement number) {
    if (!number.attribute("numType").endsWith("NOTE")) {
      String format = number.valueAt("type", "autoNumFormat");
      int n = HwpxStyles.number(number.attribute("num"), 1);
      story.text(HangulOrdinal.ofName(format).of(n));
    }
  }

  /** A reading aid goes in brackets after what it belongs to. */
  private static String withAid(XmlElement piece) {
    String aid = piece.find("subText").map(XmlElement::text).orElse("");
    return piece.find("mainText").map(XmlElement::text).orElse("")
        + (aid.isEmpty() ? "" : "(" + aid + ")");
  }

  private void section(XmlElement section) {
    story.outline(section.attribute("outlineShapeIDRef"));
    section.children("masterPage").forEach(m -> masterPages.accept(m.attribute("idRef")));
  }

  /** Takes the first choice that has text, so that it is read once. */
  private void choice(XmlElement choices) {
    choices.children().stream()
        .filter(c -> !c.descendants("t").isEmpty())
        .findFirst()
        .ifPresent(c -> c.children().forEach(this::piece));
  }

  private void table(XmlElement table) {
    caption(table);
    List<Integer> rows = new ArrayList<>();
    List<XmlElement> cells = new ArrayList<>();
    int row = 0;
    for (XmlElement line : table.children("tr")) {
      for (XmlElement cell : line.children("tc")) {
        rows.add(row);
        cells.add(cell);
      }
      row++;
    }
    HangulStory inside = HangulTables.cell(story, rows);
    cells.forEach(c -> with(inside).readLists(c));
  }

  private void caption(XmlElement holder) {
    HangulStory inside = story.inner(PassageRole.of(Use.CAPTION), "caption");
    holder.children("caption").forEach(c -> with(inside).readLists(c));
  }

  /** Shapes hold text boxes; groups hold shapes. */
  private void shape(XmlElement shape) {
    caption(shape);
    if (shape.name().equals("textart")) {
      HwpStory.textArt(shape.attribute("text"), story);
    }
    HangulStory inside = story.inner(PassageRole.BODY, "");
    shape.children("drawText").forEach(d -> with(inside).readLists(d));
    shape.children().stream().filter(c -> SHAPES.contains(c.name())).forEach(this::shape);
  }
}
