package org.naranhi.app.corpus.build;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.naranhi.app.corpus.score.UnitScores;
import org.naranhi.bitext.AtomicOutput;
import org.naranhi.bitext.TmxMemory;
import org.naranhi.bitext.TranslationUnit;

/**
 * Writes the chosen beads, document after document, as {@code train}, {@code dev} and {@code test}
 * in each format. All files appear, or none.
 */
final class WriteStage implements Stage {

  private static final String NAME = "write";

  private static final List<String> SPLITS = List.of("train", "dev", "test");

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Path folder;
  private final List<Format> formats;
  private final String version;

  WriteStage(Path folder, List<Format> formats, String version) {
    this.folder = folder;
    this.formats = List.copyOf(formats);
    this.version = version;
  }

  /** What can be written. */
  enum Format {
    /** A translation memory. */
    TMX,
    /** A table with a header. */
    TSV,
    /** One object a line, as the datasets library of Hugging Face reads it. */
    JSONL,
    /** Two files of lines, {@code .ko} and {@code .en}. */
    MOSES;

    List<String> endings() {
      return this == MOSES
          ? List.of(".ko", ".en")
          : List.of("." + name().toLowerCase(java.util.Locale.ROOT));
    }
  }

  /** A chosen bead with where it comes from. */
  private record Chosen(long pair, int index, String ko, String en, CorpusBead bead) {

    String id() {
      return pair + "." + (index + 1);
    }
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String description() {
    return "write train, dev and test as " + formats + " to " + folder;
  }

  @Override
  public Counts run(Journal journal, Ticker ticker) throws IOException {
    Files.createDirectories(folder);
    long written = 0;
    for (String split : SPLITS) {
      List<Long> pairs =
          journal.numbers("SELECT pair FROM choice WHERE split = ? ORDER BY pair", split);
      written += write(journal, split, pairs);
      ticker.tick(SPLITS.indexOf(split) + 1L, SPLITS.size());
    }
    return new Counts(written, written, 0);
  }

  private long write(Journal journal, String split, List<Long> pairs) throws IOException {
    List<Path> paths = new ArrayList<>();
    for (Format format : formats) {
      format.endings().forEach(ending -> paths.add(folder.resolve(split + ending)));
    }
    long[] count = new long[1];
    try (AtomicOutput output = AtomicOutput.open(paths)) {
      int stream = 0;
      for (Format format : formats) {
        count[0] = 0;
        Iterator<Chosen> beads = chosen(journal, pairs).peek(bead -> count[0]++).iterator();
        write(format, beads, output, stream);
        stream += format.endings().size();
      }
      output.commit();
    }
    return count[0];
  }

  private void write(Format format, Iterator<Chosen> beads, AtomicOutput output, int stream)
      throws IOException {
    switch (format) {
      case TMX -> TmxMemory.write(output.stream(stream), version, units(beads));
      case TSV -> table(beads, output.stream(stream));
      case JSONL -> objects(beads, output.stream(stream));
      case MOSES -> lines(beads, output.stream(stream), output.stream(stream + 1));
    }
  }

  private static Stream<Chosen> chosen(Journal journal, List<Long> pairs) {
    return pairs.stream().flatMap(pair -> chosen(journal, pair));
  }

  private static Stream<Chosen> chosen(Journal journal, long pair) {
    try {
      return journal
          .query(
              "SELECT a.body, c.kept, k.name, e.name FROM aligned a JOIN choice c ON c.pair = a.pair"
                  + " JOIN pair p ON p.id = a.pair JOIN document k ON k.id = p.ko"
                  + " JOIN document e ON e.id = p.en WHERE a.pair = ?",
              row ->
                  chosen(
                      pair,
                      CorpusBead.unpacked(row.getBytes(1)),
                      row.getBytes(2),
                      row.getString(3),
                      row.getString(4)),
              pair)
          .get(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Chosen> chosen(
      long pair, List<CorpusBead> beads, byte[] kept, String ko, String en) {
    return IntStream.range(0, beads.size())
        .filter(i -> kept[i] == 1)
        .mapToObj(i -> new Chosen(pair, i, ko, en, beads.get(i)));
  }

  private static Iterator<TranslationUnit> units(Iterator<Chosen> beads) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return beads.hasNext();
      }

      @Override
      public TranslationUnit next() {
        Chosen next = beads.next();
        CorpusBead bead = next.bead();
        Map<String, String> properties = Map.of("x-document", next.ko(), "x-bead", bead.type());
        return new TranslationUnit(
            next.id(),
            bead.ko(),
            bead.en(),
            bead.scores().probability(),
            null,
            new java.util.TreeMap<>(properties),
            0);
      }
    };
  }

  private static BufferedWriter writer(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
  }

  private static void table(Iterator<Chosen> beads, OutputStream out) throws IOException {
    BufferedWriter writer = writer(out);
    writer.write("id\tko\ten\ttype\tdocument_ko\tdocument_en");
    for (UnitScores.Score score : UnitScores.Score.all()) {
      writer.write("\t" + score.label());
    }
    writer.write('\n');
    while (beads.hasNext()) {
      Chosen chosen = beads.next();
      CorpusBead bead = chosen.bead();
      writer.write(
          String.join(
              "\t",
              chosen.id(),
              line(bead.ko()),
              line(bead.en()),
              bead.type(),
              line(chosen.ko()),
              line(chosen.en())));
      for (UnitScores.Score score : UnitScores.Score.all()) {
        writer.write("\t" + score.of(bead.scores()));
      }
      writer.write('\n');
    }
    writer.flush();
  }

  private static String line(String text) {
    return text.replaceAll("[\\t\\r\\n\\u2028\\u2029]+", " ");
  }

  private static void objects(Iterator<Chosen> beads, OutputStream out) throws IOException {
    BufferedWriter writer = writer(out);
    while (beads.hasNext()) {
      java.io.StringWriter line = new java.io.StringWriter();
      try (JsonGenerator json = MAPPER.getFactory().createGenerator(line)) {
        object(json, beads.next());
      }
      writer.write(line.toString());
      writer.write('\n');
    }
    writer.flush();
  }

  private static void object(JsonGenerator json, Chosen chosen) throws IOException {
    CorpusBead bead = chosen.bead();
    json.writeStartObject();
    json.writeStringField("id", chosen.id());
    json.writeNumberField("pair", chosen.pair());
    json.writeNumberField("index", chosen.index());
    json.writeStringField("ko", bead.ko());
    json.writeStringField("en", bead.en());
    for (UnitScores.Score score : UnitScores.Score.all()) {
      json.writeNumberField(score.label(), score.of(bead.scores()));
    }
    json.writeStringField("type", bead.type());
    json.writeStringField("document_ko", chosen.ko());
    json.writeStringField("document_en", chosen.en());
    json.writeEndObject();
  }

  private static void lines(Iterator<Chosen> beads, OutputStream ko, OutputStream en)
      throws IOException {
    BufferedWriter korean = writer(ko);
    BufferedWriter english = writer(en);
    while (beads.hasNext()) {
      CorpusBead bead = beads.next().bead();
      korean.write(line(bead.ko()) + "\n");
      english.write(line(bead.en()) + "\n");
    }
    korean.flush();
    english.flush();
  }
}
