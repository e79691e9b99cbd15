package org.naranhi.bitext;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Opens XML that others wrote: no DTD is read, no entity leads out of the file. The bytes are
 * decoded here, strictly, because the JDK's parser prints to standard error where they are
 * malformed.
 */
final class XmlInput {

  private static final int DECLARATION_BYTES = 256;
  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][\\w.-]*)[\"']");

  /**
   * Limits of the JDK against entities that grow. From JDK 24 on they are so low that the built-in
   * {@code &amp;} of 25,000 units exceeds them; without a DTD there are no other entities.
   */
  private static final List<String> NO_LIMIT =
      List.of(
          "jdk.xml.entityExpansionLimit",
          "jdk.xml.maxGeneralEntitySizeLimit",
          "jdk.xml.totalEntitySizeLimit");

  /** Before it the JDK's parser repeats the place. */
  private static final String MESSAGE = "Message: ";

  private XmlInput() {}

  /** A streaming reader of {@code in}, whose encoding is told by byte order mark or declaration. */
  static XMLStreamReader open(InputStream in, String file) throws XMLStreamException, IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    NO_LIMIT.forEach(limit -> factory.setProperty(limit, "0"));
    BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
    Charset charset = charset(buffered, file);
    return factory.createXMLStreamReader(new InputStreamReader(buffered, charset.newDecoder()));
  }

  /** Tells the charset, and goes past a byte order mark. */
  private static Charset charset(BufferedInputStream in, String file) throws IOException {
    in.mark(DECLARATION_BYTES);
    String head = new String(in.readNBytes(DECLARATION_BYTES), StandardCharsets.ISO_8859_1);
    in.reset();
    if (head.startsWith("\u00EF\u00BB\u00BF")) {
      in.skipNBytes(3);
      return StandardCharsets.UTF_8;
    }
    if (head.startsWith("\u00FE\u00FF") || head.startsWith("\0<")) {
      in.skipNBytes(head.startsWith("\0") ? 0 : 2);
      return StandardCharsets.UTF_16BE;
    }
    if (head.startsWith("\u00FF\u00FE") || head.startsWith("<\0")) {
      in.skipNBytes(head.startsWith("<") ? 0 : 2);
      return StandardCharsets.UTF_16LE;
    }
    Matcher declared = DECLARED.matcher(head);
    return declared.find() ? declared(declared.group(1), file) : StandardCharsets.UTF_8;
  }

  private static Charset declared(String name, String file) {
    if (!Charset.isSupported(name)) {
      throw new MalformedBitextException(file, 1, 1, "unknown encoding '" + name + "'");
    }
    return Charset.forName(name);
  }

  /** What the parser says, as an error of the file; an error of reading is thrown as such. */
  static MalformedBitextException failure(XMLStreamException e, String file) throws IOException {
    Location place = e.getLocation();
    long line = place == null ? 1 : Math.max(1, place.getLineNumber());
    long column = place == null ? 1 : Math.max(1, place.getColumnNumber());
    if (e.getNestedException() instanceof CharacterCodingException) {
      String problem = "the bytes after this place are not of the file's encoding";
      return new MalformedBitextException(file, line, column, problem, e);
    }
    if (e.getNestedException() instanceof IOException cause) {
      throw cause;
    }
    String message = String.valueOf(e.getMessage());
    int start = message.indexOf(MESSAGE);
    String problem = start < 0 ? message : message.substring(start + MESSAGE.length());
    return new MalformedBitextException(file, line, column, "not well-formed XML: " + problem, e);
  }
}
