package org.naranhi.app.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.naranhi.quantity.Bound;
import org.naranhi.quantity.Quantity;
import org.naranhi.quantity.QuantityKind;

/**
 * A sentence with its quantities underlined and explained.
 *
 * <pre>
 * 현상금 1000만달러(약 145억원)
 *        ~~~~~~~~~~     ~~~~~~~
 *   1000만달러   money 10,000,000 USD
 *   145억원      money 14,500,000,000 KRW, about
 * </pre>
 */
final class QuantityPicture {

  private static final int WIDE = 2;

  private QuantityPicture() {}

  static void print(String sentence, List<Quantity> quantities, PrintStream out) {
    out.print(sentence + "\n");
    if (quantities.isEmpty()) {
      return;
    }
    out.print(underline(sentence, quantities) + "\n");
    int widest = quantities.stream().mapToInt(q -> width(q.text())).max().orElse(0);
    for (Quantity q : quantities) {
      String gap = " ".repeat(widest - width(q.text()) + 2);
      out.print("  " + q.text() + gap + explanation(q) + "\n");
    }
  }

  private static String underline(String sentence, List<Quantity> quantities) {
    StringBuilder line = new StringBuilder();
    for (Quantity q : quantities) {
      int start = width(sentence.substring(0, q.span().start()));
      line.append(" ".repeat(Math.max(0, start - line.length())));
      line.append("~".repeat(width(q.text())));
    }
    return line.toString();
  }

  /** How many columns a terminal needs: two for Hangul and other full-width characters. */
  static int width(String text) {
    return text.codePoints().map(QuantityPicture::width).sum();
  }

  private static int width(int c) {
    boolean wide =
        c >= 0x1100 && c <= 0x115F
            || c >= 0x2E80 && c <= 0xA4CF
            || c >= 0xAC00 && c <= 0xD7A3
            || c >= 0xF900 && c <= 0xFAFF
            || c >= 0xFE30 && c <= 0xFE6F
            || c >= 0xFF00 && c <= 0xFF60
            || c >= 0xFFE0 && c <= 0xFFE6;
    return wide ? WIDE : 1;
  }

  /** {@code money 14,500,000,000 KRW, about}. */
  static String explanation(Quantity q) {
    List<String> parts = new ArrayList<>();
    parts.add(kind(q) + value(q) + (q.unit().isEmpty() ? "" : " " + q.unit()));
    if (q.rel() != null) {
      parts.add("counted from the day of the text: " + q.rel());
    }
    if (q.approx()) {
      parts.add("about");
    }
    if (q.bound() != Bound.NONE) {
      parts.add(bound(q.bound()));
    }
    if (q.converts() >= 0) {
      parts.add("restates number " + (q.converts() + 1));
    }
    if (q.optional()) {
      parts.add("may be left out in the other language");
    }
    return String.join(", ", parts);
  }

  private static String kind(Quantity q) {
    QuantityKind of = q.of();
    return of == null ? q.kind().label() : "range of " + of.label();
  }

  private static String value(Quantity q) {
    if (q.low() != null && q.high() != null) {
      return " " + grouped(q.low()) + " to " + grouped(q.high());
    }
    if (q.order() != null) {
      return " in units of " + grouped(q.order());
    }
    if (q.numerator() != null && q.denominator() != null) {
      return " " + grouped(q.numerator()) + "/" + grouped(q.denominator());
    }
    if (q.value() != null) {
      return " " + grouped(q.value());
    }
    return q.form() == null ? "" : " " + q.form();
  }

  private static String grouped(BigDecimal value) {
    String plain = value.stripTrailingZeros().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String grouped = whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",");
    return point < 0 ? grouped : grouped + plain.substring(point);
  }

  private static String bound(Bound bound) {
    return switch (bound) {
      case AT_LEAST -> "at least";
      case MORE_THAN -> "more than";
      case AT_MOST -> "at most";
      case LESS_THAN -> "less than";
      case NONE -> "";
    };
  }
}
