package org.naranhi.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.naranhi.quantity.EnglishNumeral.Form;

/**
 * What remains of the numbers: years and counts, and the numbers that count nothing.
 *
 * <pre>
 * year  := four digits from 1800 to 2100 that no counted noun follows
 * count := any other numeral, "both", "a couple of"
 * </pre>
 *
 * <p>Names hold numbers that count nothing: {@code B-52}, {@code G20}, {@code 5G}, {@code S&P 500},
 * {@code iPhone 16}, {@code Level 3}, {@code 7-Eleven}, {@code Air Force One}. Neither does {@code
 * one} in {@code one of the}, {@code this one}, {@code one-sided}.
 */
final class EnglishCounts {

  private static final Set<String> PEOPLE =
      EnglishLexicon.words(
          "people persons troops soldiers residents workers employees homes houses cases"
              + " jobs copies students units men women workers residents citizens voters"
              + " drivers patients children officers civilians protesters patients households"
              + " vehicles seats tickets steps points items words votes police families animals");

  private static final Set<String> ONE_BEFORE =
      EnglishLexicon.words(
          "no this that the any every each which another some many not a last next first"
              + " second new old big great good bad right wrong loved day number little day-"
              + " other square");
  private static final Set<String> ONE_AFTER =
      EnglishLexicon.words(
          "yourself myself himself herself themselves itself instead too now yet already"
              + " again today here there be been being before until without like also just even"
              + " still so because of another 's ’s can could would should must might is was"
              + " has had who that which may will does did thing side way hand time point to"
              + " for in at on and or but with as by from where when if than the i we you he"
              + " she they it after needs knows wants says wonders by- such minute moment day"
              + " last step place reason big more or- off");
  private static final Set<String> VICTIMS =
      EnglishLexicon.words(
          "killing killed injuring injured wounding wounded leaving least just than"
              + " missing scored scoring kills");
  private static final Set<String> VICTIM_VERBS =
      Set.of("died", "killed", "injured", "wounded", "dead", "missing", "arrested", "survived");

  /** Words that a hyphen joins to a number in idioms that count nothing. */
  private static final Set<String> IDIOM_TAILS =
      EnglishLexicon.words(
          "way faced bit ply dimensional sided timer liner off stop size up track handed"
              + " on of fits to upmanship eleven trick for or legged some");

  private final EnglishText t;
  private final EnglishNumerals numerals;
  private final EnglishFound found;
  private final EnglishMeasures measures;
  private int lastName = -1;

  EnglishCounts(
      EnglishText text, EnglishNumerals numerals, EnglishFound found, EnglishMeasures measures) {
    this.t = text;
    this.numerals = numerals;
    this.found = found;
    this.measures = measures;
  }

  /** Whether a plural noun makes four digits before it a count and no year. */
  static boolean isPeople(String word) {
    return PEOPLE.contains(word);
  }

  // ---- years and counts

  /** A number that nothing else explains; returns its end, or one token on where it is none. */
  int read(EnglishAmount amount) {
    if (isName(amount) || isListMark(amount) || isNamedAlong(amount.from())) {
      lastName = amount.to();
      return amount.to();
    }
    if (amount.isPlain() && EnglishAmounts.isYear(amount.low()) && isYear(amount)) {
      return year(amount);
    }
    boolean one =
        !amount.isRange()
            && amount.low().is(Form.WORDS)
            && t.is(amount.from(), "one")
            && amount.to() == amount.from() + 1;
    if (one && !isOne(amount.from())) {
      return amount.to();
    }
    return isCounting(amount) ? count(amount) : amount.to();
  }

  private int count(EnglishAmount amount) {
    boolean idiom =
        t.is(amount.from(), "a") && t.is(amount.from() - 1, "in") && t.is(amount.from() - 2, "one");
    if (idiom) {
      return amount.to();
    }
    boolean decimal = amount.high().is(Form.DECIMAL) || amount.value().scale() > 0;
    QuantityKind kind = decimal ? QuantityKind.NUMBER : QuantityKind.COUNT;
    int to = amount.to();
    boolean odd = t.joins(to) && t.is(to + 1, "odd");
    int end = odd ? to + 2 : to;
    Quantity.Builder b = amount.quantity(t, amount.from(), end, kind, "").approx(odd);
    return found.add(b, amount.from(), end);
  }

  private boolean isYear(EnglishAmount amount) {
    return !isPeople(t.word(amount.to())) && !t.has(amount.from() - 1, EnglishLexicon.SIGN);
  }

