package org.naranhi.app.corpus.score;

import java.lang.Character.UnicodeScript;
import org.naranhi.text.Language;

/** How much of a text is written in the script of its language. */
final class ScriptShare {

  /** English letters that say the same as a Hangul syllable, as {@code LanguageDetector} has it. */
  private static final int LATIN_PER_SYLLABLE = 2;

  private ScriptShare() {}

  /** The share, 0 to 1, a syllable counting as several letters; 0 for a text without letters. */
  static double of(String text, Language language) {
    UnicodeScript own =
        language.equals(Language.KOREAN) ? UnicodeScript.HANGUL : UnicodeScript.LATIN;
    double ours = 0;
    double all = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetter(c)) {
        UnicodeScript script = UnicodeScript.of(c);
        int weight = script == UnicodeScript.LATIN ? 1 : LATIN_PER_SYLLABLE;
        all += weight;
        ours += script == own ? weight : 0;
      }
    }
    return all == 0 ? 0 : ours / all;
  }
}
