package org.naranhi.app.review.server;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.naranhi.app.review.project.DocumentState;
import org.naranhi.app.review.project.ProjectException;
import org.naranhi.app.review.project.ReviewDocument;
import org.naranhi.app.review.project.Row;
import org.naranhi.app.review.project.Side;
import org.naranhi.app.review.project.Splice;
import org.naranhi.app.review.work.Export;
import org.naranhi.app.review.work.Workbench;
import org.naranhi.check.Severity;
import org.naranhi.text.Span;

/** What the page asks of one document. */
final class DocumentRoutes {

  /** Rows that are given at once. */
  private static final int MOST_ROWS = 500;

  /** An action with a text is hardly ever longer. */
  private static final int MOST_ACTION_BYTES = 4 << 20;

  /** The largest translation memory that is appended to. */
  private static final int MOST_MEMORY_BYTES = 256 << 20;

  /** The hits that are given at once. */
  private static final int MOST_HITS = 5_000;

  private final Workbench bench;
  private final Export export;

  DocumentRoutes(Workbench bench, Export export) {
    this.bench = bench;
    this.export = export;
  }

  /** Answers {@code /api/documents/N/what}. */
  void answer(Exchange exchange, String what) throws IOException {
    String route = exchange.method() + " " + what;
    switch (route) {
      case "GET " -> overview(exchange);
      case "GET rows" -> rows(exchange);
      case "GET findings" -> findings(exchange);
      case "GET search" -> search(exchange);
      case "POST actions" ->
          change(
              exchange,
              (seen, body) -> bench.apply(seen, ActionReader.action(body.path("action"))));
      case "POST undo" -> change(exchange, (seen, body) -> bench.undo(seen));
      case "POST redo" -> change(exchange, (seen, body) -> bench.redo(seen));
      case "POST realign" -> change(exchange, this::realign);
      case "POST export" -> export(exchange);
      case "POST append" -> append(exchange);
      default -> throw RequestException.notFound("the editor knows no " + route);
    }
  }

  private void overview(Exchange exchange) {
    ReviewDocument document = bench.document();
    DocumentState state = document.state();
    exchange.json(
        json -> {
          json.writeNumberField("id", document.id());
          json.writeStringField("name", document.name());
          json.writeStringField("koName", document.source(Side.KO).name());
          json.writeStringField("enName", document.source(Side.EN).name());
          json.writeStringField("date", document.metadata().getOrDefault("date", ""));
          Json.state(json, state);
          json.writeNumberField("rows", state.rows().size());
          json.writeObjectFieldStart("overview");
          overview(json, state);
          json.writeEndObject();
          json.writeBooleanField("findingsReady", bench.isChecked());
        });
  }

  private void overview(JsonGenerator json, DocumentState state) throws IOException {
    List<Row> rows = state.rows();
    json.writeFieldName("id");
    long[] ids = rows.stream().mapToLong(Row::id).toArray();
    json.writeArray(ids, 0, ids.length);
    long[] orders = rows.stream().mapToLong(DocumentRoutes::englishOrder).toArray();
    json.writeFieldName("enOrder");
    json.writeArray(orders, 0, orders.length);
    numbers(json, "p", rows, row -> (int) Math.round(100 * row.probability()));
    numbers(json, "size", rows, row -> size(row));
    json.writeStringField("confirmed", flags(rows, Row::confirmed, '1', '0'));
    json.writeStringField("comment", flags(rows, row -> !row.comment().isEmpty(), '1', '0'));
    StringBuilder kinds = new StringBuilder(rows.size());
    rows.forEach(row -> kinds.append(row.en().isEmpty() ? 'k' : row.ko().isEmpty() ? 'e' : '='));
    json.writeStringField("kind", kinds.toString());
    StringBuilder crossing = new StringBuilder(rows.size());
    for (boolean crosses : bench.crossings(state)) {
      crossing.append(crosses ? '1' : '0');
    }
    json.writeStringField("crossing", crossing.toString());
    json.writeStringField("severity", severity(rows));
  }

  /** Where the row's English stands in its text; -1 if it has none. */
  private static long englishOrder(Row row) {
    return row.en().isEmpty() ? -1 : row.en().get(0).order();
  }

  private static int size(Row row) {
    return Math.max(row.text(Side.KO).length() * 2, row.text(Side.EN).length());
  }

  private static void numbers(
      JsonGenerator json, String name, List<Row> rows, ToIntFunction<Row> number)
      throws IOException {
    int[] numbers = rows.stream().mapToInt(number).toArray();
    json.writeFieldName(name);
    json.writeArray(numbers, 0, numbers.length);
  }

  private static String flags(
      List<Row> rows, java.util.function.Predicate<Row> flag, char yes, char no) {
    StringBuilder flags = new StringBuilder(rows.size());
    rows.forEach(row -> flags.append(flag.test(row) ? yes : no));
    return flags.toString();
  }

  private String severity(List<Row> rows) {
    StringBuilder letters = new StringBuilder(rows.size());
    rows.forEach(row -> letters.append(Json.letter(bench.severity(row))));
    return letters.toString();
  }

