package org.naranhi.check;

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

/**
 * Writes a quantity in English: 145억원 as {@code 14.5 billion won}, or as {@code 14.5 billion KRW}
 * where the article writes so.
 */
final class EnglishFigures {

  private static final Map<String, String> CURRENCIES =
      Map.of("KRW", "won", "JPY", "yen", "EUR", "euros", "CNY", "yuan", "GBP", "pounds");
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

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
    if (q.kind() == QuantityKind.RANGE && q.low() != null && q.high() != null) {
      return figure(q, q.low()) + " to " + figure(q, q.high());
    }
    BigDecimal order = q.order();
    if (order != null) {
      return withUnit(q, plural(order));
    }
    BigDecimal value = q.value();
    if (q.numerator() != null && q.denominator() != null) {
      return q.numerator().toPlainString() + "/" + q.denominator().toPlainString();
    }
    return value == null ? form(q) : figure(q, value);
  }

  /**
   * {@code q} written the way {@code model} is: 14.5 billion KRW for 145억원 and 1.45 billion KRW.
   */
  static String like(Quantity q, Quantity model) {
    Matcher style = STYLE.matcher(model.text());
    BigDecimal value = q.value();
    if (value == null || !q.unit().equals(model.unit()) || !style.matches()) {
      return of(q);
    }
    String scale = style.group(3) == null ? "" : style.group(3);
    String gap = style.group(2);
    boolean shortened = !scale.isEmpty() && scale.length() <= 2;
    return style.group(1) + scaled(value, shortened, scale, gap) + style.group(4);
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
      case MEASURE -> number + " " + q.unit();
      case DURATION -> number + " " + q.unit() + (number.equals("1") ? "" : "s");
      case AGE -> "age " + number;
      case ORDINAL -> "No. " + number;
      default -> number;
    };
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

  private static String form(Quantity q) {
    String form = q.form();
    if (form == null) {
      return q.text();
    }
    String[] parts = form.split("-");
    boolean date = q.kind() == QuantityKind.DATE && parts.length >= 2 && isNumber(parts[1]);
    return date ? date(parts) : form.replace("XXXX-", "");
  }

  private static String date(String[] parts) {
    String month = MONTHS.get(Math.floorMod(Integer.parseInt(parts[1]) - 1, 12));
    String day = parts.length > 2 && isNumber(parts[2]) ? " " + Integer.parseInt(parts[2]) : "";
    String year = !isNumber(parts[0]) ? "" : (day.isEmpty() ? " " : ", ") + parts[0];
    return month + day + year;
  }

  private static boolean isNumber(String text) {
    return text.length() <= 4 && text.chars().allMatch(Character::isDigit) && !text.isEmpty();
  }

  /** {@code 12,345.6}, at most six decimals. */
  static String grouped(BigDecimal value) {
    DecimalFormat format =
        new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setRoundingMode(RoundingMode.HALF_EVEN);
    return format.format(value.round(MathContext.DECIMAL64));
  }
}
