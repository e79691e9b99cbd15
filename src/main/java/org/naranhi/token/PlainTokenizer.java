package org.naranhi.token;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.text.Span;

/**
 * Words, numbers and symbols of any language, by Unicode's classes alone.
 *
 * <p>A word is a run of letters; its lemma is in lower case and without accents, its stem the first
 * {@value #STEM} letters of that: {@code Gipfelgrat} gives {@code gipfel}, {@code Été} gives {@code
 * ete}. A run of digits is one token, with the commas, dots, apostrophes and spaces that group
 * them: {@code 8.091} and {@code 8 091} and {@code 8,091} all have the lemma {@code 8091}.
 *
 * <p>Weak where words are not parted by spaces: of Chinese, Japanese and Thai each letter is a
 * word.
 */
public final class PlainTokenizer implements Tokenizer {

  /** How many letters make a stem; of 4, 5 and 6 the best on the dev part of Text+Berg. */
  static final int STEM = 6;

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<number>\\d++(?:[.,'’ \\u00a0\\u202f]\\d{3}(?!\\d))*+)"
              + "|(?<word>[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]\\p{M}*+|[\\p{L}\\p{M}]++)"
              + "|(?<symbol>\\S)");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_DIGIT = Pattern.compile("\\D+");

  @Override
  public List<Token> tokenize(String sentence) {
    List<Token> tokens = new ArrayList<>();
    Matcher m = TOKEN.matcher(sentence);
    while (m.find()) {
      tokens.add(token(m));
    }
    return tokens;
  }

  private static Token token(Matcher m) {
    String surface = m.group();
    Span span = new Span(m.start(), m.end());
    if (m.group("number") != null) {
      String digits = NO_DIGIT.matcher(surface).replaceAll("");
      return new Token(surface, digits, digits, "NUMBER", span);
    }
    if (m.group("word") == null) {
      return new Token(surface, surface, surface, "SYMBOL", span);
    }
    String lemma = fold(surface);
    return new Token(surface, lemma, stem(lemma), "WORD", span);
  }

  /** Lower case without accents: {@code Gemäß} gives {@code gemass}. */
  private static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String bare = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    String folded = bare.replace("ß", "ss").replace("œ", "oe").replace("æ", "ae");
    return Normalizer.normalize(folded.isEmpty() ? lower : folded, Normalizer.Form.NFC);
  }

  private static String stem(String lemma) {
    int letters = Math.min(STEM, lemma.codePointCount(0, lemma.length()));
    return lemma.substring(0, lemma.offsetByCodePoints(0, letters));
  }
}
