package org.naranhi.quantity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Scores, ratios and identifiers, compared as written. */
final class FormRelation {

  private FormRelation() {}

  /** 3대1 is 3-1; turned round it may still be the same score, told by the other side. */
  static Relation ratio(Quantity ko, Quantity en) {
    String[] a = parts(ko);
    String[] b = parts(en);
    if (a.length == 0 || a.length != b.length) {
      return Relation.NONE;
    }
    if (same(a, b, false)) {
      return Relation.EQUAL;
    }
    return same(a, b, true) ? Relation.restated(TURNED) : Relation.NONE;
  }

  /** 15.3대 1 and "15.3 people for each apartment". */
  static Relation toOne(Reading ko, Reading en) {
    Reading ratio = ko.family() == Reading.Family.RATIO ? ko : en;
    Reading number = ko.family() == Reading.Family.RATIO ? en : ko;
    String[] parts = parts(ratio.quantity());
    BigDecimal value = number.quantity().value();
    boolean same =
        parts.length == 2
            && value != null
            && number(parts[1]).equals("1")
            && number(parts[0]).equals(number(value.toPlainString()));
    return same ? Relation.restated("so many to one") : Relation.NONE;
  }

  /**
   * Whether both numbers of {@code ratio} stand among {@code values}: 찬성 199표, 반대 99표 and 199-99.
   */
  static boolean isMadeOf(Quantity ratio, List<Quantity> values) {
    String[] parts = parts(ratio);
    for (String part : parts) {
      boolean found =
          values.stream()
              .map(Quantity::value)
              .anyMatch(v -> v != null && number(v.toPlainString()).equals(number(part)));
      if (!found) {
        return false;
      }
    }
    return parts.length > 1;
  }

  /** Whether {@code value} is one of the two numbers of {@code ratio}. */
  static boolean isPart(Quantity ratio, Quantity value) {
    BigDecimal number = value.value();
    if (number == null) {
      return false;
    }
    String plain = number(number.toPlainString());
    return Arrays.stream(parts(ratio)).anyMatch(part -> number(part).equals(plain));
  }

  /** The note of a ratio told the other way round. */
  static final String TURNED = "the same two numbers the other way round";

  private static String[] parts(Quantity q) {
    return q.form() == null ? new String[0] : q.form().split("[:/-]");
  }

  private static boolean same(String[] a, String[] b, boolean turned) {
    for (int i = 0; i < a.length; i++) {
      if (!number(a[i]).equals(number(b[turned ? b.length - 1 - i : i]))) {
        return false;
      }
    }
    return true;
  }

  private static String number(String text) {
    return text.strip().replaceFirst("\\.0+$", "");
  }

  /** The same digits, whatever separates them. */
  static Relation code(Quantity ko, Quantity en) {
    String a = digits(ko);
    return !a.isEmpty() && a.equals(digits(en)) ? Relation.EQUAL : Relation.NONE;
  }

  private static String digits(Quantity q) {
    String text = q.form() == null ? q.text() : q.form();
    return text.replaceAll("[^0-9A-Za-z]", "");
  }
}
