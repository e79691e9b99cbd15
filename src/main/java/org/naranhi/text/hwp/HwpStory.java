package org.naranhi.text.hwp;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.text.PassageRole;
import org.naranhi.text.PassageRole.Use;

/**
 * Reads one story of an HWP 5 document from its records.
 *
 * <p>The text of a paragraph is UTF-16; units below 32 are signs of layout or stand for a control.
 * Those for a control take eight units, and the records of the controls follow in the same order.
 */
final class HwpStory {

  private static final int WIDE_UNITS = 8;
  private static final int FIRST_LETTER = 32;
  private static final int FIELD_END = 4;
  private static final int TAB = 9;
  private static final int LINE_BREAK = 10;
  private static final int HYPHEN = 24;
  private static final int NO_BREAK_SPACE = 30;
  private static final int FIXED_SPACE = 31;

  /** Automatic numbers of pages, footnotes and endnotes; above are figures, tables, formulas. */
  private static final int FOOTNOTE_NUMBER = 1;

  private static final int ENDNOTE_NUMBER = 2;

  /** A field that somebody has filled in. */
  private static final int FIELD_CHANGED = 1 << 15;

  private static final Pattern GUIDE =
      Pattern.compile("Direction:wstring:(\\d{1,5}):(.*)", Pattern.DOTALL);

  /** A list of paragraphs and the record that heads it. */
  private record Paragraphs(HwpRecord header, List<HwpRecord> paragraphs) {
    /** The row of a table that this is a cell of. */
    int row() {
      return header.unsigned16(10);
    }
  }

  private final HangulStory story;

  HwpStory(HangulStory story) {
    this.story = story;
  }

  /** Reads all {@code paragraphs}. */
  void readAll(List<HwpRecord> paragraphs) {
    paragraphs.forEach(this::paragraph);
    story.flush();
  }

  /** Reads a paragraph and what hangs on it. */
  void paragraph(HwpRecord paragraph) {
    String shape = Integer.toString(paragraph.unsigned16(8));
    story.begin(shape, Integer.toString(paragraph.unsigned8(10)));
    Iterator<HwpRecord> controls = paragraph.children(HwpRecord.CTRL_HEADER).iterator();
    for (HwpRecord text : paragraph.children(HwpRecord.PARA_TEXT)) {
      text(text, controls);
    }
    story.end(false);
  }

