package org.naranhi.check;

import org.jspecify.annotations.Nullable;
import org.naranhi.lexicon.Analysis;
import org.naranhi.quantity.MatchContext;

/**
 * A Korean and an English text that are held to be translations, with all that checks need.
 *
 * @param id its name in its file, by which a finding elsewhere can point at it
 * @param ko the Korean text; empty where there is none
 * @param en the English text; likewise
 * @param context date and exchange rates
 * @param words which words render which
 * @param probability that the pairing is right, 0 to 1; null where nobody aligned it
 */
public record CheckedPair(
    String id,
    Analysis ko,
    Analysis en,
    MatchContext context,
    LinkedWords words,
    @Nullable Double probability) {

  /** Whether both sides have text. */
  public boolean isPair() {
    return !ko.text().isBlank() && !en.text().isBlank();
  }
}
