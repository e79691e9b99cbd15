package org.naranhi.quantity;

import java.math.BigDecimal;
import java.util.Set;

/**
 * Times of day, and numbers with marks between their digits: dates, telephone numbers.
 *
 * <pre>
 * time := h ":" mm [half] | h (half | "o'clock" [half]) | "noon" | "midnight"
 * half := "a.m." | "p.m." | "in the morning" | "in the afternoon" | "in the evening" | "at night"
 * date := yyyy "-" mm "-" dd | mm "/" dd "/" yyyy | "9/11"
 * id   := groups of digits joined by "-" that can be a telephone number | 12 digits and more
 * </pre>
 *
 * <p>{@code 2:15 a.m.} = 02:15, {@code 12 p.m.} = 12:00, {@code 2025-01-24}, {@code 02-2000-1234}.
 */
final class EnglishClock {

  private final EnglishText t;
  private final EnglishFound found;

  EnglishClock(EnglishText text, EnglishFound found) {
    this.t = text;
    this.found = found;
  }

  /** A number at {@code i} with marks between its digits; returns {@code i} if none. */
  int read(int i) {
    if (!t.isNumber(i)) {
      return i;
    }
    boolean marked = t.glued(i + 1) && t.glued(i + 2) && t.isNumber(i + 2);
    if (!marked) {
      return longId(i);
    }
    return switch (t.first(i + 1)) {
      case ':' -> colon(i);
      case '/' -> slashes(i);
      case '-', '‐', '‑', '–' -> hyphens(i);
      default -> i;
    };
  }

  /** Twelve digits and more without a mark are an identifier. */
  private int longId(int i) {
    String word = t.word(i);
    boolean plain = word.length() >= 12 && word.indexOf('.') < 0 && word.indexOf(',') < 0;
    return plain ? id(i, i + 1, word) : i;
  }

  private int id(int from, int to, String digits) {
    return found.add(EnglishFound.builder(t, from, to, QuantityKind.ID).form(digits), from, to);
  }

  // ---- 2:15

  private int colon(int i) {
    int hour = number(i);
    int minute = t.word(i + 2).length() == 2 ? number(i + 2) : -1;
    boolean clock = hour >= 0 && hour <= 24 && minute >= 0 && minute < 60;
    if (!clock || t.is(i + 3, "ratio") || t.joins(i + 3)) {
      return i;
    }
    if (t.is(i + 3, ":") && t.glued(i + 3) && t.isNumber(i + 4)) {
      return seconds(i, hour, minute);
    }
    int half = halfOfDay(i + 3);
    int to = half == 0 ? i + 3 : afterHalf(i + 3);
    return time(i, to, form(hour, minute, half));
  }

  /** {@code 2:05:30} after "at" is a time of day, else how long something took. */
  private int seconds(int i, int hour, int minute) {
    int second = number(i + 4);
    if (t.is(i - 1, "at") || second < 0 || second >= 60) {
      return second < 0 ? i : time(i, i + 5, form(hour, minute, 0) + ":" + t.word(i + 4));
    }
    BigDecimal total = BigDecimal.valueOf(hour * 3600L + minute * 60L + second);
    Quantity.Builder b =
        EnglishFound.builder(t, i, i + 5, QuantityKind.DURATION)
            .unit("second")
            .value(total)
            .ulp(BigDecimal.ONE);
    return found.add(b, i, i + 5);
  }

  private int time(int from, int to, String form) {
    Quantity.Builder b = EnglishFound.builder(t, from, to, QuantityKind.TIME).form(form);
    return found.add(b, from, to);
  }

  /** 1 for a.m., 2 for p.m. at {@code i}, else 0. */
  private int halfOfDay(int i) {
    int at = t.isDash(i) && t.joins(i) ? i + 1 : i;
    boolean spelled = t.is(at + 1, ".") && t.is(at + 2, "m") && t.glued(at + 1) && t.glued(at + 2);
    if (t.is(at, "am") || (t.is(at, "a") && spelled)) {
      return t.raw(at).equals("am") && !t.glued(at) && t.is(at - 1, "i") ? 0 : 1;
    }
    if (t.is(at, "pm") || (t.is(at, "p") && spelled)) {
      return 2;
    }
    return partOfDay(i);
  }

