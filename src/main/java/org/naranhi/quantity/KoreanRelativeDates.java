package org.naranhi.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Dates relative to the day of the article.
 *
 * <pre>
 * relative = (지난해 | 작년 | 올해 | 올 | 내년 | …) (space? tail)?   지난해 4분기 = XXXX-Q4, year-1
 *          | (지난달 | 이달 | 다음 달 | 내달 | …) (space? day)?     다음 달 3일 = XXXX-XX-03, month+1
 *          | 지난주 | 이번 주 | 다음 주                              week-1, week+0, week+1
 * </pre>
 *
 * <p>A relative year alone is a year, a month or week alone a date, both without a value. Words
 * that compare (전년, 전월, 전날, 당월, 같은 기간) are no dates.
 */
final class KoreanRelativeDates {

  private record Word(String text, String rel) {}

  private static final List<Word> WORDS = words();

  private KoreanRelativeDates() {}

  static boolean mayStart(char c) {
    return "작지올금내재후이다".indexOf(c) >= 0;
  }

  /** The relative date at {@code i}. */
  static Optional<Quantity> read(KoreanText text, int i) {
    if (!text.startsWord(i)) {
      return Optional.empty();
    }
    for (Word word : WORDS) {
      if (text.startsWith(word.text, i)) {
        return date(text, i, word);
      }
    }
    return Optional.empty();
  }

  private static Optional<Quantity> date(KoreanText text, int i, Word word) {
    int end = i + word.text.length();
    boolean year = word.rel.startsWith("year");
    KoreanDates.Tail tail =
        word.rel.startsWith("week")
            ? KoreanDates.Tail.NONE
            : KoreanDates.tail(text, text.skipSpace(end));
    if (tail.found() && tail.form().startsWith("XX") != year && isPoint(text, end, tail)) {
      return Optional.of(
          KoreanValues.form(text, i, tail.end(), QuantityKind.DATE, "XXXX-" + tail.form())
              .rel(word.rel)
              .build());
    }
    if (!isWord(text, i, end, word)) {
      return Optional.empty();
    }
    QuantityKind kind = year ? QuantityKind.YEAR : QuantityKind.DATE;
    return Optional.of(KoreanValues.form(text, i, end, kind, "").form(null).rel(word.rel).build());
  }

  private static boolean isPoint(KoreanText text, int end, KoreanDates.Tail tail) {
    return !tail.form().startsWith("XX-") || !KoreanDurations.lasts(text, end + 1, tail.end());
  }

  /** 올 only before a date or 들어; 이달 and the like only as whole words. */
  private static boolean isWord(KoreanText text, int i, int end, Word word) {
    if (word.text.equals("올")) {
      return text.startsWithAny(end, " 들어", "들어");
    }
    boolean glued = KoreanText.isHangul(text.at(end));
    if (word.text.equals("이달") && glued && !text.isBorder(end)) {
      return false;
    }
    if (glued && word.text.length() == 2 && text.startsWithAny(i, "금주", "내주", "후년", "금월")) {
      return text.startsWithAny(end, "의", "에", "부터", "까지", "중", "초", "말", "안", "내");
    }
    return !glued || (text.isBorder(end) && !text.startsWithAny(end, "의 소녀", "리"));
  }

  private static List<Word> words() {
    List<Word> words = new ArrayList<>();
    add(words, "year-1", "지난해", "작년", "지난 해");
    add(words, "year+0", "올해", "금년", "올");
    add(words, "year+1", "내년");
    add(words, "year-2", "재작년", "지지난해");
    add(words, "year+2", "내후년", "후년");
    add(words, "month-1", "지난달", "지난 달");
    add(words, "month+0", "이달", "이 달", "이번 달", "이번달", "금월");
    add(words, "month+1", "다음 달", "다음달", "내달");
    add(words, "month-2", "지지난달");
    add(words, "week-1", "지난주", "지난 주");
    add(words, "week+0", "이번 주", "이번주", "금주");
    add(words, "week+1", "다음 주", "다음주", "내주");
    return List.copyOf(words);
  }

  private static void add(List<Word> words, String rel, String... texts) {
    for (String text : texts) {
      words.add(new Word(text, rel));
    }
  }
}
