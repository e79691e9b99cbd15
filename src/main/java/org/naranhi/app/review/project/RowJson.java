package org.naranhi.app.review.project;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import org.naranhi.text.BlockKind;

/**
 * A row as the project file has it. What is false, empty or 1 is left out.
 *
 * <pre>{@code
 * {"id":12,"ko":[CELL],"en":[7,8],"p":0.97,"byHand":true,"confirmed":true,"comment":"…"}
 * }</pre>
 *
 * <p>A number in the place of a sentence is the id of one that is known.
 */
final class RowJson {

  private RowJson() {}

  /** Writes a row; the sentences that are {@code known} by their ids alone. */
  static void write(JsonGenerator json, Row row, Predicate<Cell> known) throws IOException {
    json.writeStartObject();
    json.writeNumberField("id", row.id());
    for (Side side : Side.values()) {
      cells(json, side.label(), row.cells(side), known);
    }
    if (row.probability() != 1) {
      json.writeNumberField("p", row.probability());
    }
    CellJson.flag(json, "byHand", row.byHand());
    CellJson.flag(json, "confirmed", row.confirmed());
    if (!row.comment().isEmpty()) {
      json.writeStringField("comment", row.comment());
    }
    json.writeEndObject();
  }

  private static void cells(
      JsonGenerator json, String name, List<Cell> cells, Predicate<Cell> known) throws IOException {
    json.writeArrayFieldStart(name);
    for (Cell cell : cells) {
      if (known.test(cell)) {
        json.writeNumber(cell.id());
      } else {
        CellJson.write(json, cell);
      }
    }
    json.writeEndArray();
  }

  /** Reads the row of which {@code json} stands at the opening brace. */
  static Row read(JsonParser json, LongFunction<Cell> known) throws IOException {
    CellJson.expect(json, JsonToken.START_OBJECT);
    long id = 0;
    List<Cell> ko = List.of();
    List<Cell> en = List.of();
    double probability = 1;
    boolean byHand = false;
    boolean confirmed = false;
    String comment = "";
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "id" -> id = json.getLongValue();
        case "ko" -> ko = cells(json, known);
        case "en" -> en = cells(json, known);
        case "p" -> probability = json.getDoubleValue();
        case "byHand" -> byHand = json.getBooleanValue();
        case "confirmed" -> confirmed = json.getBooleanValue();
        case "comment" -> comment = json.getText();
        default -> throw new IOException("a row has no '" + name + "'");
      }
    }
    return new Row(id, ko, en, probability, byHand, confirmed, comment);
  }

  private static List<Cell> cells(JsonParser json, LongFunction<Cell> known) throws IOException {
    CellJson.expect(json, JsonToken.START_ARRAY);
    List<Cell> cells = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      cells.add(
          json.currentToken() == JsonToken.VALUE_NUMBER_INT
              ? known.apply(json.getLongValue())
              : CellJson.read(json));
    }
    return cells;
  }

  /** The kind of a block by its name. */
  static BlockKind kind(String name) throws IOException {
    try {
      return BlockKind.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw new IOException("there is no kind of block '" + name + "'", e);
    }
  }
}
