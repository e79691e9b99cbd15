package org.naranhi.quantity;

import java.math.BigDecimal;
import java.util.Set;

/**
 * Calendar dates, months, quarters, halves, years and what is told from the article's date.
 *
 * <pre>
 * date    := month day [["," ] year] | [the] day ["of"] month [year] | month [","] [year] | "the" nth
 * quarter := ("first" | … | "fourth") ["-" | " "] "quarter" [of] | "Q1" [year] | "1Q" [yy]
 * half    := ("first" | "second") ["-" | " "] "half" [of] | "H1" [year] | "1H" [yy]
 * of      := "of" (year | "last year" | "this year" | "fiscal" year)
 * rel     := ("last" | "this" | "next") ("year" | "month")
 * </pre>
 *
 * <p>{@code Jan. 24, 2025} = 2025-01-24; {@code the 24th (local time)} = XXXX-XX-24; {@code 3Q24} =
 * 2024-Q3; {@code January-March} = XXXX-Q1; {@code Oct. 24 to 26} = XXXX-10-24/XXXX-10-26. {@code
 * may} and {@code march} are months only where they must be.
 */
final class EnglishDates {

  private static final String UNKNOWN_YEAR = "XXXX";
  private static final Set<String> BEFORE_MONTH =
      EnglishLexicon.words(
          "in of since until till by last next this early late mid from through between"
              + " to before after during for each every previous and or mid- on than with");
  private static final Set<String> BEFORE_DAY =
      EnglishLexicon.words(
          "on by from until till to of since through and before after around between");
  private static final Set<String> AFTER_DAY =
      EnglishLexicon.words(
          "at in for to with that when local as and of on by after before while but or it"
              + " he she they was is were has had through the from said amid due because will"
              + " where");
  private static final Set<String> GAMES =
      EnglishLexicon.words("game match season final play tie fixture clash half");

  /** What a month is told of where it opens the sentence: May exports fell. */
  private static final Set<String> FIGURES =
      EnglishLexicon.words(
          "exports imports sales data output employment inflation jobs figures production"
              + " trade retail prices orders shipments unemployment consumer elections"
              + " deliveries");

  private static final Set<String> SPORTS =
      EnglishLexicon.words(
          "goal goals scored striker midfielder defender match coach keeper goalkeeper"
              + " penalty quarterback touchdown try header minute scoring substitute"
              + " substituted halftime rebounds team teams side");

  private static final Set<String> IS_NAME_WORDS =
      EnglishLexicon.words("on for to into against past through with of in");

  private final EnglishText t;
  private final EnglishFound found;

  EnglishDates(EnglishText text, EnglishFound found) {
    this.t = text;
    this.found = found;
  }

  /** A date that opens at token {@code i}; returns {@code i} if none. */
  int read(int i) {
    if (t.has(i, EnglishLexicon.MONTH)) {
      return month(i);
    }
    if (t.isNumber(i)) {
      return fromNumber(i);
    }
    if (t.has(i, EnglishLexicon.ORDINAL)) {
      return part(i, EnglishLexicon.ordinal(t.word(i)), i + 1, i);
    }
    if (t.has(i, EnglishLexicon.RELATIVE)) {
      return t.is(i, "fiscal") ? fiscal(i, i + 1) : relative(i);
    }
    return switch (t.word(i)) {
      case "q", "h" -> lettered(i);
      case "fy" -> fiscal(i, i + 1);
      default -> i;
    };
  }

  // ---- months

  private int month(int i) {
    int month = EnglishLexicon.month(t.word(i));
    int after = t.is(i + 1, ".") && !EnglishLexicon.isFullMonth(t.word(i)) ? i + 2 : i + 1;
    int day = day(after);
    int spelled = t.is(after, "the") ? ranked(after + 1) : 0;
    if (spelled > 0 && t.isCapital(i)) {
      return finish(i, after + 2, iso(UNKNOWN_YEAR, month, spelled));
    }
    boolean dayGlued = t.isDash(after) && t.isNumber(after + 1);
    if (day > 0 && t.isCapital(i) && !isCountOf(after)) {
      return monthDay(i, month, day, suffixed(after));
    }
    if (!isMonth(i, after) || dayGlued && t.is(i, "may")) {
      return i;
    }
    int span = months(i, month, after);
    return span > i ? span : monthYear(i, month, after);
  }

