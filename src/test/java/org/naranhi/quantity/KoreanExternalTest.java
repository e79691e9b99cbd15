package org.naranhi.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.naranhi.token.KoreanTokenizer;

/**
 * Exact values on the rows of two public suites with {@code core=1} that look like news.
 *
 * <p>Left out by rule: rows of a type without one plain number (ranges with conditions, durations
 * in ISO form, rows that expect nothing); numbers in words without a unit (삼, 백, 이십일조 번째: only a
 * calculator reads them so); fractions after a whole number (이십과 오분의 삼, 2 1/4); thousands apart by
 * spaces (1 234 567); the digits of addresses, telephone numbers and dates read as numbers; twelve
 * digits or more without separators, which are identifiers here; misspellings (마이나스, 쩜).
 */
class KoreanExternalTest {

  private static final Set<String> PLAIN_TYPES =
      Set.of(
          "age",
          "amountofmoney",
          "currency",
          "dimension",
          "distance",
          "ordinal",
          "percentage",
          "quantity",
          "temperature",
          "volume",
          "number",
          "numeral");
  private static final Set<String> UNITLESS_TYPES = Set.of("number", "numeral", "ordinal");
  private static final Pattern WITHOUT_DIGIT = Pattern.compile("[^0-9]*");
  private static final Pattern NOT_NEWS =
      Pattern.compile(
          "\\d \\d{3}|\\d +\\d+/\\d|\\d[./-]\\d+[./-]\\d|\\d{12}|분의 마이너스|마이나스|쩜|[과와] \\S*분의");

  @Test
  void readsNearlyEveryPlainValueOfTheOutsideSuites() throws IOException {
    Path table =
        Path.of(System.getProperty("naranhi.shared", "../shared"), "data/numbers/external_ko.tsv");
    assumeTrue(Files.exists(table), "development data absent: " + table);
    KoreanTokenizer tokenizer = new KoreanTokenizer();
    KoreanQuantityParser parser = new KoreanQuantityParser();
    int rows = 0;
    int right = 0;
    List<String> lines = Files.readAllLines(table);
    for (String line : lines.subList(1, lines.size())) {
      String[] columns = line.split("\t", -1);
      if (isNewsLike(columns)) {
        rows++;
        right +=
            hasValue(parser.parse(columns[1], tokenizer.tokenize(columns[1])), columns) ? 1 : 0;
      }
    }
    System.out.printf("external_ko news-like core rows: %d of %d exact%n", right, rows);

    assertThat(right).isGreaterThanOrEqualTo((int) Math.ceil(0.95 * rows));
  }

  private static boolean isNewsLike(String[] columns) {
    boolean spelled = WITHOUT_DIGIT.matcher(columns[2]).matches();
    return columns[0].equals("1")
        && PLAIN_TYPES.contains(columns[5])
        && columns[6].matches("-?[0-9.]+(E-?[0-9]+)?%?")
        && !(spelled && UNITLESS_TYPES.contains(columns[5]))
        && !NOT_NEWS.matcher(columns[1]).find();
  }

  private static boolean hasValue(List<Quantity> found, String[] columns) {
    BigDecimal expected = new BigDecimal(columns[6].replace("%", ""));
    int start = columns[1].indexOf(columns[2]);
    int end = start + columns[2].length();
    return found.stream()
        .filter(q -> q.span().start() < end && start < q.span().end())
        .anyMatch(q -> isValue(q, expected));
  }

  /** Cents count as dollars here, and a day of a month as its number. */
  private static boolean isValue(Quantity q, BigDecimal expected) {
    String form = q.form();
    if (form != null) {
      return form.endsWith("-" + String.format(java.util.Locale.ROOT, "%02d", expected.intValue()));
    }
    BigDecimal value = q.value();
    return isNear(value, expected)
        || isNear(q.high(), expected)
        || isNear(q.low(), expected)
        || (value != null && isNear(value.movePointRight(2), expected));
  }

  private static boolean isNear(@org.jspecify.annotations.Nullable BigDecimal a, BigDecimal b) {
    return a != null && a.subtract(b).abs().compareTo(b.abs().movePointLeft(6)) <= 0;
  }
}
