package org.naranhi.bitext;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.naranhi.check.Finding;
import org.naranhi.segment.Sentence;
import org.naranhi.text.Span;
import org.naranhi.text.Times;

/**
 * One JSON object a line and bead, with all that is known of it; every line has the same keys.
 *
 * <pre>{@code
 * {"id":"1","document":{"ko":"a.ko.txt","en":"a.en.txt"},"date":null,"ko":"…","en":"…",
 *  "type":"1:1","probability":0.97,
 *  "sentences":{"ko":[{"index":0,"kind":"paragraph","block":2,"source":[10,42],"text":"…"}],"en":[…]},
 *  "links":[{"kind":"number","ko":{"sentence":0,"span":[3,9],"text":"1000만달러"},"en":{…},
 *            "note":"equal","nats":9.2}],
 *  "findings":[{"check":"number","type":"mag_x10","severity":"error","ko":[14,20],"en":[38,55],
 *               "message":"…","suggestion":"…"}]}
 * }</pre>
 *
 * <p>Sentences of subtitles also have {@code start} and {@code end}, {@code "00:01:02.500"}: from
 * the first of their cues to the last.
 *
 * <p>All offsets are UTF-16, half-open: {@code source} into the document as it was read, a link's
 * {@code span} into its sentence, a finding's into {@code ko} and {@code en}. Texts stay as they
 * are but for unpaired surrogates, which UTF-8 cannot hold and which become U+FFFD.
 */
final class JsonlFormat implements BitextFormat {

  private static final JsonFactory FACTORY = new JsonFactory();

  @Override
  public String id() {
    return "jsonl";
  }

  @Override
  public String description() {
    return "JSON lines: texts, sentences with offsets, probability, evidence, findings";
  }

  @Override
  public List<String> endings() {
    return List.of(".jsonl", ".ndjson");
  }

  @Override
  public List<BitextWriter> writers() {
    return List.of(JsonlFormat::write);
  }

  @Override
  public Optional<BitextReader> reader() {
    return Optional.of(JsonlFormat::read);
  }

  private static Stream<TranslationUnit> read(InputStream in, String name) throws IOException {
    return UnitStream.of(new JsonlReader(FACTORY, new TextLines(in, name)), in);
  }

  private static void write(Bitext bitext, OutputStream out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      for (int i = 0; i < bitext.units().size(); i++) {
        unit(json, bitext, i);
      }
      if (!bitext.units().isEmpty()) {
        json.writeRaw('\n');
      }
    }
  }

  private static void unit(JsonGenerator json, Bitext bitext, int index) throws IOException {
    Unit unit = bitext.units().get(index);
    json.writeStartObject();
    json.writeStringField("id", Integer.toString(index + 1));
    json.writeObjectFieldStart("document");
    string(json, "ko", bitext.koName());
    string(json, "en", bitext.enName());
    json.writeEndObject();
    string(json, "date", bitext.metadata().get("date"));
    string(json, "ko", unit.ko());
    string(json, "en", unit.en());
    json.writeStringField("type", unit.bead().type());
    number(json, "probability", unit.bead().probability());
    sentences(json, bitext, unit);
    json.writeArrayFieldStart("links");
    for (Link link : unit.links()) {
      link(json, bitext, link);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("findings");
    for (Finding finding : unit.findings()) {
      finding(json, finding);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void sentences(JsonGenerator json, Bitext bitext, Unit unit) throws IOException {
    json.writeObjectFieldStart("sentences");
    sentences(json, "ko", bitext.koSentences(), unit.bead().koStart(), unit.bead().koEnd());
    sentences(json, "en", bitext.enSentences(), unit.bead().enStart(), unit.bead().enEnd());
    json.writeEndObject();
  }

  private static void sentences(
      JsonGenerator json, String side, List<Sentence> sentences, int start, int end)
      throws IOException {
    json.writeArrayFieldStart(side);
    for (int i = start; i < end; i++) {
      Sentence sentence = sentences.get(i);
      json.writeStartObject();
      json.writeNumberField("index", i);
      json.writeStringField("kind", sentence.kind().name().toLowerCase(Locale.ROOT));
      json.writeNumberField("block", sentence.block());
      span(json, "source", sentence.source());
      times(json, sentence.times());
      string(json, "text", sentence.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void times(JsonGenerator json, @Nullable Times times) throws IOException {
    if (times != null) {
      json.writeStringField("start", Times.written(times.start()));
      json.writeStringField("end", Times.written(times.end()));
    }
  }

  private static void link(JsonGenerator json, Bitext bitext, Link link) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", link.kind().name().toLowerCase(Locale.ROOT));
    end(json, "ko", bitext.koSentences(), link.koSentence(), link.ko());
    end(json, "en", bitext.enSentences(), link.enSentence(), link.en());
    string(json, "note", link.note());
    number(json, "nats", link.nats());
    json.writeEndObject();
  }

  private static void end(
      JsonGenerator json, String side, List<Sentence> sentences, int index, Span span)
      throws IOException {
    json.writeObjectFieldStart(side);
    json.writeNumberField("sentence", index);
    span(json, "span", span);
    string(json, "text", span.of(sentences.get(index).text()));
    json.writeEndObject();
  }

  /** Writes a finding as an object: the form in which {@code check} reports it too. */
  static void finding(JsonGenerator json, Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("check", finding.check());
    json.writeStringField("type", finding.type());
    json.writeStringField("severity", finding.severity().label());
    span(json, "ko", finding.ko());
    span(json, "en", finding.en());
    string(json, "message", finding.message());
    string(json, "suggestion", finding.suggestion());
    json.writeEndObject();
  }

  private static void span(JsonGenerator json, String name, @Nullable Span span)
      throws IOException {
    if (span == null) {
      json.writeNullField(name);
      return;
    }
    json.writeFieldName(name);
    json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
  }

  private static void string(JsonGenerator json, String name, @Nullable String value)
      throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeStringField(name, Texts.unicode(value));
    }
  }

  private static void number(JsonGenerator json, String name, double value) throws IOException {
    json.writeFieldName(name);
    json.writeNumber(Texts.rounded(value).toPlainString());
  }
}