  /** The day at token {@code i}, {@code 24} or {@code 24th}; 0 if none. */
  private int day(int i) {
    boolean digits = t.isNumber(i) && t.word(i).length() <= 2 && !t.is(i + 1, ":");
    int day = digits ? Integer.parseInt(t.word(i)) : 0;
    boolean tailed = t.glued(i + 1) && t.isWord(i + 1) && suffixed(i) == i + 1;
    boolean share =
        t.is(i + 1, "%") || t.is(i + 1, "percent") || t.has(i + 1, EnglishLexicon.SCALE);
    return day >= 1 && day <= 31 && !tailed && !share ? day : 0;
  }

  /** The day of {@code October the third}; 0 where a noun follows, as in the third quarter. */
  private int ranked(int i) {
    int day = t.has(i, EnglishLexicon.ORDINAL) ? EnglishLexicon.ordinal(t.word(i)) : 0;
    boolean alone = t.isBreak(i + 1) || t.has(i + 1, EnglishLexicon.FUNCTION);
    return alone && day <= 31 ? day : 0;
  }

  /** A number behind a month that counts something: {@code In May 12 people died}. */
  private boolean isCountOf(int i) {
    return EnglishCounts.isPeople(t.word(i + 1));
  }

  /** The index after a day number and its st, nd, rd or th. */
  private int suffixed(int i) {
    boolean suffix = t.glued(i + 1) && EnglishRanks.isSuffix(t.word(i + 1));
    return suffix ? i + 2 : i + 1;
  }

  private int monthDay(int i, int month, int day, int after) {
    int second = secondDay(after, day);
    if (second > 0) {
      return dayRange(i, month, day, second, after);
    }
    int yearAt = yearAt(after);
    String year = yearAt > 0 ? t.word(yearAt) : UNKNOWN_YEAR;
    int to = yearAt > 0 ? yearAt + 1 : after;
    return finish(i, to, iso(year, month, day));
  }

  /** Adds a date with the relative year that may follow, {@code Jan. 24 last year}. */
  private int finish(int from, int to, String form) {
    int rel = relativeYearAt(to);
    int end = rel > 0 ? rel + 2 : to;
    Quantity.Builder b = EnglishFound.builder(t, from, end, QuantityKind.DATE).form(form);
    if (rel > 0) {
      b.rel(step("year", rel));
    }
    return found.add(b, from, end);
  }

  /** The upper day of {@code Oct. 24-26} or {@code Oct. 24 to 26}; 0 if none. */
  private int secondDay(int i, int day) {
    boolean dash = t.isDash(i) && t.glued(i) == t.glued(i + 1) || t.isTilde(i);
    boolean to = t.is(i, "to") || t.is(i, "through");
    int second = dash || to ? day(i + 1) : 0;
    boolean own = t.has(i + 2, EnglishLexicon.MONTH) || t.has(i + 2, EnglishLexicon.WEEKDAY);
    return second > day && !own ? second : 0;
  }

  private int dayRange(int i, int month, int day, int second, int dash) {
    int after = suffixed(dash + 1);
    int yearAt = yearAt(after);
    String year = yearAt > 0 ? t.word(yearAt) : UNKNOWN_YEAR;
    int to = yearAt > 0 ? yearAt + 1 : after;
    return range(i, to, iso(year, month, day), iso(year, month, second));
  }

  private int range(int from, int to, String low, String high) {
    Quantity.Builder b =
        EnglishFound.builder(t, from, to, QuantityKind.RANGE).range(low, high, QuantityKind.DATE);
    return found.add(b, from, to);
  }

  /** The token of a year behind a date, {@code , 2025}; -1 if none. */
  private int yearAt(int i) {
    int at = t.is(i, ",") || t.is(i, "of") ? i + 1 : i;
    boolean four = t.isNumber(at) && t.word(at).length() == 4 && isYear(at);
    boolean counted =
        t.glued(at + 1) && !t.isBreak(at + 1) || EnglishCounts.isPeople(t.word(at + 1));
    return four && !counted ? at : -1;
  }

