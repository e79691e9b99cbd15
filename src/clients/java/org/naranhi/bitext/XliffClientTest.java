package org.naranhi.bitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.sf.okapi.lib.xliff2.XLIFFException;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.junit.jupiter.api.Test;

/** Okapi's XLIFF 2 toolkit holds our XLIFF against the schemas and the rules of the standard. */
class XliffClientTest {

  private static final int EVERYTHING =
      XLIFFReader.VALIDATION_MAXIMAL | XLIFFReader.VALIDATION_INCLUDE_SCHEMAS;

  private static List<Unit> read(String xliff) {
    List<Unit> units = new ArrayList<>();
    try (XLIFFReader reader = new XLIFFReader(EVERYTHING)) {
      reader.open(new ByteArrayInputStream(xliff.getBytes(StandardCharsets.UTF_8)));
      while (reader.hasNext()) {
        Event event = reader.next();
        if (event.isUnit()) {
          units.add(event.getUnit());
        }
      }
    }
    return units;
  }

  @Test
  void acceptsTheSyriaSample() {
    List<Unit> units = read(Formats.text("xliff", Samples.syria()));
    assertThat(units).hasSize(9);
    assertThat(units.get(3).getPart(0).getSource().getPlainText())
        .isEqualTo(Samples.syria().units().get(3).ko());
    assertThat(units.get(3).getNoteCount()).isEqualTo(1);
  }

  @Test
  void acceptsHostileTexts() {
    assertThatCode(() -> read(Formats.text("xliff", Samples.hostile())))
        .doesNotThrowAnyException();
  }

  @Test
  void wouldNoticeAMisplacedElement() {
    String broken = Formats.text("xliff", Samples.syria()).replace("<source>", "<sauce>");
    assertThatThrownBy(() -> read(broken.replace("</source>", "</sauce>")))
        .isInstanceOf(XLIFFException.class);
  }
}
