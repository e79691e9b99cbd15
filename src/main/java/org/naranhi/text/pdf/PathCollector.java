package org.naranhi.text.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;

/** Notes the straight lines and thin boxes that a page paints: the rules of its tables. */
final class PathCollector {

  /** Maps and charts have more; they are no tables. */
  private static final int MAX_BOXES = 4000;

  /** A line that leaves its axis by more is slanted. */
  private static final float MAX_SLANT_POINTS = 0.5f;

  private final PDFStreamEngine engine;
  private final List<Box> pending = new ArrayList<>();
  private final List<Box> painted = new ArrayList<>();
  private Point2D.Float start = new Point2D.Float();
  private Point2D.Float point = new Point2D.Float();

  PathCollector(PDFStreamEngine engine) {
    this.engine = engine;
  }

  void clear() {
    pending.clear();
    painted.clear();
  }

  /** The lines in coordinates that grow upwards; none where there are too many for tables. */
  List<Box> boxes() {
    return painted.size() > MAX_BOXES ? List.of() : List.copyOf(painted);
  }

  List<OperatorProcessor> operators() {
    List<OperatorProcessor> operators = new ArrayList<>();
    operators.add(operator("m", this::moveTo));
    operators.add(operator("l", this::lineTo));
    operators.add(operator("re", this::rectangle));
    operators.add(operator("h", n -> close()));
    for (String name : List.of("S", "s", "B", "B*", "b", "b*", "f", "F", "f*")) {
      operators.add(operator(name, n -> paint(name)));
    }
    operators.add(operator("n", n -> pending.clear()));
    return operators;
  }

  private interface Action {
    void on(float[] operands);
  }

  private OperatorProcessor operator(String name, Action action) {
    return new OperatorProcessor(engine) {
      @Override
      public void process(Operator operator, List<COSBase> operands) {
        action.on(numbers(operands));
      }

      @Override
      public String getName() {
        return name;
      }
    };
  }

  private static float[] numbers(List<COSBase> operands) {
    float[] numbers = new float[4];
    for (int i = 0; i < Math.min(4, operands.size()); i++) {
      numbers[i] = operands.get(i) instanceof COSNumber n ? n.floatValue() : 0;
    }
    return numbers;
  }

  private Point2D.Float onPage(float x, float y) {
    Matrix matrix = engine.getGraphicsState().getCurrentTransformationMatrix();
    return matrix.transformPoint(x, y);
  }

  private void moveTo(float[] to) {
    start = onPage(to[0], to[1]);
    point = start;
  }

  private void lineTo(float[] to) {
    Point2D.Float end = onPage(to[0], to[1]);
    add(point, end);
    point = end;
  }

  private void close() {
    add(point, start);
    point = start;
  }

  private void rectangle(float[] box) {
    Point2D.Float one = onPage(box[0], box[1]);
    Point2D.Float other = onPage(box[0] + box[2], box[1] + box[3]);
    Box whole = between(one, other);
    if (Rule.isRule(whole)) {
      pending.add(whole);
    } else {
      pending.add(new Box(whole.left(), whole.top(), whole.right(), whole.top()));
      pending.add(new Box(whole.left(), whole.bottom(), whole.right(), whole.bottom()));
      pending.add(new Box(whole.left(), whole.top(), whole.left(), whole.bottom()));
      pending.add(new Box(whole.right(), whole.top(), whole.right(), whole.bottom()));
    }
    start = one;
    point = one;
  }

  private void add(Point2D.Float from, Point2D.Float to) {
    Box box = between(from, to);
    if (Math.min(box.width(), box.height()) <= MAX_SLANT_POINTS) {
      pending.add(box);
    }
  }

  private static Box between(Point2D.Float one, Point2D.Float other) {
    return new Box(
        Math.min(one.x, other.x),
        Math.min(one.y, other.y),
        Math.max(one.x, other.x),
        Math.max(one.y, other.y));
  }

  private void paint(String operator) {
    if (operator.equals("s") || operator.startsWith("b")) {
      close();
    }
    if (painted.size() <= MAX_BOXES) {
      painted.addAll(pending);
    }
    pending.clear();
  }
}