  private void rows(Exchange exchange) {
    DocumentState state = bench.document().state();
    int from = Math.min(number(exchange, "from"), state.rows().size());
    int to = Math.min(number(exchange, "to"), Math.min(state.rows().size(), from + MOST_ROWS));
    List<Workbench.RowView> views = bench.views(state, from, Math.max(from, to));
    exchange.json(
        json -> {
          json.writeNumberField("revision", state.revision());
          json.writeNumberField("from", from);
          write(json, views);
        });
  }

  private static void write(JsonGenerator json, List<Workbench.RowView> views) throws IOException {
    json.writeArrayFieldStart("rows");
    for (Workbench.RowView view : views) {
      Json.row(json, view);
    }
    json.writeEndArray();
  }

  private static int number(Exchange exchange, String name) {
    String given = exchange.parameter(name).orElse("");
    if (!given.matches("\\d{1,9}")) {
      throw RequestException.malformed(name + " must be a whole number but was '" + given + "'");
    }
    return Integer.parseInt(given);
  }

  private void findings(Exchange exchange) {
    DocumentState state = bench.document().state();
    List<Row> rows = state.rows();
    long revision = state.revision();
    boolean ready = bench.isChecked();
    Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    rows.forEach(row -> bench.severity(row).ifPresent(s -> counts.merge(s, 1, Integer::sum)));
    exchange.json(
        json -> {
          json.writeNumberField("revision", revision);
          json.writeBooleanField("ready", ready);
          json.writeNumberField("done", bench.checkedRows());
          json.writeNumberField("total", rows.size());
          json.writeObjectFieldStart("counts");
          for (Severity severity : Severity.values()) {
            json.writeNumberField(severity.label(), counts.getOrDefault(severity, 0));
          }
          json.writeEndObject();
          json.writeStringField("severity", severity(rows));
        });
  }

  private void search(Exchange exchange) {
    String sides = exchange.parameter("side").orElse("both");
    List<Workbench.Hit> hits =
        bench.find(
            exchange.parameter("q").orElse(""),
            sides.equals("both") ? List.of(Side.values()) : List.of(ActionReader.side(sides)));
    exchange.json(
        json -> {
          json.writeNumberField("total", hits.size());
          json.writeArrayFieldStart("rows");
          for (Workbench.Hit hit : hits.subList(0, Math.min(hits.size(), MOST_HITS))) {
            json.writeStartObject();
            json.writeNumberField("row", hit.row());
            spans(json, "ko", hit.ko());
            spans(json, "en", hit.en());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private static void spans(JsonGenerator json, String name, List<Span> spans) throws IOException {
    json.writeArrayFieldStart(name);
    for (Span span : spans) {
      Json.span(json, span);
    }
    json.writeEndArray();
  }

  /** Changes the document. */
  @FunctionalInterface
  private interface Changer {
    Workbench.Change change(long revision, JsonNode body) throws ProjectException;
  }

  private void change(Exchange exchange, Changer changer) throws IOException {
    JsonNode body = ActionReader.object(exchange.body(MOST_ACTION_BYTES));
    Workbench.Change change = changer.change(ActionReader.number(body, "revision"), body);
    Splice splice = change.splice();
    int end = splice.at() + Math.min(splice.inserted().size(), MOST_ROWS);
    List<Workbench.RowView> views = new ArrayList<>();
    if (splice.inserted().size() <= MOST_ROWS) {
      views.addAll(bench.views(change.after(), splice.at(), end));
    }
    exchange.json(json -> changed(json, change, views));
  }

  /** Of a change of very many rows only that it happened: the page asks for those it shows. */
  private static void changed(
      JsonGenerator json, Workbench.Change change, List<Workbench.RowView> views)
      throws IOException {
    Splice splice = change.splice();
    Json.state(json, change.after());
    boolean whole = views.size() == splice.inserted().size();
    json.writeBooleanField("reload", !whole);
    if (whole) {
      json.writeObjectFieldStart("splice");
      json.writeNumberField("at", splice.at());
      json.writeNumberField("removed", splice.removed().size());
      write(json, views);
      json.writeEndObject();
    }
  }

  private Workbench.Change realign(long seen, JsonNode body) throws ProjectException {
    return body.path("row").isIntegralNumber()
        ? bench.realignAround(seen, ActionReader.number(body, "row"))
        : bench.realignAll(seen);
  }

  private void export(Exchange exchange) throws IOException {
    JsonNode body = ActionReader.object(exchange.body(MOST_ACTION_BYTES));
    String format = body.path("format").asText();
    boolean confirmedOnly = body.path("confirmedOnly").asBoolean();
    send(exchange, format, export.write(bench.document(), format, confirmedOnly));
  }

  private void append(Exchange exchange) throws IOException {
    boolean confirmedOnly = exchange.parameter("confirmedOnly").equals(Optional.of("true"));
    byte[] memory = exchange.body(MOST_MEMORY_BYTES);
    send(exchange, "tmx", export.append(bench.document(), memory, confirmedOnly));
  }

  /** A file for the browser to keep, under the document's name. */
  private void send(Exchange exchange, String ending, byte[] bytes) {
    String name = bench.document().name().replaceAll("[^\\p{L}\\p{N}._-]+", "_") + "." + ending;
    String plain = name.replaceAll("[^\\p{ASCII}]", "_");
    String encoded = java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8);
    exchange.set(
        "Content-Disposition",
        "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded);
    exchange.send(200, "application/octet-stream", bytes);
  }
}
