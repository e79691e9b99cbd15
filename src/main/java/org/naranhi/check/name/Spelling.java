package org.naranhi.check.name;

import java.util.Locale;
import org.naranhi.text.Span;

/**
 * How a name is spelled.
 *
 * @param span where
 * @param text {@code Min-su Kim}
 * @param letters in the order of the Korean name: {@code kimminsu}
 * @param alike how much it sounds like the Korean name, 0 to 1
 */
record Spelling(Span span, String text, String letters, double alike) {

  /** Letters of several sounds that different systems write alike, and the one that stands for. */
  private static final String LIKE = "ktpwr";

  private static final String STANDS = "gdbvl";

  private static final String VOWELS = "aeiouyh";

  /** A rendering of the dictionary. */
  static Spelling of(Span span, String rendering) {
    return new Spelling(span, rendering, letters(rendering), 1);
  }

  /** The same at another place. */
  Spelling at(Span place) {
    return new Spelling(place, text, letters, alike);
  }

  /** The letters of a text in small. */
  static String letters(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(lower.length());
    lower.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** Whether both are spellings of the same sounds, not a country and its people. */
  boolean isSpellingOf(Spelling other) {
    return !letters.equals(other.letters) && skeleton(letters).equals(skeleton(other.letters));
  }

  /**
   * The consonants of a spelling, as far as different systems write them alike: {@code Chuncheon}
   * and {@code Junjeon} give {@code jnjn}.
   */
  private static String skeleton(String letters) {
    StringBuilder skeleton = new StringBuilder(letters.length());
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.startsWith("ch", i) ? 'j' : consonant(letters.charAt(i));
      boolean again = skeleton.length() > 0 && skeleton.charAt(skeleton.length() - 1) == c;
      if (VOWELS.indexOf(c) < 0 && !again) {
        skeleton.append(c);
      }
    }
    return skeleton.toString();
  }

  private static char consonant(char letter) {
    int like = LIKE.indexOf(letter);
    return like < 0 ? letter : STANDS.charAt(like);
  }

  /** Whether it is all in capitals. */
  boolean isShouted() {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** Whether it is written in the order of the Korean name. */
  boolean isInOrder() {
    return letters(text).equals(letters);
  }
}