  private void text(HwpRecord text, Iterator<HwpRecord> controls) {
    int units = text.data().length / Character.BYTES;
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < units; i++) {
      int unit = text.unsigned16(Character.BYTES * i);
      if (unit >= FIRST_LETTER) {
        plain.append((char) unit);
        continue;
      }
      story.text(plain.toString());
      plain.setLength(0);
      sign(unit, controls);
      i += isWide(unit) ? WIDE_UNITS - 1 : 0;
    }
    story.text(plain.toString());
  }

  private static boolean isWide(int unit) {
    return unit > 0 && unit < HYPHEN && unit != LINE_BREAK && unit != '\r';
  }

  /** Wide signs that have no control of their own: ends of fields, tabs, and reserved ones. */
  private static boolean isInline(int unit) {
    return (unit >= FIELD_END && unit <= TAB) || unit == 19 || unit == 20;
  }

  private void sign(int unit, Iterator<HwpRecord> controls) {
    switch (unit) {
      case FIELD_END -> story.endField();
      case TAB -> story.text("\t");
      case LINE_BREAK -> story.lineBreak();
      case HYPHEN -> story.text("-");
      case NO_BREAK_SPACE, FIXED_SPACE -> story.text("\u00A0");
      default -> {
        if (isWide(unit) && !isInline(unit) && controls.hasNext()) {
          control(controls.next());
        }
      }
    }
  }

  private void control(HwpRecord control) {
    switch (control.control()) {
      case "secd" -> section(control);
      case "tbl" -> story.hang(() -> table(control));
      case "gso" -> story.hang(() -> drawing(control));
      case "eqed" ->
          control.children(HwpRecord.EQUATION).forEach(e -> story.text(formula(e.text(4))));
      case "fn" -> story.hang(() -> inside(control, story.note("footnote")));
      case "en" -> story.hang(() -> inside(control, story.note("endnote")));
      case "head" -> story.hang(() -> inside(control, story.margin(HangulNotes.HEADER)));
      case "foot" -> story.hang(() -> inside(control, story.margin(HangulNotes.FOOTER)));
      case "atno" -> number(control);
      case "tdut" -> story.text(withAid(control));
      case "tcps" -> story.text(control.text(4));
      default -> {
        if (control.control().startsWith("%")) {
          field(control);
        }
      }
    }
  }

  /** The script of a formula; its signs for narrow spaces are spaces here. */
  static String formula(String script) {
    return script.replace('`', ' ').replace('~', ' ').strip();
  }

  /** A reading aid goes in brackets after what it belongs to. */
  private static String withAid(HwpRecord control) {
    String aid = control.text(4 + control.stringBytes(4));
    return control.text(4) + (aid.isEmpty() ? "" : "(" + aid + ")");
  }

  private void section(HwpRecord control) {
    story.outline(Integer.toString(control.unsigned16(18)));
    story.hang(() -> inside(control, story.margin(HangulNotes.MASTER_PAGE)));
  }

  private void field(HwpRecord control) {
    boolean isGuided = control.control().equals("%clk") && (control.int32(4) & FIELD_CHANGED) == 0;
    String guide = isGuided ? guide(control.text(9)) : "";
    story.beginField(guide, control.control().equals("%toc"));
  }

  /** What a field shows while it is empty, from its command. */
  static String guide(String command) {
    Matcher found = GUIDE.matcher(command);
    if (!found.find()) {
      return "";
    }
    int length = Math.min(Integer.parseInt(found.group(1)), found.group(2).length());
    return found.group(2).substring(0, length);
  }

  /** Numbers of notes are layout, those of figures and pages are text. */
  private void number(HwpRecord control) {
    int kind = control.int32(4) & 0xF;
    if (kind != FOOTNOTE_NUMBER && kind != ENDNOTE_NUMBER) {
      HangulOrdinal format = HangulOrdinal.ofCode(control.int32(4) >>> 4 & 0xFF);
      story.text(format.of(control.unsigned16(8)));
    }
  }

  private static void inside(HwpRecord control, HangulStory story) {
    lists(control.children()).forEach(l -> new HwpStory(story).readAll(l.paragraphs));
  }

  /** The lists of paragraphs among records: a header each, then its paragraphs. */
  private static List<Paragraphs> lists(List<HwpRecord> records) {
    List<Paragraphs> lists = new ArrayList<>();
    for (HwpRecord record : records) {
      if (record.tag() == HwpRecord.LIST_HEADER) {
        lists.add(new Paragraphs(record, new ArrayList<>()));
      } else if (record.tag() == HwpRecord.PARA_HEADER && !lists.isEmpty()) {
        lists.get(lists.size() - 1).paragraphs.add(record);
      }
    }
    return lists;
  }

  /** A caption stands before the record of the table, the cells after it. */
  private void table(HwpRecord control) {
    List<HwpRecord> records = control.children();
    int cellsAt = 0;
    while (cellsAt < records.size() && records.get(cellsAt).tag() != HwpRecord.TABLE) {
      cellsAt++;
    }
    caption(records.subList(0, cellsAt));
    List<Paragraphs> cells = lists(records.subList(cellsAt, records.size()));
    HangulStory cell = HangulTables.cell(story, cells.stream().map(Paragraphs::row).toList());
    cells.forEach(c -> new HwpStory(cell).readAll(c.paragraphs));
  }

  private void caption(List<HwpRecord> records) {
    HangulStory caption = story.inner(PassageRole.of(Use.CAPTION), "caption");
    lists(records).forEach(l -> new HwpStory(caption).readAll(l.paragraphs));
  }

  /** Shapes hold text boxes; groups hold shapes. */
  private void drawing(HwpRecord control) {
    caption(control.children());
    control.children(HwpRecord.SHAPE_COMPONENT).forEach(this::shape);
  }

  private void shape(HwpRecord shape) {
    inside(shape, story.inner(PassageRole.BODY, ""));
    for (HwpRecord part : shape.children()) {
      if (part.tag() == HwpRecord.SHAPE_COMPONENT) {
        shape(part);
      } else if (part.tag() == HwpRecord.TEXT_ART) {
        textArt(part.text(32), story);
      }
    }
  }

  /** Letters drawn as a picture, which have no paragraph of their own. */
  static void textArt(String text, HangulStory around) {
    HangulStory box = around.inner(PassageRole.BODY, "");
    for (String line : text.split("[\\r\\n\\u240A\\u240D]+", -1)) {
      box.begin("", "");
      box.text(line);
      box.end(false);
    }
  }
}
