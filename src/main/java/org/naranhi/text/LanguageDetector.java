package org.naranhi.text;

import java.lang.Character.UnicodeScript;
import java.util.List;

/**
 * Tells the language of a text by the scripts of its letters.
 *
 * <p>A Korean text keeps English names, code and units in Latin letters; an English text rarely
 * holds more than a few Korean names. So Hangul decides from a share of {@value #MIN_HANGUL} on,
 * each syllable counted as {@value #LATIN_PER_SYLLABLE} Latin letters.
 */
public final class LanguageDetector {

  /** A text without letters, or in none of the languages told apart. */
  public static final Language UNDETERMINED = new Language("und");

  /** English letters per Hangul syllable that say the same; about 2.2 in translated news. */
  private static final int LATIN_PER_SYLLABLE = 2;

  private static final double MIN_HANGUL = 0.3;

  private LanguageDetector() {}

  /** The language of {@code text}: Korean, English, {@code ja}, {@code zh} or undetermined. */
  public static Language detect(String text) {
    Count count = new Count();
    count.add(text);
    return count.language();
  }

  /** The language of the content among {@code blocks}; of all of them where none is content. */
  static Language detect(List<Block> blocks) {
    boolean anyContent = blocks.stream().anyMatch(b -> b.kind().isContent());
    Count count = new Count();
    for (Block block : blocks) {
      if (!anyContent || block.kind().isContent()) {
        count.add(block.text());
      }
    }
    return count.language();
  }

  /** Letters by script. */
  private static final class Count {
    private long hangul;
    private long latin;
    private long kana;
    private long han;

    void add(String text) {
      for (int i = 0; i < text.length(); i++) {
        add(text.charAt(i));
      }
    }

    private void add(char c) {
      if (c < 0x80) {
        latin += (c | 0x20) >= 'a' && (c | 0x20) <= 'z' ? 1 : 0;
      } else if (c >= 0xAC00 && c <= 0xD7A3) {
        hangul++;
      } else if (Character.isLetter(c)) {
        addOther(UnicodeScript.of(c));
      }
    }

    private void addOther(UnicodeScript script) {
      switch (script) {
        case HANGUL -> hangul++;
        case LATIN -> latin++;
        case HIRAGANA, KATAKANA -> kana++;
        case HAN -> han++;
        default -> {}
      }
    }

    Language language() {
      long korean = hangul * LATIN_PER_SYLLABLE;
      long eastAsian = (kana + han) * LATIN_PER_SYLLABLE;
      if (korean > 0 && korean >= MIN_HANGUL * (korean + latin) && hangul >= kana) {
        return Language.KOREAN;
      }
      if (eastAsian > 0 && eastAsian >= MIN_HANGUL * (eastAsian + latin)) {
        return new Language(kana * 10 > han ? "ja" : "zh");
      }
      return latin > 0 ? Language.ENGLISH : UNDETERMINED;
    }
  }
}
