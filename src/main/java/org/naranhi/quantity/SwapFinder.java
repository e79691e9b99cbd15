package org.naranhi.quantity;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.quantity.Match.Certainty;
import org.naranhi.text.Span;

/**
 * Sees values that changed places: 매출 3조원, 영업이익 4000억원 against "sales of 400 billion won and
 * operating profit of 3 trillion won".
 *
 * <p>Each value has a slot of words of its own, from the border behind the value before to the
 * border before the next one; borders are commas, conjunctions and Korean particles that end a
 * phrase. Two values have changed places when the words and other quantities of their slots belong
 * together crosswise and not straight.
 */
final class SwapFinder {

  private static final Pattern KO_BORDER =
      Pattern.compile("[,;·()]|(?:와|과|(?<![라다자냐])고|며|지만|으나|인데|는데)(?=[\\s,])|\\s및\\s");
  private static final Pattern KO_WEAK_BORDER = Pattern.compile("(?:에서|보다|으로|로|만)(?=[\\s,])");
  private static final Pattern EN_BORDER =
      Pattern.compile("[,;()]|\\b(?:and|while|but|versus|or|whereas)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern EN_WEAK_BORDER =
      Pattern.compile(
          "\\b(?:from|to|compared|against|followed|with|than|at)\\b", Pattern.CASE_INSENSITIVE);

  /** How much stronger the crosswise evidence must be. */
  private static final double MARGIN = 0.4;

  /** The same where both sentences tell the values in one order, as translations mostly do. */
  private static final double PARALLEL_MARGIN = 0.9;

  /** How far from a value its words stand, in UTF-16 units. */
  private static final int KO_REACH = 25;

  private static final int EN_REACH = 45;

  /** Values further apart than so many others do not change places. */
  private static final int NEIGHBOURS = 8;

  private static final double LEAST = 0.3;
  private static final double QUANTITY = 0.8;

  private final PairSide ko;
  private final PairSide en;
  private final int[] partner;
  private final WordEvidence words;

  SwapFinder(PairSide ko, PairSide en, int[] partner, WordEvidence words) {
    this.ko = ko;
    this.en = en;
    this.partner = partner;
    this.words = words;
  }

  /** Marks in {@code matches}, by Korean index, the values that changed places. */
  void mark(List<Match> matches, int[] matchOf) {
    for (int a = 0; a < ko.size(); a++) {
      for (int b = a + 1; b < Math.min(ko.size(), a + NEIGHBOURS); b++) {
        if (isCandidate(a, b, matches, matchOf) && isSwapped(a, b, signs(a, b, matches, matchOf))) {
          for (int i : new int[] {a, b}) {
            Match match = matches.get(matchOf[i]);
            matches.set(matchOf[i], match.with(Fault.SWAPPED, Certainty.LIKELY));
          }
        }
      }
    }
  }

  /** Whether both have the wrong direction, each the other's. */
  private static boolean signs(int a, int b, List<Match> matches, int[] matchOf) {
    return matches.get(matchOf[a]).fault() == Fault.SIGN
        && matches.get(matchOf[b]).fault() == Fault.SIGN;
  }

  private boolean isCandidate(int a, int b, List<Match> matches, int[] matchOf) {
    if (partner[a] < 0 || partner[b] < 0 || b == a + 1 && ko.isPartOf(a)) {
      return false;
    }
    return mayBeSwapped(matches.get(matchOf[a])) && mayBeSwapped(matches.get(matchOf[b]));
  }

  private static boolean mayBeSwapped(Match match) {
    boolean open = match.fault() == null || match.fault() == Fault.SIGN;
    return open && match.relation().agrees();
  }

  private boolean isSwapped(int a, int b, boolean signs) {
    Reading koA = ko.reading(a);
    Reading koB = ko.reading(b);
    Reading enA = en.reading(partner[a]);
    Reading enB = en.reading(partner[b]);
    if (sameValue(koA, koB)) {
      return false;
    }
    if (!alike(koA, koB) || !alike(enA, enB)) {
      return crossKinds(koA, koB, enA, enB);
    }
    return signs || crossRoles(a, b) || crossWords(a, b);
  }

  private static boolean sameValue(Reading a, Reading b) {
    return a.isNumeric() && b.isNumeric() && Rounding.isEqual(a.low(), b.low());
  }

  /** Two values that could stand in each other's place. */
  private static boolean alike(Reading a, Reading b) {
    return a.family() == b.family()
        && a.isNumeric()
        && b.isNumeric()
        && a.quantity().kind() == b.quantity().kind()
        && a.unit().equals(b.unit());
  }

  /** 금메달 5개로 8위 and "fifth with eight gold medals": each took the other's kind. */
  private static boolean crossKinds(Reading koA, Reading koB, Reading enA, Reading enB) {
    QuantityKind a = koA.quantity().kind();
    QuantityKind b = koB.quantity().kind();
    return a != b
        && enA.quantity().kind() == b
        && enB.quantity().kind() == a
        && (koA.family() != koB.family() || a == QuantityKind.ORDINAL || b == QuantityKind.ORDINAL);
  }

  private boolean crossRoles(int a, int b) {
    Role koA = Role.of(ko, a);
    Role koB = Role.of(ko, b);
    return koA.opposes(koB)
        && koA.opposes(Role.of(en, partner[a]))
        && koB.opposes(Role.of(en, partner[b]));
  }

  private boolean crossWords(int a, int b) {
    int[] koA = slot(ko, a);
    int[] koB = slot(ko, b);
    int[] enA = slot(en, partner[a]);
    int[] enB = slot(en, partner[b]);
    WordEvidence words =
        clear(ko, a, b) && clear(en, partner[a], partner[b]) ? this.words : WordEvidence.NONE;
    double straight = affinity(words, koA, enA) + affinity(words, koB, enB);
    double crossA = affinity(words, koA, enB);
    double crossB = affinity(words, koB, enA);
    double margin = partner[a] > partner[b] ? MARGIN : PARALLEL_MARGIN;
    return crossA >= LEAST && crossB >= LEAST && crossA + crossB >= straight + margin;
  }

  /** Shared words, and other quantities that render one another. */
  private double affinity(WordEvidence words, int[] koSlot, int[] enSlot) {
    int[] nearKo = near(ko, koSlot, KO_REACH / 2);
    int[] nearEn = near(en, enSlot, EN_REACH / 2);
    double sum =
        words.affinity(koSlot[0], koSlot[1], enSlot[0], enSlot[1])
            + words.affinity(nearKo[0], nearKo[1], nearEn[0], nearEn[1]);
    int first = Math.max(0, koSlot[2] - NEIGHBOURS);
    int last = Math.min(ko.size() - 1, koSlot[2] + NEIGHBOURS);
    for (int i = first; i <= last; i++) {
      boolean inside = partner[i] >= 0 && lies(ko, i, koSlot) && lies(en, partner[i], enSlot);
      sum += inside ? QUANTITY : 0;
    }
    return sum;
  }

  /** Whether a strong border tells the words of two quantities apart. */
  private static boolean clear(PairSide side, int a, int b) {
    int from = side.span(Math.min(a, b)).end();
    int to = side.span(Math.max(a, b)).start();
    return region(side, side.isKorean() ? KO_BORDER : EN_BORDER, from, to).find();
  }

  /** The part of a slot within {@code reach} of its quantity. */
  private static int[] near(PairSide side, int[] slot, int reach) {
    Span at = side.span(slot[2]);
    return new int[] {
      Math.max(slot[0], at.start() - reach), Math.min(slot[1], at.end() + reach), slot[2]
    };
  }

  private static boolean lies(PairSide side, int i, int[] slot) {
    boolean own = i == slot[2];
    return !own && side.span(i).start() >= slot[0] && side.span(i).end() <= slot[1];
  }

  /** Start and end of the words that go with quantity {@code i}, and {@code i}. */
  private static int[] slot(PairSide side, int i) {
    int before = like(side, i, -1);
    int after = like(side, i, 1);
    int from = before < 0 ? 0 : border(side, before, i);
    int to = after < 0 ? side.text().length() : border(side, i, after);
    int reach = side.isKorean() ? KO_REACH : EN_REACH;
    return new int[] {
      Math.max(from, side.span(i).start() - reach), Math.min(to, side.span(i).end() + reach), i
    };
  }

  /** The next quantity like {@code i} in direction {@code step}, or -1. */
  private static int like(PairSide side, int i, int step) {
    for (int other = i + step; other >= 0 && other < side.size(); other += step) {
      boolean same = side.reading(other).family() == side.reading(i).family();
      if (same && !side.quantity(other).optional()) {
        return other;
      }
    }
    return -1;
  }

  /** The last border between two quantities, else the first weak one, else the middle. */
  private static int border(PairSide side, int left, int right) {
    int from = side.span(left).end();
    int to = side.span(right).start();
    Matcher strong = region(side, side.isKorean() ? KO_BORDER : EN_BORDER, from, to);
    int last = -1;
    while (strong.find()) {
      last = strong.end();
    }
    if (last >= 0) {
      return last;
    }
    Matcher weak = region(side, side.isKorean() ? KO_WEAK_BORDER : EN_WEAK_BORDER, from, to);
    return weak.find() ? weak.end() : (from + to) / 2;
  }

  private static Matcher region(PairSide side, Pattern pattern, int from, int to) {
    return pattern.matcher(side.text()).region(from, to).useTransparentBounds(true);
  }
}
