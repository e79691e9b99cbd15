package org.naranhi.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The generated dictionary of CLDR names. */
class CldrNamesTest {

  @Test
  void theShippedFileIsWhatIcuGivesNow() {
    assertThat(ShippedFiles.lines("dictionary/cldr.tsv"))
        .as("rebuild it: naranhi lexicon cldr -o data/dictionary/cldr.tsv")
        .isEqualTo(CldrNames.lines());
  }

  @Test
  void everyKindOfNameIsThere() {
    assertThat(CldrNames.lines())
        .contains(
            "사우디아라비아\tNNP\tSaudi Arabia",
            "남아프리카\tNNP\tSouth Africa",
            "독일어\tNNP\tGerman",
            "다마스쿠스\tNNP\tDamascus",
            "일본엔화\tNNG\tJapanese Yen",
            "2월\tNNG\tFebruary",
            "목요일\tNNG\tThursday",
            "제곱킬로미터\tNNG\tsquare kilometers");
  }

  @Test
  void headwordsAreUnspacedAndUniqueAndNothingHasBrackets() {
    List<String> entries =
        CldrNames.lines().stream().filter(line -> !line.startsWith("#")).toList();
    Set<String> headwords = new HashSet<>();
    for (String entry : entries) {
      String[] columns = entry.split("\t");
      assertThat(columns).as(entry).hasSize(3);
      assertThat(columns[0]).matches("[\\p{L}\\p{Nd}]+");
      assertThat(entry).doesNotContain("(", ")");
      assertThat(headwords.add(columns[0])).as(entry).isTrue();
    }
    assertThat(entries).hasSizeGreaterThan(1_500);
  }

  @Test
  void theLocaleOfTheMachineDoesNotMatter() {
    List<String> before = CldrNames.lines();
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(CldrNames.lines()).isEqualTo(before);
    } finally {
      Locale.setDefault(locale);
    }
  }
}
