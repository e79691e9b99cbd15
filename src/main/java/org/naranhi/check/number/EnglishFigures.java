package org.naranhi.check.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.quantity.Quantity;
import org.naranhi.quantity.QuantityKind;
import org.naranhi.quantity.Units;

/**
 * Writes a quantity in English: 145억원 as {@code 14.5 billion won}, or as {@code 14.5 billion KRW}
 * where the article writes so.
 */
final class EnglishFigures {

  private static final Map<String, String> CURRENCIES =
      Map.of("KRW", "won", "JPY", "yen", "EUR", "euros", "CNY", "yuan", "GBP", "pounds");
  private static final List<String> WORDS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");
  private static final List<String> RANKS =
      List.of(
          "zeroth",
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth");

  /** Number words by power of a thousand from a million on. */
  private static final List<String> SCALES =
      List.of("million", "billion", "trillion", "quadrillion");

  private static final Pattern STYLE =
      Pattern.compile(
          "^(\\D*?)[-−]?[\\d][\\d.,]*([\\s-]*)(thousand|million|billion|trillion|quadrillion|bn|mn|tn|[mMbBkK](?![a-z]))?"
              + "(.*)$");

  private EnglishFigures() {}

  /** {@code q} in English, with all its digits. */
  static String of(Quantity q) {
    QuantityKind kind = q.of() == null ? q.kind() : q.of();
    BigDecimal order = q.order();
    if (order != null) {
      return withUnit(q, plural(order));
    }
    if (q.low() != null && q.high() != null) {
      return range(q, kind, q.low(), q.high());
    }
    if (q.numerator() != null && q.denominator() != null) {
      return q.numerator().toPlainString() + "/" + q.denominator().toPlainString();
    }
    boolean calendar =
        kind == QuantityKind.DATE || kind == QuantityKind.YEAR || kind == QuantityKind.TIME;
    BigDecimal value = q.value();
    if (calendar) {
      return EnglishDates.of(q);
    }
    return value == null ? (q.form() == null ? q.text() : q.form()) : figure(q, value);
  }

  private static String range(Quantity q, QuantityKind kind, BigDecimal low, BigDecimal high) {
    boolean decade = high.subtract(low).intValue() == 9;
    if (decade && kind == QuantityKind.YEAR) {
      return "the " + low.toBigInteger() + "s";
    }
    if (decade && kind == QuantityKind.AGE) {
      return "one's " + low.toBigInteger() + "s";
    }
    return figure(q, low) + " to " + figure(q, high);
  }

  /**
   * {@code q} written the way {@code model} is: 14.5 billion KRW for 145억원 and 1.45 billion KRW,
   * Five for 다섯 명 and Four.
   */
  static String like(Quantity q, Quantity model) {
    BigDecimal value = q.value();
    boolean year = q.kind() == QuantityKind.YEAR;
    boolean fraction = q.numerator() != null;
    if (value == null || year || fraction || q.kind() != model.kind() || !sameUnit(q, model)) {
      return of(q);
    }
    return styled(value, model);
  }

  /** {@code value} in the unit and style of {@code model}. */
  static String styled(BigDecimal value, Quantity model) {
    Matcher style = STYLE.matcher(model.text());
    if (!style.matches()) {
      return spelled(value, model);
    }
    String scale = style.group(3) == null ? "" : style.group(3);
    String gap = style.group(2);
    boolean shortened = !scale.isEmpty() && scale.length() <= 2;
    return style.group(1) + scaled(value, shortened, scale, gap) + style.group(4);
  }

  /** Whether the two count in one unit; Korean counters are none. */
  private static boolean sameUnit(Quantity a, Quantity b) {
    boolean counted = a.kind() == QuantityKind.COUNT || a.kind() == QuantityKind.ORDINAL;
    return counted || a.unit().equals(b.unit());
  }

  /** Small numbers as words where the model is one. */
  private static String spelled(BigDecimal value, Quantity model) {
    int number = value.abs().compareTo(BigDecimal.valueOf(12)) <= 0 ? value.intValue() : -1;
    boolean whole = number >= 0 && value.compareTo(BigDecimal.valueOf(number)) == 0;
    boolean single = !model.text().contains(" ");
    List<String> words = model.kind() == QuantityKind.ORDINAL ? RANKS : WORDS;
    boolean wordy = model.kind() == QuantityKind.ORDINAL || model.kind() == QuantityKind.COUNT;
    if (!whole || !single || !wordy) {
      return withUnit(model, scaled(value, false, "million", " ").strip());
    }
    String word = words.get(number);
    boolean capital = Character.isUpperCase(model.text().charAt(0));
    return capital ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
  }

  private static String scaled(BigDecimal value, boolean shortened, String model, String gap) {
    int thousands = thousands(value);
    if (thousands < 2) {
      return grouped(value) + (model.isEmpty() ? gap : " ").replace("-", "-");
    }
    String word = SCALES.get(thousands - 2);
    String number = grouped(value.scaleByPowerOfTen(-3 * thousands));
    return shortened ? number + gap + shortForm(word, model) : number + " " + word;
  }

  private static String shortForm(String word, String model) {
    String first = word.substring(0, 1);
    String letter = model.length() == 1 ? first : first + "n";
    return Character.isUpperCase(model.charAt(0)) ? letter.toUpperCase(Locale.ROOT) : letter;
  }

  private static int thousands(BigDecimal value) {
    int digits = value.precision() - value.scale();
    int thousands = (digits - 1) / 3;
    return value.signum() == 0 || thousands < 2 ? 0 : Math.min(thousands, SCALES.size() + 1);
  }

  private static String figure(Quantity q, BigDecimal value) {
    return withUnit(q, scaled(value, false, "million", " ").strip());
  }

  private static String withUnit(Quantity q, String number) {
    QuantityKind kind = q.of() == null ? q.kind() : q.of();
    return switch (kind) {
      case MONEY -> money(number, q.unit());
      case PERCENT, FRACTION -> number + " percent";
      case PERCENTPOINT ->
          number + (q.unit().equals("bp") ? " basis points" : " percentage points");
      case MULTIPLE -> number + " times";
      case MEASURE -> number + " " + unit(q.unit(), number.equals("1"));
      case DURATION -> number + " " + q.unit() + (number.equals("1") ? "" : "s");
      case AGE -> q.unit().equals("month") ? number + " months old" : number + " years old";
      case ORDINAL -> "No. " + number;
      default -> number;
    };
  }

  /** The English name of a unit: {@code square meters}; the symbol where it has none. */
  private static String unit(String symbol, boolean one) {
    List<String> names = Units.shipped().unit(symbol).map(Units.Unit::english).orElse(List.of());
    if (names.isEmpty()) {
      return symbol;
    }
    String name = names.get(one || names.size() == 1 ? 0 : 1);
    return name.replace("celsius", "Celsius").replace("fahrenheit", "Fahrenheit");
  }

  private static String money(String number, String currency) {
    if (currency.equals("USD")) {
      return "$" + number;
    }
    return number + " " + CURRENCIES.getOrDefault(currency, currency);
  }

  private static String plural(BigDecimal order) {
    int power = order.precision() - order.scale() - 1;
    List<String> thousands = List.of("", "thousands", "millions", "billions", "trillions");
    String unit = thousands.get(Math.min(power / 3, 4));
    String ten = power % 3 == 1 ? "tens" : power % 3 == 2 ? "hundreds" : "";
    return ten.isEmpty() || unit.isEmpty() ? ten + unit : ten + " of " + unit;
  }

  /** {@code 12,345.6}, at most six decimals. */
  static String grouped(BigDecimal value) {
    DecimalFormat format =
        new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setRoundingMode(RoundingMode.HALF_EVEN);
    return format.format(value.round(MathContext.DECIMAL64));
  }
}
