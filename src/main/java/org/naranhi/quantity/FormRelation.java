package org.naranhi.quantity;

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
