package org.naranhi.quantity;

import java.math.BigDecimal;
import java.util.Set;

/**
 * Ordinals: ranks, labels, centuries.
 *
 * <pre>
 * ordinal := digits ("st" | "nd" | "rd" | "th") | [tens "-"] ("first" | …) | "No." digits
 *          | "Article" digits | "number one" | ordinal "century"
 * </pre>
 *
 * <p>{@code No. 1} = 1, {@code the third-largest} = 3, {@code Article 84} = 84, {@code 20th
 * century} = 20 century. Not ordinals: {@code at first}, {@code first lady}, {@code second
 * thought}, {@code second to none}, {@code third-party}; "a third of" is a fraction.
 */
final class EnglishRanks {

  /** Words after "first" that make it part of a name or an idiom. */
  private static final Set<String> AFTER_FIRST =
      EnglishLexicon.words(
          "lady ladies name names aid and of hand minister come class cousin cousins"
              + " couple responder responders off deputy vice base gear things thing dog family"
              + " daughter gentleman");

  /** Words after "second". */
  private static final Set<String> AFTER_SECOND =
      EnglishLexicon.words(
          "thought thoughts to hand nature guess guessing guessed wind fiddle rate only"
              + " opinion home homes class best chance chances language lady gentleman");

  /** Words after "third". */
  private static final Set<String> AFTER_THIRD =
      EnglishLexicon.words("party parties world wheel rate person rail country countries reich");

  /** Words behind which "first" ranks; behind others it is an adverb. */
  private static final Set<String> BEFORE_RANK =
      EnglishLexicon.words(
          "the a his her its their our my your whose 's ’s ' ’ for on in by as with and"
              + " or very every another each one no of finished finish finishing ranked rank"
              + " ranks placed ranking placing came historic ever 's- than");

  private static final Set<String> LABELS =
      EnglishLexicon.words(
          "article section clause paragraph subparagraph page line phase round grade"
              + " articles sections pages");

  private final EnglishText t;
  private final EnglishFound found;

  EnglishRanks(EnglishText text, EnglishFound found) {
    this.t = text;
    this.found = found;
  }

  static boolean isSuffix(String word) {
    return word.equals("st") || word.equals("nd") || word.equals("rd") || word.equals("th");
  }

  /** {@code 3rd}, {@code 20th century}; returns {@code i} if none. */
  int readDigits(int i) {
    boolean suffix = t.isNumber(i) && t.glued(i + 1) && isSuffix(t.word(i + 1));
    boolean plain = suffix && t.word(i).indexOf('.') < 0 && t.word(i).length() <= 9;
    if (!plain || (t.glued(i + 2) && t.isWord(i + 2))) {
      return i;
    }
    return ordinal(i, i + 2, new BigDecimal(t.word(i).replace(",", "")));
  }

  private int ordinal(int from, int to, BigDecimal rank) {
    int at = t.afterHyphen(to);
    boolean century = t.is(at, "century") || t.is(at, "centuries");
    int end = century ? at + 1 : to;
    Quantity.Builder b =
        EnglishFound.builder(t, from, end, QuantityKind.ORDINAL)
            .value(rank)
            .unit(century ? "century" : "")
            .optional(rank.equals(BigDecimal.ONE))
            .ulp(BigDecimal.ONE);
    return found.add(b, from, end);
  }

  /** {@code third}, {@code first}; returns {@code i} if none. */
  int readWord(int i) {
    return isIdiom(i) || isAvenue(i)
        ? i
        : ordinal(i, i + 1, BigDecimal.valueOf(EnglishLexicon.ordinal(t.word(i))));
  }

  /** {@code twenty-first}; returns {@code i} if none. */
  int readTens(int i) {
    int at = t.afterHyphen(i + 1);
    int unit = EnglishLexicon.ordinal(t.word(at));
    return t.has(i, EnglishLexicon.TENS) && unit >= 1 && unit <= 9
        ? ordinal(i, at + 1, BigDecimal.valueOf(EnglishLexicon.value(t.word(i)) + unit))
        : i;
  }

