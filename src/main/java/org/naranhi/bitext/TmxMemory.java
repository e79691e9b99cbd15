package org.naranhi.bitext;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * Translation memories of many documents, TMX 1.4b level 1, written unit by unit. Nothing in them
 * tells when they were made, so that equal units give equal bytes.
 */
public final class TmxMemory {

  private TmxMemory() {}

  /**
   * Writes a memory; units without text on one side are left out.
   *
   * @param version of the program
   */
  public static void write(OutputStream out, String version, Iterator<TranslationUnit> units)
      throws IOException {
    XmlOutput.write(
        out,
        xml -> {
          xml.open("tmx", "version", "1.4");
          xml.empty(
              "header",
              "creationtool",
              Provenance.TOOL,
              "creationtoolversion",
              version,
              "segtype",
              "sentence",
              "o-tmf",
              Provenance.TOOL,
              "adminlang",
              "en-US",
              "srclang",
              "ko-KR",
              "datatype",
              "plaintext");
          xml.open("body");
          while (units.hasNext()) {
            unit(xml, units.next());
          }
          xml.close().close();
        });
  }

  private static void unit(XmlOutput xml, TranslationUnit unit) throws XMLStreamException {
    String ko = Texts.xmlLine(unit.ko());
    String en = Texts.xmlLine(unit.en());
    if (ko.isEmpty() || en.isEmpty()) {
      return;
    }
    xml.open("tu", "tuid", unit.id());
    if (unit.probability() != null) {
      xml.leaf("prop", Texts.probability(unit.probability()), "type", TmxFormat.PROBABILITY);
    }
    for (Map.Entry<String, String> property : unit.properties().entrySet()) {
      xml.leaf("prop", property.getValue(), "type", property.getKey());
    }
    variant(xml, "ko-KR", ko);
    variant(xml, "en-US", en);
    xml.close();
  }

  private static void variant(XmlOutput xml, String language, String text)
      throws XMLStreamException {
    xml.open("tuv", "xml:lang", language).leaf("seg", text).close();
  }
}
