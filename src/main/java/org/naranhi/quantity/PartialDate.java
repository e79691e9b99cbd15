package org.naranhi.quantity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date of which some parts are stated: {@code XXXX-01-24}, {@code 2025-Q1}, 지난달.
 *
 * @param year 0 where unknown
 * @param month 1 to 12, 0 where unknown
 * @param day 1 to 31, 0 where unknown
 * @param part {@code Q1}, {@code H2}; empty where none
 * @param rel the step from the day of the text, {@code year-1}; empty where none
 */
record PartialDate(int year, int month, int day, String part, String rel) {

  private static final PartialDate NOTHING = new PartialDate(0, 0, 0, "", "");

  /** What the two have in common. */
  enum Verdict {
    /** They share a part and contradict in none. */
    SAME,
    /** One part at least contradicts. */
    DIFFERENT,
    /** No part is stated by both. */
    UNRELATED
  }

  static PartialDate of(Quantity q) {
    String rel = q.rel() == null ? "" : q.rel();
    String form = form(q);
    if (form == null) {
      return new PartialDate(0, 0, 0, "", rel);
    }
    return parse(form).withRel(rel);
  }

  private static @Nullable String form(Quantity q) {
    if (q.form() != null) {
      return q.form();
    }
    return q.value() == null ? null : q.value().toBigInteger().toString();
  }

  /** The parts of {@code 2025-01-24}, {@code XXXX-Q1}, {@code 2025}. */
  static PartialDate parse(String form) {
    String[] parts = form.split("-");
    int year = digits(parts[0]);
    if (parts.length < 2) {
      return new PartialDate(year, 0, 0, "", "");
    }
    if (parts[1].startsWith("Q") || parts[1].startsWith("H")) {
      return new PartialDate(year, 0, 0, parts[1], "");
    }
    return new PartialDate(year, digits(parts[1]), parts.length > 2 ? digits(parts[2]) : 0, "", "");
  }

  private static int digits(String text) {
    return text.length() <= 4 && text.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt("0" + text)
        : 0;
  }

  private PartialDate withRel(String rel) {
    return new PartialDate(year, month, day, part, rel);
  }

  /** Whether a step from the day of the text is needed to know it. */
  boolean isRelative() {
    return !rel.isEmpty();
  }

  /** Whether only the day of the month is stated. */
  boolean isDayOnly() {
    return day > 0 && month == 0 && year == 0 && rel.isEmpty();
  }

  /** Whether only the year is stated. */
  boolean isYearOnly() {
    return month == 0 && day == 0 && part.isEmpty();
  }

  /** This date with its step taken from {@code date}. */
  PartialDate resolved(@Nullable LocalDate date) {
    int sign = Math.max(rel.indexOf('+'), rel.indexOf('-'));
    if (date == null || sign < 0) {
      return this;
    }
    int step = step(sign);
    return switch (rel.substring(0, sign)) {
      case "year" -> new PartialDate(date.getYear() + step, month, day, part, "");
      case "month" -> month(date.plusMonths(step));
      case "day" -> day(date.plusDays(step));
      default -> this;
    };
  }

  private int step(int sign) {
    int size = digits(rel.substring(sign + 1));
    return rel.charAt(sign) == '-' ? -size : size;
  }

  private PartialDate month(LocalDate at) {
    return new PartialDate(at.getYear(), at.getMonthValue(), day, part, "");
  }

  private static PartialDate day(LocalDate at) {
    return new PartialDate(at.getYear(), at.getMonthValue(), at.getDayOfMonth(), "", "");
  }

  /** Compares the parts that both state. */
  Verdict compare(PartialDate other) {
    if (contradicts(other)) {
      return Verdict.DIFFERENT;
    }
    boolean common =
        year > 0 && year == other.year
            || month > 0 && month == other.month
            || day > 0 && day == other.day
            || !part.isEmpty() && part.equals(other.part)
            || sameUnit(other);
    return common ? Verdict.SAME : Verdict.UNRELATED;
  }

  private boolean contradicts(PartialDate other) {
    boolean parts = !part.isEmpty() && !other.part.isEmpty() && !part.equals(other.part);
    boolean steps = sameUnit(other) && !rel.equals(other.rel);
    return parts
        || steps
        || differ(year, other.year)
        || differ(month, other.month)
        || differ(day, other.day);
  }

  /** Whether both state the same parts. */
  boolean isAsFineAs(PartialDate other) {
    return (day > 0) == (other.day > 0)
        && statesMonth() == other.statesMonth()
        && part.isEmpty() == other.part.isEmpty();
  }

  private boolean statesMonth() {
    return month > 0 || rel.startsWith("month");
  }

  /** Whether a missing date of the text keeps the two from being compared. */
  boolean awaits(PartialDate other) {
    return isRelative() != other.isRelative() && (needs(other) || other.needs(this));
  }

  /** Whether its step would say a part that {@code other} states. */
  private boolean needs(PartialDate other) {
    String unit = unit(rel);
    return unit.equals("year") && other.year > 0
        || unit.equals("month") && other.month > 0
        || unit.equals("week") && other.day > 0;
  }

  private boolean sameUnit(PartialDate other) {
    return isRelative() && other.isRelative() && unit(rel).equals(unit(other.rel));
  }

  private static String unit(String rel) {
    int sign = Math.max(rel.indexOf('+'), rel.indexOf('-'));
    return sign < 0 ? rel : rel.substring(0, sign);
  }

  private static boolean differ(int a, int b) {
    return a > 0 && b > 0 && a != b;
  }

  /** The earlier or later end of a range of dates, {@code a/b}. */
  static PartialDate end(Quantity q, boolean upper) {
    String form = q.form();
    if (form == null) {
      return NOTHING;
    }
    int at = form.indexOf('/');
    return parse(at < 0 ? form : upper ? form.substring(at + 1) : form.substring(0, at));
  }
}
