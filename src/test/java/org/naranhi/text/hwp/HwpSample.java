package org.naranhi.text.hwp;

import java.io.ByteArrayOutputStream;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Date;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kr.dogfoot.hwplib.object.HWPFile;
import kr.dogfoot.hwplib.object.bodytext.ParagraphListInterface;
import kr.dogfoot.hwplib.object.bodytext.control.Control;
import kr.dogfoot.hwplib.object.bodytext.control.ControlEndnote;
import kr.dogfoot.hwplib.object.bodytext.control.ControlEquation;
import kr.dogfoot.hwplib.object.bodytext.control.ControlField;
import kr.dogfoot.hwplib.object.bodytext.control.ControlFooter;
import kr.dogfoot.hwplib.object.bodytext.control.ControlFootnote;
import kr.dogfoot.hwplib.object.bodytext.control.ControlHeader;
import kr.dogfoot.hwplib.object.bodytext.control.ControlHiddenComment;
import kr.dogfoot.hwplib.object.bodytext.control.ControlTable;
import kr.dogfoot.hwplib.object.bodytext.control.ControlType;
import kr.dogfoot.hwplib.object.bodytext.control.ctrlheader.header.HeaderFooterApplyPage;
import kr.dogfoot.hwplib.object.bodytext.control.gso.ControlRectangle;
import kr.dogfoot.hwplib.object.bodytext.control.gso.GsoControlType;
import kr.dogfoot.hwplib.object.bodytext.control.sectiondefine.NumberShape;
import kr.dogfoot.hwplib.object.bodytext.control.table.Cell;
import kr.dogfoot.hwplib.object.bodytext.control.table.Row;
import kr.dogfoot.hwplib.object.bodytext.paragraph.Paragraph;
import kr.dogfoot.hwplib.object.bodytext.paragraph.text.HWPCharControlExtend;
import kr.dogfoot.hwplib.object.bodytext.paragraph.text.HWPCharControlInline;
import kr.dogfoot.hwplib.object.docinfo.DocInfo;
import kr.dogfoot.hwplib.object.docinfo.Numbering;
import kr.dogfoot.hwplib.object.docinfo.ParaShape;
import kr.dogfoot.hwplib.object.docinfo.Style;
import kr.dogfoot.hwplib.object.docinfo.numbering.LevelNumbering;
import kr.dogfoot.hwplib.object.docinfo.numbering.ParagraphNumberFormat;
import kr.dogfoot.hwplib.object.docinfo.parashape.ParaHeadShape;
import kr.dogfoot.hwplib.org.apache.poi.hpsf.MutablePropertySet;
import kr.dogfoot.hwplib.org.apache.poi.hpsf.MutableSection;
import kr.dogfoot.hwplib.org.apache.poi.hpsf.SummaryInformation;
import kr.dogfoot.hwplib.tool.blankfilemaker.BlankFileMaker;
import kr.dogfoot.hwplib.writer.HWPWriter;

/** An HWP 5 document written by hwplib. */
final class HwpSample implements HangulSample {

  /** What Hangul calls its own set of properties. */
  private static final String SUMMARY_ID = "9FA2B660106111D4B4C6006097C09D8C";

  private static final int BODY_SHAPE = 3;
  private static final int OUTLINE_SHAPE = 10;
  private static final int OUTLINE_STYLE = 2;
  private static final int FIELD = 3;
  private static final int OBJECT = 11;
  private static final int COMMENT = 15;
  private static final int MARGIN = 16;
  private static final int NOTE = 17;

  private record Shape(int paraShape, int style) {}

  private final HWPFile file = BlankFileMaker.make();
  private final Map<Look, Shape> shapes = new EnumMap<>(Look.class);
  private Paragraph last;
  private boolean begun;

  /**
   * An empty document.
   *
   * @param letters how the lettered list counts
   * @param article the label of articles, with {@code ^1} for the number
   */
  HwpSample(HangulOrdinal letters, String article) {
    last = file.getBodyText().getSectionList().get(0).getParagraph(0);
    shapes.put(Look.BODY, new Shape(BODY_SHAPE, 0));
    shapes.put(Look.TITLE, new Shape(BODY_SHAPE, style("제목", "Title")));
    shapes.put(Look.SUBTITLE, new Shape(BODY_SHAPE, style("부제목", "Subtitle")));
    shapes.put(Look.HEADING, new Shape(OUTLINE_SHAPE, OUTLINE_STYLE));
    shapes.put(Look.LETTERED, new Shape(listed(letters, "^1."), 0));
    shapes.put(Look.ARTICLE, new Shape(listed(HangulOrdinal.DIGIT, article), 0));
  }

