package org.naranhi.app.review.project;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.BlockKind;
import org.naranhi.text.Span;
import org.naranhi.text.Times;

/**
 * A sentence as the project file has it. What is false or null is left out.
 *
 * <pre>{@code
 * {"id":3,"order":8589934592,"text":"…","block":2,"kind":"PARAGRAPH","span":[0,41],"source":[90,131],
 *  "first":true,"times":[1000,2500],"edited":true}
 * }</pre>
 */
final class CellJson {

  private CellJson() {}

  static void write(JsonGenerator json, Cell cell) throws IOException {
    json.writeStartObject();
    json.writeNumberField("id", cell.id());
    json.writeNumberField("order", cell.order());
    json.writeStringField("text", cell.text());
    json.writeNumberField("block", cell.block());
    json.writeStringField("kind", cell.kind().name());
    pair(json, "span", cell.span().start(), cell.span().end());
    pair(json, "source", cell.source().start(), cell.source().end());
    flag(json, "first", cell.startsParagraph());
    Times times = cell.times();
    if (times != null) {
      pair(json, "times", times.start(), times.end());
    }
    flag(json, "edited", cell.edited());
    json.writeEndObject();
  }

  private static void pair(JsonGenerator json, String name, long start, long end)
      throws IOException {
    json.writeArrayFieldStart(name);
    json.writeNumber(start);
    json.writeNumber(end);
    json.writeEndArray();
  }

  /** Writes what is true. */
  static void flag(JsonGenerator json, String name, boolean value) throws IOException {
    if (value) {
      json.writeBooleanField(name, true);
    }
  }

  /** Checks that {@code json} stands where it must. */
  static void expect(JsonParser json, JsonToken wanted) throws IOException {
    if (json.currentToken() != wanted) {
      throw new IOException("expected " + wanted + " but found " + json.currentToken());
    }
  }

  /** Reads the sentence of which {@code json} stands at the opening brace. */
  static Cell read(JsonParser json) throws IOException {
    expect(json, JsonToken.START_OBJECT);
    long id = 0;
    long order = 0;
    String text = "";
    int block = 0;
    BlockKind kind = BlockKind.PARAGRAPH;
    Span span = new Span(0, 0);
    Span source = span;
    boolean first = false;
    @Nullable Times times = null;
    boolean edited = false;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "id" -> id = json.getLongValue();
        case "order" -> order = json.getLongValue();
        case "text" -> text = json.getText();
        case "block" -> block = json.getIntValue();
        case "kind" -> kind = RowJson.kind(json.getText());
        case "span" -> span = span(json);
        case "source" -> source = span(json);
        case "first" -> first = json.getBooleanValue();
        case "times" -> times = times(json);
        case "edited" -> edited = json.getBooleanValue();
        default -> throw new IOException("a sentence has no '" + name + "'");
      }
    }
    return new Cell(id, order, text, block, kind, span, source, first, times, edited);
  }

  private static Span span(JsonParser json) throws IOException {
    long[] pair = pair(json);
    return new Span((int) pair[0], (int) pair[1]);
  }

  private static Times times(JsonParser json) throws IOException {
    long[] pair = pair(json);
    return new Times(pair[0], pair[1]);
  }

  private static long[] pair(JsonParser json) throws IOException {
    expect(json, JsonToken.START_ARRAY);
    json.nextToken();
    long start = json.getLongValue();
    json.nextToken();
    long end = json.getLongValue();
    if (json.nextToken() != JsonToken.END_ARRAY) {
      throw new IOException("expected two numbers but found more");
    }
    return new long[] {start, end};
  }
}
