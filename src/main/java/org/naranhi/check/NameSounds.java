package org.naranhi.check;

import java.util.List;
import org.naranhi.lexicon.Sounds;
import org.naranhi.text.Span;
import org.naranhi.token.Token;

/** Whether names sound like anything on the other side, wherever a tokenizer cut it. */
final class NameSounds {

  /** Likeness from which on two may be one name, badly or unusually transliterated. */
  static final double MAY_BE_ONE = .5;

  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;

  private NameSounds() {}

  /** How much an English name sounds like the Korean word that does most, 0 to 1. */
  static double best(String english, List<String> korean) {
    double best = 0;
    for (String word : korean) {
      best = Math.max(best, ofParts(word, english));
    }
    return best;
  }

  /** Of a Korean word, which particles or other parts of a name may hold to. */
  private static double ofParts(String word, String english) {
    double best = Sounds.similarity(word, english);
    for (int cut = 1; word.length() - cut >= SHORTEST; cut++) {
      best = Math.max(best, Sounds.similarity(word.substring(cut), english));
      best = Math.max(best, Sounds.similarity(word.substring(0, word.length() - cut), english));
    }
    return best;
  }

  /** How much a Korean name sounds like the English word or two words that do most. */
  static double best(String korean, CheckedPair pair) {
    double best = 0;
    String text = pair.en().text();
    List<Token> tokens = pair.en().tokens();
    for (int t = 0; t < tokens.size(); t++) {
      Token token = tokens.get(t);
      for (int u = t; u < Math.min(t + 3, tokens.size()); u++) {
        boolean words = word(token) && word(tokens.get(u));
        if (words && Character.isUpperCase(token.surface().charAt(0))) {
          Span span = new Span(token.span().start(), tokens.get(u).span().end());
          best = Math.max(best, ofParts(korean, span.of(text)));
        }
      }
    }
    return best;
  }

  private static boolean word(Token token) {
    return token.tag().equals("WORD");
  }

  /** The Korean text's words between spaces and marks, as far as they are short enough for names. */
  static List<String> words(String text) {
    return List.of(text.split("[^가-힣]+")).stream()
        .filter(w -> w.length() >= SHORTEST && w.length() <= LONGEST)
        .toList();
  }
}
