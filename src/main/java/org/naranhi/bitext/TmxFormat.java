package org.naranhi.bitext;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.naranhi.check.Finding;

/**
 * TMX 1.4b, level 1, as every CAT tool opens it.
 *
 * <p>A unit's {@code tuid} is its 1-based position among all beads, so it names the same bead in
 * every format. Null alignments are left out: a unit with one language helps no one. Properties of
 * a unit: {@code x-probability}, {@code x-document}, {@code x-bead} ({@code 2:1}); of the file:
 * {@code x-document-ko}, {@code x-document-en} and the bitext's metadata ({@code x-date} …). A
 * {@code <note>} is a finding. Segments are one line, NFC, trimmed: a line break at the edge of a
 * segment costs OmegaT its exact match, a control character costs it the whole file.
 */
final class TmxFormat implements BitextFormat {

  /** The property with a unit's probability. */
  static final String PROBABILITY = "x-probability";

  /** The property with the date of the text, of the file or of a unit. */
  static final String DATE = "x-date";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Provenance provenance;

  TmxFormat(Provenance provenance) {
    this.provenance = provenance;
  }

  @Override
  public String id() {
    return "tmx";
  }

  @Override
  public String description() {
    return "TMX 1.4b translation memory (OmegaT, memoQ, Trados, Okapi …); no null alignments";
  }

  @Override
  public List<String> endings() {
    return List.of(".tmx");
  }

  @Override
  public List<BitextWriter> writers() {
    return List.of(this::write);
  }

  @Override
  public Optional<BitextReader> reader() {
    return Optional.of(TmxReader::read);
  }

  private void write(Bitext bitext, OutputStream out) throws IOException {
    XmlOutput.write(out, xml -> document(xml, bitext));
  }

  private void document(XmlOutput xml, Bitext bitext) throws XMLStreamException {
    xml.open("tmx", "version", "1.4");
    header(xml, bitext);
    xml.open("body");
    for (int i = 0; i < bitext.units().size(); i++) {
      unit(xml, bitext, i);
    }
    xml.close().close();
  }

  private void header(XmlOutput xml, Bitext bitext) throws XMLStreamException {
    xml.open(
        "header",
        "creationtool",
        Provenance.TOOL,
        "creationtoolversion",
        provenance.toolVersion(),
        "segtype",
        "sentence",
        "o-tmf",
        Provenance.TOOL,
        "adminlang",
        "en-US",
        "srclang",
        "ko-KR",
        "datatype",
        "plaintext",
        "creationdate",
        TIME.format(provenance.written()));
    prop(xml, "x-document-ko", bitext.koName());
    prop(xml, "x-document-en", bitext.enName());
    for (Map.Entry<String, String> entry : new TreeMap<>(bitext.metadata()).entrySet()) {
      prop(xml, "x-" + entry.getKey(), entry.getValue());
    }
    xml.close();
  }

  private void unit(XmlOutput xml, Bitext bitext, int index) throws XMLStreamException {
    Unit unit = bitext.units().get(index);
    String ko = Texts.xmlLine(unit.ko());
    String en = Texts.xmlLine(unit.en());
    if (ko.isEmpty() || en.isEmpty()) {
      return;
    }
    String id = Integer.toString(index + 1);
    xml.open("tu", "tuid", id, "creationdate", TIME.format(provenance.written()));
    for (Finding finding : unit.findings()) {
      xml.leaf("note", Texts.line(finding));
    }
    prop(xml, PROBABILITY, Texts.probability(unit.bead().probability()));
    prop(xml, "x-document", bitext.koName());
    prop(xml, "x-bead", unit.bead().type());
    variant(xml, "ko-KR", ko);
    variant(xml, "en-US", en);
    xml.close();
  }

  private static void variant(XmlOutput xml, String language, String text)
      throws XMLStreamException {
    xml.open("tuv", "xml:lang", language).leaf("seg", text).close();
  }

  private static void prop(XmlOutput xml, String type, String value) throws XMLStreamException {
    xml.leaf("prop", value, "type", type);
  }
}
