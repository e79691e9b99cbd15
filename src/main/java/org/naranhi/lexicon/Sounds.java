package org.naranhi.lexicon;

/** How much words of the two languages sound alike. */
public final class Sounds {

  private Sounds() {}

  /**
   * How much a Korean word sounds like an English one, 0 to 1: 다마스쿠스 and Damascus do; 0 where one
   * has no sounds, as hanja.
   */
  public static double similarity(String ko, String en) {
    String left = Phonemes.ofHangul(ko);
    String right = Phonemes.ofEnglish(en);
    return left.isEmpty() || right.isEmpty() ? 0 : SoundDistance.similarity(left, right);
  }
}
