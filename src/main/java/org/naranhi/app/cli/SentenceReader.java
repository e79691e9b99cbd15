package org.naranhi.app.cli;

import java.util.List;
import org.naranhi.lexicon.Analysis;
import org.naranhi.quantity.EnglishQuantityParser;
import org.naranhi.quantity.KoreanQuantityParser;
import org.naranhi.quantity.QuantityParser;
import org.naranhi.text.Language;
import org.naranhi.token.EnglishTokenizer;
import org.naranhi.token.KoreanTokenizer;
import org.naranhi.token.Token;
import org.naranhi.token.Tokenizer;

/** Tokens and quantities of single sentences. */
final class SentenceReader {

  private final Tokenizer koreanTokens = new KoreanTokenizer();
  private final Tokenizer englishTokens = new EnglishTokenizer();
  private final QuantityParser korean = new KoreanQuantityParser();
  private final QuantityParser english = new EnglishQuantityParser();

  /** {@code sentence} with its tokens and quantities. */
  Analysis read(Language language, String sentence) {
    boolean inKorean = language.equals(Language.KOREAN);
    List<Token> tokens = (inKorean ? koreanTokens : englishTokens).tokenize(sentence);
    QuantityParser parser = inKorean ? korean : english;
    return new Analysis(sentence, tokens, parser.parse(sentence, tokens));
  }
}
