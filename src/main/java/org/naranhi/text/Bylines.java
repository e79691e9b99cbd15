package org.naranhi.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the byline and the address of a page say: the day it was published, who wrote it. */
public final class Bylines {

  private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";

  /** 2024.12.20, 2024-12-20T…, 2024. 12. 20., 2024년 12월 20일. */
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "((?:19|20)\\d\\d)\\s?[.\\-/년]\\s?(\\d{1,2})\\s?[.\\-/월]\\s?(\\d{1,2})(?!\\d)");

  /** Dec. 20, 2024. */
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "\\b" + MONTH + "\\s?(\\d{1,2})(?:st|nd|rd|th)?,?\\s?((?:19|20)\\d\\d)",
          Pattern.CASE_INSENSITIVE);

  /** 20 December 2024. */
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b(\\d{1,2})(?:st|nd|rd|th)?\\s" + MONTH + ",?\\s?((?:19|20)\\d\\d)",
          Pattern.CASE_INSENSITIVE);

  /** …/2024/12/20/…, …AKR20241220001…, …/20241220/…. */
  private static final Pattern IN_ADDRESS =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\\d|3[01])");

  /** What stands before the day of publication, not that of a change. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:(?:기사)?\\s?(?:입력|등록|승인|송고|게재|발행|작성)(?:\\s?(?:시간|일시|일자|일))?"
              + "|\\b(?:first\\s)?(?:published|posted|issued|created|released)(?:\\s(?:on|at|date))?)\\s*[:：|]?\\s*"
              + "(?=(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]*\\s)?(?:(?:19|20)\\d\\d\\s?[.\\-/년]|"
              + MONTH
              + "\\s?\\d|\\d{1,2}(?:st|nd|rd|th)?\\s"
              + MONTH
              + "))",
          Pattern.CASE_INSENSITIVE);

  /** What may stand before a label in its line. */
  private static final Pattern OPENING =
      Pattern.compile("\\W*|.*(?:기자|특파원|\\S@\\S+|[|·:)\\]])\\s*");

  /** A line that is a day and perhaps an hour, and nothing else. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]*\\s)?(?:(?:19|20)\\d\\d\\s?[.\\-/]\\s?\\d{1,2}\\s?[.\\-/]\\s?\\d{1,2}\\.?|"
              + MONTH
              + "\\s?\\d{1,2}(?:st|nd|rd|th)?,?\\s?(?:19|20)\\d\\d|\\d{1,2}\\s"
              + MONTH
              + ",?\\s?(?:19|20)\\d\\d)"
              + "(?:[\\s,|·-]*(?:at\\s)?(?:오전|오후)?\\s?\\d{1,2}:\\d\\d(?::\\d\\d)?\\s?(?:[ap]\\.?m\\.?)?(?:\\s?\\(?[A-Z]{2,4}\\)?)?)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+");

  /** Longer lines tell of days rather than of their own. */
  private static final int MAX_LINE_UNITS = 160;

  /** A line with nothing but a day is that of the text only so near its head. */
  private static final int HEAD_LINES = 8;

  private static final Pattern KOREAN_AUTHOR =
      Pattern.compile("([가-힣]{2,4})\\s?(?:[가-힣]{0,6}기자|특파원|논설위원|칼럼니스트|앵커|PD)");

  private static final Pattern ENGLISH_AUTHOR =
      Pattern.compile(
          "^[Bb][Yy] ([A-Z][\\p{L}'’.-]+(?: (?:[A-Z][\\p{L}'’.-]+|al-\\p{L}+|de|von|van))*)");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private Bylines() {}

  /**
   * The day of publication that lines of a text state: in the first with a label (입력, Published),
   * else in one of the first lines by itself, else in an address that is a line.
   */
  public static Optional<LocalDate> date(List<String> lines) {
    List<String> heads = lines.subList(0, Math.min(lines.size(), HEAD_LINES));
    return first(lines, Bylines::isLabelled)
        .flatMap(Bylines::date)
        .or(() -> first(heads, l -> BARE.matcher(l.strip()).matches()).flatMap(Bylines::date))
        .or(
            () ->
                first(lines, l -> ADDRESS.matcher(l.strip()).matches())
                    .flatMap(Bylines::dateInAddress));
  }

  /** Whether a label opens a line, or follows a name: "the report published May 2" is no such. */
  private static boolean isLabelled(String line) {
    Matcher label = LABEL.matcher(line);
    return line.length() <= MAX_LINE_UNITS
        && label.find()
        && OPENING.matcher(line.substring(0, label.start())).matches();
  }

  private static Optional<String> first(List<String> lines, Predicate<String> wanted) {
    return lines.stream().filter(wanted).findFirst();
  }

  /** The day named after a label such as 입력; else the first, which is 입력, not 수정. */
  public static Optional<LocalDate> date(String text) {
    Matcher label = LABEL.matcher(text);
    return label.find() ? firstDay(text.substring(label.end())) : firstDay(text);
  }

  private static Optional<LocalDate> firstDay(String text) {
    Matcher year = YEAR_FIRST.matcher(text);
    if (year.find()) {
      return day(year.group(1), Integer.parseInt(year.group(2)), year.group(3));
    }
    Matcher month = MONTH_FIRST.matcher(text);
    if (month.find()) {
      return day(month.group(3), monthNumber(month.group(1)), month.group(2));
    }
    Matcher day = DAY_FIRST.matcher(text);
    if (day.find()) {
      return day(day.group(3), monthNumber(day.group(2)), day.group(1));
    }
    return Optional.empty();
  }

  /** The day that an address holds, as many sites' do. */
  public static Optional<LocalDate> dateInAddress(String url) {
    Matcher matcher = IN_ADDRESS.matcher(url);
    if (!matcher.find()) {
      return Optional.empty();
    }
    MatchResult m = matcher.toMatchResult();
    return day(m.group(1), Integer.parseInt(m.group(2)), m.group(3));
  }

  /** The person whom a byline names. */
  public static Optional<String> author(String byline) {
    Matcher english = ENGLISH_AUTHOR.matcher(byline);
    if (english.find()) {
      return Optional.of(english.group(1));
    }
    Matcher korean = KOREAN_AUTHOR.matcher(byline);
    return korean.find() ? Optional.of(korean.group(1)) : Optional.empty();
  }

  private static int monthNumber(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty(); // 2024.13.45 is no date: the byline then gives none.
    }
  }
}
