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

  /**
   * The classes of a Korean word's consonants, liquids and h left out: 다마스쿠스 gives {@code tmssk…}.
   * Equal to {@link #englishConsonants} for most names that were transliterated; a key for looking
   * them up.
   */
  public static String koreanConsonants(String ko) {
    return consonants(Phonemes.ofHangul(ko));
  }

  /** The same of an English word. */
  public static String englishConsonants(String en) {
    return consonants(Phonemes.ofEnglish(en));
  }

  /** Korean drops r before consonants, and h is often mute. */
  private static String consonants(String sounds) {
    return SoundCosts.skeleton(sounds).replaceAll("[lh]", "");
  }
}
