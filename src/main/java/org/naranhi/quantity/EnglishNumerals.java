package org.naranhi.quantity;

import java.math.BigDecimal;
import java.util.Map;
import org.naranhi.quantity.EnglishNumeral.Form;

/**
 * The grammar of English numerals.
 *
 * <pre>
 * numeral  := [sign] ( digits | words | mixed | dozens | vague ) { scale }
 * digits   := 1,234.5 | 2000 | .320 | 2 1/2 | 2½
 * words    := hundreds [ scale [ ["and"] words ] ]
 * hundreds := [ small "hundred" ["and"] ] ( small | tens [ "-" small ] )
 * mixed    := words "and a half" | "half a" scale | "a quarter of a" scale
 * dozens   := ( "a" | words | digits ) "dozen" | "half a dozen"
 * vague    := plural { "of" plural } | ("several" | "a few") ( "hundred" | "dozen" | … )
 * scale    := "hundred" | "thousand" | "million" | "bn" | …
 * </pre>
 *
 * <p>Examples: {@code 1.45 billion} = 1450000000, {@code one hundred and two} = 102, {@code half a
 * million} = 500000, {@code two and a half} = 2.5, {@code tens of thousands} = order 10000.
 */
final class EnglishNumerals {

  /** Longer strings of digits are no amount that a text could mean, and costly to convert. */
  private static final int MAX_DIGITS = 40;

  /** No number is told in more words of scale, hyphens counted. */
  private static final int MAX_SCALES = 5;

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal QUARTER = new BigDecimal("0.25");
  private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
  private static final java.math.MathContext PRECISION = new java.math.MathContext(20);
  private static final Map<String, BigDecimal> GLYPHS =
      Map.of(
          "½",
          HALF,
          "¼",
          QUARTER,
          "¾",
          new BigDecimal("0.75"),
          "⅛",
          new BigDecimal("0.125"),
          "⅓",
          BigDecimal.ONE.divide(BigDecimal.valueOf(3), PRECISION),
          "⅔",
          BigDecimal.valueOf(2).divide(BigDecimal.valueOf(3), PRECISION));

  private final EnglishText t;

  EnglishNumerals(EnglishText text) {
    this.t = text;
  }

  /** The numeral with an optional sign that starts at token {@code i}. */
  EnglishNumeral signed(int i) {
    if (!t.has(i, EnglishLexicon.SIGN)) {
      return at(i);
    }
    EnglishNumeral n = isSign(i) ? at(i + 1) : EnglishNumeral.NONE;
    boolean positive = t.is(i, "+") || t.is(i, "plus");
    return n.found() && !n.isVague()
        ? (positive ? n : n.negated()).withFrom(i)
        : EnglishNumeral.NONE;
  }

  /** A hyphen is a sign where it is glued to what follows and to nothing before. */
  boolean isSign(int i) {
    if (t.isWord(i)) {
      return (t.is(i, "minus") && !t.is(i - 2, "plus")) || t.is(i, "negative") && isCardinal(i + 1);
    }
    return t.glued(i + 1) && (!t.glued(i) || "([{\"“'".indexOf(t.charBefore(i)) >= 0);
  }

  private boolean isCardinal(int i) {
    return t.has(i, EnglishLexicon.DIGITS | EnglishLexicon.SMALL | EnglishLexicon.TENS);
  }

  /** The numeral without a sign that starts at token {@code i}. */
  EnglishNumeral at(int i) {
    if (t.isNumber(i)) {
      return afterDigits(digits(i));
    }
    if (t.is(i, ".")) {
      boolean leading = t.isNumber(i + 1) && t.glued(i + 1) && !t.glued(i);
      return leading ? afterDigits(leadingPoint(i)) : EnglishNumeral.NONE;
    }
    if (t.is(i, "(")) {
      return accounting(i);
    }
    if (t.has(i, EnglishLexicon.SMALL | EnglishLexicon.TENS)) {
      return afterWords(words(i));
    }
    if (t.has(i, EnglishLexicon.VAGUE)) {
      return vague(i);
    }
    return t.has(i, EnglishLexicon.OPENER | EnglishLexicon.PART) ? opened(i) : EnglishNumeral.NONE;
  }

  /** {@code (3.0) billion} is minus three billion. */
  private EnglishNumeral accounting(int i) {
    EnglishNumeral n = t.isNumber(i + 1) ? digits(i + 1) : EnglishNumeral.NONE;
    if (!n.found() || !t.is(i + 2, ")") || !t.has(i + 3, EnglishLexicon.SCALE)) {
      return EnglishNumeral.NONE;
    }
    return scaled(n.withFrom(i).withTo(i + 3).negated());
  }

