package org.naranhi.quantity;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.naranhi.quantity.Reading.Family;
import org.naranhi.quantity.Relation.Type;

/** Dates and years: only the parts that both sides state are compared. */
final class CalendarRelation {

  /** A date said more coarsely than on the other side, so that an equally fine one is preferred. */
  private static final double COARSER = 0.2;

  private CalendarRelation() {}

  static Relation of(Reading ko, Reading en, MatchContext context) {
    if (ko.isRange() || en.isRange()) {
      return ko.isRange() && en.isRange() ? ranges(ko, en) : Relation.NONE;
    }
    @Nullable LocalDate date = context.date().orElse(null);
    Optional<PartialDate> a = ko.date();
    Optional<PartialDate> b = en.date();
    return a.isPresent() && b.isPresent()
        ? relate(a.get().resolved(date), b.get().resolved(date))
        : Relation.NONE;
  }

  private static Relation relate(PartialDate ko, PartialDate en) {
    return switch (ko.compare(en)) {
      case DIFFERENT -> Relation.NONE;
      case UNRELATED ->
          ko.awaits(en)
              ? Relation.of(Type.UNVERIFIED, 0, "the date of the text is not known")
              : Relation.NONE;
      case SAME ->
          ko.isAsFineAs(en)
              ? ko.equals(en) ? Relation.EQUAL : Relation.restated("same date")
              : Relation.of(Type.RESTATED, COARSER, "same date, one side states less of it");
    };
  }

  /** Ranges of years carry numbers, ranges of dates their forms. */
  private static Relation ranges(Reading ko, Reading en) {
    if (ko.isNumeric() && en.isNumeric()) {
      return NumberRelation.of(ko, en, 1, 0, Type.EQUAL);
    }
    return end(ko, en, false).worse(end(ko, en, true));
  }

  private static Relation end(Reading ko, Reading en, boolean upper) {
    return relate(PartialDate.end(ko.quantity(), upper), PartialDate.end(en.quantity(), upper));
  }

  /** 6월 1∼20일, "the first 20 days of June": whether {@code days} counts them. */
  static boolean isFirstDays(Reading range, Reading days) {
    if (!range.isRange() || range.family() != Family.CALENDAR || !days.unit().equals("day")) {
      return false;
    }
    int first = PartialDate.end(range.quantity(), false).day();
    int last = PartialDate.end(range.quantity(), true).day();
    return first == 1 && last > 1 && days.low() == last;
  }

  /** 7일, read as the 7th, and "seven days". */
  static Relation dayCount(Reading ko, Reading en) {
    Reading calendar = ko.family() == Family.CALENDAR ? ko : en;
    Reading duration = ko.family() == Family.CALENDAR ? en : ko;
    boolean same =
        calendar.date().map(d -> d.isDayOnly() && d.day() == duration.low()).orElse(false);
    return same && duration.unit().equals("day") ? Relation.restated("same number") : Relation.NONE;
  }

  /**
   * A bare 2024 and the year, a bare 24 and the day of the month, the 19th century and the 1800s.
   */
  static Relation number(Reading ko, Reading en) {
    Reading calendar = ko.family() == Family.CALENDAR ? ko : en;
    Reading number = ko.family() == Family.CALENDAR ? en : ko;
    if (calendar.isRange()) {
      boolean century = calendar.low() == (number.low() - 1) * 100;
      return century ? Relation.restated("the same century") : Relation.NONE;
    }
    boolean same =
        calendar.date().map(d -> isNumber(d, number.low()) && d.rel().isEmpty()).orElse(false);
    return same ? Relation.restated("same number") : Relation.NONE;
  }

  private static boolean isNumber(PartialDate date, double number) {
    return date.isDayOnly() ? date.day() == number : date.isYearOnly() && date.year() == number;
  }
}
