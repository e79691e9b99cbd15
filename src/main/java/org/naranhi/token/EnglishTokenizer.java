package org.naranhi.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.text.Span;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * English words, numbers and symbols, with Porter 2 stems (Snowball's English stemmer).
 *
 * <p>{@code Al-Sharaa's 2,000 troops} gives Al, Sharaa, 's, 2,000, troops. Words split at hyphens
 * and before clitics; a decimal or grouped number is one token, and so is a name like O'Brien.
 *
 * <p>{@code U.S.} and {@code US} have the lemma {@code u.s.}, to keep the country apart from the
 * pronoun; other dotted abbreviations lose their dots ({@code U.N.} gives {@code un}).
 */
public final class EnglishTokenizer implements Tokenizer {

  private static final String UNITED_STATES = "u.s.";

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<number>\\d++(?:[,.]\\d++)*+)"
              + "|(?<abbreviation>(?:\\p{L}\\.){2,}+|Ph\\.D\\.)"
              + "|(?<clitic>['’](?:s|re|ve|ll|d|m)\\b)"
              + "|(?<word>[OD]['’]\\p{Lu}[\\p{L}\\p{M}]++|\\p{L}[\\p{L}\\p{M}]*+(?:['’]t\\b)?)"
              + "|(?<symbol>\\S)");

  private final ThreadLocal<EnglishStemmer> stemmers = ThreadLocal.withInitial(EnglishStemmer::new);

  @Override
  public List<Token> tokenize(String sentence) {
    List<Token> tokens = new ArrayList<>();
    Matcher m = TOKEN.matcher(sentence);
    while (m.find()) {
      tokens.add(token(m));
    }
    return tokens;
  }

  private Token token(Matcher m) {
    String surface = m.group();
    Span span = new Span(m.start(), m.end());
    if (m.group("number") != null) {
      return new Token(surface, surface, surface, "NUMBER", span);
    }
    if (m.group("symbol") != null || m.group("clitic") != null) {
      return new Token(surface, surface, surface, "SYMBOL", span);
    }
    if (surface.equals("US") || surface.equals("U.S.")) {
      return new Token(surface, UNITED_STATES, UNITED_STATES, "WORD", span);
    }
    String lower = surface.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (m.group("abbreviation") != null) {
      String joined = lower.replace(".", "");
      return new Token(surface, joined, joined, "WORD", span);
    }
    return new Token(surface, lower, stem(lower), "WORD", span);
  }

  /** The Porter 2 stem of a lower-case word: {@code relations} gives {@code relat}. */
  public String stem(String lower) {
    EnglishStemmer stemmer = stemmers.get();
    stemmer.setCurrent(lower);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
