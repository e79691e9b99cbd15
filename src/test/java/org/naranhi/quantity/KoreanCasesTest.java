package org.naranhi.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.naranhi.token.KoreanTokenizer;

/** Every sentence of {@code ko_cases.tsv} gives the quantities written beside it. */
class KoreanCasesTest {

  private static final KoreanTokenizer TOKENIZER = new KoreanTokenizer();
  private static final KoreanQuantityParser PARSER = new KoreanQuantityParser();

  record Case(String sentence, String expected) {
    @Override
    public String toString() {
      return sentence;
    }
  }

  static Stream<Case> cases() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                KoreanCasesTest.class.getResourceAsStream("/quantity/ko_cases.tsv"),
                StandardCharsets.UTF_8))) {
      List<Case> cases = new ArrayList<>();
      for (String line : lines.lines().toList()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          int tab = line.indexOf('\t');
          cases.add(new Case(line.substring(0, tab), line.substring(tab + 1).strip()));
        }
      }
      return cases.stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void findsTheQuantitiesOfTheSentence(Case c) {
    List<Quantity> found = PARSER.parse(c.sentence, TOKENIZER.tokenize(c.sentence));

    assertThat(found.stream().map(KoreanCasesTest::describe).toList())
        .isEqualTo(c.expected.isEmpty() ? List.of() : normal(c.expected));
  }

  private static List<String> normal(String expected) {
    List<String> all = new ArrayList<>();
    for (String one : expected.split(" ;; ", -1)) {
      String[] parts = (one.strip() + "||||").split("\\|", -1);
      String value = parts[2];
      if (value.startsWith("~")) {
        value = "~" + new BigDecimal(value.substring(1)).toPlainString();
      }
      all.add(String.join("|", parts[0], parts[1], value, parts[3], parts[4]));
    }
    return all;
  }

  static String describe(Quantity q) {
    QuantityKind kind = q.of() == null ? q.kind() : q.of();
    return String.join("|", q.text(), kind.label(), value(q), q.unit(), flags(q));
  }

  private static String value(Quantity q) {
    if (q.order() != null) {
      return "~" + q.order().toPlainString();
    }
    if (q.low() != null && q.high() != null) {
      return q.low().toPlainString() + ".." + q.high().toPlainString();
    }
    if (q.form() != null) {
      return q.kind() == QuantityKind.RANGE ? q.form().replace("/", "..") : q.form();
    }
    return q.value() == null ? "-" : q.value().toPlainString();
  }

  private static String flags(Quantity q) {
    List<String> flags = new ArrayList<>();
    if (q.approx() && q.order() == null) {
      flags.add("approx");
    }
    if (q.bound() != Bound.NONE) {
      flags.add(q.bound().label());
    }
    if (q.optional()) {
      flags.add("opt");
    }
    if (q.rel() != null) {
      flags.add("rel=" + q.rel());
    }
    return String.join(",", flags);
  }
}
