package org.naranhi.quantity;

import java.util.List;
import org.naranhi.token.EnglishTokenizer;
import org.naranhi.token.Token;

/**
 * The quantities of English sentences.
 *
 * <p>One pass over the tokens looks for words that may open a quantity; only there the rules are
 * tried, the more particular first:
 *
 * <pre>
 * quantity := code | date | money | fraction | rank | amount [unit] | multiple | word
 * </pre>
 *
 * <p>{@code The reward is $10 million (about 1.45 billion KRW)} holds {@code $10 million} =
 * 10000000 USD and {@code 1.45 billion KRW} = 1450000000 KRW, approximate, which restates the
 * first. Full-width digits count as digits. Time is linear in the length of the sentence; no input
 * is refused.
 */
public final class EnglishQuantityParser implements QuantityParser {

  private static final EnglishTokenizer TOKENIZER = new EnglishTokenizer();

  @Override
  public List<Quantity> parse(String sentence, List<Token> tokens) {
    String narrow = narrow(sentence);
    boolean same = narrow.equals(sentence);
    EnglishText text =
        new EnglishText(sentence, narrow, same ? tokens : TOKENIZER.tokenize(narrow));
    return new EnglishRules(text).quantities();
  }

  /** Full-width ASCII as ASCII, unit for unit, so that every offset holds. */
  private static String narrow(String sentence) {
    int i = 0;
    while (i < sentence.length() && !isWide(sentence.charAt(i))) {
      i++;
    }
    if (i == sentence.length()) {
      return sentence;
    }
    char[] chars = sentence.toCharArray();
    for (; i < chars.length; i++) {
      chars[i] = isWide(chars[i]) ? (char) (chars[i] - 0xFEE0) : chars[i];
    }
    return new String(chars);
  }

  private static boolean isWide(char c) {
    return c >= '\uFF01' && c <= '\uFF5D';
  }
}
