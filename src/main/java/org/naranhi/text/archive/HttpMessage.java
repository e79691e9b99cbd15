package org.naranhi.text.archive;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * What a server answered (HTTP/1.1, RFC 9112). Crawlers may have undone the transfer encoding and
 * the content encoding and left their headers: a body that is not encoded as its header says stays
 * as it is.
 *
 * @see #body
 */
final class HttpMessage {

  private static final Pattern STATUS = Pattern.compile("HTTP/\\d(?:\\.\\d)?\\s+(\\d{3})\\b.*");

  private static final Pattern CHARSET =
      Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:+-]+)");

  private static final Pattern CHUNK = Pattern.compile("\\s*([0-9A-Fa-f]{1,8})\\s*(?:;.*)?");

  private static final int MAX_CHUNK_LINE = 1024;

  private final int status;
  private final Map<String, String> headers;
  private final byte[] block;
  private final int start;

  /** An answer whose body stands in {@code block} from {@code start} on. */
  HttpMessage(int status, Map<String, String> headers, byte[] block, int start) {
    this.status = status;
    this.headers = headers;
    this.block = block;
    this.start = start;
  }

  static HttpMessage parse(byte[] block) throws WarcFormatException {
    int at = lineEnd(block, 0);
    Matcher status = STATUS.matcher(line(block, 0, at));
    if (!status.matches()) {
      throw new WarcFormatException(
          "expected an HTTP status line but found '" + shown(line(block, 0, at)) + "'");
    }
    Map<String, String> headers = new HashMap<>();
    for (at++; at < block.length; ) {
      int end = lineEnd(block, at);
      String line = line(block, at, end);
      at = end + 1;
      if (line.isEmpty()) {
        break;
      }
      int colon = line.indexOf(':');
      if (colon > 0) {
        String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        headers.putIfAbsent(name, line.substring(colon + 1).strip());
      }
    }
    int code = Integer.parseInt(status.group(1));
    return new HttpMessage(code, headers, block, Math.min(at, block.length));
  }

  private static String shown(String line) {
    return line.substring(0, Math.min(line.length(), 40)).replaceAll("\\p{Cntrl}", "?");
  }

  private static int lineEnd(byte[] block, int from) {
    int end = from;
    while (end < block.length && block[end] != '\n') {
      end++;
    }
    return end;
  }

  private static String line(byte[] block, int from, int end) {
    return new String(block, from, end - from, StandardCharsets.ISO_8859_1).stripTrailing();
  }

  int status() {
    return status;
  }

  private String header(String name) {
    return headers.getOrDefault(name, "");
  }

  /** The type of the content without parameters, in lower case; empty where none is given. */
  String type() {
    return header("content-type").split("[;,]", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  Optional<String> charset() {
    Matcher matcher = CHARSET.matcher(header("content-type"));
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** The body as the server meant it. */
  byte[] body() throws IOException {
    byte[] body = Arrays.copyOfRange(block, start, block.length);
    if (header("transfer-encoding").toLowerCase(Locale.ROOT).contains("chunked")) {
      body = unchunked(body);
    }
    String encoding = header("content-encoding").toLowerCase(Locale.ROOT);
    return switch (encoding) {
      case "gzip", "x-gzip" ->
          GzipStream.isGzip(body)
              ? BoundedBytes.read(new GzipStream(new ByteArrayInputStream(body), 0), body.length)
              : body;
      case "deflate" -> inflated(body);
      case "zstd" ->
          Compressed.isZstd(body)
              ? BoundedBytes.read(new ZstdInputStream(new ByteArrayInputStream(body)), body.length)
              : body;
      case "br" -> throw new WarcFormatException("its body is packed by Brotli, which is not read");
      default -> body;
    };
  }

  /** Servers give deflated data with the header of zlib and without. */
  private static byte[] inflated(byte[] body) throws IOException {
    boolean zlib = body.length > 1 && (body[0] & 0x0F) == 8 && zlibCheck(body) % 31 == 0;
    boolean raw = body.length > 0 && (body[0] & 0x06) != 0x06 && body[0] != '<';
    if (!zlib && !raw) {
      return body;
    }
    Inflater inflater = new Inflater(!zlib);
    InputStream packed = new ByteArrayInputStream(body);
    try (InputStream in = new InflaterInputStream(packed, inflater)) {
      return BoundedBytes.read(in, body.length);
    } finally {
      inflater.end();
    }
  }

  private static int zlibCheck(byte[] body) {
    return (body[0] & 0xFF) << 8 | (body[1] & 0xFF);
  }

  private static byte[] unchunked(byte[] body) throws WarcFormatException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(body.length);
    int at = 0;
    while (at < body.length) {
      int end = Math.min(lineEnd(body, at), at + MAX_CHUNK_LINE);
      Matcher size = CHUNK.matcher(line(body, at, Math.min(end, body.length)));
      if (!size.matches()) {
        if (at == 0) {
          return body; // no longer chunked
        }
        throw new WarcFormatException("the chunks of its body are broken at byte " + at);
      }
      long length = Long.parseLong(size.group(1), 16);
      if (length == 0) {
        return out.toByteArray();
      }
      if (end + 1 + length > body.length) {
        throw new WarcFormatException("its body ends within a chunk");
      }
      out.write(body, end + 1, (int) length);
      at = lineEnd(body, end + 1 + (int) length) + 1;
    }
    return out.toByteArray();
  }
}
