package org.naranhi.check.date;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.Span;

/**
 * Days and weekdays in Korean text.
 *
 * <pre>
 * date    = [ year 년 ] [ month 월 | step ] day 일 [ zone ] [ weekday ]   2025년 1월 24일(금), 내달 3일 월요일
 *         | year . month . day . [ weekday ]                     2025. 1. 24.(금)
 * step    = 지난달 | 이달 | 내달 | 다음 달
 * weekday = ( 월 | … | 일 [ 요일 ] ) | 월요일 | …
 * before  = 금요일인 [ 지난 | 오는 ] date
 * </pre>
 */
final class KoreanDays {

  private static final String NAMES = "월화수목금토일";

  private static final String ZONE = "(?:\\s?\\((?:이하 )?(?:현지\\s?시간|현지\\s?시각|한국\\s?시간)\\))?";

  private static final String WEEKDAY =
      "(?:\\s?[(（\\[]\\s?(?<short>[월화수목금토일])(?:요일)?\\s?[,)）\\]]|[,\\s]\\s?(?<long>[월화수목금토일])요일)?";

  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?<before>[월화수목금토일])요일(?:인|이던|이었던)\\s(?:지난|오는)?\\s?)?"
              + "(?:(?:(?<year>(?:19|20)\\d\\d)년\\s?)?(?<month>\\d{1,2})월\\s?|(?<step>지난달|지난 달|전달|이달|이번 달|내달|다음 달|다음달)\\s?|(?<![\\d.,년월])(?<!\\d\\s))"
              + "(?<day>\\d{1,2})일(?!\\d|간|째|차|치|분|가량|동안|정도|만|여|\\s(?:동안|간의?|만에|연속|이내|전|후|뒤)\\b)"
              + ZONE
              + WEEKDAY
              + "|(?<!\\d)(?<year2>(?:19|20)\\d\\d)\\s?[.\\-/]\\s?(?<month2>\\d{1,2})\\s?[.\\-/]\\s?(?<day2>\\d{1,2})(?!\\d)\\.?"
              + "(?:\\s?[(（]\\s?(?<short2>[월화수목금토일])(?:요일)?\\s?[)）])?");

  private static final Pattern WEEKDAYS =
      Pattern.compile(
          "(?<![가-힣])(?<list>(?:[월화수목금토일]\\s?[·,∼~‐–/-]\\s?)*[월화수목금토일])요일|(?<=일\\s?[(（])(?<one>[월화수목금토일])(?=\\s?[,)）])");

  private static final Pattern PROPER = Pattern.compile("(?:슈퍼|피의|검은|블랙|성)\\s?$");

  private KoreanDays() {}

  /** The dates in {@code text} whose day of the month is stated, in order. */
  static List<StatedDay> in(String text) {
    List<StatedDay> days = new ArrayList<>();
    if (!mayHold(text)) {
      return days;
    }
    Matcher m = DATE.matcher(text);
    while (m.find()) {
      if (!text.substring(Math.max(0, m.start() - 4), m.start()).contains("음력")) {
        days.add(day(m, text));
      }
    }
    return days;
  }

  /** Whether 일 or a full stop, dash or slash stands behind a figure; that is seen quickly. */
  private static boolean mayHold(String text) {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean mark = c == '일' || c == '.' || c == '-' || c == '/';
      if (mark && (Character.isDigit(text.charAt(i - 1)) || text.charAt(i - 1) == ' ')) {
        return true;
      }
    }
    return false;
  }

  private static StatedDay day(Matcher m, String text) {
    boolean dotted = m.group("day2") != null;
    String group = first(m, "short", "long", "before", "short2");
    Span span = new Span(dotted ? m.start() : start(m), dotted ? m.end("day2") : m.end("day") + 1);
    return new StatedDay(
        span,
        number(m.group(dotted ? "year2" : "year")),
        number(m.group(dotted ? "month2" : "month")),
        number(m.group(dotted ? "day2" : "day")),
        step(m.group("step")),
        group.isEmpty() ? null : weekday(m.group(group).charAt(0)),
        group.isEmpty() ? span : name(m.start(group), text));
  }

  /** The weekday at {@code start}, the long name where it is written. */
  private static Span name(int start, String text) {
    return new Span(start, start + (text.startsWith("요일", start + 1) ? 3 : 1));
  }

  private static int start(Matcher m) {
    for (String group : List.of("year", "month", "step")) {
      if (m.group(group) != null) {
        return m.start(group);
      }
    }
    return m.start("day");
  }

  private static String first(Matcher m, String... groups) {
    for (String group : groups) {
      if (m.group(group) != null) {
        return group;
      }
    }
    return "";
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static int step(@Nullable String word) {
    if (word == null || word.startsWith("이")) {
      return 0;
    }
    return word.startsWith("지난") || word.equals("전달") ? -1 : 1;
  }

  private static DayOfWeek weekday(char name) {
    return DayOfWeek.of(NAMES.indexOf(name) + 1);
  }

  /** The weekdays that {@code text} names, in order. */
  static List<NamedWeekday> weekdays(String text) {
    List<NamedWeekday> found = new ArrayList<>();
    if (text.indexOf('일') < 0) {
      return found;
    }
    Matcher m = WEEKDAYS.matcher(text);
    while (m.find()) {
      String group = m.group("list") == null ? "one" : "list";
      boolean proper = PROPER.matcher(text.substring(Math.max(0, m.start() - 4), m.start())).find();
      for (int i = m.start(group); i < m.end(group) && !proper; i++) {
        if (NAMES.indexOf(text.charAt(i)) >= 0) {
          boolean last = group.equals("list") && i == m.end(group) - 1;
          Span span = new Span(i, last ? m.end() : i + 1);
          found.add(new NamedWeekday(weekday(text.charAt(i)), span));
        }
      }
    }
    return found;
  }

  /** The short name, {@code 금}, or the long one, {@code 금요일}, as the text has it. */
  static String name(DayOfWeek day, boolean shortly) {
    String name = NAMES.substring(day.getValue() - 1, day.getValue());
    return shortly ? name : name + "요일";
  }
}
