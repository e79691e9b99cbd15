package org.naranhi.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.naranhi.token.Token;

/**
 * What of a sentence in any language may have a counterpart: words by their stems, numbers by their
 * digits, the signs that languages share.
 */
public final class PlainFeatures {

  private PlainFeatures() {}

  /** The features of a sentence that {@link org.naranhi.token.PlainTokenizer} has split. */
  public static List<Feature> of(Analysis sentence) {
    List<Feature> features = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.tag().equals("WORD")) {
        features.add(new Feature(token.stem(), Feature.Kind.WORD, token.span()));
      } else if (token.tag().equals("NUMBER")) {
        features.add(new Feature("#" + token.lemma(), Feature.Kind.STRING, token.span()));
      }
    }
    features.addAll(SharedSigns.of(sentence.text(), List.of()));
    return features;
  }
}
