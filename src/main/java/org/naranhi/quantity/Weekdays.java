package org.naranhi.quantity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.text.Span;

/**
 * Korean news gives the day of the month where English news gives the weekday: {@code 12일} of a
 * text of May 12, 2025 is "Monday".
 */
final class Weekdays {

  /** News speaks by weekday of days as near as this. */
  private static final long NEAR_DAYS = 10;

  private static final Pattern NAME =
      Pattern.compile("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");

  private Weekdays() {}

  /** The one weekday that {@code english} names, and that no date beside it explains. */
  private static Optional<Span> only(PairSide english) {
    List<Span> found = new ArrayList<>();
    Matcher name = NAME.matcher(english.text());
    while (name.find()) {
      found.add(new Span(name.start(), name.end()));
    }
    boolean dated =
        english.quantities().stream()
            .anyMatch(q -> Reading.of(q).family() == Reading.Family.CALENDAR);
    return found.size() == 1 && !dated ? Optional.of(found.get(0)) : Optional.empty();
  }

  /**
   * A weekday that stands for a date.
   *
   * @param quantity the name as a quantity without parts
   * @param same whether the date falls on it
   */
  record Named(Quantity quantity, boolean same) {}

  /**
   * The English weekday for {@code date}, a Korean day without partner; empty where none is named
   * or the day is not known.
   */
  static Optional<Named> of(Reading date, PairSide english, MatchContext context) {
    Optional<LocalDate> day = context.date().flatMap(today -> near(date, today));
    return day.isEmpty()
        ? Optional.empty()
        : only(english).map(span -> named(english.text(), span, day.get().getDayOfWeek()));
  }

  private static Named named(String text, Span span, DayOfWeek day) {
    Quantity quantity = Quantity.at(text, span, QuantityKind.DATE).form("XXXX-XX-XX").build();
    return new Named(quantity, day.name().equalsIgnoreCase(quantity.text()));
  }

  /** The day nearest to {@code today} that fits what is stated, if it is near. */
  private static Optional<LocalDate> near(Reading reading, LocalDate today) {
    Optional<PartialDate> stated = reading.date().filter(d -> d.day() > 0 && !d.isRelative());
    if (reading.isRange() || stated.isEmpty()) {
      return Optional.empty();
    }
    PartialDate date = stated.get();
    for (long away = 0; away <= NEAR_DAYS; away++) {
      for (LocalDate day : List.of(today.minusDays(away), today.plusDays(away))) {
        if (fits(date, day)) {
          return Optional.of(day);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean fits(PartialDate date, LocalDate day) {
    return date.day() == day.getDayOfMonth()
        && (date.month() == 0 || date.month() == day.getMonthValue())
        && (date.year() == 0 || date.year() == day.getYear());
  }
}
