package org.naranhi.bitext;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Goes through the XML of a bilingual file, event by event; elements go by their local names. */
final class XmlCursor {

  private static final Set<String> KOREAN = Set.of("ko", "kor", "korean");
  private static final Set<String> ENGLISH = Set.of("en", "eng", "english");

  private final XMLStreamReader xml;
  private final String file;

  private XmlCursor(XMLStreamReader xml, String file) {
    this.xml = xml;
    this.file = file;
  }

  /**
   * A cursor on the root element of {@code in}.
   *
   * @param root what that must be called
   * @throws MalformedBitextException if it is called otherwise
   */
  static XmlCursor open(InputStream in, String file, String root) throws IOException {
    return open(in, file, Set.of(root));
  }

  /** Likewise, where the root element may be called by any of {@code roots}. */
  static XmlCursor open(InputStream in, String file, Set<String> roots) throws IOException {
    try {
      XMLStreamReader xml = XmlInput.open(in, file);
      while (xml.next() != XMLStreamConstants.START_ELEMENT) {
        // comments and the document type stand before the root
      }
      XmlCursor cursor = new XmlCursor(xml, file);
      if (!roots.contains(xml.getLocalName())) {
        String wanted = roots.stream().sorted().collect(Collectors.joining("> or <"));
        throw cursor.malformed(
            "the root element must be <" + wanted + "> but is <" + xml.getLocalName() + ">");
      }
      return cursor;
    } catch (XMLStreamException e) {
      throw XmlInput.failure(e, file);
    }
  }

  /** An error of the file at the present line. */
  MalformedBitextException malformed(String problem) {
    return new MalformedBitextException(file, line(), 1, problem);
  }

  /** An error that the parser found. */
  MalformedBitextException malformed(XMLStreamException e) throws IOException {
    return XmlInput.failure(e, file);
  }

  /** The present line, 1-based. */
  long line() {
    return Math.max(1, xml.getLocation().getLineNumber());
  }

  /** Goes to the next element that begins; whether there is one. */
  boolean nextElement() throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
    }
    return false;
  }

  /** The local name of the element that begins or ends here. */
  String name() {
    return xml.getLocalName();
  }

  /** Goes one event on; whether that is the end of {@code element}. */
  boolean atEndOf(String element) throws XMLStreamException {
    return xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element);
  }

  /** Whether {@code element} begins here. */
  boolean isAt(String element) {
    return xml.getEventType() == XMLStreamConstants.START_ELEMENT
        && xml.getLocalName().equals(element);
  }

  /** Goes past {@code element}, which begins here. */
  void skip(String element) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(element)) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element)) {
        depth--;
      }
    }
  }

  /** An attribute without namespace, or null. */
  @Nullable String attribute(String name) {
    return xml.getAttributeValue(null, name);
  }

  /** The value of {@code xml:lang}, or null. */
  @Nullable String language() {
    return xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
  }

  /** Whether a language tag is Korean: {@code ko}, {@code KO-KR}, {@code ko_KR}, {@code kor}. */
  static boolean isKorean(@Nullable String tag) {
    return KOREAN.contains(primary(tag));
  }

  /** Whether a language tag is English, whatever its case and country. */
  static boolean isEnglish(@Nullable String tag) {
    return ENGLISH.contains(primary(tag));
  }

  private static String primary(@Nullable String tag) {
    return tag == null ? "" : tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
  }

  /**
   * The text up to the end of {@code element}, which begins here.
   *
   * @param codes elements whose content is no text but native codes
   */
  String text(String element, Set<String> codes) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int inCodes = 0;
    while (!atEndOf(element)) {
      switch (xml.getEventType()) {
        case XMLStreamConstants.START_ELEMENT -> {
          inCodes += codes.contains(name()) ? 1 : 0;
          text.append(name().equals("cp") ? codePoint() : "");
        }
        case XMLStreamConstants.END_ELEMENT -> inCodes -= codes.contains(name()) ? 1 : 0;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (inCodes == 0) {
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

  /** The character for which XLIFF's {@code <cp hex="000B"/>} stands. */
  private String codePoint() {
    String hex = attribute("hex");
    if (hex == null || !hex.matches("[0-9A-Fa-f]{4,6}")) {
      throw malformed("expected <cp> with four to six hexadecimal digits but found hex=" + hex);
    }
    int codePoint = Integer.parseInt(hex, 16);
    return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "\uFFFD";
  }
}
