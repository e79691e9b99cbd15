package org.naranhi.bitext;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table: one bead a line, columns split by a tab, a header first, UTF-8, LF.
 *
 * <pre>{@code
 * id	date	ko	en	probability	type	findings
 * 1	2025-01-24	미국이 …	The U.S. …	0.97	1:1	error number/mag_x10: …
 * }</pre>
 *
 * <p>No quoting and no escapes, as IANA's text/tab-separated-values has it: a quotation mark is a
 * quotation mark, a backslash a backslash ({@code pandas.read_csv(…, sep="\t", quoting=3)}). Tabs
 * and line breaks inside a text are written as a space. Several findings of a bead are split by
 * {@code " | "}. Null alignments have an empty {@code ko} or {@code en}.
 */
final class TsvFormat implements BitextFormat {

  /** The columns that are written. */
  static final List<String> COLUMNS =
      List.of("id", "date", "ko", "en", "probability", "type", "findings");

  @Override
  public String id() {
    return "tsv";
  }

  @Override
  public String description() {
    return "table: id, date, ko, en, probability, type, findings; tabs, no quoting";
  }

  @Override
  public List<String> endings() {
    return List.of(".tsv");
  }

  @Override
  public List<BitextWriter> writers() {
    return List.of(TsvFormat::write);
  }

  @Override
  public Optional<BitextReader> reader() {
    return Optional.of(TsvFormat::read);
  }

  private static Stream<TranslationUnit> read(InputStream in, String name) throws IOException {
    return UnitStream.of(new TsvReader(new TextLines(in, name)), in);
  }

  private static void write(Bitext bitext, OutputStream out) throws IOException {
    BufferedWriter writer =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    String date = bitext.metadata().getOrDefault("date", "");
    row(writer, COLUMNS);
    for (int i = 0; i < bitext.units().size(); i++) {
      row(writer, fields(i + 1, date, bitext.units().get(i)));
    }
    writer.flush();
  }

  private static List<String> fields(int id, String date, Unit unit) {
    String findings = unit.findings().stream().map(Texts::line).collect(Collectors.joining(" | "));
    return List.of(
        Integer.toString(id),
        date,
        unit.ko(),
        unit.en(),
        Texts.probability(unit.bead().probability()),
        unit.bead().type(),
        findings);
  }

  private static void row(BufferedWriter writer, List<String> fields) throws IOException {
    writer.write(fields.stream().map(Texts::field).collect(Collectors.joining("\t")));
    writer.write('\n');
  }
}
