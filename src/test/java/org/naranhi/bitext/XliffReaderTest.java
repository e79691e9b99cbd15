package org.naranhi.bitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class XliffReaderTest {

  private static List<TranslationUnit> version1(String units) {
    return Formats.read(
        "xliff",
        "<xliff version='1.2' xmlns='urn:oasis:names:tc:xliff:document:1.2'><file"
            + " source-language='en-US' target-language='ko' datatype='x' original='a'><body><group>"
            + units
            + "</group></body></file></xliff>");
  }

  private static List<TranslationUnit> version2(String units) {
    return Formats.read(
        "xliff",
        "<xliff version='2.0' srcLang='ko-KR' trgLang='en-GB'><file id='f'>"
            + units
            + "</file></xliff>");
  }

  @Test
  void readsVersion1FromEnglishIntoKorean() {
    List<TranslationUnit> units =
        version1(
            "<trans-unit id='7'><source>a <g id='1'>bold</g><x id='2'/> word<bpt id='3'>&lt;b></bpt>"
                + "</source><seg-source><mrk mtype='seg' mid='0'>a</mrk></seg-source>"
                + "<target>굵은 <mrk mtype='seg' mid='0'>낱말</mrk></target><note>n</note>"
                + "<alt-trans><source>no</source><target>아니</target></alt-trans></trans-unit>");
    assertThat(units).hasSize(1);
    assertThat(units.get(0).id()).isEqualTo("7");
    assertThat(units.get(0).en()).isEqualTo("a bold word");
    assertThat(units.get(0).ko()).isEqualTo("굵은 낱말");
    assertThat(units.get(0).properties()).containsEntry("note", "n");
  }

  @Test
  void readsEverySegmentOfVersion2() {
    List<TranslationUnit> units =
        version2(
            "<unit id='u'><segment><source>하나<ph id='1'/></source><target>one</target></segment>"
                + "<ignorable><source> </source></ignorable>"
                + "<segment><source><pc id='2'>둘</pc><cp hex='000B'/></source></segment></unit>");
    assertThat(units).extracting(TranslationUnit::ko).containsExactly("하나", "둘\u000B");
    assertThat(units).extracting(TranslationUnit::en).containsExactly("one", "");
    assertThat(units).extracting(TranslationUnit::id).containsExactly("u", "u/2");
  }

  @Test
  void refusesOtherLanguages() {
    assertThatThrownBy(
            () -> Formats.read("xliff", "<xliff version='2.0' srcLang='ja' trgLang='en'/>"))
        .hasMessage("file.xliff:1:1: error: expected Korean and English but found ja and en");
  }

  @Test
  void saysWhereACharacterCodeIsWrong() {
    assertThatThrownBy(() -> version2("<unit id='u'><segment><source><cp hex='x'/></source>"))
        .isInstanceOf(MalformedBitextException.class)
        .hasMessageContaining("expected <cp> with four to six hexadecimal digits but found hex=x");
  }
}
