package org.naranhi.check.polarity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.naranhi.lexicon.EnglishForms;
import org.naranhi.token.Token;

/** The words of one language in {@code negatives.tsv}. Immutable; safe for threads. */
final class NegativeWords {

  static final NegativeWords KOREAN = new NegativeWords("ko");
  static final NegativeWords ENGLISH = new NegativeWords("en");

  /** The kind of words that negate by themselves. */
  static final String WORD = "word";

  /** The kind of words that may stand where the other language negates. */
  static final String HINT = "hint";

  /** The kind of words that have hardly a meaning of their own. */
  static final String FUNCTION = "function";

  /** Prefixes stand by their first letters, to be found quickly. */
  private static final int HEAD = 2;

  private static final int SHORTEST = 6;

  private final boolean english;
  private final Map<String, String> kinds = new HashMap<>();
  private final Map<String, List<String>> prefixes = new HashMap<>();

  private NegativeWords(String language) {
    english = language.equals("en");
    for (String[] row : WordLists.rows("negatives.tsv", 3)) {
      if (row[0].equals(language)) {
        for (String word : row[2].split(" ")) {
          add(row[1], word);
        }
      }
    }
  }

  private void add(String kind, String word) {
    if (word.endsWith("-")) {
      prefixes
          .computeIfAbsent(word.substring(0, HEAD), h -> new ArrayList<>())
          .add(word.substring(0, word.length() - 1));
    } else {
      kinds.putIfAbsent(english ? EnglishForms.shipped().key(word) : word, kind);
    }
  }

  /** What the table calls a word: {@link #WORD}, {@link #HINT}, {@link #FUNCTION}; else empty. */
  String kind(Token token) {
    return kinds.getOrDefault(english ? EnglishForms.shipped().key(token) : token.lemma(), "");
  }

  /** Whether a word negates by itself. */
  boolean negates(Token token) {
    return negates(token, kind(token));
  }

  /** Whether a word of a kind negates by itself. */
  boolean negates(Token token, String kind) {
    return kind.equals(WORD) || english && isNegatedByForm(token.lemma());
  }

  /** Whether a word may stand where the other language negates. */
  boolean hints(Token token) {
    return kind(token).equals(HINT);
  }

  /** Whether a word has hardly a meaning of its own. */
  boolean isFunction(Token token) {
    return kind(token).equals(FUNCTION);
  }

  private boolean isNegatedByForm(String word) {
    if (word.length() < SHORTEST) {
      return false;
    }
    if (word.endsWith("less") || word.endsWith("lessly")) {
      return true;
    }
    for (String prefix : prefixes.getOrDefault(word.substring(0, HEAD), List.of())) {
      if (word.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }
}
