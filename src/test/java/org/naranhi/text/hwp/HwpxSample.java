package org.naranhi.text.hwp;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kr.dogfoot.hwpxlib.object.HWPXFile;
import kr.dogfoot.hwpxlib.object.content.context_hpf.Meta;
import kr.dogfoot.hwpxlib.object.content.context_hpf.MetaData;
import kr.dogfoot.hwpxlib.object.content.header_xml.RefList;
import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.NumberType1;
import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.ParaHeadingType;
import kr.dogfoot.hwpxlib.object.content.header_xml.references.Numbering;
import kr.dogfoot.hwpxlib.object.content.header_xml.references.ParaPr;
import kr.dogfoot.hwpxlib.object.content.section_xml.ParaListCore;
import kr.dogfoot.hwpxlib.object.content.section_xml.SubList;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Ctrl;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Para;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Run;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.ctrl.EndNote;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.ctrl.FootNote;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.ctrl.Footer;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.ctrl.Header;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.ctrl.HiddenComment;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.Rectangle;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.Table;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.table.Tc;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.table.Tr;
import kr.dogfoot.hwpxlib.tool.blankfilemaker.BlankFileMaker;
import kr.dogfoot.hwpxlib.writer.HWPXWriter;

/** An HWPX document written by hwpxlib. */
final class HwpxSample implements HangulSample {

  private static final String BODY_SHAPE = "3";
  private static final String OUTLINE_SHAPE = "10";
  private static final String OUTLINE_STYLE = "2";

  private record Shape(String paraShape, String style) {}

  private final HWPXFile file = BlankFileMaker.make();
  private final Map<Look, Shape> shapes = new EnumMap<>(Look.class);
  private Para last;
  private boolean begun;

  /**
   * An empty document.
   *
   * @param letters how the lettered list counts
   * @param article the label of articles, with {@code ^1} for the number
   */
  HwpxSample(HangulOrdinal letters, String article) {
    last = body().getPara(0);
    shapes.put(Look.BODY, new Shape(BODY_SHAPE, "0"));
    shapes.put(Look.TITLE, new Shape(BODY_SHAPE, style("제목", "Title")));
    shapes.put(Look.SUBTITLE, new Shape(BODY_SHAPE, style("부제목", "Subtitle")));
    shapes.put(Look.HEADING, new Shape(OUTLINE_SHAPE, OUTLINE_STYLE));
    shapes.put(Look.LETTERED, new Shape(listed("2", letters, "^1."), "0"));
    shapes.put(Look.ARTICLE, new Shape(listed("3", HangulOrdinal.DIGIT, article), "0"));
  }

  private ParaListCore body() {
    return file.sectionXMLFileList().get(0);
  }

  private RefList lists() {
    return file.headerXMLFile().refList();
  }

  private String style(String name, String english) {
    String id = Integer.toString(lists().styles().count());
    lists().styles().addNew().idAnd(id).nameAnd(name).engNameAnd(english).paraPrIDRef(BODY_SHAPE);
    return id;
  }

  private String listed(String list, HangulOrdinal ordinal, String format) {
    Numbering numbering = lists().numberings().addNew();
    numbering.id(list);
    NumberType1 type = NumberType1.valueOf(ordinal.name());
    numbering.addNewParaHead().levelAnd((byte) 1).startAnd(1).numFormatAnd(type).text(format);
    String id = Integer.toString(lists().paraProperties().count());
    ParaPr shape = lists().paraProperties().addNew();
    shape.id(id);
    shape.createHeading();
    shape.heading().typeAnd(ParaHeadingType.NUMBER).idRefAnd(list).level((byte) 0);
    return id;
  }

  @Override
  public HwpxSample paragraph(Look look, String text) {
    if (begun) {
      last = body().addNewPara();
    }
    begun = true;
    write(last, shape(look), text);
    return this;
  }

  private Shape shape(Look look) {
    return Objects.requireNonNull(shapes.get(look));
  }

  private static void write(Para paragraph, Shape shape, String text) {
    paragraph.paraPrIDRefAnd(shape.paraShape).styleIDRef(shape.style);
    run(paragraph).addNewT().addText(text);
  }

  private static Run run(Para paragraph) {
    Run run = paragraph.addNewRun();
    run.charPrIDRef("0");
    return run;
  }

  private Ctrl control() {
    return run(last).addNewCtrl();
  }

  private HwpxSample write(SubList list, String text) {
    write(list.addNewPara(), shape(Look.BODY), text);
    return this;
  }

  @Override
  public HwpxSample footnote(String text) {
    FootNote note = control().addNewFootNote();
    note.createSubList();
    return write(note.subList(), text);
  }

  @Override
  public HwpxSample endnote(String text) {
    EndNote note = control().addNewEndNote();
    note.createSubList();
    return write(note.subList(), text);
  }

  @Override
  public HwpxSample comment(String text) {
    HiddenComment comment = control().addNewHiddenComment();
    comment.createSubList();
    return write(comment.subList(), text);
  }

  @Override
  public HwpxSample header(String text) {
    Header header = control().addNewHeader();
    header.createSubList();
    return write(header.subList(), text);
  }

  @Override
  public HwpxSample footer(String text) {
    Footer footer = control().addNewFooter();
    footer.createSubList();
    return write(footer.subList(), text);
  }

  @Override
  public HwpxSample box(String text) {
    Rectangle box = run(last).addNewRectangle();
    box.createDrawText();
    box.drawText().createSubList();
    return write(box.drawText().subList(), text);
  }

  @Override
  public HwpxSample table(List<List<String>> rows) {
    paragraph(Look.BODY, "");
    Table table = run(last).addNewTable();
    for (List<String> cells : rows) {
      Tr row = table.addNewTr();
      for (String text : cells) {
        Tc cell = row.addNewTc();
        cell.createSubList();
        write(cell.subList(), text);
      }
    }
    return this;
  }

  /** Says what the file says of itself. */
  HwpxSample properties(String title, String author, String created) {
    if (file.contentHPFFile().metaData() == null) {
      file.contentHPFFile().createMetaData();
    }
    MetaData metadata = file.contentHPFFile().metaData();
    metadata.createTitle();
    metadata.title().addText(title);
    metadata.removeAllMetas();
    metadata.addMeta(new Meta("creator", "text", author));
    metadata.addMeta(new Meta("CreatedDate", "text", created));
    return this;
  }

  @Override
  public byte[] bytes() throws Exception {
    return HWPXWriter.toBytes(file);
  }
}
