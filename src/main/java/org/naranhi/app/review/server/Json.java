package org.naranhi.app.review.server;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.naranhi.app.review.project.Cell;
import org.naranhi.app.review.project.DocumentState;
import org.naranhi.app.review.project.Row;
import org.naranhi.app.review.project.Step;
import org.naranhi.app.review.work.Workbench;
import org.naranhi.bitext.Link;
import org.naranhi.check.Finding;
import org.naranhi.check.Severity;
import org.naranhi.text.Span;

/** The JSON of rows and what is known of them. */
final class Json {

  private Json() {}

  static void row(JsonGenerator json, Workbench.RowView view) throws IOException {
    Row row = view.row();
    json.writeStartObject();
    json.writeNumberField("id", row.id());
    json.writeNumberField("p", Math.round(row.probability() * 1000) / 1000.0);
    json.writeBooleanField("byHand", row.byHand());
    json.writeBooleanField("confirmed", row.confirmed());
    json.writeStringField("comment", row.comment());
    json.writeBooleanField("crossing", view.crossing());
    cells(json, "ko", row.ko());
    cells(json, "en", row.en());
    json.writeArrayFieldStart("links");
    for (Link link : view.links()) {
      link(json, link);
    }
    json.writeEndArray();
    findings(json, view.findings());
    json.writeEndObject();
  }

  private static void cells(JsonGenerator json, String side, List<Cell> cells) throws IOException {
    json.writeArrayFieldStart(side);
    for (Cell cell : cells) {
      json.writeStartObject();
      json.writeNumberField("id", cell.id());
      json.writeNumberField("order", cell.order());
      json.writeStringField("text", cell.text());
      json.writeStringField("kind", cell.kind().name().toLowerCase(Locale.ROOT));
      json.writeBooleanField("startsParagraph", cell.startsParagraph());
      json.writeBooleanField("edited", cell.edited());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void link(JsonGenerator json, Link link) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", link.kind().name().toLowerCase(Locale.ROOT));
    end(json, "ko", link.koSentence(), link.ko());
    end(json, "en", link.enSentence(), link.en());
    json.writeStringField("note", link.note());
    json.writeNumberField("nats", Math.round(link.nats() * 10) / 10.0);
    json.writeEndObject();
  }

  private static void end(JsonGenerator json, String side, int cell, Span span) throws IOException {
    json.writeObjectFieldStart(side);
    json.writeNumberField("cell", cell);
    span(json, "span", span);
    json.writeEndObject();
  }

  private static void findings(JsonGenerator json, Optional<List<Finding>> findings)
      throws IOException {
    if (findings.isEmpty()) {
      json.writeNullField("findings");
      return;
    }
    json.writeArrayFieldStart("findings");
    for (Finding finding : findings.get()) {
      finding(json, finding);
    }
    json.writeEndArray();
  }

  private static void finding(JsonGenerator json, Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("check", finding.check());
    json.writeStringField("type", finding.type());
    json.writeStringField("severity", finding.severity().label());
    span(json, "ko", finding.ko());
    span(json, "en", finding.en());
    json.writeStringField("message", finding.message());
    text(json, "suggestion", finding.suggestion());
    text(json, "advice", finding.advice());
    json.writeEndObject();
  }

  /** A span, or null. */
  static void span(JsonGenerator json, String name, @Nullable Span span) throws IOException {
    if (span == null) {
      json.writeNullField(name);
    } else {
      json.writeFieldName(name);
      span(json, span);
    }
  }

  /** A span as a list of two. */
  static void span(JsonGenerator json, Span span) throws IOException {
    json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
  }

  private static void text(JsonGenerator json, String name, @Nullable String text)
      throws IOException {
    if (text == null) {
      json.writeNullField(name);
    } else {
      json.writeStringField(name, text);
    }
  }

  /** What can be undone and redone, and how many rows are confirmed. */
  static void state(JsonGenerator json, DocumentState state) throws IOException {
    json.writeNumberField("revision", state.revision());
    text(json, "undo", state.undo().map(Step::label).orElse(null));
    text(json, "redo", state.redo().map(Step::label).orElse(null));
    json.writeNumberField("confirmed", state.confirmed());
  }

  /** A letter for what is wrong with a row: {@code -} nothing, or note, warning, error. */
  static char letter(Optional<Severity> severity) {
    return severity.map(s -> s.label().charAt(0)).orElse('-');
  }
}
