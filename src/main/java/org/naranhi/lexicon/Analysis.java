package org.naranhi.lexicon;

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

  /** Copies the lists. */
  public Analysis {
    tokens = List.copyOf(tokens);
    quantities = List.copyOf(quantities);
  }
}
