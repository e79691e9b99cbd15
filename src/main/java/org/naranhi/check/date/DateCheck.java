package org.naranhi.check.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.check.Check;
import org.naranhi.check.CheckGuide;
import org.naranhi.check.CheckSettings;
import org.naranhi.check.CheckedPair;
import org.naranhi.check.Finding;
import org.naranhi.check.Severity;
import org.naranhi.text.Span;

/** Dates whose weekday is another, days that no calendar has, weekdays that differ. */
public final class DateCheck implements Check {

  private static final String NAME = "date";

  /** Where two clocks are told of, two days may be one. */
  private static final Pattern TWO_CLOCKS =
      Pattern.compile(
          "현지\\s?시[간각]|한국\\s?시[간각]|미국\\s?시간|\\b(?:local time|Korean? (?:standard )?time|Eastern|KST|GMT|UTC|ET|EST|EDT|PT)\\b");

  /** A day alone stands for the weekday only as near to the text as this. */
  private static final long NEAR_DAYS = 7;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public CheckGuide guide() {
    return new CheckGuide(
        "A date and a weekday that disagree, on one side or between the two, and days that no"
            + " calendar has.",
        List.of("weekday", "impossible"),
        new CheckGuide.Example(
            "회의는 2025년 1월 24일 금요일에 열린다.", "The meeting is on Thursday, January 24, 2025."),
        new CheckGuide.Example(
            "회의는 2025년 1월 24일 금요일에 열린다.", "The meeting is on Friday, January 24, 2025."));
  }

  @Override
  public Run begin(CheckSettings settings) {
    return DateCheck::check;
  }

  private static List<Finding> check(CheckedPair pair) {
    String ko = pair.ko().text();
    String en = pair.en().text();
    if (!mayHold(ko, en)) {
      return List.of();
    }
    List<StatedDay> koDays = KoreanDays.in(ko);
    List<StatedDay> enDays = EnglishDays.in(en);
    LocalDate today = pair.context().date().orElse(null);
    List<Finding> findings = new ArrayList<>();
    inOneText(koDays, today, ko, true, findings);
    inOneText(enDays, today, en, false, findings);
    if (findings.isEmpty() && pair.isPair()) {
      betweenTexts(pair, koDays, enDays, findings);
    }
    return findings;
  }

  /** Most texts hold no day; that is seen quickly. */
  private static boolean mayHold(String ko, String en) {
    return ko.contains("일")
        || en.contains("day")
        || ko.contains(".") && ko.contains("20")
        || en.chars().anyMatch(Character::isDigit);
  }

  private static void inOneText(
      List<StatedDay> days,
      @Nullable LocalDate today,
      String text,
      boolean korean,
      List<Finding> findings) {
    StatedDay before = null;
    for (StatedDay stated : days) {
      StatedDay day = before == null ? stated : stated.after(before);
      before = day;
      if (isImpossible(stated, text, korean)) {
        findings.add(impossible(stated, text, korean));
      } else if (day.weekday() != null) {
        List<LocalDate> may = day.days(today);
        if (!may.isEmpty() && may.stream().noneMatch(d -> d.getDayOfWeek() == day.weekday())) {
          findings.add(wrongWeekday(day, may, text, korean));
        }
      }
    }
  }

  /** {@code In May 32 people came} is no date; a year, a preposition or a full stop shows one. */
  private static boolean isImpossible(StatedDay stated, String text, boolean korean) {
    if (!stated.isImpossible() || korean) {
      return stated.isImpossible();
    }
    String before = text.substring(0, stated.span().start());
    String behind = text.substring(stated.span().end());
    return stated.day() <= 31
        && (stated.year() > 0
            || stated.weekday() != null
            || before.matches("(?s).*\\b(?:on|by|until|since|from|to|of|before|after)\\s")
            || behind.matches("(?s)\\s?(?:[.,;)].*)?"));
  }

  private static Finding impossible(StatedDay stated, String text, boolean korean) {
    String message = "there is no " + stated.span().of(text);
    Span ko = korean ? stated.span() : null;
    Span en = korean ? null : stated.span();
    return new Finding(NAME, "impossible", Severity.ERROR, ko, en, message, null);
  }