  /** {@code in the morning} is 1, {@code in the evening} and {@code at night} 2. */
  private int partOfDay(int i) {
    if (t.is(i, "in") && t.is(i + 1, "the")) {
      return t.is(i + 2, "morning")
          ? 1
          : t.is(i + 2, "afternoon") || t.is(i + 2, "evening") ? 2 : 0;
    }
    return t.is(i, "at") && t.is(i + 1, "night") ? 2 : 0;
  }

  private int afterHalf(int i) {
    if (t.is(i, "at")) {
      return i + 2;
    }
    int at = t.isDash(i) && t.joins(i) ? i + 1 : i;
    return t.is(at, "am") || t.is(at, "pm") ? at + 1 : at + 3;
  }

  private static String form(int hour, int minute, int half) {
    int h = half == 1 && hour == 12 ? 0 : half == 2 && hour < 12 ? hour + 12 : hour;
    return EnglishDates.twoDigits(h) + ":" + EnglishDates.twoDigits(minute);
  }

  /** An hour with a.m., p.m. or o'clock; returns {@code amount.to()} if none. */
  int readHour(EnglishAmount amount) {
    int hour = amount.high().small();
    int i = amount.to();
    if (hour < 0 || hour > 24) {
      return i;
    }
    boolean clock = t.is(i, "o") && t.is(i + 2, "clock");
    int after = clock ? i + 3 : i;
    int half = halfOfDay(after);
    boolean counted = !clock && partOfDay(i) > 0 && !isTimed(amount.from());
    if (half == 0 && !clock || counted) {
      return i;
    }
    int to = half > 0 ? afterHalf(after) : after;
    int low = amount.low().small();
    if (amount.isRange() && low >= 0) {
      Quantity.Builder b =
          EnglishFound.builder(t, amount.from(), to, QuantityKind.RANGE)
              .range(form(low, 0, half), form(hour, 0, half), QuantityKind.TIME);
      return found.add(b, amount.from(), to);
    }
    return time(amount.from(), to, form(hour, 0, half));
  }

  private static final Set<String> BEFORE_TIMES =
      EnglishLexicon.words("at around about by until till from before after since past between");

  /** {@code at six in the morning} is a time, {@code arrested six in the morning} none. */
  private boolean isTimed(int i) {
    return BEFORE_TIMES.contains(t.word(i - 1));
  }

  /** {@code noon}, {@code midnight}. */
  int readNamed(int i) {
    return switch (t.word(i)) {
      case "noon" -> time(i, i + 1, "12:00");
      case "midnight" -> time(i, i + 1, "00:00");
      default -> i;
    };
  }

  /** {@code half past three}, {@code quarter past 9}; returns {@code i} if none. */
  int readPast(int i) {
    boolean past = (t.is(i, "half") || t.is(i, "quarter")) && t.is(i + 1, "past");
    int hour = past ? hour(i + 2) : 0;
    if (hour < 1 || hour > 12) {
      return i;
    }
    int half = halfOfDay(i + 3);
    int to = half == 0 ? i + 3 : afterHalf(i + 3);
    return time(i, to, form(hour, t.is(i, "half") ? 30 : 15, half));
  }

  /** {@code six-thirty}, {@code at seven thirty}; returns {@code i} if none. */
  int readSpelled(int i) {
    int hour = EnglishLexicon.value(t.word(i));
    int at = t.afterHyphen(i + 1);
    int minute =
        at < t.size() && t.has(at, EnglishLexicon.SMALL | EnglishLexicon.TENS) ? minute(at) : 0;
    if (hour < 1 || hour > 12 || minute == 0 || t.joins(at + 1)) {
      return i;
    }
    boolean timed = isTimed(i) || t.is(i - 1, "was") || t.is(i - 1, "is") || t.is(i - 1, "'s");
    int half = halfOfDay(at + 1);
    boolean ends = half > 0 || t.isBreak(at + 1) || t.has(at + 1, EnglishLexicon.FUNCTION);
    if (!ends || !timed && at == i + 1) {
      return i;
    }
    return time(i, half == 0 ? at + 1 : afterHalf(at + 1), form(hour, minute, half));
  }

