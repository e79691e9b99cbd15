package org.naranhi.bitext;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every format that is written and read must hold. */
class ReadAfterWriteTest {

  @ParameterizedTest
  @ValueSource(strings = {"tmx", "tsv", "jsonl", "xliff"})
  void givesBackTextsProbabilityDateAndType(String id) {
    Bitext bitext = Samples.syria();
    List<Unit> written =
        bitext.units().stream().filter(u -> !id.equals("tmx") || !u.bead().isNull()).toList();
    List<TranslationUnit> read = Formats.read(id, Formats.write(id, bitext));
    assertThat(read).hasSameSizeAs(written);
    for (int i = 0; i < read.size(); i++) {
      TranslationUnit unit = read.get(i);
      Unit original = written.get(i);
      assertThat(unit.id()).isEqualTo(Integer.toString(bitext.units().indexOf(original) + 1));
      assertThat(unit.ko()).isEqualTo(original.ko());
      assertThat(unit.en()).isEqualTo(original.en());
      assertThat(unit.probability()).isEqualTo(original.bead().probability());
      assertThat(unit.date()).isEqualTo(LocalDate.of(2025, 1, 24));
      assertThat(unit.properties()).containsValue(original.bead().type());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tmx", "tsv", "jsonl", "xliff"})
  void givesBackHostileTextsTheSameHoweverOftenWritten(String id) {
    List<TranslationUnit> once = Formats.read(id, Formats.write(id, Samples.hostile()));
    List<TranslationUnit> twice = Formats.read(id, Formats.write(id, Formats.bitext(once)));
    assertThat(twice).extracting(TranslationUnit::ko).isEqualTo(texts(once, true));
    assertThat(twice).extracting(TranslationUnit::en).isEqualTo(texts(once, false));
  }

  private static List<String> texts(List<TranslationUnit> units, boolean ko) {
    return units.stream().map(u -> ko ? u.ko() : u.en()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tmx", "tsv"})
  void keepsEverythingOfATextButWhatItsLineCannotHold(String id) {
    List<TranslationUnit> read =
        Formats.read(
            id,
            Formats.write(
                id,
                BitextBuilder.pairs(
                    "\n 줄\r\n바꿈\u000B쪽\u2028끝 \n",
                    "end ]]> <seg> &amp; \"q\" 'a'",
                    "그림\uD83D\uDE00\uD840\uDC0B \u202E뒤집힘\u202C",
                    "lone \uDE00 and \uD83D",
                    "\u1112\u1161\u11AB",
                    "cafe\u0301 \\t \\n C:\\new")));
    assertThat(texts(read, true))
        .containsExactly("줄 바꿈 쪽 끝", "그림\uD83D\uDE00\uD840\uDC0B \u202E뒤집힘\u202C", "한");
    assertThat(texts(read, false))
        .containsExactly(
            "end ]]> <seg> &amp; \"q\" 'a'", "lone \uFFFD and \uFFFD", "café \\t \\n C:\\new");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "xliff"})
  void keepsEveryCharacterButUnpairedSurrogates(String id) {
    Bitext hostile = Samples.hostile();
    List<TranslationUnit> read = Formats.read(id, Formats.write(id, hostile));
    for (int i = 0; i < read.size(); i++) {
      Unit unit = hostile.units().get(i);
      assertThat(read.get(i).ko())
          .isEqualTo(unit.ko().replace("외톨이\uD83D", "외톨이\uFFFD").replace(" \uDE00", " \uFFFD"));
      assertThat(read.get(i).en()).hasSameSizeAs(unit.en());
    }
  }

  @Test
  void tmxLeavesOutUnitsWithOneLanguage() {
    assertThat(Formats.text("tmx", Samples.syria()))
        .doesNotContain("미군 약 2000명")
        .doesNotContain("The Pentagon")
        .contains("tuid=\"6\"", "tuid=\"9\"")
        .doesNotContain("tuid=\"7\"", "tuid=\"8\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tsv", "jsonl", "xliff"})
  void keepsNullAlignments(String id) {
    assertThat(Formats.text(id, Samples.syria())).contains("미군 약 2000명", "The Pentagon");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tmx", "tsv", "jsonl", "xliff"})
  void readsFilesWithCrLf(String id) {
    String crlf = Formats.text(id, Samples.syria()).replace("\n", "\r\n");
    assertThat(texts(Formats.read(id, crlf), false))
        .isEqualTo(texts(Formats.read(id, Formats.write(id, Samples.syria())), false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tmx", "tsv", "jsonl", "xliff"})
  void readsAnEmptyBitextAsNoUnits(String id) {
    assertThat(Formats.read(id, Formats.write(id, new BitextBuilder().build()))).isEmpty();
  }
}
