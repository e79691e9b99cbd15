package org.naranhi.bitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.naranhi.lexicon.Term;

class GlossaryReaderTest {

  private static final String TBX_2 =
      """
      <?xml version="1.0"?>
      <!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
      <martif type="TBX" xml:lang="en"><text><body>
        <termEntry id="c1">
          <descrip type="definition">rate of a central bank</descrip>
          <langSet xml:lang="ko-KR"><tig><term>기준금리</term></tig></langSet>
          <langSet xml:lang="en"><tig><term>benchmark rate</term></tig><tig><term>key rate</term></tig></langSet>
        </termEntry>
        <termEntry id="c2"><langSet xml:lang="de"><tig><term>Zins</term></tig></langSet></termEntry>
      </body></text></martif>
      """;

  private static final String TBX_3 =
      """
      <tbx style="dca" type="TBX-Basic" xml:lang="ko" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
        <conceptEntry id="c1">
          <langSec xml:lang="en"><termSec><term> hawkish </term></termSec></langSec>
          <langSec xml:lang="ko"><termSec><term>매파적</term></termSec></langSec>
        </conceptEntry>
      </body></text></tbx>
      """;

  private static List<Term> read(String text) throws IOException {
    return read(text, StandardCharsets.UTF_8);
  }

  private static List<Term> read(String text, Charset charset) throws IOException {
    return GlossaryReader.read(new ByteArrayInputStream(text.getBytes(charset)), "g");
  }

  @Test
  void readsATableWithHeaderCommentsAndNotes() throws IOException {
    assertThat(read("ko\ten\tnote\n# rates\n기준금리\tbenchmark rate; key rate\tBOK\r\n\n매파\thawk\n"))
        .containsExactly(
            new Term("기준금리", List.of("benchmark rate", "key rate")),
            new Term("매파", List.of("hawk")));
  }

  @Test
  void readsTbxOfVersionTwoAndThree() throws IOException {
    assertThat(read(TBX_2))
        .containsExactly(new Term("기준금리", List.of("benchmark rate", "key rate")));
    assertThat(read(TBX_3)).containsExactly(new Term("매파적", List.of("hawkish")));
  }

  @Test
  void readsTablesInUtf16WithAByteOrderMark() throws IOException {
    assertThat(read("\uFEFF매파\thawk\n", StandardCharsets.UTF_16LE)).hasSize(1);
    assertThat(read("\uFEFF매파\thawk\n", StandardCharsets.UTF_8))
        .containsExactly(new Term("매파", List.of("hawk")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "매파\\thawk\\n비둘기파\\n | g:2:1: error: expected KO<TAB>EN but found no tab",
        "매파\\t \\n | g:1:4: error: the English term must not be empty",
        "\\thawk\\n | g:1:1: error: the Korean term must not be empty",
        "hawk\\t매파\\n | g:1:1: error: expected KO<TAB>EN but found the English term first",
        "# nothing\\n | g:1:1: error: expected terms in Korean and English but found none",
        "<html/> | g:1:1: error: the root element must be <martif> or <tbx> but is <html>",
      })
  void saysWhereAFileIsAtFault(String text, String message) {
    String file = text.replace("\\t", "\t").replace("\\n", "\n");
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(MalformedBitextException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void saysWhereTbxIsCut() {
    assertThatThrownBy(() -> read(TBX_2.substring(0, TBX_2.indexOf("</langSet>"))))
        .isInstanceOf(MalformedBitextException.class)
        .hasMessageStartingWith("g:6:")
        .hasMessageContaining("not well-formed XML");
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/hostname", "http://127.0.0.1:9/x"})
  void entitiesLeadNowhere(String place) {
    String hostile =
        "<!DOCTYPE tbx [<!ENTITY x SYSTEM \""
            + place
            + "\">]><tbx><conceptEntry><langSec xml:lang='ko'><term>가&x;</term></langSec>"
            + "<langSec xml:lang='en'><term>a</term></langSec></conceptEntry></tbx>";
    assertThatThrownBy(() -> read(hostile)).isInstanceOf(MalformedBitextException.class);
  }

  @Test
  void renderingsThatMustNotBeUsedAreMarkedInATable() throws IOException {
    assertThat(read("금리\trate; !interest ; key rate\n이자\t!gain\n"))
        .containsExactly(
            new Term("금리", List.of("rate", "key rate"), List.of("interest")),
            new Term("이자", List.of(), List.of("gain")));
  }

  @Test
  void theAdministrativeStatusOfTbxForbids() throws IOException {
    String tbx =
        """
        <tbx type="TBX-Basic" xml:lang="ko" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
          <conceptEntry id="c1">
            <langSec xml:lang="ko"><termSec><term>금리</term></termSec></langSec>
            <langSec xml:lang="en">
              <termSec><term>rate</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>
              <termSec><term>interest</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
            </langSec>
          </conceptEntry>
        </body></text></tbx>
        """;
    assertThat(read(tbx)).containsExactly(new Term("금리", List.of("rate"), List.of("interest")));
  }
}