  private int year(EnglishAmount amount) {
    int to = amount.to();
    EnglishNumeral second = t.isDash(to) && t.glued(to) ? numerals.at(to + 1) : EnglishNumeral.NONE;
    int first = amount.low().small();
    int last = second.found() && second.isPlain() ? lastYear(first, second) : 0;
    if (last > first) {
      Quantity.Builder b =
          EnglishFound.builder(t, amount.from(), second.to(), QuantityKind.RANGE)
              .range(BigDecimal.valueOf(first), BigDecimal.valueOf(last), QuantityKind.YEAR)
              .unit("year");
      return found.add(b, amount.from(), second.to());
    }
    Quantity.Builder b = amount.quantity(t, amount.from(), to, QuantityKind.YEAR, "");
    return found.add(b, amount.from(), to);
  }

  /** The end of {@code 2010-2015} or {@code 2024-25}. */
  private int lastYear(int first, EnglishNumeral second) {
    int small = second.small();
    boolean two = t.word(second.from()).length() == 2;
    return EnglishAmounts.isYear(second) ? small : two ? first / 100 * 100 + small : 0;
  }

  /** {@code both}: two, which the other language may leave out. */
  int readBoth(int i) {
    Quantity.Builder b =
        EnglishFound.builder(t, i, i + 1, QuantityKind.COUNT)
            .value(BigDecimal.valueOf(2))
            .ulp(BigDecimal.ONE)
            .optional(true);
    return found.add(b, i, i + 1);
  }

  /** {@code a couple of}, {@code a pair of}; returns {@code i} if none. */
  int readPair(int i) {
    boolean couple = t.is(i + 1, "couple");
    boolean pair = couple || t.is(i + 1, "pair");
    if (!pair || !t.is(i + 2, "of")) {
      return i;
    }
    EnglishNumeral two =
        new EnglishNumeral(i, i + 3, BigDecimal.valueOf(2), BigDecimal.ONE, Form.WORDS);
    int before = found.size();
    int end = couple ? measures.read(EnglishAmount.of(two), true) : i;
    if (found.size() > before) {
      return end;
    }
    Quantity.Builder b =
        EnglishFound.builder(t, i, i + 2, QuantityKind.COUNT)
            .value(BigDecimal.valueOf(2))
            .ulp(BigDecimal.ONE)
            .approx(couple);
    return found.add(b, i, i + 2);
  }

  // ---- what counts nothing

  /** {@code React 17, 18, and 19}: the numbers that go on with a name. */
  private boolean isNamedAlong(int i) {
    int at = t.is(i - 1, "and") || t.is(i - 1, "or") ? i - 2 : i - 1;
    at = t.is(at, ",") ? at - 1 : at;
    return at < i - 1 && lastName == at + 1 && t.isNumber(i);
  }

  /** Whether digits or a capital number word belong to a name. */
  private boolean isName(EnglishAmount amount) {
    int i = amount.from();
    int to = amount.to();
    boolean tailed = t.glued(to) && (t.isWord(to) || t.is(to, "/") || t.is(to, "_"));
    boolean headed = t.glued(i) && (t.isWord(i - 1) || "/_.&@:=".indexOf(t.charBefore(i)) >= 0);
    boolean code =
        t.isNumber(i) && t.word(i).length() > 1 && t.first(i) == '0' && amount.high().isPlain();
    if (code || t.isNumber(i) && (tailed || headed)) {
      return true;
    }
    if (!amount.high().isPlain() && !amount.high().is(Form.DECIMAL)) {
      return amount.low().is(Form.WORDS) && isNamedWord(amount);
    }
    return isHyphenName(i, to) || isAfterName(i);
  }

  /** {@code B-52}, {@code COVID-19}, {@code 7-Eleven}, {@code 24-7}. */
  private boolean isHyphenName(int i, int to) {
    boolean before =
        t.glued(i)
            && t.isDash(i - 1)
            && t.glued(i - 1)
            && !(t.isWord(i - 2) && isPrefix(t.word(i - 2)));
    boolean after = t.joins(to) && t.isCapital(to + 1) && t.end(to + 1) - t.start(to + 1) > 1;
    return before || after;
  }

  private static boolean isPrefix(String word) {
    return switch (word) {
      case "mid",
          "pre",
          "post",
          "sub",
          "near",
          "late",
          "early",
          "then",
          "non",
          "ex",
          "over",
          "under",
          "around",
          "about",
          "to",
          "and",
          "or" ->
          true;
      default -> EnglishLexicon.month(word) > 0;
    };
  }