  private EnglishNumeral digits(int i) {
    String raw = t.word(i);
    Form form = form(raw);
    if (form == Form.VAGUE) {
      return EnglishNumeral.NONE;
    }
    BigDecimal value = new BigDecimal(form == Form.PLAIN ? raw : raw.replace(",", ""));
    BigDecimal ulp = BigDecimal.ONE.movePointLeft(value.scale());
    return new EnglishNumeral(i, i + 1, EnglishNumeral.plain(value), ulp, form);
  }

  private EnglishNumeral leadingPoint(int i) {
    EnglishNumeral fraction = digits(i + 1);
    if (!fraction.isPlain() || !fraction.found()) {
      return EnglishNumeral.NONE;
    }
    BigDecimal value = new BigDecimal("0." + t.word(i + 1));
    BigDecimal ulp = BigDecimal.ONE.movePointLeft(value.scale());
    return new EnglishNumeral(i, i + 2, EnglishNumeral.plain(value), ulp, Form.DECIMAL);
  }

  /** The form of a digit token; VAGUE for what is no decimal number: 1.2.3, 1,2, 12,34. */
  private static Form form(String raw) {
    int length = raw.length();
    if (length > MAX_DIGITS) {
      return Form.VAGUE;
    }
    int comma = raw.indexOf(',');
    int point = raw.indexOf('.');
    if (comma < 0 && point < 0) {
      return Form.PLAIN;
    }
    if (point >= 0 && (raw.indexOf('.', point + 1) >= 0 || raw.indexOf(',', point) >= 0)) {
      return Form.VAGUE;
    }
    if (comma < 0) {
      return Form.DECIMAL;
    }
    return isGrouped(raw, comma, point < 0 ? length : point) ? Form.GROUPED : Form.VAGUE;
  }

  private static boolean isGrouped(String raw, int comma, int end) {
    if (comma > 3 || comma == 0) {
      return false;
    }
    for (int at = comma; at < end; at += 4) {
      int next = raw.indexOf(',', at + 1);
      int stop = next < 0 || next > end ? end : next;
      if (stop - at != 4) {
        return false;
      }
    }
    return true;
  }

  private EnglishNumeral afterDigits(EnglishNumeral n) {
    return n.found() ? dozens(composed(scaled(mixed(n)))) : n;
  }

  private EnglishNumeral afterWords(EnglishNumeral n) {
    if (!n.found()) {
      return n;
    }
    EnglishNumeral whole = mixed(n);
    return dozens(whole.is(Form.MIXED) ? scaled(whole).withForm(Form.MIXED) : spelledPoint(whole));
  }

  /** {@code 2 1/2}, {@code 2½}, {@code two and a half}, {@code one and three quarters}. */
  private EnglishNumeral mixed(EnglishNumeral n) {
    int i = n.to();
    if (GLYPHS.containsKey(t.word(i))) {
      return plus(n, GLYPHS.getOrDefault(t.word(i), HALF), i + 1);
    }
    if (n.isPlain() && t.isNumber(i) && t.is(i + 1, "/") && t.glued(i + 1) && t.glued(i + 2)) {
      EnglishNumeral num = digits(i);
      EnglishNumeral den = t.isNumber(i + 2) ? digits(i + 2) : EnglishNumeral.NONE;
      boolean proper = num.found() && den.found() && num.small() > 0 && den.small() > num.small();
      return proper ? plus(n, num.value().divide(den.value(), PRECISION), i + 3) : n;
    }
    i = t.afterHyphen(i);
    return t.is(i, "and") ? mixedWords(n, t.afterHyphen(i + 1)) : n;
  }

  private EnglishNumeral mixedWords(EnglishNumeral n, int i) {
    boolean article = t.is(i, "a") || t.is(i, "an") || t.is(i, "one");
    int at = article ? t.afterHyphen(i + 1) : i;
    if (t.is(at, "half") && (article || n.is(Form.WORDS))) {
      return plus(n, HALF, at + 1);
    }
    if (article && t.is(at, "quarter")) {
      return plus(n, QUARTER, at + 1);
    }
    EnglishParts.Part part = EnglishParts.at(t, i);
    return part.found() && isCountedAfter(part) ? plus(n, part.value(), part.to()) : n;
  }

  /** {@code six and a third innings}, but {@code two men and a third man}. */
  private boolean isCountedAfter(EnglishParts.Part part) {
    int to = part.to();
    return part.num() > 1
        || t.joins(to - 2)
        || t.isBreak(to)
        || t.isWord(to) && t.word(to).endsWith("s")
        || t.has(to, EnglishLexicon.FUNCTION) && !t.is(to, "of");
  }

