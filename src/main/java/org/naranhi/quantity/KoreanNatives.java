package org.naranhi.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Native Korean numerals, one to ninety-nine, and their ranges.
 *
 * <pre>
 * native  = tens ones? | ones
 * tens    = 열 | 스물 | 스무 | 서른 | 마흔 | 쉰 | 예순 | 일흔 | 여든 | 아흔
 * ones    = 하나 | 한 | 둘 | 두 | 셋 | 세 | 석 | 서 | 넷 | 네 | 넉 | 너 | 다섯 … 아홉 | ranges
 * ranges  = 한두 (1–2) | 두세 (2–3) | 서너 (3–4) | 네댓 (4–5) | 대여섯 (5–6) | 예닐곱 (6–7) | …
 * </pre>
 */
final class KoreanNatives {

  /**
   * A native numeral.
   *
   * @param end where it ends; -1 where there is none
   * @param low its value or lower end
   * @param high its value or upper end
   * @param attributive whether it only stands before a counter: 두, not 둘
   * @param nominal whether it only stands alone: 둘, not 두
   * @param approx whether it says "about" by itself: 두어
   */
  record Native(int end, int low, int high, boolean attributive, boolean nominal, boolean approx) {
    static final Native NONE = new Native(-1, 0, 0, false, false, false);

    boolean found() {
      return end >= 0;
    }
  }

  private record Word(String text, int low, int high, char use) {
    boolean isNone() {
      return text.isEmpty();
    }
  }

  private static final char BOTH = 'b';
  private static final char ATTRIBUTIVE = 'a';
  private static final char NOMINAL = 'n';
  private static final char VAGUE = 'v';

  private static final List<Word> TENS = tens();
  private static final Map<Character, List<Word>> ONES = ones();
  private static final String STARTS = "열스서마쉰예일여아하한둘두셋세석서넷네넉너다대댓닷엿엳";

  private KoreanNatives() {}

  /** Whether a native numeral can start with {@code c}. */
  static boolean mayStart(char c) {
    return STARTS.indexOf(c) >= 0;
  }

  /** The native numeral at {@code i}: 스물두 = 22, 서너 = 3 to 4. */
  static Native read(KoreanText text, int i) {
    for (Word ten : TENS) {
      if (text.startsWith(ten.text, i)) {
        return afterTens(text, i + ten.text.length(), ten);
      }
    }
    Word one = one(text, i);
    return one.isNone() ? Native.NONE : number(i + one.text.length(), 0, one);
  }

  private static Native afterTens(KoreanText text, int i, Word ten) {
    int at = i + (text.at(i) == ' ' && isSpaced(text, i + 1) ? 1 : 0);
    Word one = ten.use == ATTRIBUTIVE ? NO_WORD : one(text, at);
    if (one.isNone()) {
      boolean attributive = ten.use == ATTRIBUTIVE;
      return new Native(i, ten.low, ten.high, attributive, false, ten.use == VAGUE);
    }
    return number(at + one.text.length(), ten.low, one);
  }

  /** {@code 열 세살}: a space inside, told by the counter after the ones. */
  private static boolean isSpaced(KoreanText text, int i) {
    Word one = one(text, i);
    return !one.isNone()
        && one.use != NOMINAL
        && one.low == one.high
        && KoreanUnits.at(text, text.skipSpace(i + one.text.length())).takesNative()
        && text.isBorder(i);
  }

  private static Native number(int end, int tens, Word one) {
    return new Native(
        end,
        tens + one.low,
        tens + one.high,
        one.use == ATTRIBUTIVE || one.use == VAGUE,
        one.use == NOMINAL,
        one.use == VAGUE);
  }

  private static final Word NO_WORD = new Word("", 0, 0, BOTH);

  private static Word one(KoreanText text, int i) {
    for (Word word : ONES.getOrDefault(text.at(i), List.of())) {
      if (text.startsWith(word.text, i)) {
        return word;
      }
    }
    return NO_WORD;
  }

  private static List<Word> tens() {
    List<Word> words = new ArrayList<>();
    words.add(new Word("여남은", 10, 13, VAGUE));
    words.add(new Word("스무남은", 20, 23, VAGUE));
    words.add(new Word("열댓", 15, 15, VAGUE));
    words.add(new Word("스무", 20, 20, ATTRIBUTIVE));
    String[] plain = {"열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"};
    for (int i = 0; i < plain.length; i++) {
      words.add(new Word(plain[i], 10 * (i + 1), 10 * (i + 1), BOTH));
    }
    return List.copyOf(words);
  }

  private static Map<Character, List<Word>> ones() {
    List<Word> words = new ArrayList<>();
    add(words, 1, 1, ATTRIBUTIVE, "한");
    add(words, 2, 2, ATTRIBUTIVE, "두");
    add(words, 3, 3, ATTRIBUTIVE, "세", "석", "서");
    add(words, 4, 4, ATTRIBUTIVE, "네", "넉", "너");
    add(words, 1, 1, NOMINAL, "하나");
    add(words, 2, 2, NOMINAL, "둘");
    add(words, 3, 3, NOMINAL, "셋");
    add(words, 4, 4, NOMINAL, "넷");
    String[] both = {"다섯", "여섯", "일곱", "여덟", "아홉"};
    for (int i = 0; i < both.length; i++) {
      add(words, 5 + i, 5 + i, BOTH, both[i]);
    }
    add(words, 5, 5, ATTRIBUTIVE, "닷");
    add(words, 6, 6, ATTRIBUTIVE, "엿");
    addRanges(words);
    words.sort(Comparator.comparingInt((Word w) -> -w.text.length()));
    return group(words);
  }

  private static void addRanges(List<Word> words) {
    add(words, 1, 2, ATTRIBUTIVE, "한두");
    add(words, 1, 2, NOMINAL, "한둘");
    add(words, 2, 2, VAGUE, "두어");
    add(words, 2, 3, ATTRIBUTIVE, "두세");
    add(words, 2, 3, NOMINAL, "두셋");
    add(words, 2, 4, ATTRIBUTIVE, "두서너");
    add(words, 2, 4, NOMINAL, "두서넛");
    add(words, 3, 4, ATTRIBUTIVE, "서너", "세네");
    add(words, 3, 4, NOMINAL, "서넛");
    add(words, 4, 5, BOTH, "네댓", "너댓", "네다섯", "너더댓", "너덧", "네덧");
    add(words, 5, 6, BOTH, "대여섯", "대엿", "다섯여섯", "댓여섯");
    add(words, 6, 7, BOTH, "예닐곱", "여섯일곱");
    add(words, 7, 8, BOTH, "일고여덟", "일여덟", "일곱여덟");
    add(words, 8, 9, BOTH, "엳아홉", "여덟아홉", "여덟아홉");
  }

  private static void add(List<Word> words, int low, int high, char use, String... texts) {
    for (String text : texts) {
      words.add(new Word(text, low, high, use));
    }
  }

  private static Map<Character, List<Word>> group(List<Word> words) {
    Map<Character, List<Word>> byFirst = new java.util.HashMap<>();
    for (Word word : words) {
      byFirst.computeIfAbsent(word.text.charAt(0), c -> new ArrayList<>()).add(word);
    }
    return Map.copyOf(byFirst);
  }
}
