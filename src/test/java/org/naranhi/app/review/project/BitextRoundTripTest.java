package org.naranhi.app.review.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.naranhi.align.Bead;
import org.naranhi.bitext.Bitext;
import org.naranhi.bitext.BitextFormat;
import org.naranhi.bitext.BitextFormats;
import org.naranhi.bitext.Provenance;
import org.naranhi.bitext.TranslationUnit;
import org.naranhi.bitext.Unit;
import org.naranhi.segment.Sentence;
import org.naranhi.text.BlockKind;
import org.naranhi.text.Document;
import org.naranhi.text.Language;
import org.naranhi.text.Span;
import org.naranhi.text.Times;

/** From a bitext to rows and back. */
class BitextRoundTripTest {

  @TempDir Path folder;

  private static final Document KO =
      new Document("ko.txt", Language.KOREAN, "…", List.of(), Map.of());
  private static final Document EN =
      new Document("en.txt", Language.ENGLISH, "…", List.of(), Map.of());

  private static Bitext timed() {
    List<Sentence> ko = new ArrayList<>();
    List<Sentence> en = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      ko.add(sentence("말 \"" + i + "\"\t<b>&", i, new Times(1000L * i, 1000L * i + 900)));
      en.add(sentence("Line " + i, i, i == 2 ? null : new Times(1000L * i, 1000L * i + 800)));
    }
    List<Bead> beads =
        List.of(
            new Bead(0, 2, 0, 1, 0.123456789),
            new Bead(2, 3, 1, 1, 0.5),
            new Bead(3, 3, 1, 2, 1.0 / 3),
            new Bead(3, 4, 3, 5, 0.99),
            new Bead(4, 5, 2, 3, 1));
    return Samples.bitext(ko, en, beads);
  }

  private static Sentence sentence(
      String text, int index, @org.jspecify.annotations.Nullable Times times) {
    Span span = new Span(0, text.length());
    BlockKind kind = index == 0 ? BlockKind.HEADLINE : BlockKind.LIST_ITEM;
    return new Sentence(text, 3 * index, kind, span, span.shift(7), index > 0, times);
  }

  /** The document after it was written and read. */
  private ReviewDocument kept(NewDocument document) throws ProjectException {
    Path path = folder.resolve("kept.naranhi");
    try (ProjectFile project = ProjectFile.create(path, "Kept", Clock.systemUTC())) {
      project.add(document);
    }
    try (ProjectFile project = ProjectFile.open(path, Clock.systemUTC())) {
      return project.documents().get(0);
    }
  }

  private static byte[] written(Bitext bitext, String format) throws Exception {
    Provenance provenance = new Provenance("0.1.0", Instant.EPOCH);
    BitextFormat found = new BitextFormats(provenance).byId(format).orElseThrow();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    found.writers().get(0).write(bitext, out);
    return out.toByteArray();
  }

  @Test
  void anUntouchedDocumentIsTheBitextItCameFrom() throws Exception {
    Bitext bitext = timed();
    NewDocument document = NewDocument.of("timed", bitext, KO, EN);
    assertThat(ReviewDocument.inMemory(document).toBitext(false)).isEqualTo(bitext);
    assertThat(kept(document).toBitext(false)).isEqualTo(bitext);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tmx", "tsv", "align", "jsonl", "xliff", "html"})
  void whatLeavesIsByteForByteTheSame(String format) throws Exception {
    Bitext bitext = timed();
    Bitext kept = kept(NewDocument.of("timed", bitext, KO, EN)).toBitext(false);
    assertThat(written(kept, format)).isEqualTo(written(bitext, format));
  }

  @Test
  void confirmedRowsAloneLeaveWithAllSentences() throws Exception {
    Bitext bitext = Samples.bitext("1:1 1:0 1:1");
    ReviewDocument document = ReviewDocument.inMemory(NewDocument.of("confirmed", bitext, KO, EN));
    document.apply(new Action.Confirm(List.of(3L), true));
    Bitext confirmed = document.toBitext(true);
    assertThat(confirmed.units()).extracting(Unit::bead).containsExactly(new Bead(2, 3, 1, 2, 0.9));
    assertThat(confirmed.koSentences()).isEqualTo(bitext.koSentences());
  }

  @Test
  void partsOfASentenceAreSentences() throws Exception {
    ReviewDocument document = Samples.inMemory("1:1 1:1");
    document.apply(new Action.SplitCell(1, Side.KO, 1, 3));
    document.apply(new Action.SplitRow(1, 1, 1));
    document.apply(new Action.EditCell(1, Side.EN, 3, "Written."));
    Bitext bitext = document.toBitext(false);
    assertThat(bitext.koSentences()).extracting(Sentence::text).startsWith("가0", "가0b.");
    assertThat(bitext.units())
        .extracting(Unit::bead)
        .containsExactly(
            new Bead(0, 1, 0, 1, 1), new Bead(1, 2, 1, 1, 1), new Bead(2, 3, 1, 2, 0.9));
    assertThat(bitext.units().get(0).en()).isEqualTo("Written.");
  }

  @Test
  void takesTheUnitsOfABilingualFile() throws Exception {
    LocalDate date = LocalDate.of(2025, 1, 24);
    List<TranslationUnit> units =
        List.of(
            new TranslationUnit("1", "하나.", "One.", 0.7, date, Map.of(), 1),
            new TranslationUnit("2", " ", "", null, date, Map.of(), 2),
            new TranslationUnit("3", "", "Two.", null, date, Map.of(), 3));
    ReviewDocument document = kept(NewDocument.of("memory", "a.tmx", units));
    assertThat(Samples.picture(document.rows())).isEqualTo("하나.=One. =Two.");
    assertThat(document.rows()).extracting(Row::probability).containsExactly(0.7, 1.0);
    assertThat(document.metadata()).isEqualTo(Map.of("date", "2025-01-24"));
    assertThat(document.source(Side.EN))
        .isEqualTo(new SourceText("a.tmx", Language.ENGLISH, "", Map.of()));
    assertThat(new String(written(document.toBitext(false), "align"), StandardCharsets.UTF_8))
        .startsWith("[0]:[0]:0.7\n[]:[1]:1");
  }

  @Test
  void unitsOfDifferentDatesHaveNone() {
    List<TranslationUnit> units =
        List.of(
            new TranslationUnit("1", "하나.", "One.", 1.0, LocalDate.EPOCH, Map.of(), 1),
            new TranslationUnit("2", "둘.", "Two.", 1.0, null, Map.of(), 2));
    assertThat(NewDocument.of("memory", "a.tmx", units).metadata())
        .isEqualTo(Collections.emptyMap());
  }
}
