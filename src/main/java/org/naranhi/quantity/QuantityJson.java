package org.naranhi.quantity;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Quantities as JSON.
 *
 * <p>{@code text start end kind value unit approx} always; {@code low high of} for ranges; {@code
 * order} for vague magnitudes; {@code bound rel num den opt} where they are known. A value is a
 * JSON number for numeric kinds, a string for dates, times, ratios and identifiers, null where
 * there is none: {@code
 * {"text":"145억원","start":0,"end":5,"kind":"money","value":14500000000,"unit":"KRW",
 * "approx":false}}.
 */
public final class QuantityJson {

  private QuantityJson() {}

  /** The members of {@code q} in the order in which they are written; no value means JSON null. */
  public static Map<String, Optional<Object>> members(Quantity q) {
    Map<String, Optional<Object>> members = new LinkedHashMap<>();
    members.put("text", Optional.of(q.text()));
    members.put("start", Optional.of(q.span().start()));
    members.put("end", Optional.of(q.span().end()));
    members.put("kind", Optional.of(q.kind().label()));
    if (q.kind() == QuantityKind.RANGE) {
      putEnds(members, q);
    } else {
      members.put("value", Optional.ofNullable(q.value() == null ? q.form() : plain(q.value())));
    }
    putSome(members, "order", plain(q.order()));
    members.put("unit", Optional.of(q.unit()));
    members.put("approx", Optional.of(q.approx()));
    putSome(members, "bound", q.bound() == Bound.NONE ? null : q.bound().label());
    putSome(members, "rel", q.rel());
    putSome(members, "num", plain(q.numerator()));
    putSome(members, "den", plain(q.denominator()));
    putSome(members, "opt", q.optional() ? Boolean.TRUE : null);
    return members;
  }

  /** {@code q} as one JSON object without white space. */
  public static String toJson(Quantity q) {
    StringBuilder json = new StringBuilder();
    append(json, q);
    return json.toString();
  }

  /** {@code quantities} as one JSON array without white space. */
  public static String toJson(List<Quantity> quantities) {
    StringBuilder json = new StringBuilder("[");
    Iterator<Quantity> each = quantities.iterator();
    while (each.hasNext()) {
      append(json, each.next());
      json.append(each.hasNext() ? "," : "");
    }
    return json.append(']').toString();
  }

  private static void putEnds(Map<String, Optional<Object>> members, Quantity q) {
    String form = q.form();
    if (form == null) {
      putSome(members, "low", plain(q.low()));
      putSome(members, "high", plain(q.high()));
    } else {
      int at = form.indexOf('/');
      putSome(members, "low", form.substring(0, at));
      putSome(members, "high", form.substring(at + 1));
    }
    putSome(members, "of", q.of() == null ? null : q.of().label());
  }

  private static void putSome(
      Map<String, Optional<Object>> members, String name, @Nullable Object value) {
    if (value != null) {
      members.put(name, Optional.of(value));
    }
  }

  private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
    if (value == null) {
      return null;
    }
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static void append(StringBuilder json, Quantity q) {
    String separator = "{";
    for (Map.Entry<String, Optional<Object>> member : members(q).entrySet()) {
      json.append(separator).append('"').append(member.getKey()).append("\":");
      appendValue(json, member.getValue());
      separator = ",";
    }
    json.append('}');
  }

  private static void appendValue(StringBuilder json, Optional<Object> value) {
    if (value.isEmpty()) {
      json.append("null");
    } else if (value.get() instanceof String string) {
      appendString(json, string);
    } else if (value.get() instanceof BigDecimal number) {
      json.append(number.toPlainString());
    } else {
      json.append(value.get());
    }
  }

  private static void appendString(StringBuilder json, String string) {
    json.append('"');
    for (int i = 0; i < string.length(); i++) {
      appendUnit(json, string.charAt(i));
    }
    json.append('"');
  }

  private static void appendUnit(StringBuilder json, char c) {
    if (c == '"' || c == '\\') {
      json.append('\\').append(c);
    } else if (c < 0x20 || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029') {
      json.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
    } else {
      json.append(c);
    }
  }
}
