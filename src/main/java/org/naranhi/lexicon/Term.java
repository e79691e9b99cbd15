package org.naranhi.lexicon;

import java.util.List;

/**
 * A term of a user's glossary.
 *
 * @param ko the Korean term, not blank; spaces inside do not matter
 * @param en its English renderings, at least one, none blank
 */
public record Term(String ko, List<String> en) {

  /** Checks that both sides are there, and copies the list. */
  public Term {
    en = List.copyOf(en);
    if (ko.isBlank() || en.isEmpty() || en.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("a term needs Korean and English but was " + ko + en);
    }
  }
}