  /** Spelled minutes by which a clock is read: fifteen, thirty; 0 for others. */
  private int minute(int i) {
    return switch (t.word(i)) {
      case "ten", "fifteen", "twenty", "thirty", "forty", "fifty" ->
          EnglishLexicon.value(t.word(i));
      default -> 0;
    };
  }

  private int hour(int i) {
    return t.isNumber(i) ? number(i) : EnglishLexicon.value(t.word(i));
  }

  // ---- 1/24/2025

  private int slashes(int i) {
    boolean third = t.is(i + 3, "/") && t.glued(i + 3) && t.glued(i + 4) && t.isNumber(i + 4);
    if (!third) {
      return nineEleven(i);
    }
    int month = number(i);
    int day = number(i + 2);
    boolean american = month >= 1 && month <= 12 && day >= 1 && day <= 31;
    boolean european = day >= 1 && day <= 12 && month > 12 && month <= 31;
    if (t.word(i + 4).length() != 4 || !(american || european)) {
      return i;
    }
    String form =
        american
            ? EnglishDates.iso(t.word(i + 4), month, day)
            : EnglishDates.iso(t.word(i + 4), day, month);
    return date(i, i + 5, form, false);
  }

  /** The attacks of September 11 are written 9/11. */
  private int nineEleven(int i) {
    boolean named = t.is(i, "9") && t.is(i + 2, "11") && !(t.glued(i + 3) && t.is(i + 3, "/"));
    return named ? date(i, i + 3, "XXXX-09-11", true) : i;
  }

  private int date(int from, int to, String form, boolean optional) {
    Quantity.Builder b =
        EnglishFound.builder(t, from, to, QuantityKind.DATE).form(form).optional(optional);
    return found.add(b, from, to);
  }

  // ---- 2025-01-24, 02-2000-1234

  private int hyphens(int i) {
    int to = i + 1;
    int groups = 1;
    StringBuilder digits = new StringBuilder(t.word(i));
    while (groups < 6 && t.joins(to) && t.isNumber(to + 1)) {
      digits.append(t.word(to + 1));
      to += 2;
      groups++;
    }
    if (groups == 3 && isIsoDate(i)) {
      return date(i, to, EnglishDates.iso(t.word(i), number(i + 2), number(i + 4)), false);
    }
    if (groups == 3 && isEuropeanDate(i)) {
      return date(i, to, EnglishDates.iso(t.word(i + 4), number(i + 2), number(i)), false);
    }
    return isTelephone(i, groups, digits) ? id(i, to, digits.toString()) : i;
  }

  private boolean isIsoDate(int i) {
    int month = number(i + 2);
    int day = number(i + 4);
    return t.word(i).length() == 4 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }

  /** {@code 16-04-2010}. */
  private boolean isEuropeanDate(int i) {
    int day = number(i);
    int month = number(i + 2);
    boolean two = t.word(i).length() == 2 && t.word(i + 2).length() == 2;
    return two && day >= 1 && day <= 31 && month >= 1 && month <= 12 && isYear(number(i + 4));
  }

  private boolean isTelephone(int i, int groups, StringBuilder digits) {
    boolean plain = digits.indexOf(".") < 0 && digits.indexOf(",") < 0;
    boolean two =
        groups == 2 && t.word(i).length() == 4 && t.word(i + 2).length() == 4 && !isYears(i);
    boolean more = groups >= 3 && digits.length() >= 8;
    return plain && digits.length() <= 20 && (two || more);
  }

  private boolean isYears(int i) {
    return isYear(number(i)) && isYear(number(i + 2));
  }

  private static boolean isYear(int n) {
    return n >= 1800 && n <= 2100;
  }

  /** The integer at {@code i}; -1 where it is longer than four digits or has marks. */
  private int number(int i) {
    String word = t.word(i);
    boolean plain = word.length() <= 4 && word.indexOf('.') < 0 && word.indexOf(',') < 0;
    return t.isNumber(i) && plain ? Integer.parseInt(word) : -1;
  }
}
