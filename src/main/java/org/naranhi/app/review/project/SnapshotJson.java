package org.naranhi.app.review.project;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rows with all that belongs to them, and what is known of a text, as JSON. */
final class SnapshotJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private SnapshotJson() {}

  /** Rows as an array. */
  static String write(List<Row> rows) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.writeStartArray();
      for (Row row : rows) {
        RowJson.write(json, row, cell -> false);
      }
      json.writeEndArray();
    }
    return text.toString();
  }

  /**
   * The rows of an array.
   *
   * @throws DamagedException if it is none
   */
  static List<Row> read(String text) throws DamagedException {
    try (JsonParser json = FACTORY.createParser(text)) {
      json.nextToken();
      CellJson.expect(json, JsonToken.START_ARRAY);
      List<Row> rows = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        rows.add(RowJson.read(json, SnapshotJson::unknown));
      }
      return rows;
    } catch (IOException | IllegalArgumentException e) {
      throw new DamagedException("a row cannot be read", e);
    }
  }

  private static Cell unknown(long id) {
    throw new IllegalArgumentException("sentence " + id + " is missing");
  }

  /** Names with their texts as an object, sorted by name. */
  static String write(Map<String, String> map) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.writeStartObject();
      for (Map.Entry<String, String> entry : new TreeMap<>(map).entrySet()) {
        json.writeStringField(entry.getKey(), entry.getValue());
      }
      json.writeEndObject();
    }
    return text.toString();
  }

  /**
   * The names of an object with their texts.
   *
   * @throws DamagedException if it is none
   */
  static Map<String, String> readMap(String text) throws DamagedException {
    try (JsonParser json = FACTORY.createParser(text)) {
      json.nextToken();
      CellJson.expect(json, JsonToken.START_OBJECT);
      Map<String, String> map = new LinkedHashMap<>();
      while (json.nextToken() != JsonToken.END_OBJECT) {
        map.put(json.currentName(), json.nextTextValue());
      }
      return Collections.unmodifiableMap(map);
    } catch (IOException e) {
      throw new DamagedException("what is known of a text cannot be read", e);
    }
  }
}
