package org.naranhi.bitext;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.naranhi.check.Finding;

/**
 * XLIFF 2.1 with one unit and one segment for each bead, numbered as in every other format.
 *
 * <p>Probability, bead type and the bitext's metadata stand in the metadata module, findings in
 * notes. A null alignment without English is a segment without target, in state {@code initial};
 * one without Korean has an empty source. Characters that XML forbids are written as {@code <cp>},
 * so no text is lost; an unpaired surrogate becomes U+FFFD.
 */
final class XliffFormat implements BitextFormat {

  @Override
  public String id() {
    return "xliff";
  }

  @Override
  public String description() {
    return "XLIFF 2.1, one unit a bead, null alignments included";
  }

  @Override
  public List<String> endings() {
    return List.of(".xlf", ".xliff");
  }

  @Override
  public List<BitextWriter> writers() {
    return List.of(XliffFormat::write);
  }

  @Override
  public Optional<BitextReader> reader() {
    return Optional.of(XliffReader::read);
  }

  private static void write(Bitext bitext, OutputStream out) throws IOException {
    XmlOutput.write(out, xml -> document(xml, bitext));
  }

  private static void document(XmlOutput xml, Bitext bitext) throws XMLStreamException {
    xml.open(
        "xliff",
        "xmlns",
        "urn:oasis:names:tc:xliff:document:2.0",
        "xmlns:mda",
        "urn:oasis:names:tc:xliff:metadata:2.0",
        "version",
        "2.1",
        "srcLang",
        "ko-KR",
        "trgLang",
        "en-US");
    xml.open("file", "id", "f1", "original", bitext.koName(), "xml:space", "preserve");
    Map<String, String> metadata = new TreeMap<>(bitext.metadata());
    metadata.put("document.en", bitext.enName());
    metadata(xml, metadata);
    for (int i = 0; i < bitext.units().size(); i++) {
      unit(xml, i + 1, bitext.units().get(i));
    }
    xml.close().close();
  }

  private static void unit(XmlOutput xml, int id, Unit unit) throws XMLStreamException {
    xml.open("unit", "id", Integer.toString(id));
    metadata(
        xml,
        new TreeMap<>(
            Map.of(
                "probability",
                Texts.probability(unit.bead().probability()),
                "bead",
                unit.bead().type())));
    if (!unit.findings().isEmpty()) {
      xml.open("notes");
      for (Finding finding : unit.findings()) {
        note(xml, finding);
      }
      xml.close();
    }
    xml.open("segment", "state", unit.en().isEmpty() ? "initial" : "translated");
    content(xml, "source", unit.ko());
    if (!unit.en().isEmpty()) {
      content(xml, "target", unit.en());
    }
    xml.close().close();
  }

  private static void metadata(XmlOutput xml, Map<String, String> values)
      throws XMLStreamException {
    xml.open("mda:metadata").open("mda:metaGroup", "category", "naranhi");
    for (Map.Entry<String, String> value : values.entrySet()) {
      xml.leaf("mda:meta", value.getValue(), "type", value.getKey());
    }
    xml.close().close();
  }

  private static void note(XmlOutput xml, Finding finding) throws XMLStreamException {
    // XLIFF counts priorities from 1, the gravest, to 10.
    String priority = Integer.toString(finding.severity().ordinal() + 1);
    xml.leaf("note", Texts.line(finding), "category", "naranhi", "priority", priority);
  }

  /** A source or target, its text as it is but for what XML cannot hold. */
  private static void content(XmlOutput xml, String name, String text) throws XMLStreamException {
    XMLStreamWriter writer = xml.raw();
    String unicode = Texts.unicode(text);
    xml.newLine();
    writer.writeStartElement(name);
    int from = 0;
    for (int i = 0; i < unicode.length(); i++) {
      char c = unicode.charAt(i);
      if (c == '\r' || !(Character.isSurrogate(c) || Texts.isXml(c))) {
        writer.writeCharacters(unicode.substring(from, i));
        special(writer, c);
        from = i + 1;
      }
    }
    writer.writeCharacters(unicode.substring(from));
    writer.writeEndElement();
  }

  /** A CR, which a parser would take for a line end, or a character that XML forbids. */
  private static void special(XMLStreamWriter writer, char c) throws XMLStreamException {
    if (c == '\r') {
      writer.writeEntityRef("#xD");
    } else {
      writer.writeEmptyElement("cp");
      writer.writeAttribute("hex", String.format(Locale.ROOT, "%04X", (int) c));
    }
  }
}
