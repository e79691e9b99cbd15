package org.naranhi.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Writes quantities as the schema's JSON and as the compact form of {@code en_cases.tsv}. */
final class QuantityText {

  private QuantityText() {}

  static String json(Quantity q) {
    StringBuilder b = new StringBuilder("{\"text\":" + quote(q.text()));
    b.append(",\"start\":").append(q.span().start()).append(",\"end\":").append(q.span().end());
    b.append(",\"kind\":").append(quote(q.kind().label()));
    if (q.kind() == QuantityKind.RANGE) {
      String[] ends = ends(q);
      b.append(",\"low\":").append(ends[0]).append(",\"high\":").append(ends[1]);
    } else if (q.order() != null) {
      b.append(",\"value\":null,\"order\":").append(q.order().toPlainString());
    } else {
      b.append(",\"value\":").append(q.form() != null ? quote(q.form()) : plain(q.value()));
    }
    b.append(",\"unit\":").append(quote(q.unit())).append(",\"approx\":").append(q.approx());
    return b.append('}').toString();
  }

  private static String[] ends(Quantity q) {
    if (q.form() != null) {
      String[] forms = q.form().split("/");
      return new String[] {quote(forms[0]), quote(forms[1])};
    }
    return new String[] {plain(q.low()), plain(q.high())};
  }

  private static String plain(@Nullable BigDecimal value) {
    return value == null ? "null" : value.toPlainString();
  }

  private static String quote(String s) {
    return '"' + s.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** {@code text|kind|value|unit flags}. */
  static String compact(Quantity q) {
    QuantityKind of = q.of();
    String kind = of == null ? q.kind().label() : q.kind().label() + ":" + of.label();
    String flags = (q.unit() + " " + flags(q)).strip();
    return q.text() + "|" + kind + "|" + value(q) + "|" + flags;
  }

  private static String flags(Quantity q) {
    StringBuilder b = new StringBuilder();
    if (q.approx() && q.order() == null) {
      b.append("~ ");
    }
    b.append(q.bound().label()).append(' ');
    b.append(q.rel() == null ? "" : "rel=" + q.rel()).append(' ');
    b.append(q.optional() ? "opt " : "");
    b.append(q.converts() >= 0 ? "conv=" + q.converts() : "");
    return b.toString().strip().replaceAll(" +", " ");
  }

  private static String value(Quantity q) {
    if (q.kind() == QuantityKind.RANGE) {
      return q.form() != null
          ? q.form().replace("/", "..")
          : plain(q.low()) + ".." + plain(q.high());
    }
    if (q.order() != null) {
      return "o" + q.order().toPlainString();
    }
    if (q.numerator() != null) {
      return plain(q.numerator()) + "/" + plain(q.denominator());
    }
    return q.form() != null ? q.form() : q.value() == null ? "" : plain(q.value());
  }
}
