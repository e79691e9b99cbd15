package org.naranhi.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.naranhi.quantity.Numeral.Style;

/**
 * Durations that are words of their own: 하루 = 1 day, 사흘 = 3 (not 4), 보름 = 15 day, 일주일 = 1 week, 반년
 * = 6 month, 반세기 = 50 year.
 */
final class KoreanDayWords {

  private record Word(String text, String value, String unit) {}

  private static final Map<Character, Word[]> WORDS = words();

  private KoreanDayWords() {}

  static boolean mayStart(char c) {
    return WORDS.containsKey(c);
  }

  /** The duration at {@code i}: {@code 열흘}, {@code 일주일}. */
  static Optional<Quantity> read(KoreanText text, int i) {
    if (!text.startsWord(i)) {
      return Optional.empty();
    }
    for (Word word : WORDS.getOrDefault(text.at(i), new Word[0])) {
      int end = i + word.text.length();
      if (text.startsWith(word.text, i) && isWord(text, end)) {
        return quantity(text, i, end, word);
      }
    }
    return Optional.empty();
  }

  /** Not 하루빨리, 하루아침, 하루하루, 이틀날, 보름달. */
  private static boolean isWord(KoreanText text, int end) {
    return text.isBorder(end)
        && !text.startsWithAny(
            end, "빨리", "속히", "아침에", "하루", "살이", "달", "날", " 빨리", " 속히", " 아침에", "키");
  }

  private static Optional<Quantity> quantity(KoreanText text, int i, int end, Word word) {
    BigDecimal value = new BigDecimal(word.value);
    Numeral n = Numeral.of(i, end, value, BigDecimal.ONE, Style.NATIVE);
    if (word.text.equals("며칠")) {
      n = Numeral.range(i, end, 3, 9, Style.NATIVE).withOdd(end);
    } else if (word.text.equals("이삼일")
        || word.text.equals("사나흘")
        || word.text.equals("하루이틀")
        || word.text.equals("이틀사흘")
        || word.text.equals("사흘나흘")
        || word.text.equals("하루 이틀")) {
      int low = word.text.startsWith("하루") ? 1 : word.text.startsWith("이") ? 2 : 3;
      n = Numeral.range(i, end, low, low + 1, Style.NATIVE);
    }
    return KoreanValues.some(text, n, end, QuantityKind.DURATION, word.unit);
  }

  private static Map<Character, Word[]> words() {
    String[] days = {
      "하루", "이틀", "사흘", "나흘", "닷새", "엿새", "이레", "여드레", "아흐레", "열흘", "열하루", "열이틀", "열사흘", "열나흘", "보름"
    };
    Map<Character, java.util.List<Word>> byFirst = new HashMap<>();
    add(byFirst, new Word("하루 이틀", "1", "day"));
    add(byFirst, new Word("하루이틀", "1", "day"));
    add(byFirst, new Word("사나흘", "3", "day"));
    add(byFirst, new Word("며칠", "3", "day"));
    for (int i = days.length - 1; i >= 0; i--) {
      add(byFirst, new Word(days[i], String.valueOf(i + 1), "day"));
    }
    add(byFirst, new Word("일주일", "1", "week"));
    add(byFirst, new Word("반년", "6", "month"));
    add(byFirst, new Word("반세기", "50", "year"));
    add(byFirst, new Word("반나절", "0.5", "day"));
    Map<Character, Word[]> frozen = new HashMap<>();
    byFirst.forEach((c, words) -> frozen.put(c, words.toArray(new Word[0])));
    return Map.copyOf(frozen);
  }

  private static void add(Map<Character, java.util.List<Word>> byFirst, Word word) {
    byFirst.computeIfAbsent(word.text.charAt(0), c -> new java.util.ArrayList<>()).add(word);
  }
}
