package org.naranhi.bitext;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.naranhi.align.Bead;
import org.naranhi.segment.Sentence;
import org.naranhi.text.Times;

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
 *
 * <p>Subtitles have two columns more, {@code start} and {@code end}, {@code 00:01:02.500}: when the
 * Korean cues of the bead are shown, or the English ones where there is no Korean.
 */
final class TsvFormat implements BitextFormat {

  /** The columns that are written. */
  static final List<String> COLUMNS =
      List.of("id", "date", "ko", "en", "probability", "type", "findings");

  /** The columns that subtitles have too. */
  private static final List<String> TIMES = List.of("start", "end");

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
    boolean timed =
        Stream.concat(bitext.koSentences().stream(), bitext.enSentences().stream())
            .anyMatch(s -> s.times() != null);
    row(writer, COLUMNS, timed ? TIMES : List.of());
    for (int i = 0; i < bitext.units().size(); i++) {
      Unit unit = bitext.units().get(i);
      row(writer, fields(i + 1, date, unit), timed ? times(bitext, unit.bead()) : List.of());
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

  private static List<String> times(Bitext bitext, Bead bead) {
    List<Times> korean = times(bitext.koSentences().subList(bead.koStart(), bead.koEnd()));
    List<Times> shown =
        korean.isEmpty()
            ? times(bitext.enSentences().subList(bead.enStart(), bead.enEnd()))
            : korean;
    return shown.isEmpty()
        ? List.of("", "")
        : List.of(
            Times.written(shown.get(0).start()), Times.written(shown.get(shown.size() - 1).end()));
  }

  private static List<Times> times(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::times).filter(Objects::nonNull).toList();
  }

  private static void row(BufferedWriter writer, List<String> fields, List<String> more)
      throws IOException {
    writer.write(
        Stream.concat(fields.stream(), more.stream())
            .map(Texts::field)
            .collect(Collectors.joining("\t")));
    writer.write('\n');
  }
}