  private static Finding wrongWeekday(
      StatedDay day, List<LocalDate> may, String text, boolean korean) {
    DayOfWeek right = may.get(0).getDayOfWeek();
    String said = day.weekdayAt().of(text);
    boolean sure = may.size() == 1;
    String suggestion =
        korean ? KoreanDays.name(right, said.length() == 1) : EnglishDays.name(right, said);
    String message =
        may.get(0)
            + " is a "
            + EnglishDays.name(right, "Saturday")
            + ", not "
            + (korean ? said : "a " + said);
    return new Finding(
        NAME,
        "weekday",
        sure ? Severity.ERROR : Severity.WARNING,
        korean ? day.weekdayAt() : null,
        korean ? null : day.weekdayAt(),
        message,
        suggestion);
  }

  private static void betweenTexts(
      CheckedPair pair, List<StatedDay> koDays, List<StatedDay> enDays, List<Finding> findings) {
    List<NamedWeekday> ko = new ArrayList<>(KoreanDays.weekdays(pair.ko().text()));
    List<NamedWeekday> en = new ArrayList<>(EnglishDays.weekdays(pair.en().text()));
    boolean clocks =
        TWO_CLOCKS.matcher(pair.ko().text()).find() || TWO_CLOCKS.matcher(pair.en().text()).find();
    if (ko.isEmpty() && en.size() == 1 && enDays.isEmpty() && koDays.size() == 1) {
      byDate(pair, koDays.get(0), en.get(0), clocks, findings);
    }
    removeShared(ko, en);
    if (ko.size() != en.size()) {
      return;
    }
    for (int i = 0; i < ko.size(); i++) {
      boolean near =
          Math.floorMod(ko.get(i).day().getValue() - en.get(i).day().getValue() + 1, 7) <= 2;
      if (!clocks || !near) {
        findings.add(different(pair, ko.get(i), en.get(i)));
      }
    }
  }

  private static void removeShared(List<NamedWeekday> ko, List<NamedWeekday> en) {
    List<NamedWeekday> all = List.copyOf(ko);
    List<NamedWeekday> other = List.copyOf(en);
    ko.removeIf(k -> other.stream().anyMatch(e -> e.day() == k.day()));
    en.removeIf(e -> all.stream().anyMatch(k -> e.day() == k.day()));
  }

  private static Finding different(CheckedPair pair, NamedWeekday ko, NamedWeekday en) {
    String said = en.span().of(pair.en().text());
    String right = EnglishDays.name(ko.day(), said);
    String full = EnglishDays.name(ko.day(), "Saturday");
    return new Finding(
        NAME,
        "weekday",
        Severity.ERROR,
        ko.span(),
        en.span(),
        ko.span().of(pair.ko().text()) + " is " + full + "; the translation says " + said,
        right);
  }

  /** {@code 지난 23일} and {@code Thursday}, in a text whose day is known. */
  private static void byDate(
      CheckedPair pair, StatedDay ko, NamedWeekday en, boolean clocks, List<Finding> findings) {
    LocalDate today = pair.context().date().orElse(null);
    List<LocalDate> near =
        today == null
            ? List.of()
            : ko.days(today).stream()
                .filter(d -> Math.abs(d.toEpochDay() - today.toEpochDay()) <= NEAR_DAYS)
                .toList();
    if (near.size() != 1) {
      return;
    }
    int away =
        Math.floorMod(near.get(0).getDayOfWeek().getValue() - en.day().getValue() + 3, 7) - 3;
    if (Math.abs(away) > (clocks ? 1 : 0)) {
      String said = en.span().of(pair.en().text());
      DayOfWeek right = near.get(0).getDayOfWeek();
      findings.add(
          new Finding(
              NAME,
              "weekday",
              Severity.WARNING,
              ko.span(),
              en.span(),
              ko.span().of(pair.ko().text())
                  + " is "
                  + near.get(0)
                  + ", a "
                  + EnglishDays.name(right, "Saturday")
                  + "; the translation says "
                  + said,
              EnglishDays.name(right, said)));
    }
  }
}
