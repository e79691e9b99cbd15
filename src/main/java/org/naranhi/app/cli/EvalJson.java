package org.naranhi.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.naranhi.align.GoldScore;

/**
 * What {@code eval} found, as JSON: everything, to six decimals; null where a figure has no sense.
 */
final class EvalJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private EvalJson() {}

  /** An array with an object for each output, reference and set. */
  static String of(List<EvalFigures> figures, EvalReport report) {
    ArrayNode all = MAPPER.createArrayNode();
    for (EvalFigures f : figures) {
      ObjectNode node = all.addObject();
      node.put("test", f.test()).put("reference", f.reference()).put("set", f.set());
      node.put("documents", f.documents().size()).put("blocks", f.blocks());
      addScores(node.putArray("scores"), f);
      EvalBootstrap.interval(f.byDocument())
          .ifPresent(interval -> addInterval(node, "strictF1Interval95", interval));
      addComparison(node, report.base(f), f);
      addTypes(node.putArray("types"), f.types());
      addCalibration(node.putObject("pairings"), f.calibration(false));
      addCalibration(node.putObject("beads"), f.calibration(true));
      addDocuments(node.putArray("byDocument"), f);
    }
    return text(all);
  }

  private static void addScores(ArrayNode scores, EvalFigures f) {
    for (boolean blocks : new boolean[] {true, false}) {
      for (boolean nulls : new boolean[] {false, true}) {
        GoldScore s = f.score(blocks, nulls);
        ObjectNode node = scores.addObject().put("blocks", blocks).put("nulls", nulls);
        addScore(node.putObject("strict"), s, true);
        addScore(node.putObject("lax"), s, false);
      }
    }
  }

  private static void addScore(ObjectNode node, GoldScore s, boolean strict) {
    put(node, "precision", s.precision(strict));
    put(node, "recall", s.recall(strict));
    put(node, "f1", s.f1(strict));
  }

  private static void addInterval(ObjectNode node, String name, EvalBootstrap.Interval interval) {
    ArrayNode both = node.putArray(name);
    both.add(rounded(interval.low())).add(rounded(interval.high()));
  }

  private static void addComparison(ObjectNode node, EvalFigures base, EvalFigures f) {
    if (!base.test().equals(f.test())) {
      EvalBootstrap.compare(base.byDocument(), f.byDocument())
          .ifPresent(
              c -> {
                ObjectNode comparison = node.putObject("comparison").put("with", base.test());
                put(comparison, "difference", c.difference());
                addInterval(comparison, "interval95", c.interval());
                put(comparison, "p", c.p());
              });
    }
  }

  private static void addTypes(ArrayNode types, List<EvalTypes.Row> rows) {
    for (EvalTypes.Row row : rows) {
      ObjectNode node = types.addObject().put("type", row.type());
      node.put("gold", row.gold()).put("test", row.test()).put("right", row.right());
      put(node, "precision", row.precision());
      put(node, "recall", row.recall());
      put(node, "f1", row.f1());
    }
  }

  private static void addCalibration(ObjectNode node, EvalCalibration calibration) {
    node.put("count", calibration.count());
    put(node, "expectedCalibrationError", calibration.expectedError());
    put(node, "rightFromProbability.9", calibration.rightFrom(.9));
    put(node, "errorsInLeastSureTenth", calibration.errorsInLeastSure(.1));
    ArrayNode bins = node.putArray("bins");
    for (EvalCalibration.Bin bin : calibration.bins()) {
      ObjectNode one = bins.addObject();
      put(one, "from", bin.from());
      put(one, "to", bin.to());
      one.put("count", bin.count());
      put(one, "probability", bin.probability());
      put(one, "right", bin.right());
    }
  }

  private static void addDocuments(ArrayNode documents, EvalFigures f) {
    for (int d = 0; d < f.documents().size(); d++) {
      GoldScore s = f.byDocument().get(d);
      ObjectNode node = documents.addObject().put("document", f.documents().get(d).name());
      node.put("gold", s.goldBeads()).put("test", s.testBeads());
      put(node, "strictF1", s.f1(true));
      put(node, "laxF1", s.f1(false));
    }
  }

  private static void put(ObjectNode node, String name, double value) {
    if (Double.isNaN(value)) {
      node.putNull(name);
    } else {
      node.put(name, rounded(value));
    }
  }

  private static double rounded(double value) {
    return Math.round(value * 1e6) / 1e6;
  }

  private static String text(ArrayNode all) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withArrayIndenter(indenter).withObjectIndenter(indenter);
    try {
      return MAPPER.writer(printer).writeValueAsString(all) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of figures is always JSON", e);
    }
  }
}
