package org.naranhi.app.review.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.naranhi.Naranhi;
import org.naranhi.app.review.project.Action;
import org.naranhi.app.review.project.NewDocument;
import org.naranhi.app.review.project.RefusedException;
import org.naranhi.app.review.project.ReviewDocument;
import org.naranhi.app.review.project.Row;
import org.naranhi.app.review.project.Side;
import org.naranhi.bitext.Bitext;
import org.naranhi.bitext.BitextFormats;
import org.naranhi.bitext.Link;
import org.naranhi.bitext.Provenance;
import org.naranhi.bitext.TranslationUnit;
import org.naranhi.check.CheckSettings;
import org.naranhi.check.Finding;
import org.naranhi.text.Document;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.read.Documents;

/** What the program knows of, and does to, the Syria article under review. */
class WorkbenchTest {

  private static final Naranhi NARANHI = new Naranhi(Naranhi.Options.DEFAULT);

  private static final BitextFormats FORMATS =
      new BitextFormats(new Provenance("test", Instant.EPOCH));

  private final Export export = new Export(NARANHI, FORMATS);
  private Bitext bitext;
  private ReviewDocument document;
  private Workbench bench;

  @BeforeEach
  void open() throws IOException {
    Document ko = Documents.read(Path.of("seeds", "syria.ko.txt"), ReadOptions.DEFAULT);
    Document en = Documents.read(Path.of("seeds", "syria.en.txt"), ReadOptions.DEFAULT);
    bitext = NARANHI.align(ko, en);
    document = ReviewDocument.inMemory(NewDocument.of("syria", bitext, ko, en));
    bench = new Workbench(NARANHI, document, CheckSettings.DEFAULT);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private Row rowWith(String text) {
    return document.rows().stream()
        .filter(row -> row.text(Side.KO).contains(text))
        .findFirst()
        .orElseThrow();
  }

  private Workbench.RowView view(Row row) {
    int at = document.state().index(row.id());
    return bench.views(document.state(), at, at + 1).get(0);
  }

  private long revision() {
    return document.state().revision();
  }

  @Test
  void linksTheNumbersAndNamesOfARow() {
    Row bounty = rowWith("1000만달러");
    assertThat(view(bounty).links())
        .filteredOn(link -> link.kind() == Link.Kind.NUMBER)
        .anySatisfy(
            link -> {
              assertThat(link.ko().of(bounty.ko().get(link.koSentence()).text()))
                  .contains("1000만달러");
              assertThat(link.en().of(bounty.en().get(link.enSentence()).text()))
                  .contains("$10 million");
            });
  }

  @Test
  void findsTheTenfoldErrorAtOnceWhereARowHasChanged() throws IOException {
    Row bounty = rowWith("1000만달러");
    int at = document.state().index(bounty.id());
    Row before = document.rows().get(at - 1);
    Workbench.Change merged = bench.apply(revision(), new Action.MergeWithNext(before.id()));
    Row row = merged.splice().inserted().get(0);
    assertThat(view(row).findings().orElseThrow()).extracting(Finding::type).contains("mag_x10");
    assertThat(bench.severity(row).orElseThrow().label()).isEqualTo("error");
  }

  @Test
  void checksAllRowsInTheBackground() throws InterruptedException {
    for (int i = 0; i < 600 && !bench.isChecked(); i++) {
      Thread.sleep(100);
    }
    assertThat(bench.isChecked()).isTrue();
    assertThat(document.rows()).allMatch(row -> view(row).findings().isPresent());
  }

  @Test
  void refusesAChangeOfWhatTheUserHasNotSeen() {
    long row = document.rows().get(0).id();
    assertThatThrownBy(() -> bench.apply(revision() + 7, new Action.MakeNull(row)))
        .isInstanceOf(StaleException.class);
  }

  @Test
  void alignsTheRestAnewAroundWhatTheUserHasDone() throws IOException {
    Row first = document.rows().get(0);
    Row third = document.rows().get(2);
    bench.apply(revision(), new Action.Confirm(List.of(first.id()), true));
    bench.apply(revision(), new Action.MergeWithNext(third.id()));
    List<Row> disturbed = document.rows();
    bench.realignAll(revision());
    assertThat(document.rows().get(0)).isEqualTo(disturbed.get(0));
    assertThat(document.rows()).contains(disturbed.get(2));
    assertThat(document.rows()).hasSize(disturbed.size());
  }

  @Test
  void mendsAShiftAroundARow() throws IOException {
    List<Row> rows = document.rows();
    Row last = rows.get(rows.size() - 1);
    Action moved =
        new Action.Replace(
            rows.get(6).id(),
            rows.get(7).id(),
            List.of(
                new Row(Row.NEW, rows.get(6).ko(), rows.get(7).en(), .4, false, false, ""),
                new Row(Row.NEW, rows.get(7).ko(), rows.get(6).en(), .4, false, false, "")));
    bench.apply(revision(), moved);
    bench.realignAround(revision(), document.rows().get(6).id());
    assertThat(document.rows().get(6).en()).isEqualTo(rows.get(6).en());
    assertThat(document.rows().get(7).en()).isEqualTo(rows.get(7).en());
    assertThat(document.rows().get(document.rows().size() - 1).ko()).isEqualTo(last.ko());
  }

  @Test
  void doesNotAlignWhatIsSettled() throws IOException {
    Row first = document.rows().get(0);
    bench.apply(revision(), new Action.Confirm(List.of(first.id()), true));
    assertThatThrownBy(() -> bench.realignAround(revision(), first.id()))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("Row 1 is confirmed");
  }

  @Test
  void findsKoreanByMorphemeAndEnglishByStem() {
    assertThat(bench.find("현상금이", List.of(Side.values())))
        .isNotEmpty()
        .allSatisfy(hit -> assertThat(hit.ko()).isNotEmpty());
    assertThat(bench.find("rewards", List.of(Side.values()))).isNotNull();
    assertThat(bench.find("Damascus", List.of(Side.EN)))
        .isNotEmpty()
        .allSatisfy(hit -> assertThat(hit.en().get(0).length()).isEqualTo(8));
    assertThat(bench.find("Damascus", List.of(Side.KO))).isEmpty();
    assertThat(bench.find(" ", List.of(Side.values()))).isEmpty();
  }

  private byte[] aligned(String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FORMATS.byId(format).orElseThrow().writers().get(0).write(bitext, out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tmx", "tsv", "jsonl", "xlf", "html", "align"})
  void writesWhatAlignWritesForTheSameBeads(String format) throws IOException {
    assertThat(export.write(document, format, false)).isEqualTo(aligned(format));
  }

  @Test
  void writesConfirmedRowsOnly() throws IOException {
    assertThatThrownBy(() -> export.write(document, "tsv", true))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("No row is confirmed yet");
    bench.apply(revision(), new Action.Confirm(List.of(document.rows().get(3).id()), true));
    assertThat(new String(export.write(document, "tsv", true), StandardCharsets.UTF_8).lines())
        .hasSize(2);
  }

  private static List<TranslationUnit> units(byte[] tmx) throws IOException {
    try (var units =
        FORMATS
            .byId("tmx")
            .orElseThrow()
            .reader()
            .orElseThrow()
            .read(new ByteArrayInputStream(tmx), "memory")) {
      return units.toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "ISO-8859-1", "EUC-KR"})
  void appendsToAMemoryInItsOwnEncoding(String encoding) throws IOException {
    String memory =
        "<?xml version=\"1.0\" encoding=\""
            + encoding
            + "\"?>\n<tmx version=\"1.4\"><header srclang=\"ko\"/><body><!-- kept -->"
            + "<tu tuid=\"1\"><tuv xml:lang=\"ko\"><seg>&#xAC00;</seg></tuv>"
            + "<tuv xml:lang=\"en\"><seg>A</seg></tuv></tu></body></tmx>";
    byte[] appended = export.append(document, memory.getBytes(Charset.forName(encoding)), false);
    List<TranslationUnit> units = units(appended);
    assertThat(units).hasSize(1 + units(aligned("tmx")).size());
    assertThat(units.get(0).id()).isEqualTo("1");
    assertThat(units.get(1).ko()).isEqualTo(bitext.units().get(0).ko());
    assertThat(new String(appended, Charset.forName(encoding))).contains("<!-- kept -->");
  }

  @Test
  void refusesToAppendToWhatIsNoMemory() {
    byte[] page = "<html/>".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> export.append(document, page, false))
        .isInstanceOf(RefusedException.class);
  }
}
