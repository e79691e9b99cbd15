package org.naranhi.quantity;

import java.math.BigDecimal;
import java.util.List;

/** The order in which the English rules are tried on one sentence. */
final class EnglishRules {

  private final EnglishText t;

  EnglishRules(EnglishText text) {
    this.t = text;
  }

  /** The quantities of the sentence in order. */
  List<Quantity> quantities() {
    int i = nextCandidate(0);
    return i == t.size() ? List.of() : new Reader(t).from(i);
  }

  private int nextCandidate(int from) {
    int i = from;
    while (i < t.size() && !t.has(i, EnglishLexicon.CANDIDATE)) {
      i++;
    }
    return i;
  }

  /** The rules, made only for sentences that hold a candidate. */
  private final class Reader {
    private final EnglishFound found = new EnglishFound(t);
    private final EnglishNumerals numerals = new EnglishNumerals(t);
    private final EnglishAmounts amounts = new EnglishAmounts(t, numerals);
    private final EnglishClock clock = new EnglishClock(t, found);
    private final EnglishDates dates = new EnglishDates(t, found);
    private final EnglishMoney money = new EnglishMoney(t, numerals, amounts, found);
    private final EnglishMeasures measures = new EnglishMeasures(t, numerals, found);
    private final EnglishShares shares = new EnglishShares(t, numerals, measures, found);
    private final EnglishRatios ratios = new EnglishRatios(t, numerals, measures, shares, found);
    private final EnglishRanks ranks = new EnglishRanks(t, found);
    private final EnglishAges ages = new EnglishAges(t, found, dates);
    private final EnglishCounts counts = new EnglishCounts(t, numerals, found, measures);

    private Reader(EnglishText text) {
      assert text == t;
    }

    List<Quantity> from(int first) {
      int i = first;
      while (i < t.size()) {
        int end = read(i);
        i = nextCandidate(Math.max(end, i + 1));
      }
      return new EnglishConversions(t, found.quantities()).linked();
    }

    /** The end of the quantity at {@code i}; {@code i} if none is there. */
    private int read(int i) {
      int end = i;
      if (t.isNumber(i)) {
        end = clock.read(i);
      }
      if (end == i && t.has(i, EnglishLexicon.MONEY | EnglishLexicon.SIGN)) {
        end = money.readPrefixed(i);
      }
      if (end == i) {
        end = dates.read(i);
      }
      if (end == i && t.has(i, EnglishLexicon.SPECIAL)) {
        end = special(i);
      }
      if (end == i) {
        end = word(i);
      }
      return end == i ? amount(i) : end;
    }

    private int special(int i) {
      return switch (t.word(i)) {
        case "noon", "midnight" -> clock.readNamed(i);
        case "both" -> counts.readBoth(i);
        case "magnitude" -> measures.readMagnitude(i);
        case "decades", "centuries" -> measures.readPlural(i);
        case "no", "nos", "number", "#" -> ranks.readNumbered(i);
        case "'", "’", "‘" -> ages.readDecade(i);
        case "zero" -> zero(i);
        case "twenties",
            "thirties",
            "forties",
            "fifties",
            "sixties",
            "seventies",
            "eighties",
            "nineties" ->
            ages.readSpelledDecade(i);
        default -> ranks.readLabel(i);
      };
    }

    /** {@code zero percent}, {@code zero degrees}; by itself the word counts nothing. */
    private int zero(int i) {
      EnglishNumeral zero =
          new EnglishNumeral(i, i + 1, BigDecimal.ZERO, BigDecimal.ONE, EnglishNumeral.Form.WORDS);
      int before = found.size();
      int end = measures.read(EnglishAmount.of(zero));
      return found.size() > before ? end : i;
    }

    /** Rules that begin with a word of their own rather than with a number. */
    private int word(int i) {
      int end = i;
      if (t.has(i, EnglishLexicon.PART)) {
        return clock.readPast(i);
      }
      if (t.has(i, EnglishLexicon.TENS | EnglishLexicon.DIGITS)) {
        end = t.isNumber(i) ? ranks.readDigits(i) : ranks.readTens(i);
      }
      if (t.has(i, EnglishLexicon.SMALL)) {
        end = clock.readSpelled(i);
      }
      if (end == i && t.isNumber(i)) {
        end = ages.readDecade(i);
      }
      if (end == i && t.has(i, EnglishLexicon.ORDINAL)) {
        return ranks.readWord(i);
      }
      if (end == i && t.has(i, EnglishLexicon.MULTIPLE)) {
        return ratios.readMultiple(i);
      }
      return end;
    }

    /** A number and whatever unit it has; returns {@code i} if there is no number. */
    private int amount(int i) {
      if (t.isNumber(i) && t.glued(i) && t.isWord(i - 1)) {
        return i;
      }
      EnglishAmount amount = amounts.at(i);
      int end = amount.found() ? withUnit(amount) : i;
      if (end > i) {
        return end;
      }
      end = isArticle(i) ? counts.readPair(i) : i;
      end = end == i ? shares.readFraction(i) : end;
      return end == i && isArticle(i) ? measures.readArticle(i) : end;
    }

    private boolean isArticle(int i) {
      return t.is(i, "a") || t.is(i, "an");
    }

    private int withUnit(EnglishAmount amount) {
      int start = amount.from();
      boolean whole =
          !amount.low().is(EnglishNumeral.Form.MIXED)
              && !amount.low().is(EnglishNumeral.Form.DOZEN);
      int fraction = whole ? shares.readFraction(start) : start;
      if (fraction > start) {
        return fraction;
      }
      int ratio = ratios.readRatio(amount.low());
      if (ratio > amount.low().to()) {
        return ratio;
      }
      int before = found.size();
      int end = unit(amount);
      if (found.size() > before) {
        return end;
      }
      return amount.isRange() && !isRange(amount) ? leftAlone(amount) : counts.read(amount);
    }

    /** The rules for what may follow an amount, in their order. */
    private int unit(EnglishAmount a) {
      int before = found.size();
      int end = money.readNamed(a);
      end = found.size() > before ? end : ages.read(a);
      end = found.size() > before ? end : clock.readHour(a);
      end = found.size() > before ? end : measures.readMagnitudeAfter(a);
      end = found.size() > before ? end : measures.read(a);
      end = found.size() > before ? end : ratios.readTimes(a);
      return found.size() > before || a.isRange() ? end : shares.readOutOf(a);
    }

    /** Two bare numbers after a word of change or "from" are two values: fell 12.3 to 45. */
    private boolean isRange(EnglishAmount amount) {
      int connector = amount.low().to();
      if (!t.is(connector, "to")) {
        return true;
      }
      boolean digits = amount.low().is(EnglishNumeral.Form.DECIMAL);
      boolean change =
          switch (t.word(amount.from() - 1)) {
            case "from",
                "rose",
                "fell",
                "gained",
                "lost",
                "up",
                "down",
                "climbed",
                "dropped",
                "added",
                "by",
                "shed",
                "slid",
                "advanced",
                "declined",
                "jumped",
                "tumbled" ->
                true;
            default -> false;
          };
      return !digits && !change;
    }

    private int leftAlone(EnglishAmount amount) {
      EnglishAmount left = EnglishAmount.of(amount.low());
      int before = found.size();
      int end = unit(left);
      return found.size() > before ? end : counts.read(left);
    }
  }
}
