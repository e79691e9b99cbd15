package org.naranhi.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.naranhi.lexicon.Analysis;
import org.naranhi.lexicon.Lexicon;
import org.naranhi.quantity.EnglishQuantityParser;
import org.naranhi.quantity.KoreanQuantityParser;
import org.naranhi.quantity.MatchContext;
import org.naranhi.quantity.QuantityParser;
import org.naranhi.token.EnglishTokenizer;
import org.naranhi.token.KoreanTokenizer;
import org.naranhi.token.Token;
import org.naranhi.token.Tokenizer;

/** Makes pairs for tests of checks, and runs one check over one pair. */
final class Pairs {

  static final MatchContext JANUARY_2025 = MatchContext.of(LocalDate.of(2025, 1, 24));

  private static final Lexicon LEXICON = Lexicon.builtIn(Set.of());
  private static final Tokenizer KO_TOKENS = new KoreanTokenizer();
  private static final Tokenizer EN_TOKENS = new EnglishTokenizer();
  private static final QuantityParser KO = new KoreanQuantityParser();
  private static final QuantityParser EN = new EnglishQuantityParser();

  private Pairs() {}

  static Analysis ko(String text) {
    return analysis(text, KO_TOKENS, KO);
  }

  static Analysis en(String text) {
    return analysis(text, EN_TOKENS, EN);
  }

  private static Analysis analysis(String text, Tokenizer tokenizer, QuantityParser parser) {
    List<Token> tokens = tokenizer.tokenize(text);
    return new Analysis(text, tokens, parser.parse(text, tokens));
  }

  /** A pair of January 2025 with all that the shipped lexicon knows. */
  static CheckedPair pair(String ko, String en) {
    return pair(ko, en, JANUARY_2025);
  }

  static CheckedPair pair(String ko, String en, MatchContext context) {
    Analysis korean = ko(ko);
    Analysis english = en(en);
    return new CheckedPair(
        "1", korean, english, context, LinkedWords.of(() -> LEXICON, korean, english), null);
  }

  /** A pair with what another lexicon knows. */
  static CheckedPair pair(String ko, String en, Lexicon lexicon) {
    Analysis korean = ko(ko);
    Analysis english = en(en);
    return new CheckedPair(
        "1", korean, english, JANUARY_2025, LinkedWords.of(() -> lexicon, korean, english), null);
  }

  /** What {@code check} with nothing set says of one pair. */
  static List<Finding> findings(Check check, String ko, String en) {
    return check.begin(CheckSettings.DEFAULT).check(pair(ko, en));
  }

  /** What {@code check} says of an example in a guide. */
  static List<Finding> findings(Check check, CheckGuide.Example example, CheckSettings settings) {
    Check.Run run = check.begin(settings);
    CheckGuide.Example before = example.before();
    if (before != null) {
      run.check(likely(pair(before.ko(), before.en()), before.probability()));
    }
    return run.check(likely(pair(example.ko(), example.en()), example.probability()));
  }

  /** The pair with another probability. */
  static CheckedPair likely(CheckedPair pair, @Nullable Double probability) {
    return new CheckedPair(
        pair.id(), pair.ko(), pair.en(), pair.context(), pair.words(), probability);
  }
}
