package org.naranhi.lexicon;

import java.util.Locale;
import java.util.Map;

/**
 * Hangul and English spelling as strings over one coarse alphabet of sounds, so that a name and its
 * transliteration can be compared.
 *
 * <p>Consonants: {@code k g t d p b s c j m n N l r h w y}; vowels: {@code a e i o u x} with {@code
 * x} for ㅓ and reduced vowels, {@code -} for ㅡ, which Korean inserts between consonants. {@code
 * 다마스쿠스} gives {@code tamas-kus-}, {@code Damascus} gives {@code damaskus}.
 */
final class Phonemes {

  private static final String[] ONSETS = {
    "g", "k", "n", "d", "t", "r", "m", "b", "p", "s", "s", "", "j", "j", "c", "k", "t", "p", "h"
  };
  private static final String[] VOWELS = {
    "a", "e", "ya", "ye", "x", "e", "yx", "ye", "o", "wa", "we", "we", "yo", "u", "wx", "we", "wi",
    "yu", "-", "-i", "i"
  };
  private static final String[] CODAS = {
    "", "k", "k", "ks", "n", "nj", "n", "t", "l", "lk", "lm", "lb", "ls", "lt", "lp", "l", "m", "p",
    "ps", "s", "s", "N", "j", "c", "k", "t", "p", ""
  };

  /** Groups of English letters, longest first, with their sounds. */
  private static final Map<String, String> ENGLISH =
      Map.ofEntries(
          Map.entry("sch", "s"),
          Map.entry("tch", "c"),
          Map.entry("tsch", "c"),
          Map.entry("ch", "c"),
          Map.entry("sh", "s"),
          Map.entry("th", "t"),
          Map.entry("ph", "p"),
          Map.entry("gh", "g"),
          Map.entry("kh", "h"),
          Map.entry("ck", "k"),
          Map.entry("qu", "kw"),
          Map.entry("x", "ks"),
          Map.entry("wh", "w"),
          Map.entry("dg", "j"),
          Map.entry("ng", "N"),
          Map.entry("ce", "se"),
          Map.entry("ci", "si"),
          Map.entry("cy", "si"),
          Map.entry("ge", "je"),
          Map.entry("gi", "ji"),
          Map.entry("ee", "i"),
          Map.entry("ea", "i"),
          Map.entry("oo", "u"),
          Map.entry("ou", "u"),
          Map.entry("ow", "o"),
          Map.entry("au", "o"),
          Map.entry("aw", "o"),
          Map.entry("ai", "ei"),
          Map.entry("ay", "ei"),
          Map.entry("ey", "i"),
          Map.entry("eo", "x"),
          Map.entry("eu", "-"),
          Map.entry("ae", "e"),
          Map.entry("oe", "e"),
          Map.entry("ie", "i"),
          Map.entry("oa", "o"),
          Map.entry("c", "k"),
          Map.entry("q", "k"),
          Map.entry("f", "p"),
          Map.entry("v", "b"),
          Map.entry("z", "j"),
          Map.entry("y", "i"),
          Map.entry("tion", "sxn"),
          Map.entry("sion", "sxn"),
          Map.entry("ture", "cx"),
          Map.entry("igh", "ai"),
          Map.entry("ya", "ya"),
          Map.entry("ye", "ye"),
          Map.entry("yo", "yo"),
          Map.entry("yu", "yu"),
          Map.entry("yeo", "yx"));

  private Phonemes() {}

  /** The sounds of hangul text; other characters are left out. */
  static String ofHangul(String text) {
    StringBuilder sounds = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int syllable = text.charAt(i) - 0xAC00;
      if (syllable < 0 || syllable >= 11172) {
        continue;
      }
      sounds
          .append(ONSETS[syllable / 588])
          .append(VOWELS[syllable % 588 / 28])
          .append(CODAS[syllable % 28]);
    }
    return collapsed(sounds);
  }

  /**
   * The sounds of an English word by its spelling; letters with accents count as their base
   * letters.
   */
  static String ofEnglish(String word) {
    String letters =
        java.text.Normalizer.normalize(word.toLowerCase(Locale.ROOT), java.text.Normalizer.Form.NFD)
            .replaceAll("[^a-z]", "");
    StringBuilder sounds = new StringBuilder();
    for (int i = 0; i < letters.length(); ) {
      int taken = 0;
      for (int length = Math.min(4, letters.length() - i); length > 0 && taken == 0; length--) {
        String sound = ENGLISH.get(letters.substring(i, i + length));
        if (sound != null) {
          sounds.append(sound);
          taken = length;
        }
      }
      if (taken == 0) {
        sounds.append(letters.charAt(i));
        taken = 1;
      }
      i += taken;
    }
    int last = sounds.length() - 1;
    if (last > 1 && letters.endsWith("e") && sounds.charAt(last) == 'e') {
      sounds.setCharAt(last, '-');
    }
    return collapsed(sounds);
  }

  private static String collapsed(StringBuilder sounds) {
    StringBuilder once = new StringBuilder(sounds.length());
    for (int i = 0; i < sounds.length(); i++) {
      if (i == 0 || sounds.charAt(i) != sounds.charAt(i - 1)) {
        once.append(sounds.charAt(i));
      }
    }
    return once.toString();
  }
}
