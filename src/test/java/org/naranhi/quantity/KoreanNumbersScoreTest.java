package org.naranhi.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.naranhi.token.KoreanTokenizer;

/**
 * Prints and bounds the F1 of the Korean quantities on the development table: span overlap, value,
 * kind and unit, by the rules of the specification's scorer.
 */
class KoreanNumbersScoreTest {

  private static final Map<String, Double> SECONDS_OR_MONTHS =
      Map.of(
          "second", 1.0, "minute", 60.0, "hour", 3600.0, "day", 86400.0, "week", 604800.0, "month",
          1.0, "year", 12.0, "decade", 120.0, "bp", 0.01);
  private static final List<Set<String>> COMPATIBLE =
      List.of(
          Set.of("count", "ordinal", "number"),
          Set.of("fraction", "percent"),
          Set.of("year", "date"),
          Set.of("fraction", "ratio"));
  private static final Set<String> UNITLESS =
      Set.of(
          "count",
          "ordinal",
          "number",
          "multiple",
          "fraction",
          "ratio",
          "age",
          "year",
          "date",
          "time",
          "id");

  private final ObjectMapper json = new ObjectMapper();
  private int right;
  private int extra;
  private int missed;
  private int firedTraps;

  @Test
  void reachesTheBarOnTheDevelopmentTable() throws IOException {
    Path table =
        Path.of(
            System.getProperty("naranhi.shared", "../shared"), "data/numbers/ko_numbers_dev.tsv");
    assumeTrue(Files.exists(table), "development data absent: " + table);
    KoreanTokenizer tokenizer = new KoreanTokenizer();
    KoreanQuantityParser parser = new KoreanQuantityParser();
    for (String line : Files.readAllLines(table).subList(1, Files.readAllLines(table).size())) {
      String[] columns = line.split("\t", -1);
      List<Quantity> found = parser.parse(columns[0], tokenizer.tokenize(columns[0]));
      score(json.readTree(columns[1]), json.readTree(QuantityJson.toJson(found)));
    }
    double f1 = 2.0 * right / (2 * right + extra + missed);
    System.out.printf(
        "ko_numbers_dev full F1 %.3f (right %d, extra %d, missed %d), traps that fire %d%n",
        f1, right, extra, missed, firedTraps);

    assertThat(f1).isGreaterThanOrEqualTo(0.97);
    assertThat(firedTraps).isZero();
  }

  private void score(JsonNode gold, JsonNode found) {
    firedTraps += gold.isEmpty() && !found.isEmpty() ? 1 : 0;
    List<JsonNode> left = new ArrayList<>();
    found.forEach(left::add);
    for (JsonNode g : gold) {
      JsonNode hit = left.stream().filter(p -> isHit(g, p)).findFirst().orElse(null);
      if (g.path("opt").asBoolean()) {
        left.removeIf(p -> overlaps(g, p));
      } else if (hit == null) {
        missed++;
      } else {
        right++;
        left.remove(hit);
      }
    }
    extra += left.size();
  }

  private static boolean isHit(JsonNode g, JsonNode p) {
    return overlaps(g, p) && sameValue(g, p) && sameKind(g, p) && sameUnit(g, p);
  }

  private static boolean overlaps(JsonNode a, JsonNode b) {
    return a.get("start").asInt() < b.get("end").asInt()
        && b.get("start").asInt() < a.get("end").asInt();
  }

  private static boolean sameKind(JsonNode g, JsonNode p) {
    String a = g.get("kind").asText();
    String b = p.get("kind").asText();
    return a.equals(b) || COMPATIBLE.stream().anyMatch(set -> set.contains(a) && set.contains(b));
  }

  private static boolean sameUnit(JsonNode g, JsonNode p) {
    return UNITLESS.contains(g.get("kind").asText()) || dimension(g).equals(dimension(p));
  }

  private static String dimension(JsonNode q) {
    String unit = q.get("unit").asText();
    return switch (unit) {
      case "month", "year", "decade" -> "m";
      case "second", "minute", "hour", "day", "week" -> "s";
      case "bp" -> "pp";
      default -> unit;
    };
  }

  private static boolean sameValue(JsonNode g, JsonNode p) {
    for (String name : List.of("order", "low", "high", "value")) {
      if (!same(g.path(name), p.path(name), factor(g), factor(p))) {
        return false;
      }
    }
    return true;
  }

  private static double factor(JsonNode q) {
    return SECONDS_OR_MONTHS.getOrDefault(q.get("unit").asText(), 1.0);
  }

  private static boolean same(JsonNode a, JsonNode b, double factorA, double factorB) {
    if (a.isNumber() && b.isNumber()) {
      double x = a.asDouble() * factorA;
      double y = b.asDouble() * factorB;
      return Math.abs(x - y) <= 1e-6 * Math.max(1e-12, Math.max(Math.abs(x), Math.abs(y)));
    }
    boolean noneA = a.isMissingNode() || a.isNull();
    boolean noneB = b.isMissingNode() || b.isNull();
    return (noneA && noneB) || a.asText().equals(b.asText());
  }
}