  private int style(String name, String english) {
    Style style = docInfo().addNewStyle();
    style.setHangulName(name);
    style.setEnglishName(english);
    style.setParaShapeId(BODY_SHAPE);
    return docInfo().getStyleList().size() - 1;
  }

  private DocInfo docInfo() {
    return file.getDocInfo();
  }

  private int listed(HangulOrdinal ordinal, String format) {
    Numbering numbering = docInfo().addNewNumbering();
    for (int level = 1; level <= 7; level++) {
      LevelNumbering head = levelOf(numbering, level);
      head.getParagraphHeadInfo()
          .getProperty()
          .setParagraphNumberFormat(ParagraphNumberFormat.valueOf((byte) ordinal.ordinal()));
      head.getNumberFormat().fromUTF16LEString(level == 1 ? format : "");
      head.setStartNumber(1);
    }
    ParaShape shape = docInfo().addNewParaShape();
    shape.getProperty1().setParaHeadShape(ParaHeadShape.Numbering);
    shape.setParaHeadId(docInfo().getNumberingList().size());
    return docInfo().getParaShapeList().size() - 1;
  }

  private static LevelNumbering levelOf(Numbering numbering, int level) {
    try {
      return numbering.getLevelNumbering(level);
    } catch (Exception e) {
      throw new IllegalStateException("level " + level, e);
    }
  }

  @Override
  public HwpSample paragraph(Look look, String text) {
    if (begun) {
      last = file.getBodyText().getSectionList().get(0).addNewParagraph();
    }
    begun = true;
    write(last, shape(look), text);
    return this;
  }

  private Shape shape(Look look) {
    return Objects.requireNonNull(shapes.get(look));
  }

  private static void write(Paragraph paragraph, Shape shape, String text) {
    paragraph.getHeader().setParaShapeId(shape.paraShape);
    paragraph.getHeader().setStyleId((short) shape.style);
    if (paragraph.getText() == null) {
      paragraph.createText();
      paragraph.createCharShape();
      paragraph.getCharShape().addParaCharShape(0, 0);
    }
    addText(paragraph, text);
  }

