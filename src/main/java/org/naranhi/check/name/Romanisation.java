package org.naranhi.check.name;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.naranhi.lexicon.ShippedNames;

/**
 * The ways in which Koreans spell their names in Latin letters: 훈 as {@code hun} or {@code hoon}, 이
 * as {@code Lee} or {@code Yi}. All letters here are small; a hyphen parts syllables.
 */
final class Romanisation {

  private static final Map<String, List<String>> SURNAMES = ShippedNames.surnames();

  private static final BitSet GIVEN =
      beginnings(
          ShippedNames.givenSyllables().stream()
              .filter(syllable -> syllable.length() == 1)
              .collect(Collectors.toSet()));

  /** What surnames begin with: few words do. */
  private static final BitSet SURNAME_BEGINNINGS = beginnings(SURNAMES.keySet());

  private static final Set<String> SPELLED =
      SURNAMES.values().stream().flatMap(List::stream).collect(Collectors.toSet());

  private static final String[] ONSETS = {
    "[gk]",
    "[kg]k?",
    "[nlr]",
    "[dt]",
    "dd|tt|t",
    "[rly]|",
    "m",
    "[bp]",
    "bb|pp?",
    "sh?",
    "ss?",
    "[yr]?",
    "(?:j|ch?|z)",
    "(?:jj|j|ch)",
    "(?:ch|j)",
    "k",
    "t",
    "(?:p|f)",
    "w?h"
  };

  private static final String[] VOWELS = {
    "ah?",
    "(?:ae|ai|ay|a|e)",
    "y?ah?",
    "y?ae",
    "(?:eo|uh?|oh?|e|eu|ou|au)",
    "(?:e|ae|ay|eh)",
    "(?:y?eo|[yi]o|y?ou|y?u|ye|eu)",
    "(?:y?e|yae|yeh|ae|ie)",
    "oh?",
    "(?:w|o|u|oo)ah?",
    "(?:wae|oae|wai)",
    "(?:oe|oi|we|eoi|ey)",
    "y?oh?",
    "(?:u|oo|ou|w|wu|woo|eu)",
    "w?(?:o|eo|u|eu)",
    "we",
    "(?:wi|ui|wee|ee|we)",
    "y?(?:u|oo|ou|ew)",
    "(?:eu|u|oo|e|ue)",
    "(?:ui|eui|h?ee|i|ey|ie|yi|y)",
    "(?:i|ee|y|ie|ih|ea)"
  };

  private static final String[] CODAS = {
    "h?",
    "(?:k|g|ck|c|gh)",
    "k",
    "k",
    "n{1,2}",
    "n",
    "n",
    "t",
    "(?:l|r|ll)",
    "k",
    "m",
    "l",
    "l",
    "l",
    "p",
    "l",
    "m",
    "(?:p|b)",
    "p",
    "[tsd]",
    "t",
    "(?:ng|n)",
    "[tj]",
    "t",
    "k",
    "t",
    "p",
    "h?"
  };

  /** Any one syllable of a Korean given name, as far as letters tell. */
  private static final String ANY =
      "(?:[gkndtrlmbpsjch]|ch|sh)?(?:y|w)?"
          + "(?:eo|ae|eu|oo|ee|ui|ou|oe|ai|ah|uh|oh|[aeiou])(?:ng|ck|[kgnlrmpbt])?";

  private static final Pattern ONE = Pattern.compile(ANY);

  private static final Pattern TWO = Pattern.compile("(?:" + ANY + ")-?(?:" + ANY + ")");

  private static final int FIRST = 0xAC00;
  private static final int OF_ONSET = 588;
  private static final int OF_VOWEL = 28;
  private static final int LAST = 0xD7A3;

  /** What two syllables at least are spelled with. */
  private static final int SHORTEST = 4;

  private Romanisation() {}

  private static BitSet beginnings(Set<String> words) {
    BitSet beginnings = new BitSet(Character.MAX_VALUE + 1);
    words.forEach(word -> beginnings.set(word.charAt(0)));
    return beginnings;
  }

  /** How many syllables of {@code word}, 0 to 2, are the surname with which it begins. */
  static int surname(String word) {
    if (word.isEmpty() || !SURNAME_BEGINNINGS.get(word.charAt(0))) {
      return 0;
    }
    for (int length = Math.min(2, word.length() - 1); length > 0; length--) {
      if (SURNAMES.containsKey(word.substring(0, length))) {
        return length;
      }
    }
    return 0;
  }

  /** Whether {@code hangul} is a surname. */
  static boolean isKoreanSurname(String hangul) {
    return SURNAMES.containsKey(hangul);
  }

  /** Whether {@code letters} spell any surname. */
  static boolean isSurname(String letters) {
    return SPELLED.contains(letters);
  }

  /** Whether {@code letters} spell the surname {@code hangul}. */
  static boolean isSurname(String hangul, String letters) {
    return SURNAMES.getOrDefault(hangul, List.of()).contains(letters);
  }

  /** Whether all syllables are such as given names are made of. */
  static boolean isGiven(String hangul) {
    for (int i = 0; i < hangul.length(); i++) {
      if (!GIVEN.get(hangul.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code letters} may be a Korean given name of two syllables. */
  static boolean isGivenSpelling(String letters) {
    return letters.length() >= SHORTEST && TWO.matcher(letters).matches();
  }

  /** Whether {@code letters} may be one syllable of a Korean name. */
  static boolean isSyllable(String letters) {
    return ONE.matcher(letters).matches();
  }

  /** Whether {@code letters} may spell {@code hangul}. */
  static boolean spells(String hangul, String letters) {
    return letters.matches(regex(hangul));
  }

  private static String regex(String hangul) {
    return hangul.chars().mapToObj(Romanisation::syllable).collect(Collectors.joining("-?"));
  }

  private static String syllable(int c) {
    if (c < FIRST || c > LAST) {
      return "\\u0000";
    }
    int at = c - FIRST;
    return "(?:"
        + ONSETS[at / OF_ONSET]
        + ")(?:"
        + VOWELS[at % OF_ONSET / OF_VOWEL]
        + ")(?:"
        + CODAS[at % OF_VOWEL]
        + ")";
  }
}