  private boolean isYear(int i) {
    String word = t.word(i);
    boolean digits = word.length() == 4 && word.indexOf('.') < 0 && word.indexOf(',') < 0;
    return digits && word.compareTo("1000") >= 0 && word.compareTo("2200") < 0;
  }

  /** {@code January-March}: a quarter, a half or a range of months. */
  private int months(int i, int month, int after) {
    boolean joined = t.isDash(after) && t.glued(after) == t.glued(after + 1);
    boolean word = t.is(after, "to") || t.is(after, "through");
    int second = joined || word ? EnglishLexicon.month(t.word(after + 1)) : 0;
    if (second == 0 || !t.isCapital(after + 1)) {
      return i;
    }
    int end = after + 2;
    end = t.is(end, ".") && !EnglishLexicon.isFullMonth(t.word(after + 1)) ? end + 1 : end;
    if (day(end) > 0) {
      return i;
    }
    int yearAt = yearAt(end);
    String year = yearAt > 0 ? t.word(yearAt) : UNKNOWN_YEAR;
    int to = yearAt > 0 ? yearAt + 1 : end;
    int length = second - month + 1;
    if (length == 3 && month % 3 == 1) {
      return finish(i, to, year + "-Q" + (month / 3 + 1));
    }
    if (length == 6 && month % 6 == 1) {
      return finish(i, to, year + "-H" + (month / 6 + 1));
    }
    return range(i, to, iso(year, month, 0), iso(year, second, 0));
  }

  private int monthYear(int i, int month, int after) {
    int yearAt = yearAt(after);
    if (yearAt > 0) {
      return finish(i, yearAt + 1, iso(t.word(yearAt), month, 0));
    }
    return finish(i, after, iso(UNKNOWN_YEAR, month, 0));
  }

  /** Whether the word at {@code i} is the month and no verb, modal, adjective or name. */
  private boolean isMonth(int i, int after) {
    boolean full = EnglishLexicon.isFullMonth(t.word(i));
    boolean year = yearAt(after) > 0;
    if (!t.isCapital(i) || (!full && !year && after == i + 1)) {
      return false;
    }
    if (after > i + 1 || year) {
      return true;
    }
    boolean led =
        BEFORE_MONTH.contains(t.word(i - 1))
            || t.isDash(i - 1) && BEFORE_MONTH.contains(t.word(i - 2))
            || t.is(i - 1, "(");
    if (t.is(i, "may")) {
      boolean linked = t.is(i - 1, "and") || t.is(i - 1, "or");
      return led && !linked || t.isOpening(i) && FIGURES.contains(t.word(i + 1));
    }
    return led || !isName(i);
  }

  /** {@code April Jones}, {@code President June}, {@code March on the capital}. */
  private boolean isName(int i) {
    boolean before =
        i > 0
            && t.isWord(i - 1)
            && t.isCapital(i - 1)
            && !t.has(i - 1, EnglishLexicon.FUNCTION)
            && !t.has(i - 1, EnglishLexicon.WEEKDAY);
    boolean person =
        switch (t.word(i)) {
          case "april", "june", "august", "march" -> true;
          default -> false;
        };
    boolean next = t.isWord(i + 1) && t.isCapital(i + 1) && !t.isHeadline();
    boolean verb = t.is(i, "march") && t.isOpening(i) && IS_NAME_WORDS.contains(t.word(i + 1));
    return !t.isHeadline() && before || person && next || verb;
  }

  // ---- what opens with a number

  private int fromNumber(int i) {
    int suffix = suffixed(i);
    if (suffix > i + 1) {
      return nth(i, suffix);
    }
    int abbreviated = abbreviated(i, small(i));
    if (abbreviated > i) {
      return abbreviated;
    }
    int day = day(i);
    return day > 0 ? dayMonth(i, day, i + 1) : decade(i);
  }

