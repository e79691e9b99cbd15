package org.naranhi.app.corpus;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.naranhi.lexicon.Analysis;
import org.naranhi.quantity.Match;
import org.naranhi.quantity.MatchContext;
import org.naranhi.quantity.Quantity;
import org.naranhi.quantity.QuantityMatcher;
import org.naranhi.quantity.WordEvidence;

/**
 * How well the numbers of a Korean text and of its translation agree.
 *
 * @param right pairs of quantities that say the same
 * @param wrong quantities that are missing, added or changed
 */
public record NumberAgreement(int right, int wrong) {

  /** No numbers at all. */
  public static final NumberAgreement NONE = new NumberAgreement(0, 0);

  private static final QuantityMatcher MATCHER = new QuantityMatcher();

  /** Of two texts that are taken for translations of each other. */
  public static NumberAgreement of(Analysis ko, Analysis en, MatchContext context) {
    return of(ko, en, context, quantity -> true);
  }

  /** Of those of their quantities that {@code counts} lets count, on either side. */
  public static NumberAgreement of(
      Analysis ko, Analysis en, MatchContext context, Predicate<Quantity> counts) {
    if (ko.quantities().isEmpty() && en.quantities().isEmpty()) {
      return NONE;
    }
    List<Match> matches =
        MATCHER.match(
            ko.text(), ko.quantities(), en.text(), en.quantities(), context, WordEvidence.NONE);
    int wrong = 0;
    int right = 0;
    for (Match match : matches) {
      if (counts(match.ko(), counts) || counts(match.en(), counts)) {
        wrong += match.isFlag() ? 1 : 0;
        right += match.fault() == null && match.ko() != null && match.en() != null ? 1 : 0;
      }
    }
    return new NumberAgreement(right, wrong);
  }

  private static boolean counts(@Nullable Quantity quantity, Predicate<Quantity> counts) {
    return quantity != null && counts.test(quantity);
  }

  /** Both together. */
  public NumberAgreement plus(NumberAgreement other) {
    return new NumberAgreement(right + other.right, wrong + other.wrong);
  }

  /** The share of the numbers that agree, 0 to 1; 1 where there are none. */
  public double share() {
    return right + wrong == 0 ? 1 : right / (double) (right + wrong);
  }
}
