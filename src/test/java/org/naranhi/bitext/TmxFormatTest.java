package org.naranhi.bitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

class TmxFormatTest {

  /** Serves the DTD of what we write; throws every error. */
  private static final class Dtd extends DefaultHandler {
    @Override
    public InputSource resolveEntity(@Nullable String publicId, String systemId) {
      return new InputSource(String.valueOf(TmxFormatTest.class.getResource("tmx-as-written.dtd")));
    }

    @Override
    public void error(SAXParseException e) throws SAXParseException {
      throw e;
    }
  }

  private static void validate(String tmx)
      throws IOException, SAXException, ParserConfigurationException {
    SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
    factory.setValidating(true);
    String typed =
        tmx.replaceFirst("\n", "<!DOCTYPE tmx SYSTEM 'tmx-as-written.dtd'>\n")
            .replace("tuid=\"", "tuid=\"u");
    factory.newSAXParser().parse(new InputSource(new StringReader(typed)), new Dtd());
  }

  @Test
  void isValidWhateverTheTexts() {
    assertThatCode(() -> validate(Formats.text("tmx", Samples.syria()))).doesNotThrowAnyException();
    assertThatCode(() -> validate(Formats.text("tmx", Samples.hostile())))
        .doesNotThrowAnyException();
    assertThatCode(() -> validate(Formats.text("tmx", new BitextBuilder().build())))
        .doesNotThrowAnyException();
  }

  @Test
  void wouldNotBeValidWithOneIdTwice() {
    String twice = Formats.text("tmx", Samples.syria()).replace("tuid=\"2\"", "tuid=\"1\"");
    assertThatThrownBy(() -> validate(twice)).isInstanceOf(SAXParseException.class);
  }

  @Test
  void segmentsHaveNoLineBreakAndNoBlankAtTheirEdges() {
    assertThat(Formats.text("tmx", Samples.hostile()).lines().filter(l -> l.contains("<seg>")))
        .hasSize(24)
        .allMatch(line -> line.strip().matches("<seg>\\S(.*\\S)?</seg>"));
  }

  @Test
  void startsWithoutAByteOrderMark() {
    assertThat(Formats.write("tmx", Samples.syria()))
        .startsWith(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>".getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void writesANoteForAFindingOnly() {
    assertThat(Formats.text("tmx", Samples.syria()).lines().filter(l -> l.contains("<note>")))
        .hasSize(3);
  }
}
