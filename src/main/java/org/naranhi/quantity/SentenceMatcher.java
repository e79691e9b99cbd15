package org.naranhi.quantity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds for the quantities of one pair of sentences which renders which, and what is wrong. */
final class SentenceMatcher {

  /** More quantities than this on a side are matched in windows, to keep the time in bounds. */
  private static final int WINDOW = 120;

  private final QuantityMatcher matcher;
  private final PairSide ko;
  private final PairSide en;
  private final MatchContext context;
  private final WordEvidence words;
  private final int[] partner;
  private final boolean[] koMatched;
  private final boolean[] enMatched;
  private final List<Match> matches = new ArrayList<>();

  SentenceMatcher(
      QuantityMatcher matcher, PairSide ko, PairSide en, MatchContext context, WordEvidence words) {
    this.matcher = matcher;
    this.ko = ko;
    this.en = en;
    this.context = context;
    this.words = words;
    partner = new int[ko.size()];
    Arrays.fill(partner, -1);
    koMatched = new boolean[ko.size()];
    enMatched = new boolean[en.size()];
  }

  List<Match> match() {
    matchParts();
    matchRanges(ko, koMatched, en, enMatched);
    matchRanges(en, enMatched, ko, koMatched);
    int windows = (Math.max(ko.size(), en.size()) + WINDOW - 1) / WINDOW;
    for (int w = 0; w < windows; w++) {
      assign(part(ko.size(), w, windows, koMatched), part(en.size(), w, windows, enMatched));
    }
    judge();
    leftovers(ko, koMatched, en, enMatched);
    leftovers(en, enMatched, ko, koMatched);
    return List.copyOf(matches);
  }

  /** The unmatched indexes of window {@code w}. */
  private static int[] part(int size, int w, int windows, boolean[] matched) {
    int from = (int) ((long) size * w / windows);
    int to = (int) ((long) size * (w + 1) / windows);
    return java.util.stream.IntStream.range(from, to).filter(i -> !matched[i]).toArray();
  }

  private Relation relate(int i, int j) {
    if (MatchMinutes.agree(ko, i, en, j)) {
      return Relation.restated("the same minute of the match");
    }
    if (ko.reading(i).family() == Reading.Family.CLOCK && en.saysHour(j)) {
      return ClockRelation.hour(ko.reading(i), en.reading(j))
          .orElseGet(() -> matcher.relate(ko.reading(i), en.reading(j), context));
    }
    boolean points = ko.reading(i).family() == Reading.Family.POINTS && en.saysPoints(j);
    return points
        ? QuantityMatcher.points(ko.reading(i), en.reading(j))
        : matcher.relate(ko.reading(i), en.reading(j), context);
  }

  /** 10명 중 7명 against "seven out of 10", "70 percent" or, wrong, "six out of 10". */
  private void matchParts() {
    for (int i = 0; i + 1 < ko.size(); i++) {
      if (ko.isPartOf(i) && ko.shareless()) {
        int j = onlyShare();
        if (j >= 0) {
          matchPart(i, j);
        }
      }
    }
  }

  private void matchPart(int whole, int j) {
    Quantity k = ko.quantity(whole + 1);
    boolean same = Derived.isRatio(en.reading(j), ko.reading(whole + 1), ko.reading(whole));
    Match right = Match.right(k, en.quantity(j), Relation.restated("so many of so many"));
    matches.add(same ? right : right.with(Fault.FRACTION, Match.Certainty.SURE));
    koMatched[whole] = true;
    koMatched[whole + 1] = true;
    enMatched[j] = true;
  }

  /** The one fraction or percentage of the English sentence, -1 if there are none or more. */
  private int onlyShare() {
    int only = -1;
    for (int j = 0; j < en.size(); j++) {
      if (en.reading(j).family() == Reading.Family.SHARE && !enMatched[j]) {
        if (only >= 0 || en.reading(j).isRange()) {
          return -1;
        }
        only = j;
      }
    }
    return only;
  }

  /**
   * A range whose ends stand apart on the other side: 10~20%, between 10 percent and 20 percent.
   */
  private void matchRanges(
      PairSide side, boolean[] matched, PairSide other, boolean[] otherMatched) {
    for (int i = 0; i < side.size(); i++) {
      Reading range = side.reading(i);
      boolean ended = range.isNumeric() || range.family() == Reading.Family.CALENDAR;
      if (range.isRange() && ended && !hasRange(range, other)) {
        int low = end(range, false, other, otherMatched, 0);
        int high = low < 0 ? -1 : end(range, true, other, otherMatched, low + 1);
        if (high >= 0) {
          matched[i] = true;
          otherMatched[low] = true;
          otherMatched[high] = true;
          addEnd(side, i, other, low);
          addEnd(side, i, other, high);
        }
      }
    }
  }

  /** Whether the other side has a range of the kind that is no piece of this one. */
  private static boolean hasRange(Reading range, PairSide other) {
    for (int j = 0; j < other.size(); j++) {
      Reading it = other.reading(j);
      boolean piece = it.low() == range.low() != (it.high() == range.high());
      if (it.isRange() && it.family() == range.family() && !piece) {
        return true;
      }
    }
    return false;
  }

  private static int end(
      Reading range, boolean upper, PairSide other, boolean[] matched, int from) {
    for (int j = from; j < other.size(); j++) {
      Reading single = other.reading(j);
      boolean same = single.family() == range.family();
      if (!matched[j] && same && isEnd(range, upper, single)) {
        return j;
      }
    }
    return -1;
  }

