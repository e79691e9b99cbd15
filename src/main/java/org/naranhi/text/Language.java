package org.naranhi.text;

import java.util.Locale;

/**
 * A language by its BCP 47 primary tag.
 *
 * @param tag lower case, two or three letters: {@code ko}, {@code en}
 */
public record Language(String tag) {

  /** Korean. */
  public static final Language KOREAN = new Language("ko");

  /** English. */
  public static final Language ENGLISH = new Language("en");

  /** Checks the form of the tag. */
  public Language {
    if (!tag.matches("[a-z]{2,3}")) {
      throw new IllegalArgumentException(
          "language tag must be two or three lower-case letters but was '" + tag + "'");
    }
  }

  /** The English name of the language: {@code Korean}. */
  public String displayName() {
    return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
  }

  @Override
  public String toString() {
    return tag;
  }
}
