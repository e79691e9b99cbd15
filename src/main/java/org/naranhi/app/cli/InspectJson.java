package org.naranhi.app.cli;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.naranhi.bitext.Place;
import org.naranhi.text.Block;
import org.naranhi.text.BlockKind;
import org.naranhi.text.DecodingLoss;
import org.naranhi.text.Document;
import org.naranhi.text.Span;
import org.naranhi.text.Times;

/**
 * A document as it was read, as lines of JSON: one for the document, then one for each block.
 *
 * <pre>{@code
 * {"record":"document","file":"a.txt","format":"page","charset":"UTF-8","charsetReason":"…",
 *  "replaced":null,"language":"ko","metadata":{"date":"2025-01-24"},"blocks":{"headline":1}}
 * {"record":"block","file":"a.txt","block":1,"kind":"headline","content":true,"line":3,"column":1,
 *  "source":[12,30],"reason":"…","text":"…"}
 * }</pre>
 *
 * <p>{@code source} are UTF-16 offsets into the decoded file, half-open. Blocks of subtitles also
 * have {@code start} and {@code end}; paragraphs of a file with a structure of its own have the
 * {@code label} that stands before their text: {@code 나.}
 */
final class InspectJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final Document document;
  private final JsonGenerator json;
  private final DocumentLines lines;

  private InspectJson(Document document, JsonGenerator json) {
    this.document = document;
    this.json = json;
    this.lines = new DocumentLines(document.name(), document.source());
  }

  static void write(Document document, OutputStream out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      InspectJson writer = new InspectJson(document, json);
      writer.document();
      for (int i = 0; i < document.blocks().size(); i++) {
        writer.block(i);
      }
      json.writeRaw('\n');
    }
  }

  private void document() throws IOException {
    Map<String, String> metadata = new TreeMap<>(document.metadata());
    String format = Optional.ofNullable(metadata.remove("format")).orElse("");
    String charset = Optional.ofNullable(metadata.remove("charset")).orElse("");
    json.writeStartObject();
    json.writeStringField("record", "document");
    string("file", document.name());
    json.writeStringField("format", format);
    json.writeStringField("charset", charset);
    json.writeStringField("charsetReason", document.notes().charsetReason());
    replaced(document.notes().loss());
    json.writeStringField("language", document.language().tag());
    json.writeObjectFieldStart("metadata");
    for (Map.Entry<String, String> entry : metadata.entrySet()) {
      string(entry.getKey(), entry.getValue());
    }
    json.writeEndObject();
    counts();
    json.writeEndObject();
  }

  private void replaced(Optional<DecodingLoss> lost) throws IOException {
    if (lost.isEmpty()) {
      json.writeNullField("replaced");
      return;
    }
    DecodingLoss loss = lost.get();
    json.writeObjectFieldStart("replaced");
    json.writeNumberField("count", loss.count());
    json.writeNumberField("line", loss.line());
    json.writeNumberField("column", loss.column());
    json.writeNumberField("offset", loss.offset());
    json.writeNumberField("firstByte", loss.firstByte());
    json.writeEndObject();
  }

  private void counts() throws IOException {
    Map<BlockKind, Integer> counts = new EnumMap<>(BlockKind.class);
    document.blocks().forEach(b -> counts.merge(b.kind(), 1, Integer::sum));
    json.writeObjectFieldStart("blocks");
    for (Map.Entry<BlockKind, Integer> entry : counts.entrySet()) {
      json.writeNumberField(key(entry.getKey()), entry.getValue());
    }
    json.writeEndObject();
  }

  private static String key(BlockKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private void block(int index) throws IOException {
    Block block = document.blocks().get(index);
    Span source = block.offsets().toSource(new Span(0, block.text().length()));
    Place place = lines.start(source);
    json.writeStartObject();
    json.writeStringField("record", "block");
    string("file", document.name());
    json.writeNumberField("block", index + 1);
    json.writeStringField("kind", key(block.kind()));
    json.writeBooleanField("content", block.kind().isContent());
    json.writeNumberField("line", place.line());
    json.writeNumberField("column", place.column());
    json.writeFieldName("source");
    json.writeArray(new int[] {source.start(), source.end()}, 0, 2);
    Optional<Times> times = document.times(source);
    if (times.isPresent()) {
      json.writeStringField("start", Times.written(times.get().start()));
      json.writeStringField("end", Times.written(times.get().end()));
    }
    String label = label(source.start());
    if (!label.isEmpty()) {
      string("label", label);
    }
    string("reason", block.reason());
    string("text", block.text());
    json.writeEndObject();
  }

  /** The number or bullet before a paragraph, where the source is one line for each of them. */
  private String label(int start) {
    boolean extracted = document.notes().charsetReason().isEmpty();
    int line = document.source().lastIndexOf('\n', start - 1) + 1;
    return extracted ? document.source().substring(line, start).strip() : "";
  }

  /** A field; unpaired surrogates, which UTF-8 cannot hold, become U+FFFD. */
  private void string(String key, String value) throws IOException {
    StringBuilder whole = new StringBuilder(value.length());
    value.codePoints().forEach(c -> whole.appendCodePoint(c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c));
    json.writeStringField(key, whole.toString());
  }
}
