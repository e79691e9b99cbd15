package org.naranhi.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A part of a zipped document as XML, read element by element so that only one paragraph or table
 * is held at a time. Document types are refused; no entity, file or address is ever followed.
 */
final class XmlPart implements AutoCloseable {

  /** Word and Writer stay under 100; deeper files are made to break programs. */
  private static final int MAX_DEPTH = 400;

  private final ZipContainer zip;
  private final String part;
  private final InputStream in;
  private final XMLStreamReader xml;
  private final Map<String, String> names = new HashMap<>();

  private XmlPart(ZipContainer zip, String part) throws UnreadableDocumentException {
    this.zip = zip;
    this.part = part;
    this.in = zip.part(part);
    try {
      this.xml = factory().createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  static XmlPart open(ZipContainer zip, String part) throws UnreadableDocumentException {
    return new XmlPart(zip, part);
  }

  /** The root element of a part; an empty one where the container has no such part. */
  static XmlElement whole(ZipContainer zip, String part) throws UnreadableDocumentException {
    if (!zip.has(part)) {
      return new XmlElement("", List.of(), List.of());
    }
    try (XmlPart xml = open(zip, part)) {
      return xml.next(Set.of()).orElseThrow(() -> zip.damaged("its part " + part + " is empty"));
    }
  }

  /** The next element with all that it holds; those named in {@code entered} are gone into. */
  Optional<XmlElement> next(Set<String> entered) throws UnreadableDocumentException {
    try {
      while (xml.hasNext()) {
        if (step() == XMLStreamConstants.START_ELEMENT && !entered.contains(xml.getLocalName())) {
          return Optional.of(element(0));
        }
      }
      return Optional.empty();
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  private int step() throws XMLStreamException, UnreadableDocumentException {
    int event = xml.next();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw zip.damaged("its part " + part + " declares a document type, which it must not");
    }
    return event;
  }

  private XmlElement element(int depth) throws XMLStreamException, UnreadableDocumentException {
    if (depth > MAX_DEPTH) {
      throw zip.damaged("its part " + part + " is nested more than " + MAX_DEPTH + " deep");
    }
    String name = shared(xml.getLocalName());
    List<String> attributes = attributes();
    List<Object> content = new ArrayList<>(2);
    for (int event = step(); event != XMLStreamConstants.END_ELEMENT; event = step()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        content.add(element(depth + 1));
      } else if (xml.isCharacters() || event == XMLStreamConstants.CDATA) {
        content.add(xml.getText());
      }
    }
    return new XmlElement(name, attributes, content);
  }

  private List<String> attributes() {
    List<String> attributes = new ArrayList<>(2 * xml.getAttributeCount());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String name = shared(xml.getAttributeLocalName(i));
      if (!name.startsWith("rsid")) {
        attributes.add(name);
        attributes.add(xml.getAttributeValue(i));
      }
    }
    return attributes;
  }

  private String shared(String name) {
    return names.computeIfAbsent(name, n -> n);
  }

  private UnreadableDocumentException failure(XMLStreamException e) {
    if (e.getNestedException() instanceof UnreadableDocumentException told) {
      return told;
    }
    int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
    return zip.damaged("its part " + part + " is no XML at line " + line, e);
  }

  @Override
  public void close() throws UnreadableDocumentException {
    try {
      xml.close();
      in.close();
    } catch (XMLStreamException | IOException e) {
      throw zip.damaged("its part " + part + " cannot be closed", e);
    }
  }
}
