package org.naranhi.bitext;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Indented XML in UTF-8 with LF, over StAX. All text goes through {@link Texts#xmlLine}, because
 * the JDK's writer lets pass what XML 1.0 forbids.
 */
final class XmlOutput {

  /** What a writer has to say in XML. */
  @FunctionalInterface
  interface Content {
    void write(XmlOutput out) throws XMLStreamException;
  }

  private final XMLStreamWriter writer;
  private int depth;

  private XmlOutput(XMLStreamWriter writer) {
    this.writer = writer;
  }

  /** Writes a whole document to {@code out}, which stays open. */
  static void write(OutputStream out, Content content) throws IOException {
    BufferedWriter buffer =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    try {
      XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(buffer);
      writer.writeStartDocument("UTF-8", "1.0");
      content.write(new XmlOutput(writer));
      writer.writeCharacters("\n");
      writer.writeEndDocument();
      writer.flush();
      buffer.flush();
    } catch (XMLStreamException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
    }
  }

  /** Begins an element on a line of its own; attributes as name, value, name, value. */
  XmlOutput open(String name, String... attributes) throws XMLStreamException {
    newLine();
    writer.writeStartElement(name);
    attributes(attributes);
    depth++;
    return this;
  }

  /** Ends the element that was begun last, on a line of its own. */
  XmlOutput close() throws XMLStreamException {
    depth--;
    newLine();
    writer.writeEndElement();
    return this;
  }

  /** An element with text only, on one line. */
  XmlOutput leaf(String name, String text, String... attributes) throws XMLStreamException {
    newLine();
    writer.writeStartElement(name);
    attributes(attributes);
    writer.writeCharacters(Texts.xmlLine(text));
    writer.writeEndElement();
    return this;
  }

  /** An element without content. */
  XmlOutput empty(String name, String... attributes) throws XMLStreamException {
    newLine();
    writer.writeEmptyElement(name);
    attributes(attributes);
    return this;
  }

  /** The StAX writer, for content of mixed kind; {@link #newLine} indents. */
  XMLStreamWriter raw() {
    return writer;
  }

  /** Begins a line at the present depth. */
  void newLine() throws XMLStreamException {
    writer.writeCharacters("\n" + "  ".repeat(depth));
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      writer.writeAttribute(attributes[i], Texts.xmlLine(attributes[i + 1]));
    }
  }
}
