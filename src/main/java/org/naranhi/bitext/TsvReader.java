package org.naranhi.bitext;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of pairs.
 *
 * <p>A first line that names the columns {@code ko} and {@code en} is a header; {@code id}, {@code
 * date} (or {@code article_date}) and {@code probability} are understood, other columns become
 * properties. Without a header a line is {@code ko en}, {@code id ko en} or {@code id date ko en}.
 * Blank lines are passed over; columns missing at the end of a line are empty.
 */
final class TsvReader implements UnitStream.Parser {

  private static final Map<Integer, List<String>> WITHOUT_HEADER =
      Map.of(
          2, List.of("ko", "en"),
          3, List.of("id", "ko", "en"),
          4, List.of("id", "date", "ko", "en"));

  private final TextLines lines;
  private @Nullable List<String> columns;
  private long count;

  TsvReader(TextLines lines) {
    this.lines = lines;
  }

  @Override
  public @Nullable TranslationUnit next() throws IOException {
    String line = lines.next();
    while (line != null && (line.isBlank() || isHeader(line))) {
      line = lines.next();
    }
    if (line == null) {
      return null;
    }
    count++;
    return unit(fields(line));
  }

  /** Whether {@code line}, the first with content, names the columns; then it sets them. */
  private boolean isHeader(String line) {
    if (columns != null) {
      return false;
    }
    List<String> names = split(line.toLowerCase(Locale.ROOT));
    names.replaceAll(name -> name.strip().equals("article_date") ? "date" : name.strip());
    boolean header = names.contains("ko") && names.contains("en");
    columns = header ? names : withoutHeader(names.size());
    return header;
  }

  private List<String> withoutHeader(int size) {
    List<String> names = WITHOUT_HEADER.get(size);
    if (names == null) {
      throw lines.malformed(
          1,
          "expected a header with the columns ko and en, or 2 to 4 columns (ko en, id ko en,"
              + " id date ko en) split by tabs, but found "
              + size
              + (size == 1 ? " column" : " columns"));
    }
    return names;
  }

  private Map<String, String> fields(String line) {
    List<String> names = columns == null ? List.of() : columns;
    List<String> values = split(line);
    int needed = Math.max(names.indexOf("ko"), names.indexOf("en")) + 1;
    if (values.size() > names.size() || values.size() < needed) {
      throw lines.malformed(
          1,
          "expected "
              + names.size()
              + " columns ("
              + String.join(", ", names)
              + ") but found "
              + values.size()
              + ": a text must hold no tab");
    }
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      fields.put(names.get(i), i < values.size() ? values.get(i) : "");
    }
    return fields;
  }

  private TranslationUnit unit(Map<String, String> fields) {
    String id = fields.getOrDefault("id", "");
    Map<String, String> properties = new LinkedHashMap<>(fields);
    properties.keySet().removeAll(List.of("id", "ko", "en"));
    properties.values().removeIf(String::isEmpty);
    return new TranslationUnit(
        id.isBlank() ? Long.toString(count) : id,
        fields.getOrDefault("ko", ""),
        fields.getOrDefault("en", ""),
        UnitStream.probability(fields.get("probability")),
        UnitStream.date(fields.get("date")),
        properties,
        lines.number());
  }

  private static List<String> split(String line) {
    return new ArrayList<>(List.of(line.split("\t", -1)));
  }
}
