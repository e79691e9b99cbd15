package org.naranhi.app.review.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.naranhi.Naranhi;
import org.naranhi.align.Bead;
import org.naranhi.bitext.TranslationUnit;
import org.naranhi.bitext.Unit;
import org.naranhi.segment.Sentence;
import org.naranhi.text.BlockKind;
import org.naranhi.text.Document;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/**
 * How probable the pairings of a bilingual file are that says nothing of it: both sides are aligned
 * anew in the order of the file, and a unit that comes out again has the probability of its bead.
 * One that does not has what the beads which take its place leave over.
 */
public final class Probabilities {

  private final List<Sentence> ko = new ArrayList<>();
  private final List<Sentence> en = new ArrayList<>();
  private final Map<Integer, Bead> koBeads = new HashMap<>();
  private final Map<Integer, Bead> enBeads = new HashMap<>();

  private Probabilities() {}

  /** The units, each with a probability; those that have one keep it. */
  public static List<TranslationUnit> fill(Naranhi naranhi, List<TranslationUnit> units) {
    if (units.stream().allMatch(unit -> unit.probability() != null)) {
      return units;
    }
    Probabilities probabilities = new Probabilities();
    units.forEach(probabilities::add);
    if (probabilities.ko.isEmpty() || probabilities.en.isEmpty()) {
      return units;
    }
    probabilities.align(naranhi);
    return probabilities.filled(units);
  }

  private void add(TranslationUnit unit) {
    add(ko, unit.ko());
    add(en, unit.en());
  }

  private static void add(List<Sentence> sentences, String text) {
    if (!text.isBlank()) {
      String line = text.strip();
      Span span = new Span(0, line.length());
      sentences.add(new Sentence(line, sentences.size(), BlockKind.PARAGRAPH, span, span, true));
    }
  }

  private void align(Naranhi naranhi) {
    Document korean = new Document("", Language.KOREAN, "", List.of(), Map.of());
    Document english = new Document("", Language.ENGLISH, "", List.of(), Map.of());
    for (Unit unit : naranhi.align(korean, ko, english, en, false).units()) {
      Bead bead = unit.bead();
      for (int i = bead.koStart(); i < bead.koEnd(); i++) {
        koBeads.put(i, bead);
      }
      for (int j = bead.enStart(); j < bead.enEnd(); j++) {
        enBeads.put(j, bead);
      }
    }
  }

  private List<TranslationUnit> filled(List<TranslationUnit> units) {
    List<TranslationUnit> filled = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (TranslationUnit unit : units) {
      Bead left = unit.ko().isBlank() ? null : koBeads.get(i++);
      Bead right = unit.en().isBlank() ? null : enBeads.get(j++);
      filled.add(unit.probability() == null ? with(unit, probability(left, right)) : unit);
    }
    return filled;
  }

  private static double probability(@Nullable Bead left, @Nullable Bead right) {
    double rest = 1;
    for (Bead bead : new Bead[] {left, right}) {
      if (bead != null && isUnit(bead, left, right)) {
        return bead.probability();
      }
      rest = bead == null ? rest : Math.min(rest, 1 - bead.probability());
    }
    return rest;
  }

  /** Whether a bead holds the unit's sentences and no others. */
  private static boolean isUnit(Bead bead, @Nullable Bead left, @Nullable Bead right) {
    return bead.koCount() == (left == null ? 0 : 1)
        && bead.enCount() == (right == null ? 0 : 1)
        && (left == null || right == null || left.equals(right));
  }

  private static TranslationUnit with(TranslationUnit unit, double probability) {
    return new TranslationUnit(
        unit.id(), unit.ko(), unit.en(), probability, unit.date(), unit.properties(), unit.line());
  }
}
