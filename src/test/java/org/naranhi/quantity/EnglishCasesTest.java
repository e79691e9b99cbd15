package org.naranhi.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence of {@code en_cases.tsv} holds exactly the quantities noted beside it. */
class EnglishCasesTest {

  static Stream<Arguments> cases() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            EnglishCasesTest.class.getResourceAsStream("/quantity/en_cases.tsv"))) {
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<String> lines = reader.lines().filter(l -> !l.startsWith("#")).skip(1).toList();
      return lines.stream().map(l -> l.split("\t", -1)).map(c -> Arguments.of(c[0], c[1]));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void findsExactlyTheQuantitiesNoted(String sentence, String expected) {
    assertThat(found(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void doesNotDependOnTheLocale(String sentence, String expected) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      assertThat(found(sentence)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String found(String sentence) {
    return EnglishRunner.parse(sentence).stream()
        .map(QuantityText::compact)
        .collect(Collectors.joining(" ;; "));
  }
}