  /** {@code 24 January}, {@code 24-26 October}; returns {@code i} if none. */
  private int dayMonth(int i, int day, int after) {
    int second = secondDay(after, day);
    int at = second > 0 ? suffixed(after + 1) : after;
    at = t.is(at, "of") ? at + 1 : t.is(at, "-") && t.joins(at) ? at + 1 : at;
    int month = t.isCapital(at) ? EnglishLexicon.month(t.word(at)) : 0;
    if (month == 0 || (day(at + 1) > 0 && yearAt(at + 1) < 0)) {
      return i;
    }
    int end =
        t.is(at + 1, ".") && !EnglishLexicon.isFullMonth(t.word(at)) && !isLast(at + 1)
            ? at + 2
            : at + 1;
    int yearAt = yearAt(end);
    String year = yearAt > 0 ? t.word(yearAt) : UNKNOWN_YEAR;
    int to = yearAt > 0 ? yearAt + 1 : end;
    return second > 0
        ? range(i, to, iso(year, month, day), iso(year, month, second))
        : finish(i, to, iso(year, month, day));
  }

  private boolean isLast(int i) {
    return i == t.size() - 1;
  }

  /** {@code the 24th}, {@code 24th of January}, {@code 3rd quarter}. */
  private int nth(int i, int after) {
    int number = t.word(i).length() <= 2 ? Integer.parseInt(t.word(i)) : 0;
    if (number < 1 || number > 31) {
      return i;
    }
    boolean the = t.is(i - 1, "the");
    int from = the ? i - 1 : i;
    int end = dayMonth(i, number, after);
    if (end > i) {
      return end;
    }
    int part = part(i, number, after, i);
    if (part > i) {
      return part;
    }
    boolean local = t.is(after, "(") && t.is(after + 1, "local");
    boolean led = the && BEFORE_DAY.contains(t.word(from - 1));
    boolean ends = t.isBreak(after) || AFTER_DAY.contains(t.word(after));
    if (!(led && ends) && !local) {
      return i;
    }
    Quantity.Builder b =
        EnglishFound.builder(t, from, after, QuantityKind.DATE)
            .form("XXXX-XX-" + twoDigits(number));
    return found.add(b, from, after);
  }

  // ---- quarters and halves

  /** A quarter or half that says its number before: {@code second quarter of 2025}. */
  private int part(int i, int number, int after, int none) {
    int at = t.afterHyphen(after);
    boolean quarter = (t.is(at, "quarter") || t.is(at, "qtr")) && number <= 4;
    boolean half = t.is(at, "half") && number <= 2;
    boolean fiscal = t.is(at, "fiscal") && t.is(at + 1, "quarter") && number <= 4;
    if (!(quarter || half || fiscal) || half && t.joins(at + 1)) {
      return none;
    }
    if (isGame(at + 1) || half && !t.is(at + 1, "of") && speaksOfSport()) {
      return at + 1;
    }
    int end = fiscal ? at + 2 : at + 1;
    return ofYear(i, end, half ? "-H" + number : "-Q" + number);
  }

