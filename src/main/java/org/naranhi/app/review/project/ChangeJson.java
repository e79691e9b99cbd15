package org.naranhi.app.review.project;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A splice as the history has it: {@code [at, removed, inserted, [ROW …], [ROW …]]}, first the
 * counts of the rows, then the rows. A sentence that stands on both sides of the change as it is is
 * written as its id, for whoever reads the change has it before them; so what a change takes is
 * about what it changes.
 */
final class ChangeJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private ChangeJson() {}

  static String write(Splice splice) {
    Map<Long, Cell> before = byId(splice.removed());
    Map<Long, Cell> after = byId(splice.inserted());
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.writeStartArray();
      json.writeNumber(splice.at());
      json.writeNumber(splice.removed().size());
      json.writeNumber(splice.inserted().size());
      rows(json, splice.removed(), after);
      rows(json, splice.inserted(), before);
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException("a string took no text", e);
    }
    return text.toString();
  }

  private static void rows(JsonGenerator json, List<Row> rows, Map<Long, Cell> opposite)
      throws IOException {
    json.writeStartArray();
    for (Row row : rows) {
      RowJson.write(json, row, cell -> cell.equals(opposite.get(cell.id())));
    }
    json.writeEndArray();
  }

  private static Map<Long, Cell> byId(List<Row> rows) {
    Map<Long, Cell> cells = new HashMap<>();
    for (Row row : rows) {
      row.ko().forEach(cell -> cells.put(cell.id(), cell));
      row.en().forEach(cell -> cells.put(cell.id(), cell));
    }
    return cells;
  }

  /**
   * The change that a written one is for a document as it stands: the same for an action and a
   * redo, the inverse for an undo.
   *
   * @throws DamagedException if it is no change of these rows
   */
  static Splice read(String change, Entry.Kind kind, List<Row> rows) throws DamagedException {
    try (JsonParser json = FACTORY.createParser(change)) {
      json.nextToken();
      int at = json.nextIntValue(-1);
      int removed = json.nextIntValue(-1);
      int inserted = json.nextIntValue(-1);
      boolean undo = kind == Entry.Kind.UNDO;
      Map<Long, Cell> standing = byId(rows.subList(at, at + (undo ? inserted : removed)));
      Splice splice = new Splice(at, rows(json, standing), rows(json, standing));
      return undo ? splice.inverse() : splice;
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new DamagedException("a change in the history cannot be read", e);
    }
  }

  private static List<Row> rows(JsonParser json, Map<Long, Cell> standing) throws IOException {
    json.nextToken();
    CellJson.expect(json, JsonToken.START_ARRAY);
    List<Row> rows = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      rows.add(RowJson.read(json, id -> known(standing, id)));
    }
    return rows;
  }

  private static Cell known(Map<Long, Cell> standing, long id) {
    Cell cell = standing.get(id);
    if (cell == null) {
      throw new IllegalArgumentException("sentence " + id + " does not stand there");
    }
    return cell;
  }
}
