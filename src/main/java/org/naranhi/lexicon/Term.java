package org.naranhi.lexicon;

import java.util.List;
import java.util.stream.Stream;

/**
 * A term of a user's glossary.
 *
 * @param ko the Korean term, not blank; spaces inside do not matter
 * @param en its English renderings, none blank
 * @param forbidden English that must not render it, none blank; with {@code en} at least one
 */
public record Term(String ko, List<String> en, List<String> forbidden) {

  /** Checks that both sides are there, and copies the lists. */
  public Term {
    en = List.copyOf(en);
    forbidden = List.copyOf(forbidden);
    boolean none = en.isEmpty() && forbidden.isEmpty();
    if (ko.isBlank()
        || none
        || Stream.concat(en.stream(), forbidden.stream()).anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("a term needs Korean and English but was " + ko + en);
    }
  }

  /** A term all of whose renderings are good. */
  public Term(String ko, List<String> en) {
    this(ko, en, List.of());
  }
}
