package org.naranhi.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.naranhi.text.Span;
import org.naranhi.token.Token;

/**
 * What of an English sentence may have a Korean counterpart: every word but the emptiest, names,
 * hyphenated names as a whole.
 */
final class EnglishFeatures {

  private static final Set<String> EMPTY =
      Set.of(
          "the", "a", "an", "of", "to", "is", "are", "was", "were", "be", "been", "being", "am",
          "'s", "s", "that", "as", "it", "its", "has", "have", "had", "do", "does", "did", "will",
          "would", "which", "who", "there");

  private EnglishFeatures() {}

  static List<Feature> of(String sentence, List<Token> tokens, List<Span> covered) {
    List<Feature> features = new ArrayList<>();
    for (int t = 0; t < tokens.size(); t++) {
      Token token = tokens.get(t);
      if (KoreanFeatures.inside(token.span(), covered)) {
        continue;
      }
      if (token.tag().equals("NUMBER")) {
        features.add(new Feature(token.stem(), Feature.Kind.STRING, token.span()));
      } else if (token.tag().equals("WORD") && !empty(token)) {
        features.add(
            new Feature(
                token.stem(),
                capital(token.surface()) ? Feature.Kind.NAME : Feature.Kind.WORD,
                token.span()));
        addHyphenated(sentence, tokens, t, features);
      }
    }
    return features;
  }

  /** A capitalised word with a hyphen, Jae-myung or al-Sharaa, is a possible name as a whole. */
  private static void addHyphenated(
      String sentence, List<Token> tokens, int t, List<Feature> features) {
    if (t + 2 < tokens.size()
        && tokens.get(t + 1).surface().equals("-")
        && tokens.get(t + 2).tag().equals("WORD")
        && tokens.get(t + 1).span().start() == tokens.get(t).span().end()
        && tokens.get(t + 2).span().start() == tokens.get(t + 1).span().end()) {
      Span whole = new Span(tokens.get(t).span().start(), tokens.get(t + 2).span().end());
      if (capital(tokens.get(t).surface()) || capital(tokens.get(t + 2).surface())) {
        features.add(
            new Feature(
                tokens.get(t).lemma() + "-" + tokens.get(t + 2).lemma(), Feature.Kind.NAME, whole));
      }
    }
  }

  /** "is" is empty, "IS" is a name. */
  static boolean empty(Token token) {
    return EMPTY.contains(token.lemma())
        && (token.surface().length() < 2 || Character.isLowerCase(token.surface().charAt(1)));
  }

  private static boolean capital(String surface) {
    return Character.isUpperCase(surface.charAt(0));
  }
}
