package org.naranhi.text.html;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of a MIME message or of one of its parts (RFC 2045): fields up to the first empty line.
 *
 * @param fields values by name in lower case, continuation lines joined
 * @param end where the body begins
 */
record MimeHead(Map<String, String> fields, int end) {

  /** Heads are some hundred bytes; those of mails with long lists of stations some thousand. */
  private static final int MAX_BYTES = 1 << 16;

  private static final Pattern FIELD = Pattern.compile("([!-9;-~]+)[ \\t]*:[ \\t]*(.*)");

  /** {@code boundary="…"} or {@code charset=utf-8}. */
  private static final Pattern PARAMETER =
      Pattern.compile(";\\s*([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;]+))");

  /** Copies the map. */
  MimeHead {
    fields = Map.copyOf(fields);
  }

  /** The head that begins at {@code start}; lines that are no field are passed over. */
  static MimeHead at(byte[] bytes, int start, int limit) {
    int stop = Math.min(limit, start + MAX_BYTES);
    Map<String, String> fields = new LinkedHashMap<>();
    String last = "";
    int at = start;
    while (at < stop) {
      int next = nextLine(bytes, at, stop);
      String line = new String(bytes, at, next - at, StandardCharsets.ISO_8859_1).stripTrailing();
      at = next;
      if (line.isEmpty()) {
        break;
      }
      Matcher field = FIELD.matcher(line);
      if (Character.isWhitespace(line.charAt(0)) && fields.containsKey(last)) {
        fields.merge(last, " " + line.strip(), String::concat);
      } else if (field.matches()) {
        last = field.group(1).toLowerCase(Locale.ROOT);
        fields.putIfAbsent(last, field.group(2));
      }
    }
    return new MimeHead(fields, at);
  }

  /** Where the line after that at {@code from} begins. */
  static int nextLine(byte[] bytes, int from, int limit) {
    int at = from;
    while (at < limit && bytes[at] != '\n') {
      at++;
    }
    return Math.min(limit, at + 1);
  }

  /** A field, without space at its ends. */
  Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name)).map(String::strip);
  }

  /** The type of the content in lower case: {@code text/html}; that of RFC 2045 where none is. */
  String type() {
    return field("content-type")
        .orElse("text/plain")
        .split(";", 2)[0]
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /** A parameter of the type: {@code boundary}, {@code charset}, {@code start}. */
  Optional<String> parameter(String name) {
    Matcher parameter = PARAMETER.matcher(field("content-type").orElse(""));
    while (parameter.find()) {
      if (parameter.group(1).equalsIgnoreCase(name)) {
        return Optional.of(parameter.group(2) == null ? parameter.group(3) : parameter.group(2));
      }
    }
    return Optional.empty();
  }
}
