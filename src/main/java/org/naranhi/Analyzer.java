package org.naranhi;

import java.util.List;
import org.naranhi.lexicon.Analysis;
import org.naranhi.lexicon.ShippedNames;
import org.naranhi.quantity.EnglishQuantityParser;
import org.naranhi.quantity.KoreanQuantityParser;
import org.naranhi.quantity.QuantityParser;
import org.naranhi.text.Language;
import org.naranhi.token.EnglishTokenizer;
import org.naranhi.token.KoreanTokenizer;
import org.naranhi.token.Token;
import org.naranhi.token.Tokenizer;

/** Tokens and quantities of sentences in one language. Safe for threads. */
public final class Analyzer {

  private final Tokenizer tokenizer;
  private final QuantityParser quantities;

  private Analyzer(Tokenizer tokenizer, QuantityParser quantities) {
    this.tokenizer = tokenizer;
    this.quantities = quantities;
  }

  /** One for a language that is analysed: Korean, or else English. */
  public static Analyzer of(Language language) {
    return language.equals(Language.KOREAN) ? korean() : english();
  }

  static Analyzer korean() {
    return new Analyzer(new KoreanTokenizer(ShippedNames.korean()), new KoreanQuantityParser());
  }

  static Analyzer english() {
    return new Analyzer(new EnglishTokenizer(), new EnglishQuantityParser());
  }

  /** The tokens and quantities of a sentence. */
  public Analysis analyse(String sentence) {
    List<Token> tokens = tokenizer.tokenize(sentence);
    return new Analysis(sentence, tokens, quantities.parse(sentence, tokens));
  }

  /** The tokens of a sentence, without its quantities. */
  public Analysis words(String sentence) {
    return new Analysis(sentence, tokenizer.tokenize(sentence), List.of());
  }

  /** Loads what the first sentence would otherwise wait for. */
  Analysis warmUp() {
    return analyse("가");
  }
}
