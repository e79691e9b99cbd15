package org.naranhi.check.date;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.text.Span;

/**
 * Days and weekdays in English text.
 *
 * <pre>
 * date = [ weekday [ , ] ] ( month day | [ the ] day [ of ] month ) [ [ , ] year ] [ ( weekday ) | , a weekday ]
 *      | weekday [ , ] the day-th
 * </pre>
 */
final class EnglishDays {

  private static final String MONTH =
      "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?"
          + "|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
  private static final String WEEKDAY =
      "(?:Mon(?:day|\\.)|Tue(?:s?\\.|sday)|Wed(?:nesday|\\.)|Thu(?:r?s?\\.|rsday)|Fri(?:day|\\.)|Sat(?:urday|\\.)|Sun(?:day|\\.))";
  private static final String SHORT = "(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)";
  private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?\\b(?![,.]?\\d{3}\\b(?!\\d))";
  private static final String YEAR = "(?:,?\\s(?<year>(?:19|20)\\d\\d)\\b)?";
  private static final String BEHIND =
      "(?:\\s?[(\\[](?<behind>"
          + WEEKDAY
          + "|"
          + SHORT
          + ")[)\\],]|,?\\s(?:a|which (?:is|was|falls on) a)\\s(?<late>"
          + WEEKDAY
          + "))?";

  private static final Pattern DATE =
      Pattern.compile(
          "(?:\\b(?<before>"
              + WEEKDAY
              + "|"
              + SHORT
              + "),?\\s(?:on\\s)?)?(?:\\b(?<month>"
              + MONTH
              + ")\\s(?:the\\s)?(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?![,.]\\d|\\s(?:percent|people|times|points))"
              + "|\\b(?:the\\s)?(?<day2>\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?(?<month2>"
              + MONTH
              + ")(?!\\w))"
              + YEAR
              + BEHIND
              + "|\\b(?<before3>"
              + WEEKDAY
              + "),?\\s(?:the\\s)(?<day3>\\d{1,2})(?:st|nd|rd|th)\\b(?!\\s(?:of|day|time|round|anniversary|and|floor|hole|inning|annual)\\b)");

  private static final Pattern WEEKDAYS =
      Pattern.compile(
          "\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\.(?=,?\\s(?:"
              + MONTH
              + "|\\d))"
              + "|(?<=\\d\\s?\\()"
              + SHORT
              + "(?=\\.?\\))|"
              + SHORT
              + "(?=,?\\s"
              + MONTH
              + "\\s\\d))");

  private static final Pattern PROPER_BEFORE =
      Pattern.compile(
          "(?:Black|Good|Super|Cyber|Bloody|Ash|Palm|Easter|Holy|Maundy|Fat|Giving|Red|Shrove|Mail on|Blue|Casual)\\s$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PROPER_BEHIND =
      Pattern.compile(
          "^\\s(?:Times|Telegraph|Mirror|Night|Mail|Post|Express|Herald|People|Agreement|Nation|Journal|Club)\\b");

  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private static final List<String> SHORT_NAMES =
      List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

  private static final int REACH = 10;

  private EnglishDays() {}

  /** The dates in {@code text} whose day of the month is stated, in order. */
  static List<StatedDay> in(String text) {
    List<StatedDay> days = new ArrayList<>();
    if (!text.contains("day") && MONTHS.stream().noneMatch(text::contains)) {
      return days;
    }
    Matcher m = DATE.matcher(text);
    while (m.find()) {
      days.add(day(m));
    }
    return days;
  }

  private static StatedDay day(Matcher m) {
    String day = first(m, "day", "day2", "day3");
    String month = first(m, "month", "month2");
    String weekday = first(m, "before", "before3", "behind", "late");
    int from = month.isEmpty() ? m.start(day) : Math.min(m.start(day), m.start(month));
    int to = Math.max(m.end(day), month.isEmpty() ? 0 : m.end(month));
    Span span = new Span(from, m.group("year") == null ? to : m.end("year"));
    return new StatedDay(
        span,
        m.group("year") == null ? 0 : Integer.parseInt(m.group("year")),
        month.isEmpty() ? 0 : month(m.group(month)),
        Integer.parseInt(m.group(day)),
        0,
        weekday.isEmpty() ? null : weekday(m.group(weekday)),
        weekday.isEmpty() ? span : new Span(m.start(weekday), m.end(weekday)));
  }

  private static String first(Matcher m, String... groups) {
    for (String group : groups) {
      if (m.group(group) != null) {
        return group;
      }
    }
    return "";
  }

  private static int month(String name) {
    return "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(key(name)) / 3 + 1;
  }

  private static DayOfWeek weekday(String name) {
    return DayOfWeek.of("montuewedthufrisatsun".indexOf(key(name)) / 3 + 1);
  }

  private static String key(String name) {
    return name.substring(0, 3).toLowerCase(Locale.ROOT);
  }

  /** The weekdays that {@code text} names, in order. */
  static List<NamedWeekday> weekdays(String text) {
    List<NamedWeekday> found = new ArrayList<>();
    if (SHORT_NAMES.stream().noneMatch(text::contains)) {
      return found;
    }
    Matcher m = WEEKDAYS.matcher(text);
    while (m.find()) {
      String before = text.substring(Math.max(0, m.start() - REACH), m.start());
      String behind = text.substring(m.end(), Math.min(text.length(), m.end() + REACH + 1));
      if (!PROPER_BEFORE.matcher(before).find() && !PROPER_BEHIND.matcher(behind).find()) {
        found.add(new NamedWeekday(weekday(m.group()), new Span(m.start(), m.end())));
      }
    }
    return found;
  }

  /** {@code Friday}, or {@code Fri} with the full stop of the word that it replaces. */
  static String name(DayOfWeek day, String like) {
    String full = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    if (like.replace(".", "").length() > 5) {
      return like.endsWith("s") ? full + "s" : full;
    }
    return full.substring(0, 3) + (like.endsWith(".") ? "." : "");
  }
}
