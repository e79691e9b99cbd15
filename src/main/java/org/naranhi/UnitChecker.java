package org.naranhi;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.naranhi.bitext.TranslationUnit;
import org.naranhi.check.CheckedPair;
import org.naranhi.check.Finding;
import org.naranhi.check.LinkedWords;
import org.naranhi.check.suite.CheckRun;
import org.naranhi.lexicon.Analysis;
import org.naranhi.lexicon.Lexicon;
import org.naranhi.quantity.ExchangeRates;
import org.naranhi.quantity.MatchContext;

/** Runs checks over the units of one bilingual file, or of a document that is under review. */
public final class UnitChecker {

  private final Analyzer korean;
  private final Analyzer english;
  private final CheckRun checks;
  private final ExchangeRates rates;
  private final @Nullable LocalDate date;
  private final Supplier<Lexicon> lexicon;

  /**
   * Takes the checks.
   *
   * @param date of pairs that carry none, null where unknown
   * @param lexicon gives the same one whenever it is asked
   */
  public UnitChecker(
      CheckRun checks, ExchangeRates rates, @Nullable LocalDate date, Supplier<Lexicon> lexicon) {
    this(Analyzer.korean(), Analyzer.english(), checks, rates, date, lexicon);
  }

  UnitChecker(
      Analyzer korean,
      Analyzer english,
      CheckRun checks,
      ExchangeRates rates,
      @Nullable LocalDate date,
      Supplier<Lexicon> lexicon) {
    this.korean = korean;
    this.english = english;
    this.checks = checks;
    this.rates = rates;
    this.date = date;
    this.lexicon = lexicon;
  }

  /**
   * A unit on its way.
   *
   * @param unit as it was read
   * @param findings gives what is found in it; to be asked once, in the order of the file
   */
  public record Begun(TranslationUnit unit, Supplier<List<Finding>> findings) {}

  /** Begins to check {@code unit}; safe for threads. */
  public Begun begin(TranslationUnit unit) {
    Analysis ko = korean.analyse(unit.ko());
    Analysis en = english.analyse(unit.en());
    MatchContext context =
        MatchContext.unknown().withRates(rates).withDate(unit.date() == null ? date : unit.date());
    LinkedWords words = LinkedWords.of(lexicon, ko, en);
    CheckedPair pair = new CheckedPair(unit.id(), ko, en, context, words, unit.probability());
    return new Begun(unit, checks.begin(pair));
  }
}
