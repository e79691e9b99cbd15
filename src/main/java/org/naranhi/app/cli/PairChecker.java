package org.naranhi.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.naranhi.bitext.TranslationUnit;
import org.naranhi.check.CheckRun;
import org.naranhi.check.CheckSettings;
import org.naranhi.check.CheckedPair;
import org.naranhi.check.Checks;
import org.naranhi.check.Finding;
import org.naranhi.check.LinkedWords;
import org.naranhi.lexicon.Analysis;
import org.naranhi.lexicon.Lexicon;
import org.naranhi.quantity.ExchangeRates;
import org.naranhi.quantity.MatchContext;
import org.naranhi.text.Language;

/** Runs checks over pairs of a bilingual file. */
final class PairChecker {

  private final SentenceReader reader = new SentenceReader();
  private final CheckRun checks;
  private final ExchangeRates rates;
  private final @Nullable LocalDate date;
  private final Supplier<Lexicon> lexicon;

  /**
   * Takes the checks.
   *
   * @param date of pairs that carry none, null where unknown
   */
  PairChecker(
      Checks checks, ExchangeRates rates, @Nullable LocalDate date, Supplier<Lexicon> lexicon) {
    this.checks = checks.begin(CheckSettings.DEFAULT);
    this.rates = rates;
    this.date = date;
    this.lexicon = lexicon;
  }

  /** What the checks find in {@code unit}. */
  List<Finding> check(TranslationUnit unit) {
    Analysis ko = reader.read(Language.KOREAN, unit.ko());
    Analysis en = reader.read(Language.ENGLISH, unit.en());
    MatchContext context =
        MatchContext.unknown().withRates(rates).withDate(unit.date() == null ? date : unit.date());
    LinkedWords words = LinkedWords.of(lexicon, ko, en);
    return checks.check(new CheckedPair(unit.id(), ko, en, context, words, unit.probability()));
  }
}