  private boolean isIdiom(int i) {
    int next = t.afterHyphen(i + 1);
    if (t.isOpening(i) && t.is(next, ",")) {
      return true;
    }
    return switch (t.word(i)) {
      case "first" -> isAdverb(i, next);
      case "second" -> AFTER_SECOND.contains(t.word(next)) || isInstant(i);
      case "third" -> AFTER_THIRD.contains(t.word(next));
      default -> false;
    };
  }

  private boolean isAdverb(int i, int next) {
    boolean idiom = AFTER_FIRST.contains(t.word(next)) && !(t.is(next, "and") && isCounted(i));
    boolean opens = t.isOpening(i) && (t.is(next, ",") || !t.isWord(next));
    boolean ranks = BEFORE_RANK.contains(t.word(i - 1)) || t.isOpening(i) || t.joins(i + 1);
    boolean adverb = !ranks && !t.is(next, "time") || t.is(i - 1, "'s") && t.is(next, "got");
    return idiom && !(t.is(next, "of") && t.is(i - 1, "the")) || opens || adverb;
  }

  /** {@code the first and third}: the ranks are listed. */
  private boolean isCounted(int i) {
    return t.has(i + 2, EnglishLexicon.ORDINAL);
  }

  /** {@code a second later}, {@code split second}, {@code per second}, {@code seconds}. */
  private boolean isInstant(int i) {
    boolean article =
        t.is(i - 1, "a")
            || t.is(i - 1, "per")
            || t.is(i - 1, "split")
            || t.is(i - 1, "one")
            || t.is(i - 1, "every");
    boolean bare = t.isBreak(i + 1) || t.is(i + 1, "later") || t.is(i + 1, "or");
    return article && bare || t.is(i - 1, "split") || t.is(i - 1, "per") || t.isNumber(i - 1);
  }

  /** {@code Fifth Avenue}: a capital ordinal before a capital that names a place. */
  private boolean isAvenue(int i) {
    return t.isCapital(i)
        && switch (t.word(i + 1)) {
          case "avenue", "street", "ave", "st", "lady" -> true;
          default -> false;
        };
  }

  /** {@code No. 1}, {@code #3}, {@code number one}; returns {@code i} if none. */
  int readNumbered(int i) {
    int at = t.is(i, "no") || t.is(i, "nos") ? (t.is(i + 1, ".") ? i + 2 : i + 1) : i + 1;
    boolean sign = t.is(i, "#");
    boolean no = (t.is(i, "no") || t.is(i, "nos")) && t.isCapital(i) && at == i + 2;
    boolean digits = t.isNumber(at) && isPlainInteger(at);
    if (digits
        && (no
            || (sign && t.glued(at) && t.word(at).length() <= 3)
            || (t.is(i, "number") && t.word(at).length() < 3))) {
      return label(i, at + 1, new BigDecimal(t.word(at)));
    }
    int value = t.is(i, "number") && !t.is(i - 1, "a") ? EnglishLexicon.value(t.word(at)) : 0;
    boolean one = value > 0 && value <= 10 && !t.is(at + 1, "of");
    return one ? label(i, at + 1, BigDecimal.valueOf(value)) : i;
  }

  private boolean isPlainInteger(int i) {
    String word = t.word(i);
    return word.length() <= 6 && word.indexOf('.') < 0 && word.indexOf(',') < 0;
  }

  private int label(int from, int to, BigDecimal rank) {
    Quantity.Builder b =
        EnglishFound.builder(t, from, to, QuantityKind.ORDINAL).value(rank).ulp(BigDecimal.ONE);
    return found.add(b, from, to);
  }

  /** {@code Article 84}, {@code Line 9}; returns {@code i} if none. */
  int readLabel(int i) {
    boolean label = LABELS.contains(t.word(i)) && t.isCapital(i) || t.is(i, "page");
    boolean number = t.isNumber(i + 1) && !t.glued(i + 1) && isPlainInteger(i + 1);
    boolean counted = EnglishLexicon.power(t.word(i + 2)) > 0 || t.is(i + 2, "%");
    return label && number && !counted ? label(i, i + 2, new BigDecimal(t.word(i + 1))) : i;
  }
}
