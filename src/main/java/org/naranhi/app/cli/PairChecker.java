package org.naranhi.app.cli;

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
import org.naranhi.text.Language;

/**
 * Runs checks over the pairs of one bilingual file: {@link #alone} on any thread, {@link #inOrder}
 * in the order of the file.
 */
final class PairChecker {

  private final SentenceReader reader;
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
  PairChecker(
      SentenceReader reader,
      CheckRun checks,
      ExchangeRates rates,
      @Nullable LocalDate date,
      Supplier<Lexicon> lexicon) {
    this.reader = reader;
    this.checks = checks;
    this.rates = rates;
    this.date = date;
    this.lexicon = lexicon;
  }

  /**
   * A unit on its way.
   *
   * @param unit as it was read
   * @param pair with all that checks need
   * @param findings of the checks that need no other pair
   */
  record Begun(TranslationUnit unit, CheckedPair pair, List<Finding> findings) {}

  /** What the checks find in {@code unit} that need no other; safe for threads. */
  Begun alone(TranslationUnit unit) {
    Analysis ko = reader.read(Language.KOREAN, unit.ko());
    Analysis en = reader.read(Language.ENGLISH, unit.en());
    MatchContext context =
        MatchContext.unknown().withRates(rates).withDate(unit.date() == null ? date : unit.date());
    LinkedWords words = LinkedWords.of(lexicon, ko, en);
    CheckedPair pair = new CheckedPair(unit.id(), ko, en, context, words, unit.probability());
    return new Begun(unit, pair, checks.alone(pair));
  }

  /** All that is found in the next unit of the file. */
  List<Finding> inOrder(Begun begun) {
    return checks.inOrder(begun.pair(), begun.findings());
  }
}
