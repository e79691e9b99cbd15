package org.naranhi.app.corpus.build;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.naranhi.segment.Sentence;
import org.naranhi.text.BlockKind;
import org.naranhi.text.Document;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/**
 * A document as the journal keeps it: its sentences and what its file says of it.
 *
 * @param name where it comes from
 * @param language its language
 * @param metadata {@link Document#metadata()}
 * @param sentences in their order
 */
record StoredDocument(
    String name, Language language, Map<String, String> metadata, List<Sentence> sentences) {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonFactory FACTORY = MAPPER.getFactory();

  /** Copies the collections. */
  StoredDocument {
    metadata = Map.copyOf(metadata);
    sentences = List.copyOf(sentences);
  }

  /** The document that the journal has under this number. */
  static StoredDocument read(Journal journal, long id) throws IOException {
    return journal
        .query("SELECT body FROM document WHERE id = ?", row -> unpacked(row.getBytes(1)), id)
        .get(0);
  }

  /** The document without its blocks: the sentences are given apart. */
  Document document() {
    return new Document(name, language, "", List.of(), metadata);
  }

  /** Its bytes, packed; equal documents give equal bytes. */
  byte[] packed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes);
        JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("name", name);
      json.writeStringField("language", language.tag());
      json.writeObjectFieldStart("metadata");
      for (Map.Entry<String, String> entry : new TreeMap<>(metadata).entrySet()) {
        json.writeStringField(entry.getKey(), entry.getValue());
      }
      json.writeEndObject();
      json.writeArrayFieldStart("sentences");
      for (Sentence sentence : sentences) {
        write(json, sentence);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  private static void write(JsonGenerator json, Sentence sentence) throws IOException {
    json.writeStartArray();
    json.writeString(sentence.text());
    json.writeNumber(sentence.block());
    json.writeString(sentence.kind().name());
    json.writeBoolean(sentence.startsParagraph());
    json.writeNumber(sentence.source().start());
    json.writeNumber(sentence.source().end());
    json.writeEndArray();
  }

  /** The document of which these are the bytes. */
  static StoredDocument unpacked(byte[] packed) throws IOException {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      JsonNode json = MAPPER.readTree(in);
      Map<String, String> metadata = new TreeMap<>();
      for (Map.Entry<String, JsonNode> entry : json.path("metadata").properties()) {
        metadata.put(entry.getKey(), entry.getValue().asText());
      }
      List<Sentence> sentences = new ArrayList<>();
      for (JsonNode sentence : json.path("sentences")) {
        sentences.add(sentence(sentence));
      }
      return new StoredDocument(
          json.path("name").asText(),
          new Language(json.path("language").asText()),
          metadata,
          sentences);
    }
  }

  private static Sentence sentence(JsonNode json) {
    String text = json.get(0).asText();
    return new Sentence(
        text,
        json.get(1).asInt(),
        BlockKind.valueOf(json.get(2).asText()),
        new Span(0, text.length()),
        new Span(json.get(4).asInt(), json.get(5).asInt()),
        json.get(3).asBoolean());
  }
}
