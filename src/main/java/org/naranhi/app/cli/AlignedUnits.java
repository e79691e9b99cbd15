package org.naranhi.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.naranhi.align.Bead;
import org.naranhi.bitext.Bitext;
import org.naranhi.bitext.Place;
import org.naranhi.bitext.TranslationUnit;
import org.naranhi.bitext.Unit;
import org.naranhi.check.Finding;
import org.naranhi.segment.Sentence;
import org.naranhi.text.Document;
import org.naranhi.text.Span;

/**
 * The pairs of two documents that were just aligned, as if they came from a bilingual file; null
 * alignments have an empty side. Knows the places of findings in both documents.
 */
final class AlignedUnits implements PlaceFinder {

  private final Bitext bitext;
  private final DocumentLines ko;
  private final DocumentLines en;

  AlignedUnits(Bitext bitext, Document ko, Document en) {
    this.bitext = bitext;
    this.ko = new DocumentLines(bitext.koName(), ko.source());
    this.en = new DocumentLines(bitext.enName(), en.source());
  }

  /**
   * The pairs in Korean order, numbered from 1; their lines are those of the English document, 0
   * where it has no part in them.
   *
   * @param date of the texts; null to go by the documents
   */
  List<TranslationUnit> units(@Nullable LocalDate date) {
    LocalDate day = date == null ? Document.day(bitext.metadata()).orElse(null) : date;
    List<TranslationUnit> units = new ArrayList<>();
    for (Unit unit : bitext.units()) {
      String number = String.valueOf(units.size() + 1);
      units.add(
          new TranslationUnit(
              number,
              unit.ko(),
              unit.en(),
              unit.bead().probability(),
              day,
              Map.of(),
              line(unit.bead())));
    }
    return units;
  }

  private long line(Bead bead) {
    return bead.enCount() == 0
        ? 0
        : en.place(bitext.enSentences().get(bead.enStart()).source()).line();
  }

  /** The places in the English document and the Korean one, as far as the pair has a part in it. */
  @Override
  public List<Place> places(TranslationUnit unit, Finding finding) {
    Bead bead = bitext.units().get(Integer.parseInt(unit.id()) - 1).bead();
    List<Sentence> english = bitext.enSentences().subList(bead.enStart(), bead.enEnd());
    List<Sentence> korean = bitext.koSentences().subList(bead.koStart(), bead.koEnd());
    List<Place> places = new ArrayList<>();
    place(places, english, finding.en(), en);
    place(places, korean, finding.ko(), ko);
    return places;
  }

  /** Adds the place of {@code span} in the sentences joined by a space, or of the first of them. */
  private static void place(
      List<Place> places, List<Sentence> sentences, @Nullable Span span, DocumentLines lines) {
    if (sentences.isEmpty()) {
      return;
    }
    int start = 0;
    for (Sentence sentence : sentences) {
      int end = start + sentence.text().length();
      if (span != null && span.start() < end) {
        places.add(lines.place(sentence, span.shift(-Math.min(start, span.start()))));
        return;
      }
      start = end + 1;
    }
    places.add(lines.place(sentences.get(0).source()));
  }
}
