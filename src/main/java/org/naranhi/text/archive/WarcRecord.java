package org.naranhi.text.archive;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.naranhi.text.Source;

/**
 * The header of a record.
 *
 * @param fields its fields, names in lower case
 * @param length of its block in bytes
 * @param offset where it begins in the file
 */
record WarcRecord(Map<String, String> fields, long length, long offset) {

  private static final Set<String> OF_PAGES = Set.of("response", "resource", "conversion");

  /** Addresses of what crawlers note for themselves. */
  private static final Set<String> NO_PAGES = Set.of("dns:", "metadata:", "whois:");

  private static final Set<String> DOCUMENTS =
      Set.of(
          "",
          "text/html",
          "application/xhtml+xml",
          "text/plain",
          "text/markdown",
          "application/pdf",
          "application/epub+zip",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.oasis.opendocument.text",
          "application/x-hwp",
          "application/haansofthwp",
          "application/vnd.hancom.hwp",
          "application/vnd.hancom.hwpx");

  /** A record whose header is {@code fields}. */
  static WarcRecord of(Map<String, String> fields, long offset) throws WarcFormatException {
    String length = fields.getOrDefault("content-length", "");
    if (!length.matches("\\d{1,18}")) {
      throw new WarcFormatException(
          "expected a number of bytes as its Content-Length but found '" + length + "'");
    }
    return new WarcRecord(fields, Long.parseLong(length), offset);
  }

  private String field(String name) {
    return fields.getOrDefault(name, "");
  }

  /** Whether it may hold a page. */
  boolean mayHoldPage() {
    return OF_PAGES.contains(field("warc-type").toLowerCase(Locale.ROOT))
        && !uri().isEmpty()
        && NO_PAGES.stream().noneMatch(uri()::startsWith);
  }

  /** The address, which WARC 1.0 allows to stand in angle brackets. */
  private String uri() {
    String uri = field("warc-target-uri");
    return uri.startsWith("<") && uri.endsWith(">") ? uri.substring(1, uri.length() - 1) : uri;
  }

  private boolean isHttp() {
    return field("content-type").toLowerCase(Locale.ROOT).startsWith("application/http")
        || field("warc-type").equalsIgnoreCase("response");
  }

  /** The page that {@code block} is; none if it is an error, an image or the like. */
  Optional<WarcPage> page(byte[] block) throws IOException {
    HttpMessage message =
        isHttp()
            ? HttpMessage.parse(block)
            : new HttpMessage(200, Map.of("content-type", field("content-type")), block, 0);
    String type = message.type();
    if (message.status() != 200 || !DOCUMENTS.contains(type)) {
      return Optional.empty();
    }
    Source source = new Source(uri(), message.body(), false, message.charset());
    boolean truncated = fields.containsKey("warc-truncated");
    return source.bytes().length == 0
        ? Optional.empty()
        : Optional.of(new WarcPage(uri(), date(), type, source, truncated, offset));
  }

  /** When it was fetched. Some writers put an offset or a fraction where the standard has none. */
  private Optional<Instant> date() {
    try {
      return Optional.of(OffsetDateTime.parse(field("warc-date")).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty(); // the page is none the worse
    }
  }
}
