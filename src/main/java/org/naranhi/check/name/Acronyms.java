package org.naranhi.check.name;

import java.util.Map;

/** Latin letters as Koreans write their names: 에이치엘 is HL. */
final class Acronyms {

  private static final int LONGEST = 4;

  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("에이", "A"),
          Map.entry("비", "B"),
          Map.entry("씨", "C"),
          Map.entry("시", "C"),
          Map.entry("디", "D"),
          Map.entry("이", "E"),
          Map.entry("에프", "F"),
          Map.entry("지", "G"),
          Map.entry("에이치", "H"),
          Map.entry("아이", "I"),
          Map.entry("제이", "J"),
          Map.entry("케이", "K"),
          Map.entry("엘", "L"),
          Map.entry("엠", "M"),
          Map.entry("엔", "N"),
          Map.entry("오", "O"),
          Map.entry("피", "P"),
          Map.entry("큐", "Q"),
          Map.entry("알", "R"),
          Map.entry("에스", "S"),
          Map.entry("티", "T"),
          Map.entry("유", "U"),
          Map.entry("브이", "V"),
          Map.entry("더블유", "W"),
          Map.entry("엑스", "X"),
          Map.entry("와이", "Y"),
          Map.entry("제트", "Z"));

  private Acronyms() {}

  /** The letters that a whole Korean word names; empty where it names none. */
  static String letters(String word) {
    StringBuilder letters = new StringBuilder();
    for (int at = 0; at < word.length(); ) {
      int end = Math.min(word.length(), at + LONGEST);
      while (end > at && !LETTERS.containsKey(word.substring(at, end))) {
        end--;
      }
      if (end == at) {
        return "";
      }
      letters.append(LETTERS.get(word.substring(at, end)));
      at = end;
    }
    return letters.toString();
  }
}
