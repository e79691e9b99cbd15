package org.naranhi.check.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.naranhi.quantity.Quantity;
import org.naranhi.quantity.QuantityKind;

/** Writes dates and times in English: {@code March 15, 2024}, {@code the 9th}, {@code 3:30 p.m.} */
final class EnglishDates {

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final List<String> NTH = List.of("first", "second", "third", "fourth");

  private EnglishDates() {}

  /** The date, year or time that {@code q} states. */
  static String of(Quantity q) {
    String rel = q.rel() == null ? "" : relative(q.rel());
    String form = q.form();
    BigDecimal value = q.value();
    if (form == null) {
      return value == null ? (rel.isEmpty() ? q.text() : rel) : value.toBigInteger().toString();
    }
    if (q.kind() == QuantityKind.TIME) {
      return time(form);
    }
    int slash = form.indexOf('/');
    if (slash >= 0) {
      return date(form.substring(0, slash), "") + " to " + date(form.substring(slash + 1), "");
    }
    return date(form, rel);
  }

  private static String relative(String rel) {
    return switch (rel) {
      case "year-1" -> "last year";
      case "year+0" -> "this year";
      case "year+1" -> "next year";
      case "month-1" -> "last month";
      case "month+0" -> "this month";
      case "month+1" -> "next month";
      case "week-1" -> "last week";
      case "week+0" -> "this week";
      case "week+1" -> "next week";
      default -> "";
    };
  }

  private static String date(String form, String rel) {
    String[] parts = form.split("-");
    String year = isNumber(parts[0]) ? parts[0] : rel;
    if (parts.length < 2) {
      return year;
    }
    char kind = parts[1].charAt(0);
    if (kind == 'Q' || kind == 'H') {
      String part = NTH.get(Math.floorMod(parts[1].charAt(1) - '1', 4));
      return "the "
          + part
          + (kind == 'Q' ? " quarter" : " half")
          + (year.isEmpty() ? "" : " of " + year);
    }
    String day = parts.length > 2 && isNumber(parts[2]) ? parts[2] : "";
    if (!isNumber(parts[1])) {
      return "the " + ordinal(Integer.parseInt("0" + day)) + (rel.isEmpty() ? "" : " of " + rel);
    }
    String month = MONTHS.get(Math.floorMod(Integer.parseInt(parts[1]) - 1, 12));
    String monthDay = day.isEmpty() ? month : month + " " + Integer.parseInt(day);
    return year.isEmpty() ? monthDay : monthDay + (day.isEmpty() ? " " : ", ") + year;
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= 4
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** {@code 1st}, {@code 12th}, {@code 23rd}. */
  static String ordinal(long number) {
    long tens = number % 100;
    boolean teen = tens >= 11 && tens <= 13;
    String suffix =
        switch ((int) (number % 10)) {
          case 1 -> teen ? "th" : "st";
          case 2 -> teen ? "th" : "nd";
          case 3 -> teen ? "th" : "rd";
          default -> "th";
        };
    return number + suffix;
  }

  private static String time(String form) {
    if (!form.matches("\\d{1,2}:\\d{2}")) {
      return form;
    }
    int hour = Integer.parseInt(form.substring(0, form.indexOf(':')));
    String minutes = form.substring(form.indexOf(':') + 1);
    String shown = minutes.equals("00") ? "" : ":" + minutes;
    int twelve = hour % 12 == 0 ? 12 : hour % 12;
    return String.format(Locale.ROOT, "%d%s %s", twelve, shown, hour % 24 < 12 ? "a.m." : "p.m.");
  }
}