  /** In a report of a match a bare "second half" is the match's. */
  private boolean speaksOfSport() {
    for (int i = 0; i < t.size(); i++) {
      if (SPORTS.contains(t.word(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isGame(int i) {
    boolean of = t.is(i, "of") && (t.is(i + 1, "the") || t.is(i + 1, "a"));
    return of && GAMES.contains(t.word(i + 2));
  }

  /** What may follow a quarter or half: {@code of 2025}, {@code of last year}, {@code 2025}. */
  private int ofYear(int from, int end, String part) {
    int at = t.is(end, "of") || t.is(end, ",") ? end + 1 : end;
    at = t.is(at, "fiscal") && t.isNumber(at + 1) ? at + 1 : at;
    if (t.isNumber(at) && isYear(at) && !EnglishCounts.isPeople(t.word(at + 1))) {
      return finish(from, at + 1, t.word(at) + part);
    }
    return finish(from, end, UNKNOWN_YEAR + part);
  }

  /** {@code Q1 2025}, {@code H1}, {@code Q3 of last year}. */
  private int lettered(int i) {
    int number = t.isNumber(i + 1) && t.glued(i + 1) ? small(i + 1) : 0;
    boolean quarter = t.is(i, "q") && number >= 1 && number <= 4;
    boolean half = t.is(i, "h") && number >= 1 && number <= 2;
    boolean upper = t.isCapital(i) && !t.glued(i) && !(t.glued(i + 2) && t.isWord(i + 2));
    return (quarter || half) && upper ? ofYear(i, i + 2, (half ? "-H" : "-Q") + number) : i;
  }

  /** {@code 1Q}, {@code 3Q24}, {@code 1H 2025}. */
  private int abbreviated(int i, int number) {
    boolean quarter = t.raw(i + 1).equals("Q") && number >= 1 && number <= 4;
    boolean half = t.raw(i + 1).equals("H") && number >= 1 && number <= 2;
    if (!(quarter || half) || !t.glued(i + 1)) {
      return i;
    }
    String part = (half ? "-H" : "-Q") + number;
    int yearAt = t.is(i + 2, "'") || t.is(i + 2, "’") ? i + 3 : i + 2;
    boolean two = t.isNumber(yearAt) && t.glued(yearAt) && t.word(yearAt).length() == 2;
    return two ? finish(i, yearAt + 1, "20" + t.word(yearAt) + part) : ofYear(i, i + 2, part);
  }

  // ---- years

  /** {@code fiscal 2025}, {@code fiscal year 2025}, {@code FY25}. */
  private int fiscal(int i, int next) {
    int at = t.is(next, "year") ? next + 1 : next;
    if (!t.isNumber(at)) {
      return i;
    }
    boolean two = t.word(at).length() == 2 && t.is(i, "fy");
    String year = two ? "20" + t.word(at) : t.word(at);
    return two || isYear(at) ? year(i, at + 1, year) : i;
  }

  private int year(int from, int to, String year) {
    Quantity.Builder b =
        EnglishFound.builder(t, from, to, QuantityKind.YEAR)
            .value(new BigDecimal(year))
            .ulp(BigDecimal.ONE);
    return found.add(b, from, to);
  }

  /** {@code 1990s}, {@code '90s}: the ten years. */
  private int decade(int i) {
    boolean s = (t.is(i + 1, "s") || t.is(i + 1, "'s") || t.is(i + 1, "’s")) && t.glued(i + 1);
    boolean plain = t.is(i + 1, "s");
    boolean round = t.word(i).endsWith("0") && isYear(i);
    if (!s || !round || t.word(i).compareTo("1500") < 0 || !plain && !t.is(i - 1, "the")) {
      return i;
    }
    return decade(i, i + 2, Integer.parseInt(t.word(i)));
  }

  /** Adds the decade that starts with {@code year}; a century where it ends in 00. */
  int decade(int from, int to, int year) {
    int last = year % 100 == 0 && year != 2000 ? year + 99 : year + 9;
    Quantity.Builder b =
        EnglishFound.builder(t, from, to, QuantityKind.RANGE)
            .range(BigDecimal.valueOf(year), BigDecimal.valueOf(last), QuantityKind.YEAR)
            .unit("year");
    return found.add(b, from, to);
  }

  // ---- relative dates

  /** {@code last year}, {@code this month}; returns {@code i} if none. */
  private int relative(int i) {
    boolean year = t.is(i + 1, "year");
    boolean month = t.is(i + 1, "month");
    boolean period = t.is(i - 1, "the") || t.joins(i + 2) || t.is(i - 1, "before");
    if (!(year || month) || (period && !t.is(i, "next") && !t.is(i - 1, "before"))) {
      return i;
    }
    QuantityKind kind = year ? QuantityKind.YEAR : QuantityKind.DATE;
    Quantity.Builder b =
        EnglishFound.builder(t, i, i + 2, kind).rel(step(year ? "year" : "month", i));
    return found.add(b, i, i + 2);
  }

  private String step(String unit, int i) {
    return switch (t.word(i)) {
      case "last" -> unit + "-1";
      case "next" -> unit + "+1";
      default -> unit + "+0";
    };
  }

  /** The token of "last" in {@code of last year} behind a date; -1 if none. */
  private int relativeYearAt(int i) {
    int at = t.is(i, "of") || t.is(i, ",") ? i + 1 : i;
    boolean year = t.has(at, EnglishLexicon.RELATIVE) && t.is(at + 1, "year");
    return year && !t.joins(at + 2) ? at : -1;
  }

  private int small(int i) {
    return t.word(i).length() <= 2 ? Integer.parseInt(t.word(i)) : 0;
  }

  static String twoDigits(int n) {
    return n < 10 ? "0" + n : String.valueOf(n);
  }

  static String iso(String year, int month, int day) {
    String head = year + "-" + twoDigits(month);
    return day == 0 ? head : head + "-" + twoDigits(day);
  }
}
