package org.naranhi.token;

import java.util.List;

/** Splits a sentence into tokens. Implementations are safe for threads. */
public interface Tokenizer {

  /** The tokens of {@code sentence} in order of their start; white space yields none. */
  List<Token> tokenize(String sentence);
}
