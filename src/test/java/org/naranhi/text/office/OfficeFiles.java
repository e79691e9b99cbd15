package org.naranhi.text.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Office documents for tests: those that a real writer made, and small ones made here. */
final class OfficeFiles {

  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:m=\"urn:m\" xmlns:wps=\"urn:wps\"";

  private static final String O =
      "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
          + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
          + " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\"";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();

  /** The bytes of a file that a real writer made. */
  static byte[] bytes(String name) throws IOException {
    try (InputStream in = OfficeFiles.class.getResourceAsStream("/text/office/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no test resource text/office/" + name);
      }
      return in.readAllBytes();
    }
  }

  /** A Word document with that body. */
  static OfficeFiles docx(String body) {
    return new OfficeFiles()
        .part("[Content_Types].xml", "<Types/>")
        .part("word/document.xml", word("document", "<w:body>" + body + "</w:body>"));
  }

  /** An OpenDocument text with that body and those automatic styles. */
  static OfficeFiles odt(String styles, String body) {
    return new OfficeFiles()
        .part("mimetype", "application/vnd.oasis.opendocument.text")
        .part(
            "content.xml",
            "<office:document-content "
                + O
                + "><office:automatic-styles>"
                + styles
                + "</office:automatic-styles><office:body><office:text>"
                + body
                + "</office:text></office:body></office:document-content>");
  }

  private static String word(String root, String content) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:"
        + root
        + " "
        + W
        + ">"
        + content
        + "</w:"
        + root
        + ">";
  }

  /** Adds a part that the main one of a Word document refers to as {@code rId} and its name. */
  OfficeFiles related(String name, String root, String content) {
    String type = name.replaceAll("\\d", "");
    relations.append(
        String.format(
            "<Relationship Id=\"rId%s\" Type=\"http://x/relationships/%s\" Target=\"%s.xml\"/>",
            name, type, name));
    return part("word/" + name + ".xml", word(root, content));
  }

  OfficeFiles part(String name, String content) {
    return part(name, content.getBytes(StandardCharsets.UTF_8));
  }

  OfficeFiles part(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  byte[] bytes() throws IOException {
    if (relations.length() > 0) {
      part("word/_rels/document.xml.rels", "<Relationships>" + relations + "</Relationships>");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        if (part.getKey().equals("mimetype")) {
          store(entry, part.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(part.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static void store(ZipEntry entry, byte[] content) {
    java.util.zip.CRC32 crc = new java.util.zip.CRC32();
    crc.update(content);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(crc.getValue());
  }
}
