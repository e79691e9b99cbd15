package org.naranhi.bitext;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads TMX 1.1 to 1.4b as CAT tools write it, unit by unit.
 *
 * <p>Languages are told by their primary tag, whatever its case: {@code ko}, {@code KO-KR}, {@code
 * ko_KR}, {@code kor}; as {@code xml:lang} or, in TMX 1.1, {@code lang}. Native codes ({@code bpt},
 * {@code ept}, {@code ph}, {@code it}, {@code ut}) are dropped from the text, what {@code hi} wraps
 * is kept. A unit without Korean or without English has an empty text there; one with neither is
 * passed over. A unit with several variants of a language gives a unit for every pair of them.
 */
final class TmxReader implements UnitStream.Parser {

  private static final Set<String> NATIVE_CODES = Set.of("bpt", "ept", "ph", "it", "ut");
  private static final Set<String> KOREAN = Set.of("ko", "kor", "korean");
  private static final Set<String> ENGLISH = Set.of("en", "eng", "english");

  private final XMLStreamReader xml;
  private final String file;
  private final Deque<TranslationUnit> ready = new ArrayDeque<>();
  private long count;
  private @Nullable String fileDate;

  private TmxReader(XMLStreamReader xml, String file) {
    this.xml = xml;
    this.file = file;
  }

  static Stream<TranslationUnit> read(InputStream in, String name) throws IOException {
    try {
      TmxReader reader = new TmxReader(XmlInput.open(in, name), name);
      reader.requireRoot();
      return UnitStream.of(reader, in);
    } catch (XMLStreamException e) {
      throw XmlInput.failure(e, name);
    }
  }

  private void requireRoot() throws XMLStreamException {
    while (xml.next() != XMLStreamConstants.START_ELEMENT) {
      // comments and the document type stand before the root
    }
    if (!xml.getLocalName().equals("tmx")) {
      throw new MalformedBitextException(
          file,
          xml.getLocation().getLineNumber(),
          1,
          "not a TMX: the root element must be <tmx> but is <" + xml.getLocalName() + ">");
    }
  }

  @Override
  public @Nullable TranslationUnit next() throws IOException {
    try {
      while (ready.isEmpty() && xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          element();
        }
      }
      return ready.poll();
    } catch (XMLStreamException e) {
      throw XmlInput.failure(e, file);
    }
  }

  private void element() throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "header" -> header();
      case "tu" -> unit();
      default -> {
        // body and what is foreign to TMX: go on inside
      }
    }
  }

  private void header() throws XMLStreamException {
    while (!atEndOf("header")) {
      if (startsElement("prop") && TmxFormat.DATE.equals(attribute("type"))) {
        fileDate = xml.getElementText();
      }
    }
  }

  private void unit() throws XMLStreamException {
    count++;
    long line = xml.getLocation().getLineNumber();
    String tuid = attribute("tuid");
    String id = tuid == null || tuid.isBlank() ? Long.toString(count) : tuid;
    Map<String, String> properties = new LinkedHashMap<>();
    List<String> ko = new ArrayList<>();
    List<String> en = new ArrayList<>();
    while (!atEndOf("tu")) {
      if (startsElement("prop")) {
        String type = attribute("type");
        add(properties, type == null ? "prop" : type, flatText("prop"));
      } else if (startsElement("note")) {
        add(properties, "note", flatText("note"));
      } else if (startsElement("tuv")) {
        variant(ko, en);
      }
    }
    pair(id, ko, en, properties, line);
  }

  private static void add(Map<String, String> properties, String name, String value) {
    properties.merge(name, value, (old, more) -> old + "\n" + more);
  }

  private void variant(List<String> ko, List<String> en) throws XMLStreamException {
    String language = language();
    String text = "";
    while (!atEndOf("tuv")) {
      if (startsElement("seg")) {
        text = flatText("seg");
      }
    }
    if (KOREAN.contains(language)) {
      ko.add(text);
    } else if (ENGLISH.contains(language)) {
      en.add(text);
    }
  }

  /** The primary language tag of the variant, lower case; empty where it has none. */
  private String language() {
    String tag = xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
    if (tag == null) {
      tag = attribute("lang");
    }
    return tag == null ? "" : tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
  }

  private void pair(
      String id, List<String> ko, List<String> en, Map<String, String> properties, long line) {
    if (ko.isEmpty() && en.isEmpty()) {
      return;
    }
    int variants = 0;
    for (String left : ko.isEmpty() ? List.of("") : ko) {
      for (String right : en.isEmpty() ? List.of("") : en) {
        variants++;
        String name = variants == 1 ? id : id + "/" + variants;
        ready.add(unit(name, left, right, properties, line));
      }
    }
  }

  private TranslationUnit unit(
      String id, String ko, String en, Map<String, String> properties, long line) {
    return new TranslationUnit(
        id,
        ko,
        en,
        UnitStream.probability(properties.get(TmxFormat.PROBABILITY)),
        UnitStream.date(properties.getOrDefault(TmxFormat.DATE, fileDate)),
        properties,
        line);
  }

  /** The text up to the end of {@code element}, without what native codes hold. */
  private String flatText(String element) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int codes = 0;
    while (!atEndOf(element)) {
      switch (xml.getEventType()) {
        case XMLStreamConstants.START_ELEMENT -> codes += isNativeCode() ? 1 : 0;
        case XMLStreamConstants.END_ELEMENT -> codes -= isNativeCode() ? 1 : 0;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (codes == 0) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
          }
        }
        default -> {
          // comments and processing instructions are no text
        }
      }
    }
    return text.toString();
  }

  private boolean isNativeCode() {
    return NATIVE_CODES.contains(xml.getLocalName());
  }

  /** Goes one event on; whether that is the end of {@code element}. */
  private boolean atEndOf(String element) throws XMLStreamException {
    return xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element);
  }

  private boolean startsElement(String name) {
    return xml.getEventType() == XMLStreamConstants.START_ELEMENT
        && xml.getLocalName().equals(name);
  }

  private @Nullable String attribute(String name) {
    return xml.getAttributeValue(null, name);
  }
}
