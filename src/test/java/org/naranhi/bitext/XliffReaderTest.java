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

  @Test
  void tellsStatesOfBothVersions() {
    assertThat(
            version1(
                    "<trans-unit id='1'><source>one</source><target state='needs-review-translation'>"
                        + "하나</target></trans-unit>")
                .get(0)
                .properties())
        .containsEntry("state", "needs-review-translation");
    List<TranslationUnit> units =
        version2(
            "<unit id='u'><notes><note>n</note></notes><segment state='final'><source>하나</source>"
                + "<target>one</target></segment><segment><source>둘</source></segment></unit>");
    assertThat(units.get(0).properties())
        .containsEntry("state", "final")
        .containsEntry("note", "n");
    assertThat(units.get(1).properties()).doesNotContainKey("state").containsEntry("note", "n");
  }

  @Test
  void passesOverWhatIsNotToBeTranslated() {
    assertThat(
            version1(
                "<trans-unit id='1' translate='no'><source>v1.2</source></trans-unit>"
                    + "<group translate='no'><group><trans-unit id='2'><source>x</source>"
                    + "</trans-unit></group></group>"
                    + "<trans-unit id='3' translate='yes'><source>one</source></trans-unit>"))
        .extracting(TranslationUnit::id)
        .containsExactly("3");
    assertThat(
            version2(
                "<unit id='a' translate='no'><segment><source>하나</source></segment></unit>"
                    + "<unit id='b'><segment><source>둘</source></segment></unit>"))
        .extracting(TranslationUnit::id)
        .containsExactly("b");
  }

  @Test
  void readsVersion22AsVersion20() {
    assertThat(
            Formats.read(
                "xliff",
                "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.2' version='2.2' srcLang='en'"
                    + " trgLang='ko'><file id='f'><group id='g'><unit id='u'><originalData>"
                    + "<data id='d'>&lt;b></data></originalData><segment>"
                    + "<source>a <sc id='1' dataRef='d'/>b<ec startRef='1'/>"
                    + " <mrk id='m' translate='no'>C</mrk></source><target>가</target></segment>"
                    + "</unit></group></file></xliff>"))
        .singleElement()
        .satisfies(unit -> assertThat(unit.en()).isEqualTo("a b C"));
  }
}
