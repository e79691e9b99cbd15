package org.naranhi.quantity;

import java.math.BigDecimal;
import org.naranhi.quantity.EnglishNumeral.Form;

/**
 * Reads one spelled integer: {@code thirty-seven}, {@code two hundred and five}, {@code three
 * million two hundred thousand}, and a year read in pairs: {@code nineteen ninety-seven}.
 *
 * <p>{@code and} belongs to the number only between a hundred or thousand and what is below a
 * hundred: {@code one hundred and two people}, but {@code two and three} are two numbers.
 */
final class EnglishSpelled {

  /** More words than any number needs; keeps hostile input linear. */
  private static final int MAX_WORDS = 40;

  private final EnglishText t;
  private final int from;
  private int at;
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal lastScale = BigDecimal.ONE;
  private int lastPower = Integer.MAX_VALUE;
  private long group;
  private boolean scaleEndsIt;

  EnglishSpelled(EnglishText text, int from) {
    this.t = text;
    this.from = from;
    this.at = from;
  }

  EnglishNumeral read() {
    if (!readBelowHundred()) {
      return EnglishNumeral.NONE;
    }
    int year = pairedYear();
    return year > 0 ? numeral(BigDecimal.valueOf(year), Form.PLAIN) : rest();
  }

  /** Goes on where {@code a} has stood for one: {@code (a) hundred and five}. */
  EnglishNumeral readAfterArticle() {
    group = 1;
    return rest();
  }

  private EnglishNumeral rest() {
    while (at - from < MAX_WORDS && (readHundred() || readScale())) {
      // each step consumes words
    }
    return numeral(total.add(BigDecimal.valueOf(group)), Form.WORDS);
  }

  private EnglishNumeral numeral(BigDecimal value, Form form) {
    BigDecimal ulp = scaleEndsIt ? lastScale : BigDecimal.ONE;
    return new EnglishNumeral(from, at, EnglishNumeral.plain(value), ulp, form);
  }

  /** Small | tens [ "-" small ]; adds it to the group. */
  private boolean readBelowHundred() {
    int value = EnglishLexicon.value(t.word(at));
    if (value == 0) {
      return false;
    }
    at++;
    group += value;
    scaleEndsIt = false;
    int next = t.afterHyphen(at);
    int unit = EnglishLexicon.value(t.word(next));
    if (value >= 20 && unit >= 1 && unit <= 9) {
      group += unit;
      at = next + 1;
    }
    return true;
  }

  private boolean readHundred() {
    int next = t.afterHyphen(at);
    if (!t.is(next, "hundred") || group == 0 || group >= 100) {
      return false;
    }
    at = next + 1;
    group *= 100;
    readTail(true);
    return true;
  }

  /** What follows a hundred or a scale: ["and"] a number below a hundred. */
  private void readTail(boolean hundred) {
    int next = t.is(at, "and") ? at + 1 : at;
    if (t.has(next, EnglishLexicon.SMALL | EnglishLexicon.TENS)
        && (hundred || !startsAnother(next))) {
      at = next;
      readBelowHundred();
    }
  }

  /** After "and" a number that has a scale of its own is another number. */
  private boolean startsAnother(int next) {
    boolean joined = next > at;
    boolean scale =
        t.has(next + 1, EnglishLexicon.SCALE) && EnglishLexicon.power(t.word(next + 1)) > 3;
    return joined && scale;
  }

  private boolean readScale() {
    int next = t.afterHyphen(at);
    int power = t.has(next, EnglishLexicon.SCALE) ? EnglishLexicon.power(t.word(next)) : 0;
    if (power < 3 || power >= lastPower || group == 0) {
      return false;
    }
    at = next + 1;
    lastPower = power;
    lastScale = BigDecimal.ONE.scaleByPowerOfTen(power);
    total = total.add(BigDecimal.valueOf(group).multiply(lastScale));
    group = 0;
    scaleEndsIt = true;
    if (power == 3 || !t.is(at, "and")) {
      readTail(false);
    }
    return true;
  }

  /** {@code nineteen ninety-seven}, {@code twenty twenty-five}; 0 where it is no year. */
  private int pairedYear() {
    boolean century = group >= 18 && group <= 20 && at == from + 1;
    int tens = EnglishLexicon.value(t.word(at));
    if (!century || tens < 10 || t.joins(at)) {
      return 0;
    }
    long high = group;
    group = 0;
    readBelowHundred();
    return (int) (high * 100 + group);
  }
}
