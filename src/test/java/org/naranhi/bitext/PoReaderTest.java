package org.naranhi.bitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PoReaderTest {

  private static final String INTO_KOREAN =
      "msgid \"\"\nmsgstr \"\"\n\"Language: ko_KR\\n\"\n\"Plural-Forms: nplurals=1; plural=0;\\n\"\n\n";

  private static List<TranslationUnit> read(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (Stream<TranslationUnit> units = PoReader.read(new ByteArrayInputStream(bytes), "app.po")) {
      return units.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void readsEntriesWithContextReferencesAndNotes() {
    List<TranslationUnit> units =
        read(
            INTO_KOREAN
                + "# by hand\n#. a button\n#: src/a.c:12\nmsgctxt \"menu\"\nmsgid \"Open\"\nmsgstr"
                + " \"열기\"\n\nmsgid \"Close\"\nmsgstr \"닫기\"\n");

    assertThat(units).extracting(TranslationUnit::id).containsExactly("1", "2");
    assertThat(units.get(0).ko()).isEqualTo("열기");
    assertThat(units.get(0).en()).isEqualTo("Open");
    assertThat(units.get(0).line()).isEqualTo(9);
    assertThat(units.get(0).properties())
        .containsEntry("msgctxt", "menu")
        .containsEntry("reference", "src/a.c:12")
        .containsEntry("note", "by hand\na button");
  }

  @Test
  void joinsStringsOfSeveralLinesAndResolvesEscapes() {
    TranslationUnit unit =
        read(INTO_KOREAN
                + "msgid \"\"\n\"Say \\\"hi\\\"\\n\"\n\"to C:\\\\x\"\nmsgstr \"\"\n\"인사\\t하라\"\n")
            .get(0);

    assertThat(unit.en()).isEqualTo("Say \"hi\"\nto C:\\x");
    assertThat(unit.ko()).isEqualTo("인사\t하라");
  }

  @Test
  void oneKoreanFormRendersTheEnglishPlural() {
    assertThat(
            read(
                INTO_KOREAN
                    + "msgid \"One file\"\nmsgid_plural \"%d files\"\nmsgstr[0] \"파일 %d개\"\n"))
        .singleElement()
        .satisfies(
            unit -> {
              assertThat(unit.en()).isEqualTo("%d files");
              assertThat(unit.ko()).isEqualTo("파일 %d개");
            });
  }

  @Test
  void everyEnglishFormRendersTheKorean() {
    List<TranslationUnit> units =
        read(
            "msgid \"\"\nmsgstr \"Language: en\\n\"\n\nmsgid \"파일 하나\"\nmsgid_plural \"파일 %d개\"\n"
                + "msgstr[0] \"one file\"\nmsgstr[1] \"%d files\"\n");

    assertThat(units).extracting(TranslationUnit::ko).containsExactly("파일 하나", "파일 %d개");
    assertThat(units).extracting(TranslationUnit::en).containsExactly("one file", "%d files");
    assertThat(units).extracting(TranslationUnit::id).containsExactly("1", "1/2");
  }

  @Test
  void tellsTheSidesByScriptWhereTheHeaderDoesNot() {
    List<TranslationUnit> units =
        read("msgid \"열기\"\nmsgstr \"Open\"\n\nmsgid \"Close\"\nmsgstr \"닫기\"\n");

    assertThat(units).extracting(TranslationUnit::ko).containsExactly("열기", "닫기");
  }

  @Test
  void marksFuzzyEntriesAndPassesOverObsoleteOnes() {
    List<TranslationUnit> units =
        read(
            INTO_KOREAN
                + "#, fuzzy, c-format\n#| msgid \"Opens\"\nmsgid \"Open\"\nmsgstr \"열기\"\n\n"
                + "#~ msgid \"Old\"\n#~ msgstr \"옛것\"\n\nmsgid \"New\"\nmsgstr \"\"\n");

    assertThat(units).extracting(TranslationUnit::en).containsExactly("Open", "New");
    assertThat(units.get(0).properties())
        .containsEntry("fuzzy", "true")
        .containsEntry("flags", "fuzzy, c-format");
    assertThat(units.get(1).ko()).isEmpty();
    assertThat(units.get(1).properties()).isEmpty();
  }

  @Test
  void readsEntriesWithoutBlankLinesBetweenThem() {
    assertThat(read("msgid \"a\"\nmsgstr \"가\"\nmsgid \"b\"\nmsgstr \"나\"\n# c\nmsgid \"c\"\n"))
        .extracting(TranslationUnit::en)
        .containsExactly("a", "b", "c");
  }

  @Test
  void saysWhereACatalogueIsMalformed() {
    assertThatThrownBy(() -> read("msgid \"a\"\nmsgstr 가\n"))
        .isInstanceOf(MalformedBitextException.class)
        .hasMessageStartingWith("app.po:2:1: error: expected msgid, msgstr or a quoted string");
    assertThatThrownBy(() -> read("\"a\"\n"))
        .hasMessageContaining("app.po:1:1: error: expected msgid");
    assertThatThrownBy(() -> read("msgid \"\"\nmsgstr \"Language: de\\n\"\n\n"))
        .hasMessageContaining("its Language is 'de'");
    assertThatThrownBy(() -> read("msgfoo \"a\"\n")).hasMessageContaining("but found 'msgfoo'");
  }
}
