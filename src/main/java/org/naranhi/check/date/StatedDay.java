package org.naranhi.check.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.Span;

/**
 * A day of the month as a text states it, with the weekday beside it.
 *
 * @param span where the date stands
 * @param year 0 where not stated
 * @param month 1 to 12, 0 where not stated
 * @param day of the month, as stated
 * @param step months from that of the text to it, 0 where nothing is said: -1 for 지난달
 * @param weekday the weekday beside it, null where there is none
 * @param weekdayAt where the weekday stands; {@code span} where there is none
 */
record StatedDay(
    Span span,
    int year,
    int month,
    int day,
    int step,
    @Nullable DayOfWeek weekday,
    Span weekdayAt) {

  /** A date with a month but no year is of the year of the text if it is as near as this. */
  private static final long NEAR_DAYS = 90;

  /** A day of the month alone is as near as this. */
  private static final long DAY_NEAR_DAYS = 20;

  /** Whether no calendar has such a day: February 30, or February 29 of 2025. */
  boolean isImpossible() {
    if (month == 0) {
      return false;
    }
    int longest = year > 0 ? YearMonth.of(year, month).lengthOfMonth() : longest(month);
    return day < 1 || day > longest;
  }

  private static int longest(int month) {
    return YearMonth.of(2000, month).lengthOfMonth(); // A leap year.
  }

  /** Where month and year are missing, those of {@code before} in the same text. */
  StatedDay after(StatedDay before) {
    boolean sameMonth = month == 0 && step == 0;
    int fullMonth = sameMonth ? before.month : month;
    int fullYear = year == 0 && before.month > 0 && fullMonth >= before.month ? before.year : year;
    return new StatedDay(
        span, fullYear, fullMonth, day, sameMonth ? before.step : step, weekday, weekdayAt);
  }

  /**
   * The days that it may be, in a text of {@code today}, nearest first; empty where that takes too
   * much guessing.
   */
  List<LocalDate> days(@Nullable LocalDate today) {
    if (year > 0 && month > 0) {
      return valid(YearMonth.of(year, month));
    }
    if (today == null) {
      return List.of();
    }
    YearMonth now = YearMonth.from(today);
    if (month > 0) {
      return near(
          today,
          List.of(
              now.withMonth(month),
              now.minusYears(1).withMonth(month),
              now.plusYears(1).withMonth(month)),
          NEAR_DAYS);
    }
    if (step != 0) {
      return valid(now.plusMonths(step));
    }
    return near(today, List.of(now, now.minusMonths(1), now.plusMonths(1)), DAY_NEAR_DAYS);
  }

  private List<LocalDate> valid(YearMonth month) {
    try {
      return List.of(month.atDay(day));
    } catch (DateTimeException e) {
      return List.of(); // The 31st of a short month is none of its days.
    }
  }

  private List<LocalDate> near(LocalDate today, List<YearMonth> months, long days) {
    List<LocalDate> near = new ArrayList<>();
    for (YearMonth candidate : months) {
      valid(candidate).stream()
          .filter(d -> Math.abs(ChronoUnit.DAYS.between(today, d)) <= days)
          .forEach(near::add);
    }
    near.sort(Comparator.comparingLong(d -> Math.abs(ChronoUnit.DAYS.between(today, d))));
    return near;
  }
}
