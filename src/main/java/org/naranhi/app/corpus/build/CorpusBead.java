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
import org.naranhi.app.corpus.score.UnitScores;

/**
 * A bead of an aligned pair of documents with its scores.
 *
 * @param ko the Korean text, empty in a null alignment
 * @param en the English text, likewise
 * @param type {@code 2:1}
 * @param scores how good it is
 */
record CorpusBead(String ko, String en, String type, UnitScores scores) {

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
        for (UnitScores.Score score : UnitScores.Score.all()) {
          json.writeNumber(score.of(bead.scores));
        }
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
                new UnitScores(
                    bead.get(3).asDouble(),
                    bead.get(4).asDouble(),
                    bead.get(5).asDouble(),
                    bead.get(6).asDouble(),
                    bead.get(7).asDouble(),
                    bead.get(8).asDouble(),
                    bead.get(9).asDouble())));
      }
      return beads;
    }
  }
}
