package org.naranhi.text;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
 * A part of a zipped document as XML, or a document that is one file of XML, read element by
 * element so that only one paragraph or table is held at a time. Document types are refused; no
 * entity, file or address is ever followed.
 */
public final class XmlPart implements AutoCloseable {

  /** Word and Writer stay under 100; deeper files are made to break programs. */
  private static final int MAX_DEPTH = 400;

  private static final int BUFFER_BYTES = 1 << 16;

  private static final int MARK_BYTES = 3;

  /**
   * Limits of the JDK against entities that grow. From JDK 24 on they are so low that the built-in
   * {@code &amp;} of a long text exceeds them; without document types there are no other entities.
   */
  private static final List<String> NO_LIMIT =
      List.of(
          "jdk.xml.entityExpansionLimit",
          "jdk.xml.maxGeneralEntitySizeLimit",
          "jdk.xml.totalEntitySizeLimit");

  private final Damage damage;

  /** How messages call it: {@code its part content.xml}. */
  private final String part;

  private final InputStream in;
  private final XMLStreamReader xml;
  private final Map<String, String> names = new HashMap<>();

  private XmlPart(Damage damage, String part, InputStream bytes)
      throws UnreadableDocumentException {
    this.damage = damage;
    this.part = part;
    this.in = new BufferedInputStream(bytes, BUFFER_BYTES);
    try {
      Charset charset = charset();
      this.xml = factory().createXMLStreamReader(new InputStreamReader(in, charset.newDecoder()));
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  /** Tells UTF-16 by its mark; all else must be UTF-8. Goes past the mark. */
  private Charset charset() throws UnreadableDocumentException {
    try {
      in.mark(MARK_BYTES);
      String head = new String(in.readNBytes(MARK_BYTES), StandardCharsets.ISO_8859_1);
      in.reset();
      boolean wide = head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE");
      in.skipNBytes(wide ? 2 : head.equals("\u00EF\u00BB\u00BF") ? 3 : 0);
      if (wide) {
        return head.charAt(0) == '\u00FE' ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
      }
      return StandardCharsets.UTF_8;
    } catch (UnreadableDocumentException e) {
      throw e;
    } catch (IOException e) {
      throw damage.because(part + " cannot be read", e);
    }
  }

  /**
   * Decoding is strict and done here: the JDK's parser prints to standard error what it rejects.
   */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    NO_LIMIT.forEach(limit -> factory.setProperty(limit, "0"));
    return factory;
  }

  public static XmlPart open(ZipContainer zip, String part) throws UnreadableDocumentException {
    return new XmlPart(zip.damage(), "its part " + part, zip.part(part));
  }

  /**
   * A document that is one file of XML.
   *
   * @param what the kind of document for messages: {@code flat OpenDocument text (FODT)}
   */
  public static XmlPart open(Source source, String what) throws UnreadableDocumentException {
    Damage damage = new Damage(source.name(), what);
    return new XmlPart(damage, "the file", new ByteArrayInputStream(source.bytes()));
  }

  /** The root element of a part; an empty one where the container has no such part. */
  public static XmlElement whole(ZipContainer zip, String part) throws UnreadableDocumentException {
    if (!zip.has(part)) {
      return new XmlElement("", List.of(), List.of());
    }
    try (XmlPart xml = open(zip, part)) {
      return xml.next(Set.of()).orElseThrow(() -> zip.damaged("its part " + part + " is empty"));
    }
  }

  /** The next element with all that it holds; those named in {@code entered} are gone into. */
  public Optional<XmlElement> next(Set<String> entered) throws UnreadableDocumentException {
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
      throw damage.because(part + " declares a document type, which it must not");
    }
    return event;
  }

  private XmlElement element(int depth) throws XMLStreamException, UnreadableDocumentException {
    if (depth > MAX_DEPTH) {
      throw damage.because(part + " is nested more than " + MAX_DEPTH + " deep");
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
    return damage.because(part + " is no XML at line " + line, e);
  }

  @Override
  public void close() throws UnreadableDocumentException {
    try {
      xml.close();
      in.close();
    } catch (XMLStreamException | IOException e) {
      throw damage.because(part + " cannot be closed", e);
    }
  }
}
