package org.naranhi.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the other text says a number outside of what its grammar takes for quantities: within a
 * name (보잉 737, Radio 4) or in a word that holds one (3인조, trio; 10년, the past decade).
 */
final class Echo {

  private static final Map<String, Pattern> ENGLISH_WORDS =
      Map.of(
          "1", words("one|once|single|a|an|first|sole|only|lone|each|per|every"),
          "2",
              words(
                  "two|both|twice|pair|couple|duo|twins?|double[ds]?|second|other|half|former|latter"),
          "3", words("three|trio|triplets?|triple[ds]?|third|thrice|threesome|hat-trick"),
          "4", words("four|quartet|quadruple[ds]?|fourth|quarter|quartiles?"),
          "5", words("five|quintet|fifth|quintiles?"),
          "6", words("six|sixth|half-dozen|sextet"),
          "10", words("ten|tenth|decades?|deciles?"),
          "12", words("twelve|twelfth|dozen"),
          "100", words("hundred|centur(?:y|ies)"));
  private static final Pattern DIGITS = Pattern.compile("\\d+(?:[./:]\\d+)*");
  private static final String WORD_END = "(?:계절|등분|각형|각관계|진수|진법|남매|형제|자매|중주|중창|인조|면체|분위)";
  private static final Pattern TEENS = words("teen\\w*");

  private Echo() {}

  private static Pattern words(String alternatives) {
    return Pattern.compile("\\b(?:" + alternatives + ")\\b");
  }

  static boolean isHeard(Reading reading, PairSide other) {
    String own = reading.quantity().text();
    if (own.length() >= 4 && other.text().contains(own)) {
      return true;
    }
    if (reading.isRange()) {
      boolean teens = reading.low() == 10 && reading.high() == 19;
      return teens && isFree(TEENS, other);
    }
    BigDecimal value = reading.quantity().value();
    if (DIGITS.matcher(own).matches() && isFree(figure(own), other)) {
      return true;
    }
    if (value == null) {
      return false;
    }
    String digits = value.abs().stripTrailingZeros().toPlainString();
    return isFree(figure(digits), other)
        || (other.isKorean() ? isPartOfWord(digits, other) : isWord(digits, other));
  }

  /** The digits as a whole number, though a list may go on behind a comma: (5,5). */
  private static Pattern figure(String digits) {
    return Pattern.compile(
        "(?<!\\d)(?<!\\d\\.)(?<!\\d,(?=\\d{3}(?!\\d)))"
            + Pattern.quote(digits)
            + "(?!\\d)(?!\\.\\d)(?!,\\d{3}(?!\\d))");
  }

  /** 사계절, 삼등분, 십진법: Sino-Korean numerals that open a word. */
  private static boolean isPartOfWord(String digits, PairSide other) {
    int value =
        digits.length() <= 2 && DIGITS.matcher(digits).matches() ? Integer.parseInt(digits) : 0;
    return value >= 2
        && value <= 10
        && isFree(Pattern.compile("일이삼사오육칠팔구십".charAt(value - 1) + WORD_END), other);
  }

  private static boolean isWord(String digits, PairSide other) {
    Pattern words = ENGLISH_WORDS.get(digits);
    return words != null && isFree(words, other);
  }

  /** Whether the pattern stands in the text outside of every quantity. */
  private static boolean isFree(Pattern pattern, PairSide other) {
    String text = other.text().toLowerCase(Locale.ROOT);
    String plain = text.length() == other.text().length() ? text : other.text();
    Matcher matcher = pattern.matcher(plain);
    while (matcher.find()) {
      int at = matcher.start();
      boolean taken =
          other.quantities().stream().anyMatch(q -> q.span().start() <= at && at < q.span().end());
      if (!taken) {
        return true;
      }
    }
    return false;
  }
}
