package org.naranhi.bitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TmxReaderTest {

  private static final String TU =
      "<tu><tuv xml:lang='KO'><seg>가</seg></tuv><tuv xml:lang='en-GB'><seg>a</seg></tuv></tu>";

  private static String tmx(String body) {
    return "<tmx version='1.4'><header srclang='en'/><body>" + body + "</body></tmx>";
  }

  private static TranslationUnit only(String body) {
    List<TranslationUnit> units = Formats.read("tmx", tmx(body));
    assertThat(units).hasSize(1);
    return units.get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "xml:lang, ko, en",
    "xml:lang, ko-KR, en-GB",
    "xml:lang, KO, EN",
    "xml:lang, ko_KR, en_us",
    "xml:lang, kor, eng",
    "lang, KO-KR, EN-US",
  })
  void tellsLanguagesByTheirPrimaryTag(String attribute, String ko, String en) {
    TranslationUnit unit =
        only(
            "<tu><tuv %1$s='%3$s'><seg>a</seg></tuv><tuv %1$s='%2$s'><seg>가</seg></tuv></tu>"
                .formatted(attribute, ko, en));
    assertThat(unit.ko()).isEqualTo("가");
    assertThat(unit.en()).isEqualTo("a");
  }

  @Test
  void flattensInlineElements() {
    TranslationUnit unit =
        only(
            "<tu><tuv xml:lang='ko'><seg><bpt i='1'>&lt;b></bpt>굵은<ept i='1'>&lt;/b></ept> 글"
                + "<ph x='1'>{<sub>속</sub>}</ph><it pos='begin'>&lt;i></it><ut>x</ut></seg></tuv>"
                + "<tuv xml:lang='en'><seg>a <hi type='x'>bold <hi>new</hi></hi> word"
                + "<!-- no --><![CDATA[ <&> ]]>&amp;</seg></tuv></tu>");
    assertThat(unit.ko()).isEqualTo("굵은 글");
    assertThat(unit.en()).isEqualTo("a bold new word <&> &");
  }

  @Test
  void keepsIdPropertiesAndNotesInOrder() {
    TranslationUnit unit =
        only(
            "<tu tuid='T 7'><note>n1</note><prop type='x-b'>2</prop><prop type='x-a'>1</prop>"
                + "<note>n2</note><prop type='x-probability'>0.5</prop>"
                + TU.substring("<tu>".length()));
    assertThat(unit.id()).isEqualTo("T 7");
    assertThat(unit.probability()).isEqualTo(0.5);
    assertThat(unit.properties().keySet()).containsExactly("note", "x-b", "x-a", "x-probability");
    assertThat(unit.properties()).containsEntry("note", "n1\nn2");
  }

  @Test
  void takesTheDateOfTheFileUnlessTheUnitHasItsOwn() {
    String header = "<tmx><header><prop type='x-date'>2025-01-24</prop></header><body>";
    String own = TU.replace("<tu>", "<tu><prop type='x-date'>20240229</prop>");
    assertThat(Formats.read("tmx", header + TU + own + "</body></tmx>"))
        .extracting(TranslationUnit::date)
        .containsExactly(LocalDate.of(2025, 1, 24), LocalDate.of(2024, 2, 29));
  }

  @Test
  void numbersUnitsWithoutAnId() {
    assertThat(Formats.read("tmx", tmx(TU + TU)))
        .extracting(TranslationUnit::id)
        .containsExactly("1", "2");
  }

  @Test
  void leavesASideEmptyThatTheUnitLacksAndPassesOverForeignUnits() {
    List<TranslationUnit> units =
        Formats.read(
            "tmx",
            tmx(
                "<tu><tuv xml:lang='ko'><seg>가</seg></tuv><tuv xml:lang='de'><seg>d</seg></tuv></tu>"
                    + "<tu><tuv xml:lang='ja'><seg>j</seg></tuv></tu>"));
    assertThat(units).hasSize(1);
    assertThat(units.get(0).ko()).isEqualTo("가");
    assertThat(units.get(0).en()).isEmpty();
    assertThat(units.get(0).isPair()).isFalse();
  }

  @Test
  void givesAUnitForEachVariant() {
    List<TranslationUnit> units =
        Formats.read(
            "tmx", tmx(TU.replace("</tu>", "<tuv xml:lang='en-US'><seg>b</seg></tuv></tu>")));
    assertThat(units).extracting(TranslationUnit::en).containsExactly("a", "b");
    assertThat(units).extracting(TranslationUnit::id).containsExactly("1", "1/2");
  }

  @Test
  void readsUtf16AndByteOrderMarks() {
    String utf16 = "<?xml version='1.0' encoding='UTF-16'?>" + tmx(TU);
    assertThat(Formats.read("tmx", utf16.getBytes(StandardCharsets.UTF_16))).hasSize(1);
    assertThat(Formats.read("tmx", "\uFEFF" + tmx(TU))).hasSize(1);
  }

  @Test
  void readsAFileWithADocumentTypeWithoutFetchingIt() {
    String doctype = "<!DOCTYPE tmx SYSTEM 'http://127.0.0.1:9/tmx14.dtd'>";
    assertThat(Formats.read("tmx", doctype + tmx(TU))).hasSize(1);
  }

  @Test
  void neverExpandsEntitiesOfTheFile() {
    String doctype =
        "<!DOCTYPE tmx [<!ENTITY x SYSTEM 'file:///etc/passwd'><!ENTITY l 'lol'><!ENTITY m '&l;&l;'>]>";
    assertThatThrownBy(() -> Formats.read("tmx", doctype + tmx(TU.replace(">a<", ">&x;&m;<"))))
        .isInstanceOf(MalformedBitextException.class)
        .hasMessageContaining("The entity \"x\" was referenced, but not declared");
  }

  @Test
  void saysWhereAFileIsBroken() {
    assertThatThrownBy(() -> Formats.read("tmx", "<tmx><header/>\n<body><tu></body></tmx>"))
        .isInstanceOf(MalformedBitextException.class)
        .hasMessageStartingWith("file.tmx:2:")
        .hasMessageContaining("error: not well-formed XML")
        .hasMessageNotContaining("\n");
  }

  @Test
  void saysWhereACutOffFileEnds() {
    String whole = tmx(TU + "\n" + TU);
    assertThatThrownBy(() -> Formats.read("tmx", whole.substring(0, whole.length() - 40)))
        .isInstanceOf(MalformedBitextException.class)
        .hasMessageStartingWith("file.tmx:2:");
  }

  @Test
  void saysWhereACharacterIsForbidden() {
    assertThatThrownBy(() -> Formats.read("tmx", tmx("\n" + TU.replace("가", "가&#x0B;"))))
        .isInstanceOf(MalformedBitextException.class)
        .hasMessageStartingWith("file.tmx:2:");
  }

  @Test
  void refusesOtherXml() {
    assertThatThrownBy(() -> Formats.read("tmx", "<html/>"))
        .hasMessage("file.tmx:1:1: error: the root element must be <tmx> but is <html>");
  }

  @Test
  void refusesBytesThatAreNotOfTheDeclaredEncoding() {
    byte[] bytes = tmx(TU).getBytes(StandardCharsets.UTF_8);
    bytes[tmx(TU).indexOf('가') + 1] = (byte) 0xFF;
    assertThatThrownBy(() -> Formats.read("tmx", bytes))
        .isInstanceOf(MalformedBitextException.class)
        .hasMessageEndingWith("error: the bytes after this place are not of the file's encoding");
  }

  @Test
  void readsADeclaredEncoding() {
    String declared = "<?xml version='1.0' encoding='EUC-KR'?>" + tmx(TU);
    assertThat(Formats.read("tmx", declared.getBytes(Charset.forName("EUC-KR"))))
        .extracting(TranslationUnit::ko)
        .containsExactly("가");
    assertThatThrownBy(() -> Formats.read("tmx", declared.replace("EUC-KR", "X-NONE")))
        .hasMessage("file.tmx:1:1: error: unknown encoding 'X-NONE'");
  }
}