  /** In {@code a million and a half} the half is of the million. */
  private BigDecimal lastScale(EnglishNumeral n) {
    int power = EnglishLexicon.power(t.word(n.to() - 1));
    return power >= 3 ? BigDecimal.ONE.scaleByPowerOfTen(power) : BigDecimal.ONE;
  }

  private EnglishNumeral plus(EnglishNumeral n, BigDecimal part, int to) {
    BigDecimal scale = lastScale(n);
    BigDecimal value = EnglishNumeral.plain(n.value().add(part.multiply(scale)));
    BigDecimal ulp = EnglishNumeral.plain(scale.movePointLeft(1));
    return new EnglishNumeral(n.from(), to, value, ulp, Form.MIXED);
  }

  /**
   * Scale words after a number: {@code 1.45 billion}, {@code 2.5 hundred thousand}, {@code 3bn}.
   */
  private EnglishNumeral scaled(EnglishNumeral start) {
    EnglishNumeral n = start;
    int at = t.afterHyphen(n.to());
    while (at - start.to() < MAX_SCALES && t.has(at, EnglishLexicon.SCALE)) {
      n = n.times(power(at), at + 1, Form.SCALED);
      at = t.afterHyphen(n.to());
    }
    return n.to() == start.to() ? letterScale(n) : n;
  }

  private BigDecimal power(int i) {
    return BigDecimal.ONE.scaleByPowerOfTen(EnglishLexicon.power(t.word(i)));
  }

  /** {@code 10k}, {@code 3.5K}; a lone digit before K is a name, as in 4K. */
  private EnglishNumeral letterScale(EnglishNumeral n) {
    boolean k = t.is(n.to(), "k") && t.glued(n.to()) && !t.glued(n.to() + 1);
    boolean amount = n.is(Form.DECIMAL) || n.small() >= 10;
    return k && amount ? n.times(BigDecimal.valueOf(1000), n.to() + 1, Form.SCALED) : n;
  }

  /**
   * Letters that scale an amount of money only: {@code $10M}, {@code $25m}, {@code €1.2b}, {@code
   * $1MM}.
   */
  EnglishNumeral moneyScale(EnglishNumeral n) {
    int i = n.to();
    if (!n.found() || n.is(Form.SCALED) || t.glued(i + 1) && t.isWord(i + 1)) {
      return n;
    }
    int power =
        switch (t.word(i)) {
          case "k" -> 3;
          case "m", "mm" -> 6;
          case "b" -> 9;
          case "t", "tr" -> 12;
          default -> 0;
        };
    boolean near = t.glued(i) || (t.is(i, "m") && !t.isBreak(i));
    return power > 0 && near
        ? n.times(BigDecimal.ONE.scaleByPowerOfTen(power), i + 1, Form.SCALED)
        : n;
  }

  /** {@code 3 million 200 thousand}: a smaller scaled number right behind. */
  private EnglishNumeral composed(EnglishNumeral n) {
    if (!n.is(Form.SCALED) || !t.isNumber(n.to())) {
      return n;
    }
    EnglishNumeral low = scaled(digits(n.to()));
    boolean fits = low.found() && low.is(Form.SCALED) && low.value().compareTo(n.ulp()) < 0;
    return fits
        ? new EnglishNumeral(n.from(), low.to(), n.value().add(low.value()), low.ulp(), Form.SCALED)
        : n;
  }

  /** {@code two dozen}, {@code 12 dozen}. */
  private EnglishNumeral dozens(EnglishNumeral n) {
    boolean dozen = t.is(n.to(), "dozen") || t.is(n.to(), "dozens");
    return dozen ? n.times(DOZEN, n.to() + 1, Form.DOZEN) : n;
  }

  /** Spelled numbers: {@code ninety-nine thousand}, {@code two hundred and five}. */
  private EnglishNumeral words(int i) {
    EnglishSpelled spelled = new EnglishSpelled(t, i);
    return spelled.read();
  }

  /** {@code two point two million}, {@code zero point three}. */
  private EnglishNumeral spelledPoint(EnglishNumeral n) {
    int i = n.to();
    if (!t.is(i, "point") || !t.has(i + 1, EnglishLexicon.SMALL)) {
      return n;
    }
    StringBuilder fraction = new StringBuilder("0.");
    int at = i + 1;
    while (at - i <= MAX_DIGITS && digit(at) >= 0) {
      fraction.append(digit(at++));
    }
    if (at == i + 1) {
      return n;
    }
    BigDecimal part = new BigDecimal(fraction.toString());
    BigDecimal ulp = BigDecimal.ONE.movePointLeft(part.scale());
    EnglishNumeral whole = new EnglishNumeral(n.from(), at, n.value().add(part), ulp, Form.WORDS);
    EnglishNumeral scaled = scaled(whole);
    return scaled.withForm(Form.WORDS);
  }