  /** 10 percent of 10~20%, the 8th of June 3 to 8. */
  private static boolean isEnd(Reading range, boolean upper, Reading single) {
    if (!range.isNumeric()) {
      PartialDate end = PartialDate.end(range.quantity(), upper);
      return !single.isRange()
          && single.date().map(d -> end.compare(d) == PartialDate.Verdict.SAME).orElse(false);
    }
    double value = upper ? range.high() : range.low();
    double end = upper ? single.high() : single.low();
    return single.isNumeric() && Rounding.isEqual(end, value);
  }

  private void addEnd(PairSide side, int i, PairSide other, int j) {
    Quantity k = side.isKorean() ? side.quantity(i) : other.quantity(j);
    Quantity e = side.isKorean() ? other.quantity(j) : side.quantity(i);
    matches.add(Match.right(k, e, Relation.restated("an end of the range")));
  }

  private void assign(int[] rows, int[] columns) {
    double[][] cost = new double[rows.length][columns.length];
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < columns.length; c++) {
        cost[r][c] = cost(rows[r], columns[c]);
      }
    }
    double[] rowAlone = Arrays.stream(rows).mapToDouble(i -> alone(ko, i)).toArray();
    double[] columnAlone = Arrays.stream(columns).mapToDouble(j -> alone(en, j)).toArray();
    int[] columnOf = Assignment.of(cost, rowAlone, columnAlone);
    for (int r = 0; r < rows.length; r++) {
      if (columnOf[r] >= 0) {
        partner[rows[r]] = columns[columnOf[r]];
      }
    }
  }

  private double cost(int i, int j) {
    double order = Math.abs((i + .5) / ko.size() - (j + .5) / en.size());
    Relation relation = relate(i, j);
    if (en.isRate(j) && !relation.agrees()) {
      return Assignment.NEVER;
    }
    boolean serial = ko.isSerial(i) && en.quantity(j).kind() == QuantityKind.ORDINAL;
    return serial && relation.type() == Relation.Type.NONE
        ? PairCost.serial(order)
        : PairCost.of(ko.reading(i), en.reading(j), relation, order);
  }

  private static double alone(PairSide side, int i) {
    return PairCost.alone(side.quantity(i));
  }

  private void judge() {
    FaultFinder faults = new FaultFinder(ko, en);
    int[] matchOf = new int[ko.size()];
    Arrays.fill(matchOf, -1);
    for (int i = 0; i < ko.size(); i++) {
      if (partner[i] >= 0) {
        koMatched[i] = true;
        enMatched[partner[i]] = true;
        matchOf[i] = matches.size();
        matches.add(faults.judge(i, partner[i], relate(i, partner[i])));
      }
    }
    new SwapFinder(ko, en, partner, words).mark(matches, matchOf);
  }

  private void leftovers(PairSide side, boolean[] matched, PairSide other, boolean[] otherMatched) {
    Leftovers leftovers = new Leftovers(matcher, context);
    for (int i = 0; i < side.size(); i++) {
      if (matched[i]) {
        continue;
      }
      if (side.isKorean() ? isWeekday(i) : isWrongConversion(i)) {
        continue;
      }
      if (!leftovers.isExcused(side, i, other, matched, otherMatched)) {
        Match.Certainty certainty = Leftovers.certainty(side.reading(i));
        Quantity q = side.quantity(i);
        matches.add(side.isKorean() ? Match.dropped(q, certainty) : Match.added(q, certainty));
      }
    }
  }

  /** Whether the translation names a Korean day by its weekday; reports a wrong one. */
  private boolean isWeekday(int i) {
    Reading date = ko.reading(i);
    Optional<Weekdays.Named> named =
        date.family() == Reading.Family.CALENDAR && countDays() == 1
            ? Weekdays.of(date, en, context)
            : Optional.empty();
    named.map(n -> weekday(ko.quantity(i), n)).ifPresent(matches::add);
    return named.isPresent();
  }

  private static Match weekday(Quantity date, Weekdays.Named named) {
    return named.same()
        ? Match.right(date, named.quantity(), Relation.restated("its weekday"))
        : Match.wrong(date, named.quantity(), Relation.NONE, Fault.DATE, Match.Certainty.LIKELY);
  }

  private long countDays() {
    return ko.quantities().stream()
        .map(Reading::of)
        .filter(r -> r.date().map(d -> d.day() > 0).orElse(false))
        .count();
  }

  /** An English amount in brackets that does not convert the one before it; reports it. */
  private boolean isWrongConversion(int j) {
    int base = en.quantity(j).converts();
    if (base < 0 || base >= en.size() || !enMatched[base]) {
      return false;
    }
    Conversions.Verdict verdict =
        Conversions.judge(matcher, en.reading(base), en.reading(j), context);
    if (verdict.fault() == null) {
      return false;
    }
    Quantity source = koPartner(base);
    matches.add(
        new Match(
            source,
            en.quantity(j),
            verdict.relation(),
            verdict.fault(),
            Match.Certainty.SURE,
            en.quantity(base)));
    return true;
  }

  private @org.jspecify.annotations.Nullable Quantity koPartner(int j) {
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] == j) {
        return ko.quantity(i);
      }
    }
    return null;
  }
}
