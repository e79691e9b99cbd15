package org.naranhi.app.review.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.naranhi.align.Bead;
import org.naranhi.bitext.Bitext;
import org.naranhi.bitext.Unit;
import org.naranhi.segment.Sentence;
import org.naranhi.text.BlockKind;
import org.naranhi.text.Document;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/** Small documents for tests. */
final class Samples {

  private Samples() {}

  /**
   * A document of rows written as counts of sentences, {@code "1:1 2:1 0:1"}, whose texts say where
   * they stand: {@code 가0 나0}, {@code Ko1 An1}.
   */
  static NewDocument document(String beads) {
    Bitext bitext = bitext(beads);
    return NewDocument.of("sample", bitext, source("ko.txt", "ko"), source("en.txt", "en"));
  }

  static ReviewDocument inMemory(String beads) {
    return ReviewDocument.inMemory(document(beads));
  }

  private static Document source(String name, String language) {
    return new Document(name, new Language(language), "source of " + name, List.of(), Map.of());
  }

  static Bitext bitext(String beads) {
    List<Sentence> ko = new ArrayList<>();
    List<Sentence> en = new ArrayList<>();
    List<Bead> found = new ArrayList<>();
    for (String bead : beads.split(" ")) {
      int koStart = ko.size();
      int enStart = en.size();
      int[] counts = Arrays.stream(bead.split(":")).mapToInt(Integer::parseInt).toArray();
      add(ko, counts[0], "가");
      add(en, counts[1], "The");
      found.add(new Bead(koStart, ko.size(), enStart, en.size(), 0.9));
    }
    return bitext(ko, en, found);
  }

  static Bitext bitext(List<Sentence> ko, List<Sentence> en, List<Bead> beads) {
    List<Unit> units =
        beads.stream()
            .map(
                bead ->
                    new Unit(
                        bead,
                        joined(ko.subList(bead.koStart(), bead.koEnd())),
                        joined(en.subList(bead.enStart(), bead.enEnd())),
                        List.of(),
                        List.of()))
            .toList();
    return new Bitext("ko.txt", "en.txt", ko, en, units, Map.of("date", "2025-01-24"));
  }

  private static String joined(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::text).collect(Collectors.joining(" "));
  }

  private static void add(List<Sentence> sentences, int count, String word) {
    for (int i = 0; i < count; i++) {
      int n = sentences.size();
      String text = word + n + " " + word + n + "b.";
      Span span = new Span(0, text.length());
      sentences.add(
          new Sentence(text, n, BlockKind.PARAGRAPH, span, span.shift(20 * n), n % 2 == 0));
    }
  }

  /** The rows as people see them: the first words of their sentences, {@code 가0+가1=The0}. */
  static String picture(List<Row> rows) {
    return rows.stream().map(Samples::picture).collect(Collectors.joining(" "));
  }

  private static String picture(Row row) {
    return side(row.ko()) + "=" + side(row.en());
  }

  private static String side(List<Cell> cells) {
    return cells.stream().map(cell -> cell.text().split(" ")[0]).collect(Collectors.joining("+"));
  }
}
