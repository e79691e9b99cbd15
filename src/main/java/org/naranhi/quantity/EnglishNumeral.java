package org.naranhi.quantity;

import java.math.BigDecimal;

/**
 * A number as it is written, before one knows what it counts.
 *
 * @param from the first token
 * @param to the token after the last
 * @param value the exact value; of a vague numeral the power of ten it counts in
 * @param ulp the value of the last written digit
 * @param form how it is written
 */
record EnglishNumeral(int from, int to, BigDecimal value, BigDecimal ulp, Form form) {

  /** How a numeral is written, which decides what it may mean. */
  enum Form {
    /** Digits alone: 43, 2024. Only these can be years, scores, labels or parts of a name. */
    PLAIN,
    /** Digits with a decimal point: 3.75. */
    DECIMAL,
    /** Digits in groups: 1,842. */
    GROUPED,
    /** Digits with a scale: 1.45 billion. */
    SCALED,
    /** Spelled: thirty-seven. */
    WORDS,
    /** Spelled with a half, quarter or third: two and a half. */
    MIXED,
    /** A count of dozens: two dozen. */
    DOZEN,
    /** No exact number: tens of thousands, several hundred. */
    VAGUE
  }

  /** The numeral that was not found. */
  static final EnglishNumeral NONE =
      new EnglishNumeral(0, 0, BigDecimal.ZERO, BigDecimal.ONE, Form.PLAIN);

  boolean found() {
    return to > from;
  }

  boolean is(Form other) {
    return form == other;
  }

  boolean isVague() {
    return form == Form.VAGUE;
  }

  /** Whether it is an integer of digits alone, as in a year, a score or a label. */
  boolean isPlain() {
    return form == Form.PLAIN;
  }

  /** The value of a small integer; -1 where it is none. */
  int small() {
    boolean integer = value.signum() >= 0 && value.scale() <= 0 && value.precision() <= 6;
    return integer && !isVague() ? value.intValue() : -1;
  }

  EnglishNumeral withFrom(int start) {
    return new EnglishNumeral(start, to, value, ulp, form);
  }

  EnglishNumeral withTo(int end) {
    return new EnglishNumeral(from, end, value, ulp, form);
  }

  EnglishNumeral withForm(Form newForm) {
    return new EnglishNumeral(from, to, value, ulp, newForm);
  }

  EnglishNumeral plained() {
    return new EnglishNumeral(from, to, plain(value), ulp, form);
  }

  EnglishNumeral negated() {
    return new EnglishNumeral(from, to, value.negate(), ulp, form);
  }

  EnglishNumeral times(BigDecimal factor, int end, Form newForm) {
    return new EnglishNumeral(
        from, end, plain(value.multiply(factor)), plain(ulp.multiply(factor)), newForm);
  }

  /** Without trailing zeros and without an exponent: 14.50E+9 gives 14500000000. */
  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