  private static void addText(Paragraph paragraph, String text) {
    try {
      paragraph.getText().addString(text);
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes more text into the last paragraph. */
  HwpSample text(String more) {
    addText(last, more);
    return this;
  }

  /**
   * Writes a sign that takes one unit: 10 breaks the line, 24 is a hyphen, 30 and 31 are spaces.
   */
  HwpSample sign(int code) {
    last.getText().addNewCharControlChar().setCode((short) code);
    return this;
  }

  @Override
  public HwpSample footnote(String text) {
    ControlFootnote note = (ControlFootnote) last.addNewControl(ControlType.Footnote);
    note.getHeader().setNumberShape(NumberShape.Number);
    return hang(NOTE, "fn  ", note.getParagraphList(), text);
  }

  @Override
  public HwpSample endnote(String text) {
    ControlEndnote note = (ControlEndnote) last.addNewControl(ControlType.Endnote);
    note.getHeader().setNumberShape(NumberShape.Number);
    return hang(NOTE, "en  ", note.getParagraphList(), text);
  }

  @Override
  public HwpSample comment(String text) {
    Control comment = last.addNewControl(ControlType.HiddenComment);
    return hang(COMMENT, "tcmt", ((ControlHiddenComment) comment).getParagraphList(), text);
  }

  @Override
  public HwpSample header(String text) {
    ControlHeader header = (ControlHeader) last.addNewControl(ControlType.Header);
    header.getHeader().setApplyPage(HeaderFooterApplyPage.BothPage);
    return hang(MARGIN, "head", header.getParagraphList(), text);
  }

  @Override
  public HwpSample footer(String text) {
    ControlFooter footer = (ControlFooter) last.addNewControl(ControlType.Footer);
    footer.getHeader().setApplyPage(HeaderFooterApplyPage.BothPage);
    return hang(MARGIN, "foot", footer.getParagraphList(), text);
  }

  @Override
  public HwpSample box(String text) {
    ControlRectangle box = (ControlRectangle) last.addNewGsoControl(GsoControlType.Rectangle);
    box.createTextBox();
    return hang(OBJECT, "gso ", box.getTextBox().getParagraphList(), text);
  }

  /** Sets a formula behind the last paragraph's text. */
  HwpSample formula(String script) {
    ControlEquation formula = (ControlEquation) last.addNewControl(ControlType.Equation);
    formula.getEQEdit().getScript().fromUTF16LEString(script);
    anchor(OBJECT, "eqed");
    return this;
  }

  /** Sets a field to fill in; what it shows while empty stands in its command. */
  HwpSample field(String guide, String text) {
    ControlField field = (ControlField) last.addNewControl(ControlType.FIELD_CLICKHERE);
    field
        .getHeader()
        .getCommand()
        .fromUTF16LEString(
            "Clickhere:set:0:Direction:wstring:" + guide.length() + ":" + guide + " ");
    anchor(FIELD, "%clk");
    addText(last, text);
    HWPCharControlInline end = last.getText().addNewInlineControlChar();
    end.setCode((short) 4);
    setAddition(end::setAddition, "%clk");
    return this;
  }

  private HwpSample hang(int code, String id, ParagraphListInterface list, String text) {
    write(list.addNewParagraph(), shape(Look.BODY), text);
    anchor(code, id);
    return this;
  }

  private void anchor(int code, String id) {
    HWPCharControlExtend sign = last.getText().addNewExtendControlChar();
    sign.setCode((short) code);
    setAddition(sign::setAddition, id);
  }

  /** What stands behind a wide sign. */
  private interface Addition {
    void set(byte[] addition) throws Exception;
  }

  private static void setAddition(Addition target, String id) {
    byte[] addition = new byte[12];
    for (int i = 0; i < 4; i++) {
      addition[i] = (byte) id.charAt(3 - i);
    }
    try {
      target.set(addition);
    } catch (Exception e) {
      throw new IllegalStateException(id, e);
    }
  }

  @Override
  public HwpSample table(List<List<String>> rows) {
    paragraph(Look.BODY, "");
    nest(rows, last);
    anchor(OBJECT, "tbl ");
    return this;
  }

  /** Writes a table; returns the paragraph of its last cell. */
  private Paragraph nest(List<List<String>> rows, Paragraph holder) {
    Control control = holder.addNewControl(ControlType.Table);
    ControlTable table = (ControlTable) control;
    table.getTable().setRowCount(rows.size());
    table.getTable().setColumnCount(rows.get(0).size());
    Paragraph paragraph = holder;
    for (int r = 0; r < rows.size(); r++) {
      Row row = table.addNewRow();
      table.getTable().getCellCountOfRowList().add(rows.get(r).size());
      for (int c = 0; c < rows.get(r).size(); c++) {
        Cell cell = row.addNewCell();
        cell.getListHeader().setRowIndex(r);
        cell.getListHeader().setColIndex(c);
        paragraph = cell.getParagraphList().addNewParagraph();
        write(paragraph, shape(Look.BODY), rows.get(r).get(c));
      }
    }
    return paragraph;
  }

  /** Adds a table whose last cell holds another. */
  HwpSample tables(List<List<String>> outer, List<List<String>> inner) {
    paragraph(Look.BODY, "");
    Paragraph around = last;
    last = nest(outer, around);
    nest(inner, last);
    anchor(OBJECT, "tbl ");
    last = around;
    anchor(OBJECT, "tbl ");
    return this;
  }

  /** Says what the file says of itself. */
  HwpSample properties(String title, String author, Instant created) throws Exception {
    MutablePropertySet set = new MutablePropertySet();
    byte[] id = HexFormat.of().parseHex(SUMMARY_ID);
    ((MutableSection) set.getFirstSection()).setFormatID(id);
    SummaryInformation summary = new SummaryInformation(set);
    summary.setTitle(title);
    summary.setAuthor(author);
    summary.setCreateDateTime(Date.from(created));
    file.setSummaryInformation(summary);
    return this;
  }

  @Override
  public byte[] bytes() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HWPWriter.toStream(file, out);
    return out.toByteArray();
  }
}
