package org.naranhi.segment;

import org.naranhi.text.Language;

/** The segmenter of each language. */
public final class Segmenters {

  private Segmenters() {}

  /**
   * The segmenter for {@code language}: rules for Korean and English, for any other language the
   * Unicode sentence boundaries of UAX 29 as ICU has them.
   */
  public static Segmenter of(Language language) {
    if (language.equals(Language.KOREAN)) {
      return new KoreanSegmenter();
    }
    if (language.equals(Language.ENGLISH)) {
      return new EnglishSegmenter();
    }
    return new PlainSegmenter(language);
  }
}
