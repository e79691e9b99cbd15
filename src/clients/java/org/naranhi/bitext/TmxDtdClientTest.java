package org.naranhi.bitext;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.omegat.Main;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Holds TMX against the DTD of TMX 1.4b, of which OmegaT carries a copy. */
class TmxDtdClientTest {

  /** Serves that DTD, whatever is asked for; throws every error. */
  private static final class Dtd extends DefaultHandler {
    @Override
    public InputSource resolveEntity(@Nullable String publicId, String systemId) {
      return new InputSource(String.valueOf(Main.class.getResource("/schemas/tmx14.dtd")));
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
    String typed = tmx.replaceFirst("\n", "<!DOCTYPE tmx SYSTEM 'tmx14.dtd'>\n");
    factory.newSAXParser().parse(new InputSource(new StringReader(typed)), new Dtd());
  }

  @Test
  void acceptsTheSyriaSample() {
    assertThatCode(() -> validate(Formats.text("tmx", Samples.syria())))
        .doesNotThrowAnyException();
  }

  @Test
  void acceptsHostileTexts() {
    assertThatCode(() -> validate(Formats.text("tmx", Samples.hostile())))
        .doesNotThrowAnyException();
  }

  @Test
  void acceptsAFileWithoutUnits() {
    assertThatCode(() -> validate(Formats.text("tmx", new BitextBuilder().build())))
        .doesNotThrowAnyException();
  }

  @Test
  void wouldNoticeAMissingAttribute() {
    String broken = Formats.text("tmx", Samples.syria()).replace(" adminlang=\"en-US\"", "");
    assertThatThrownBy(() -> validate(broken))
        .isInstanceOf(SAXParseException.class)
        .hasMessageContaining("adminlang");
  }
}
