package org.naranhi.text.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Compressed files and records for tests. */
final class ArchiveFiles {

  private ArchiveFiles() {}

  /** The bytes of a file that a real writer made. */
  static byte[] bytes(String name) throws IOException {
    try (InputStream in = ArchiveFiles.class.getResourceAsStream("/text/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no test resource text/" + name);
      }
      return in.readAllBytes();
    }
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  /** A record; {@code fields} are lines of its header. */
  static byte[] record(String type, String uri, String fields, byte[] block) {
    String header =
        "WARC/1.1\r\nWARC-Type: "
            + type
            + "\r\nWARC-Target-URI: "
            + uri
            + "\r\nWARC-Date: 2026-03-02T01:02:03Z\r\n"
            + fields
            + "Content-Length: "
            + block.length
            + "\r\n\r\n";
    return join(utf8(header), block, utf8("\r\n\r\n"));
  }

  /** A response with status 200; {@code headers} are lines of the server's header. */
  static byte[] response(String uri, String headers, byte[] body) {
    String http = "HTTP/1.1 200 OK\r\n" + headers + "\r\n";
    return record(
        "response",
        uri,
        "Content-Type: application/http; msgtype=response\r\n",
        join(utf8(http), body));
  }

  /** A response that is a page of one paragraph. */
  static byte[] page(String uri, String text) {
    return response(
        uri,
        "Content-Type: text/html; charset=utf-8\r\n",
        utf8("<!doctype html><html><body><article><p>" + text + "</p></article></body></html>"));
  }
}
