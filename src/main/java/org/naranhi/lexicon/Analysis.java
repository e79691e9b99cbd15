package org.naranhi.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.naranhi.quantity.Quantity;
import org.naranhi.token.Token;

/**
 * A sentence with what the packages below have found in it.
 *
 * @param text the sentence
 * @param tokens its tokens
 * @param quantities its quantities
 */
public record Analysis(String text, List<Token> tokens, List<Quantity> quantities) {

  /** Sentences as one text, joined by one space, everything found in them moved along. */
  public static Analysis join(List<Analysis> sentences) {
    if (sentences.size() == 1) {
      return sentences.get(0);
    }
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    List<Quantity> quantities = new ArrayList<>();
    for (Analysis sentence : sentences) {
      if (text.length() > 0) {
        text.append(' ');
      }
      int offset = text.length();
      int before = quantities.size();
      text.append(sentence.text);
      for (Token t : sentence.tokens) {
        tokens.add(new Token(t.surface(), t.lemma(), t.stem(), t.tag(), t.span().shift(offset)));
      }
      for (Quantity q : sentence.quantities) {
        quantities.add(q.moved(offset, before));
      }
    }
    return new Analysis(text.toString(), tokens, quantities);
  }

  /** Copies the lists. */
  public Analysis {
    tokens = List.copyOf(tokens);
    quantities = List.copyOf(quantities);
  }
}
