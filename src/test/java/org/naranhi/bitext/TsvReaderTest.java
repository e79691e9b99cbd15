package org.naranhi.bitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TsvReaderTest {

  private static TranslationUnit only(String text) {
    List<TranslationUnit> units = Formats.read("tsv", text);
    assertThat(units).hasSize(1);
    return units.get(0);
  }

  @Test
  void readsColumnsByTheirHeader() {
    TranslationUnit unit =
        only("verdict\tEN\tarticle_date\tko\tid\nok\tone\t2025-01-24\t하나\tP001\n");
    assertThat(unit)
        .isEqualTo(
            new TranslationUnit(
                "P001",
                "하나",
                "one",
                null,
                LocalDate.of(2025, 1, 24),
                Map.of("verdict", "ok", "date", "2025-01-24"),
                2));
  }

  @Test
  void readsTwoToFourColumnsWithoutAHeader() {
    assertThat(only("하나\tone").en()).isEqualTo("one");
    assertThat(only("P1\t하나\tone").id()).isEqualTo("P1");
    assertThat(only("P1\t2025-01-24\t하나\tone").date()).isEqualTo(LocalDate.of(2025, 1, 24));
  }

  @Test
  void passesOverBlankLinesAndFillsMissingColumnsAtTheEnd() {
    List<TranslationUnit> units =
        Formats.read("tsv", "ko\ten\tprobability\ttype\n\n하나\tone\n\n둘\ttwo\t0.5\n");
    assertThat(units).extracting(TranslationUnit::en).containsExactly("one", "two");
    assertThat(units).extracting(TranslationUnit::line).containsExactly(3L, 5L);
    assertThat(units).extracting(TranslationUnit::probability).containsExactly(null, 0.5);
  }

  @Test
  void takesQuotationMarksAndBackslashesAsTheyAre() {
    assertThat(only("\"가\"\t\"C:\\new\"").en()).isEqualTo("\"C:\\new\"");
  }

  @Test
  void readsByteOrderMarksOfUtf8AndUtf16() {
    String text = "ko\ten\r\n하나\tone\r\n";
    assertThat(only("\uFEFF" + text).ko()).isEqualTo("하나");
    byte[] little = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
    assertThat(Formats.read("tsv", little)).extracting(TranslationUnit::ko).containsExactly("하나");
    byte[] big = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE);
    assertThat(Formats.read("tsv", big)).extracting(TranslationUnit::ko).containsExactly("하나");
  }

  @Test
  void keepsAnUnreadableDateAsAProperty() {
    TranslationUnit unit = only("date\tko\ten\n작년\t하나\tone\n");
    assertThat(unit.date()).isNull();
    assertThat(unit.properties()).containsEntry("date", "작년");
  }

  @Test
  void saysWhichLineHasTooManyColumns() {
    assertThatThrownBy(() -> Formats.read("tsv", "ko\ten\n하나\tone\ttoo\tmany\n"))
        .hasMessage(
            "file.tsv:2:1: error: expected 2 columns (ko, en) but found 4: a text must hold no tab");
  }

  @Test
  void saysWhichLineLacksAColumn() {
    assertThatThrownBy(() -> Formats.read("tsv", "ko\ten\n하나\tone\n둘\n"))
        .hasMessageStartingWith("file.tsv:3:1: error: expected 2 columns (ko, en) but found 1");
  }

  @Test
  void saysWhatColumnsItExpects() {
    assertThatThrownBy(() -> Formats.read("tsv", "just a line\n"))
        .hasMessageStartingWith("file.tsv:1:1: error: expected a header with the columns ko and en")
        .hasMessageEndingWith("but found 1 column");
  }

  @Test
  void saysWhichLineIsNotUtf8() {
    byte[] bytes = "가\ta\n나\tb\n".getBytes(StandardCharsets.UTF_8);
    bytes[6] = (byte) 0xB0;
    assertThatThrownBy(() -> Formats.read("tsv", bytes))
        .hasMessage("file.tsv:2:1: error: not valid UTF-8: save the file as UTF-8");
  }

  @Test
  void readsAnEmptyFileAsNoUnits() {
    assertThat(Formats.read("tsv", "")).isEmpty();
    assertThat(Formats.read("tsv", "ko\ten\n")).isEmpty();
  }
}
