package org.naranhi.check.form;

import java.util.ArrayList;
import java.util.List;
import org.naranhi.check.Letters;
import org.naranhi.text.Span;

/**
 * Letters of the Korean keyboard that were meant for a syllable: {@code 안녕하ㅅ세요}, {@code ㅎㅏㄴ글},
 * {@code 했다ㅏ}. Laughing and weeping ({@code ㅋㅋ}, {@code 그래ㅠㅠ}), letters by themselves ({@code 모음
 * ㅏ는}) and shapes ({@code ㄷ자 모양}) are none.
 */
final class StrayLetters {

  /** Letters that stand for laughing and weeping, once or many times. */
  private static final String FACES = "ㅋㅎㅠㅜㅡㅗ";

  /** Letters that people write after a word for short: 그래ㅇㅇ, 안녕ㅎ. */
  private static final String SHORT = FACES + "ㅇㄷㅅㅊㄴㅈㄱ";

  private StrayLetters() {}

  /** The stray letters of a text. */
  static List<Span> in(String text) {
    List<Span> strays = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      int end = i;
      while (Letters.isJamo(Letters.at(text, end))) {
        end++;
      }
      if (end > i) {
        Span run = new Span(i, end);
        if (isStray(text, run)) {
          strays.add(run);
        }
        i = end;
      }
    }
    return strays;
  }

  private static boolean isStray(String text, Span run) {
    String letters = run.of(text);
    boolean after = Letters.isSyllable(Letters.at(text, run.start() - 1));
    boolean before = Letters.isSyllable(Letters.at(text, run.end()));
    return isSyllableApart(letters)
        || after && before && !isLaughing(letters)
        || after && !before && isMisplaced(letters);
  }

  /** A consonant before a vowel is a syllable that was not put together. */
  private static boolean isSyllableApart(String letters) {
    for (int i = 1; i < letters.length(); i++) {
      if (isConsonant(letters.charAt(i - 1)) && isVowel(letters.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLaughing(String letters) {
    boolean faces = letters.chars().allMatch(c -> FACES.indexOf(c) >= 0);
    return faces && (letters.length() > 1 || letters.charAt(0) == 'ㅋ');
  }

  private static boolean isMisplaced(String letters) {
    char first = letters.charAt(0);
    return isVowel(first) || letters.length() == 1 && SHORT.indexOf(first) < 0;
  }

  private static boolean isConsonant(char c) {
    return c >= 'ㄱ' && c <= 'ㅎ';
  }

  private static boolean isVowel(char c) {
    return c >= 'ㅏ' && c <= 'ㅣ' && FACES.indexOf(c) < 0;
  }
}
