package org.naranhi.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.naranhi.token.EnglishTokenizer;
import org.naranhi.token.Token;

/** A table of phrases, found by their first word, the longest first. Immutable once built. */
final class EnglishPhrases<T> {

  private static final EnglishTokenizer TOKENIZER = new EnglishTokenizer();

  private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

  /** A phrase as tokens; {@code exact} asks for its very capitals. */
  private record Entry<T>(List<Token> tokens, boolean exact, T meaning) {}

  /** What was found: its meaning, the token after it, and whether it is a symbol. */
  record Hit<T>(T meaning, int to, boolean symbol) {}

  /** Adds a phrase; {@code exact} for symbols, whose capitals count. */
  void add(String phrase, boolean exact, T meaning) {
    List<Token> tokens = TOKENIZER.tokenize(phrase);
    List<Entry<T>> entries =
        byFirst.computeIfAbsent(tokens.get(0).lemma(), w -> new ArrayList<>(2));
    entries.add(new Entry<>(tokens, exact, meaning));
    entries.sort(Comparator.comparingInt((Entry<T> e) -> -e.tokens().size()));
  }

  boolean startsWith(String word) {
    return byFirst.containsKey(word);
  }

  /** The longest phrase that starts at token {@code i}; hyphens may join its words. */
  Optional<Hit<T>> at(EnglishText t, int i) {
    List<Entry<T>> entries = byFirst.get(t.word(i));
    if (entries == null) {
      return Optional.empty();
    }
    for (Entry<T> entry : entries) {
      int to = match(t, i, entry);
      if (to > i) {
        return Optional.of(new Hit<>(entry.meaning(), to, entry.exact()));
      }
    }
    return Optional.empty();
  }

  private static <T> int match(EnglishText t, int i, Entry<T> entry) {
    int at = i;
    List<Token> tokens = entry.tokens();
    for (int k = 0; k < tokens.size(); k++) {
      if (k > 0 && !t.is(at, tokens.get(k).lemma())) {
        at = t.afterHyphen(at);
      }
      boolean same =
          entry.exact()
              ? t.raw(at).equals(tokens.get(k).surface())
              : t.is(at, tokens.get(k).lemma());
      if (!same) {
        return i;
      }
      at++;
    }
    return at;
  }
}
