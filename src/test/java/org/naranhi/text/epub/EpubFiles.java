package org.naranhi.text.epub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Books for tests: those that a real writer made, and small ones made here. */
final class EpubFiles {

  private static final String CONTAINER =
      "<?xml version='1.0'?><container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'>"
          + "<rootfiles><rootfile full-path='OPS/book.opf'/></rootfiles></container>";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder metadata = new StringBuilder();
  private final StringBuilder manifest = new StringBuilder();
  private final StringBuilder spine = new StringBuilder();
  private final StringBuilder guide = new StringBuilder();
  private int pages;

  EpubFiles() {
    part("mimetype", "application/epub+zip");
    part("META-INF/container.xml", CONTAINER);
  }

  /** The bytes of a file that a real writer made. */
  static byte[] bytes(String name) throws IOException {
    try (InputStream in = EpubFiles.class.getResourceAsStream("/text/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no test resource text/" + name);
      }
      return in.readAllBytes();
    }
  }

  EpubFiles metadata(String xml) {
    metadata.append(xml);
    return this;
  }

  EpubFiles guide(String type, String href) {
    guide.append("<reference type='").append(type).append("' href='").append(href).append("'/>");
    return this;
  }

  /** Adds a page with that body to manifest and spine. */
  EpubFiles page(String href, String body) {
    return item(href, "application/xhtml+xml", "", "").part("OPS/" + href, xhtml(body));
  }

  /** A page of XHTML. */
  static String xhtml(String body) {
    return "<?xml version='1.0' encoding='UTF-8'?><!DOCTYPE html>\n"
        + "<html xmlns='http://www.w3.org/1999/xhtml' xmlns:epub='http://www.idpf.org/2007/ops'>"
        + "<head><title/><script src='x.js'/></head><body>"
        + body
        + "</body></html>";
  }

  /** Adds an item to manifest and spine; the attributes are of the one and of the other. */
  EpubFiles item(String href, String type, String ofItem, String ofReference) {
    pages++;
    manifest(href, type, ofItem);
    spine.append(String.format("<itemref idref='p%d' %s/>", pages, ofReference));
    return this;
  }

  /** Adds an item to the manifest alone. */
  EpubFiles manifest(String href, String type, String attributes) {
    String item = "<item id='p%d' href='%s' media-type='%s' %s/>";
    manifest.append(String.format(item, pages, href, type, attributes));
    return this;
  }

  EpubFiles part(String name, String text) {
    return part(name, text.getBytes(StandardCharsets.UTF_8));
  }

  EpubFiles part(String name, byte[] bytes) {
    parts.put(name, bytes);
    return this;
  }

  EpubFiles without(String name) {
    parts.remove(name);
    return this;
  }

  byte[] bytes() throws IOException {
    Map<String, byte[]> all = new LinkedHashMap<>(parts);
    all.putIfAbsent("OPS/book.opf", opf().getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : all.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private String opf() {
    return "<package xmlns='http://www.idpf.org/2007/opf' xmlns:opf='http://www.idpf.org/2007/opf'"
        + " xmlns:dc='http://purl.org/dc/elements/1.1/'><metadata>"
        + metadata
        + "</metadata><manifest>"
        + manifest
        + "</manifest><spine>"
        + spine
        + "</spine><guide>"
        + guide
        + "</guide></package>";
  }
}
