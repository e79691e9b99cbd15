package org.naranhi.app.corpus.build;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A bead of an aligned pair of documents with its scores.
 *
 * @param ko the Korean text, empty in a null alignment
 * @param en the English text, likewise
 * @param type {@code 2:1}
 * @param probability that the pairing is right, 0 to 1
 * @param numbers share of the numbers that agree, 0 to 1; 1 where there are none
 * @param ratio characters of the English for one of the Korean
 */
record CorpusBead(
    String ko, String en, String type, double probability, double numbers, double ratio) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Whether both sides have text. */
  boolean isPair() {
    return !ko.isBlank() && !en.isBlank();
  }

  /** Beads as bytes, packed; equal beads give equal bytes. */
  static byte[] packed(List<CorpusBead> beads) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes);
        JsonGenerator json = MAPPER.getFactory().createGenerator(out)) {
      json.writeStartArray();
      for (CorpusBead bead : beads) {
        json.writeStartArray();
        json.writeString(bead.ko);
        json.writeString(bead.en);
        json.writeString(bead.type);
        json.writeNumber(bead.probability);
        json.writeNumber(bead.numbers);
        json.writeNumber(bead.ratio);
        json.writeEndArray();
      }
      json.writeEndArray();
    }
    return bytes.toByteArray();
  }

  /** The beads of which these are the bytes. */
  static List<CorpusBead> unpacked(byte[] packed) throws IOException {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      List<CorpusBead> beads = new ArrayList<>();
      for (JsonNode bead : MAPPER.readTree(in)) {
        beads.add(
            new CorpusBead(
                bead.get(0).asText(),
                bead.get(1).asText(),
                bead.get(2).asText(),
                bead.get(3).asDouble(),
                bead.get(4).asDouble(),
                bead.get(5).asDouble()));
      }
      return beads;
    }
  }
}
