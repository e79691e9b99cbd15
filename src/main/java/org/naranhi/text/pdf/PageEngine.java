package org.naranhi.text.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Runs the programs of pages and notes which glyphs and lines they paint and where. One engine
 * reads the pages of one file, one after the other.
 */
final class PageEngine extends PDFStreamEngine {

  /** A page of a newspaper has about 30,000. */
  private static final int MAX_GLYPHS = 500_000;

  /** What stands in marked content: whether it is an artifact, and what it is meant to read as. */
  private record Mark(boolean artifact, @Nullable String actualText) {}

  private final FontText fonts = new FontText();
  private final Deque<Mark> marks = new ArrayDeque<>();
  private final PathCollector path = new PathCollector(this);
  private List<RawGlyph> glyphs = new ArrayList<>();
  private int unreadable;
  private boolean pictures;

  PageEngine() {
    addTextOperators();
    addStateOperators();
    path.operators().forEach(this::addOperator);
  }

  private void addTextOperators() {
    addOperator(new BeginText(this));
    addOperator(new EndText(this));
    addOperator(new MoveText(this));
    addOperator(new MoveTextSetLeading(this));
    addOperator(new NextLine(this));
    addOperator(new SetCharSpacing(this));
    addOperator(new SetFontAndSize(this));
    addOperator(new SetTextHorizontalScaling(this));
    addOperator(new SetTextLeading(this));
    addOperator(new SetTextRenderingMode(this));
    addOperator(new SetTextRise(this));
    addOperator(new SetWordSpacing(this));
    addOperator(new ShowText(this));
    addOperator(new ShowTextAdjusted(this));
    addOperator(new ShowTextLine(this));
    addOperator(new ShowTextLineAndSpace(this));
  }

  private void addStateOperators() {
    addOperator(new Concatenate(this));
    addOperator(new DrawObject(this));
    addOperator(new SetGraphicsStateParameters(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
    addOperator(new SetMatrix(this));
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new EndMarkedContentSequence(this));
  }

  /** Runs the program of the page; {@link #ink} then tells what it painted. */
  void run(PDPage page) throws IOException {
    glyphs = new ArrayList<>();
    unreadable = 0;
    marks.clear();
    path.clear();
    pictures = Pictures.has(page);
    processPage(page);
  }

  /** What the page that was run last shows within its {@code crop}. */
  Ink ink(PDRectangle crop) {
    Box bounds =
        new Box(
            crop.getLowerLeftX(),
            crop.getLowerLeftY(),
            crop.getUpperRightX(),
            crop.getUpperRightY());
    return Turn.upright(glyphs, path.boxes(), bounds, unreadable, pictures);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    if (glyphs.size() >= MAX_GLYPHS) {
      throw new PageTooLargeException(MAX_GLYPHS);
    }
    String text = replaced(fonts.textOf(font, code));
    if (text.equals(FontText.UNREADABLE)) {
      unreadable++;
    }
    float endX = matrix.getTranslateX() + matrix.getScaleX() * displacement.getX();
    float endY = matrix.getTranslateY() + matrix.getShearY() * displacement.getX();
    double angle = Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX()));
    glyphs.add(
        new RawGlyph(
            text,
            matrix.getTranslateX(),
            matrix.getTranslateY(),
            endX,
            endY,
            length(matrix.getShearX(), matrix.getScaleY()),
            (float) angle,
            isOutlined() || fonts.isBold(font),
            marks.stream().anyMatch(Mark::artifact)));
  }

  private static float length(float x, float y) {
    return (float) Math.sqrt(x * x + y * y);
  }

  private boolean isOutlined() {
    return getGraphicsState().getTextState().getRenderingMode() == RenderingMode.FILL_STROKE;
  }

  /** What the file says a stretch reads as stands for its first glyph, nothing for the others. */
  private String replaced(String text) {
    Mark mark = marks.peek();
    if (mark == null || mark.actualText() == null) {
      return text;
    }
    marks.pop();
    marks.push(new Mark(mark.artifact(), ""));
    return FontText.readable(mark.actualText());
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    String actual = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
    boolean artifact = tag != null && tag.getName().equals("Artifact");
    marks.push(new Mark(artifact, actual));
  }

  @Override
  public void endMarkedContentSequence() {
    marks.poll();
  }

  /** What cannot be painted has no text; inline images are pictures. */
  @Override
  protected void unsupportedOperator(Operator operator, List<COSBase> operands) {
    pictures |= operator.getName().equals(OperatorName.BEGIN_INLINE_IMAGE);
  }
}