  private int digit(int i) {
    if (t.is(i, "zero") || t.is(i, "oh") || t.is(i, "nought")) {
      return 0;
    }
    int value = EnglishLexicon.value(t.word(i));
    return value >= 1 && value <= 9 ? value : -1;
  }

  /** {@code tens of thousands}, {@code dozens}, {@code hundreds of millions}. */
  private EnglishNumeral vague(int i) {
    BigDecimal order = new BigDecimal(EnglishLexicon.vague(t.word(i)));
    int to = i + 1;
    while (to - i < MAX_SCALES && t.is(to, "of") && t.has(to + 1, EnglishLexicon.VAGUE)) {
      order = order.multiply(new BigDecimal(EnglishLexicon.vague(t.word(to + 1))));
      to += 2;
    }
    boolean alone = t.is(i, "tens") || t.is(i, "scores");
    boolean counted = to > i + 1 || (t.is(to, "of") && !t.is(i, "tens")) || !alone;
    return counted ? vague(i, to, order) : EnglishNumeral.NONE;
  }

  private static EnglishNumeral vague(int from, int to, BigDecimal order) {
    BigDecimal plain = EnglishNumeral.plain(order);
    return new EnglishNumeral(from, to, plain, plain, Form.VAGUE);
  }

  /** Numbers that open with a, an, half, quarter, several or few. */
  private EnglishNumeral opened(int i) {
    return switch (t.word(i)) {
      case "a", "an" -> article(i);
      case "several" -> several(i, i + 1);
      case "few" -> several(i, i + 1);
      case "half" -> partOf(i, i + 1, HALF);
      case "quarter" -> partOf(i, i + 1, QUARTER);
      default -> GLYPHS.containsKey(t.word(i)) ? glyph(i) : EnglishNumeral.NONE;
    };
  }

  private EnglishNumeral glyph(int i) {
    BigDecimal value = GLYPHS.getOrDefault(t.word(i), HALF);
    return scaled(new EnglishNumeral(i, i + 1, value, QUARTER, Form.MIXED));
  }

  /** {@code a million}, {@code a dozen}, {@code a few hundred}, {@code a quarter of a million}. */
  private EnglishNumeral article(int i) {
    if (t.is(i + 1, "few")) {
      return several(i, i + 2);
    }
    if (t.is(i + 1, "half")) {
      return partOf(i, i + 2, HALF);
    }
    if (t.is(i + 1, "quarter")) {
      return partOf(i, i + 2, QUARTER);
    }
    if (t.is(i + 1, "dozen")) {
      return new EnglishNumeral(i, i + 2, DOZEN, BigDecimal.ONE, Form.DOZEN);
    }
    if (!t.has(i + 1, EnglishLexicon.SCALE)) {
      return EnglishNumeral.NONE;
    }
    EnglishNumeral n = new EnglishSpelled(t, i + 1).readAfterArticle();
    return n.found() ? mixed(n.withFrom(i)) : n;
  }

  /** {@code several hundred}, {@code a few thousand}, {@code several dozen}: an order, no value. */
  private EnglishNumeral several(int from, int i) {
    BigDecimal order = BigDecimal.ONE;
    int to = i;
    while (to - i < MAX_SCALES && t.has(to, EnglishLexicon.SCALE)) {
      order = order.multiply(power(to++));
    }
    if (to == i && t.is(i, "dozen")) {
      return vague(from, i + 1, BigDecimal.TEN);
    }
    return to > i ? vague(from, to, order) : EnglishNumeral.NONE;
  }

  /** {@code half a million}, {@code half a dozen}, {@code a quarter of a billion}. */
  private EnglishNumeral partOf(int from, int i, BigDecimal part) {
    int at = t.afterHyphen(t.is(i, "of") ? i + 1 : i);
    if (t.is(at, "a") || t.is(at, "an") || t.is(at, "one")) {
      at++;
    }
    if (t.is(at, "dozen")) {
      return new EnglishNumeral(from, at + 1, part.multiply(DOZEN), BigDecimal.ONE, Form.DOZEN)
          .plained();
    }
    boolean scale = t.has(at, EnglishLexicon.SCALE) && at > i;
    return scale
        ? new EnglishNumeral(from, at, part, part, Form.MIXED).times(power(at), at + 1, Form.MIXED)
        : EnglishNumeral.NONE;
  }
}
