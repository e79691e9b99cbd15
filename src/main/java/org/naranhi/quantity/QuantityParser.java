package org.naranhi.quantity;

import java.util.List;
import org.naranhi.token.Token;

/**
 * Finds the quantities of a sentence in one language. Implementations are immutable and safe for
 * threads.
 */
public interface QuantityParser {

  /**
   * The quantities of {@code sentence} in order of their start, not overlapping.
   *
   * @param tokens the tokens of the very same sentence
   */
  List<Quantity> parse(String sentence, List<Token> tokens);
}
