package org.naranhi.app.corpus.pairing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.quantity.Quantity;
import org.naranhi.quantity.QuantityKind;

/**
 * Quantities as terms that are the same in both languages.
 *
 * <pre>
 * 145억원, 14.5 billion won    q:14500000000
 * 2025년 1월 24일              d:2025, d:01-24
 * 70~90%                       q:70, q:90
 * </pre>
 *
 * <p>Units are left out: translators convert or drop them, and rare values need none. Numbers below
 * ten that stand alone are left out too: every document has them.
 */
final class QuantityTerms {

  private static final BigDecimal TELLING = BigDecimal.TEN;
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:1\\d|20)\\d\\d)(?!\\d)");
  private static final Pattern DAY = Pattern.compile("-(\\d\\d-\\d\\d)$");

  private QuantityTerms() {}

  /** The terms of a quantity; none where it says nothing of its own. */
  static List<String> of(Quantity quantity) {
    List<String> terms = new ArrayList<>();
    if (quantity.kind() == QuantityKind.YEAR && quantity.value() != null) {
      terms.add("d:" + plain(quantity.value()));
    } else {
      addValue(quantity.value(), terms);
    }
    addValue(quantity.low(), terms);
    addValue(quantity.high(), terms);
    addForm(quantity.form(), terms);
    return terms;
  }

  private static void addValue(@Nullable BigDecimal value, List<String> terms) {
    if (value != null && (value.abs().compareTo(TELLING) >= 0 || fraction(value))) {
      terms.add("q:" + plain(value));
    }
  }

  private static boolean fraction(BigDecimal value) {
    return value.stripTrailingZeros().scale() > 0;
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  private static void addForm(@Nullable String form, List<String> terms) {
    if (form == null) {
      return;
    }
    for (String end : form.split("/")) {
      Matcher year = YEAR.matcher(end);
      if (year.find()) {
        terms.add("d:" + year.group(1));
      }
      Matcher day = DAY.matcher(end);
      if (day.find()) {
        terms.add("d:" + day.group(1));
      }
    }
    if (!form.contains("-")) {
      terms.add("f:" + form);
    }
  }
}