  /** {@code S&P 500}, {@code Level 3}: a capital right before that no sentence opens with. */
  private boolean isAfterName(int i) {
    int before = i - 1;
    boolean word = before >= 0 && t.isWord(before) && !t.glued(i);
    if (!word || t.has(before, EnglishLexicon.MONTH | EnglishLexicon.WEEKDAY)) {
      return word && t.is(before, "may") && t.isCapital(before);
    }
    boolean capital = t.isCapital(before) || hasInnerCapital(before);
    boolean plain = t.has(before, EnglishLexicon.FUNCTION | EnglishLexicon.SIGN);
    boolean verb =
        t.isOpening(before)
            && (t.word(before).endsWith("ly")
                || t.word(before).endsWith("ing")
                || t.word(before).endsWith("ed"));
    boolean group = t.is(before, "of") && t.is(before - 1, "group") && t.isCapital(before - 1);
    return group || capital && !plain && !verb && !isHeadlineCount(i);
  }

  /** In a title case headline a capital says little: Blast Kills 5 in Seoul, but React 19 by. */
  private boolean isHeadlineCount(int i) {
    String next = t.word(i + 1);
    boolean noun =
        next.endsWith("s")
            || next.equals("people")
            || next.equals("dead")
            || next.equals("men")
            || next.equals("women")
            || next.equals("injured");
    return t.isHeadline() && (noun || t.word(i - 1).endsWith("s"));
  }

  /** {@code iPhone 16}. */
  private boolean hasInnerCapital(int i) {
    String raw = t.raw(i);
    return raw.length() > 1 && Character.isUpperCase(raw.charAt(1));
  }

  /** {@code Air Force One}, {@code Big Three}, {@code Five Eyes}. */
  private boolean isNamedWord(EnglishAmount amount) {
    int i = amount.from();
    if (!t.isCapital(i) || t.isHeadline() || t.isOpening(i)) {
      return false;
    }
    boolean plain = t.has(i - 1, EnglishLexicon.FUNCTION) && t.isOpening(i - 1);
    boolean before = t.isCapital(i - 1) && !plain;
    boolean after = t.isCapital(amount.to());
    boolean group = t.is(i - 1, "of") && t.isCapital(i - 2);
    return before || after || group;
  }

  /** {@code 1.} or {@code (2)} or {@code 3)} at the start of a sentence. */
  private boolean isListMark(EnglishAmount amount) {
    int i = amount.from();
    int to = amount.to();
    boolean bracket = i == 1 && t.is(0, "(") && t.is(to, ")");
    boolean plain = i == 0 && amount.isPlain() && (t.is(to, ".") || t.is(to, ")"));
    return (bracket || plain) && to + 1 < t.size() && amount.small() >= 0 && amount.small() < 200;
  }

  /** Whether "one" at {@code i} is a number before a noun and no pronoun. */
  private boolean isOne(int i) {
    if (ONE_BEFORE.contains(t.word(i - 1)) || t.joins(i) && !t.is(i - 2, "and") || isSeries(i)) {
      return false;
    }
    if (VICTIMS.contains(t.word(i - 1)) && (t.isBreak(i + 1) || t.is(i + 1, "and"))) {
      return true;
    }
    boolean victim =
        VICTIM_VERBS.contains(t.word(i + 1))
            || t.is(i + 1, "was") && VICTIM_VERBS.contains(t.word(i + 2));
    boolean noun = t.isWord(i + 1) && !t.isCapital(i + 1) && !ONE_AFTER.contains(t.word(i + 1));
    return victim || noun && !t.glued(i + 1) || t.joins(i + 1) && isCounting(i, i + 1);
  }

  /** {@code one blow after another}: many, not one. */
  private boolean isSeries(int i) {
    for (int at = i + 2; at <= i + 4; at++) {
      if (t.is(at, "after") && t.is(at + 1, "another")) {
        return true;
      }
    }
    return false;
  }

  private boolean isCounting(EnglishAmount amount) {
    boolean words = amount.high().is(Form.WORDS);
    return !words || isCounting(amount.from(), amount.to());
  }

  /** Whether what a hyphen joins to the number is counted: three-member, but two-way. */
  private boolean isCounting(int from, int to) {
    return !(t.joins(to) && (IDIOM_TAILS.contains(t.word(to + 1)) || t.is(from, "one")))
        && !(t.glued(from) && t.isDash(from - 1) && t.glued(from - 1));
  }
}
