package org.naranhi.check;

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

  private boolean is(String kind, Token token) {
    return kind.equals(kinds.get(english ? EnglishForms.shipped().key(token) : token.lemma()));
  }

  /** Whether a word negates by itself. */
  boolean negates(Token token) {
    return is("word", token) || english && isNegatedByForm(token.lemma());
  }

  /** Whether a word may stand where the other language negates. */
  boolean hints(Token token) {
    return is("hint", token);
  }

  /** Whether a word has hardly a meaning of its own. */
  boolean isFunction(Token token) {
    return is("function", token);
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
