package org.naranhi.app.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.naranhi.align.Bead;
import org.naranhi.bitext.Bitext;
import org.naranhi.bitext.TranslationUnit;
import org.naranhi.bitext.Unit;
import org.naranhi.text.Document;

/** The pairs of two documents that were just aligned, as if they came from a bilingual file. */
final class AlignedUnits {

  private AlignedUnits() {}

  /**
   * The pairs in order, numbered from 1; their lines are those of the English document.
   *
   * @param en the English document
   */
  static List<TranslationUnit> of(Bitext bitext, Document en) {
    LocalDate date = date(bitext.metadata().getOrDefault("date", ""));
    List<TranslationUnit> units = new ArrayList<>();
    for (Unit unit : bitext.units()) {
      String number = String.valueOf(units.size() + 1);
      units.add(
          new TranslationUnit(
              number,
              unit.ko(),
              unit.en(),
              unit.bead().probability(),
              date,
              Map.of(),
              line(bitext, unit.bead(), en.source())));
    }
    return units;
  }

  /** The line, from 1, of the first English sentence of {@code bead}; 0 if it has none. */
  private static long line(Bitext bitext, Bead bead, String source) {
    if (bead.enCount() == 0) {
      return 0;
    }
    int start = bitext.enSentences().get(bead.enStart()).source().start();
    return 1 + source.substring(0, start).lines().count() - (atLineStart(source, start) ? 0 : 1);
  }

  private static boolean atLineStart(String source, int start) {
    return start == 0 || source.charAt(start - 1) == '\n' || source.charAt(start - 1) == '\r';
  }

  private static @Nullable LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return null; // a page without a date, or with one that is no day
    }
  }
}
