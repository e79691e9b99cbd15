package org.naranhi.bitext;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON lines. Only {@code ko} and {@code en} are needed, at the top or inside {@code
 * translation} as translation data sets have it; {@code id}, {@code date} and {@code probability}
 * are understood, other plain values become properties, nested ones are passed over.
 */
final class JsonlReader implements UnitStream.Parser {

  private final JsonFactory factory;
  private final TextLines lines;
  private long count;

  JsonlReader(JsonFactory factory, TextLines lines) {
    this.factory = factory;
    this.lines = lines;
  }

  @Override
  public @Nullable TranslationUnit next() throws IOException {
    String line = lines.next();
    while (line != null && line.isBlank()) {
      line = lines.next();
    }
    if (line == null) {
      return null;
    }
    count++;
    return unit(fields(line));
  }

  private Map<String, String> fields(String line) throws IOException {
    try (JsonParser json = factory.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw lines.malformed(1, "expected a JSON object on each line, {\"ko\":…,\"en\":…}");
      }
      Map<String, String> fields = new LinkedHashMap<>();
      object(json, fields);
      if (json.nextToken() != null) {
        throw lines.malformed(
            json.currentTokenLocation().getColumnNr(), "expected one JSON object on each line");
      }
      return fields;
    } catch (JsonProcessingException e) {
      int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
      throw new MalformedBitextException(
          lines.file(), lines.number(), column, "not valid JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static void object(JsonParser json, Map<String, String> fields) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (value == JsonToken.START_OBJECT && name.equals("translation")) {
        object(json, fields);
      } else if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
        fields.put(name, json.getText());
      } else {
        json.skipChildren();
      }
    }
  }

  private TranslationUnit unit(Map<String, String> fields) {
    if (!fields.containsKey("ko") && !fields.containsKey("en")) {
      throw lines.malformed(1, "expected the keys \"ko\" and \"en\" but found " + fields.keySet());
    }
    Map<String, String> properties = new LinkedHashMap<>(fields);
    properties.keySet().removeAll(List.of("id", "ko", "en"));
    return new TranslationUnit(
        fields.getOrDefault("id", Long.toString(count)),
        fields.getOrDefault("ko", ""),
        fields.getOrDefault("en", ""),
        UnitStream.probability(fields.get("probability")),
        UnitStream.date(fields.get("date")),
        properties,
        lines.number());
  }
}
