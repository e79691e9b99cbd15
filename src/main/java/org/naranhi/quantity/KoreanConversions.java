package org.naranhi.quantity;

import java.util.ArrayList;
import java.util.List;

/**
 * Links a quantity in brackets to the one before it that it restates: {@code 1000만달러(약 145억원)},
 * {@code 84㎡(25.7평)}, {@code 1000만달러, 우리 돈 약 145억원}.
 */
final class KoreanConversions {

  private static final String[] LEADS = {
    "우리 돈으로", "우리 돈", "우리돈", "한국 돈으로", "한국 돈", "한화로", "한화", "원화로", "원화", "환산", "미화", "대략", "약"
  };

  private KoreanConversions() {}

  /** {@code found} with its conversions linked. */
  static List<Quantity> link(KoreanText text, List<Quantity> found) {
    List<Quantity> linked = new ArrayList<>(found);
    for (int i = 1; i < found.size(); i++) {
      Quantity before = found.get(i - 1);
      Quantity q = found.get(i);
      if (isOther(before, q) && restates(text, before.span().end(), q.span().start())) {
        linked.set(i, q.toBuilder().converts(i - 1).build());
      }
    }
    return linked;
  }

  private static boolean isOther(Quantity a, Quantity b) {
    QuantityKind kindA = a.of() == null ? a.kind() : a.of();
    QuantityKind kindB = b.of() == null ? b.kind() : b.of();
    boolean amount = kindA == QuantityKind.MONEY || kindA == QuantityKind.MEASURE;
    return amount && kindA == kindB && !a.unit().equals(b.unit());
  }

  /** Between the two stand only a bracket or comma and words such as 약 and 우리 돈. */
  private static boolean restates(KoreanText text, int from, int to) {
    String between = text.text().substring(from, to).strip();
    boolean bracket = between.startsWith("(") || between.startsWith("[") || between.startsWith("（");
    String rest = between;
    for (String mark : new String[] {"(", "[", ",", "·", "=", "≒"}) {
      rest = rest.startsWith(mark) ? rest.substring(1).strip() : rest;
    }
    boolean lead = false;
    for (boolean more = true; more; ) {
      more = false;
      for (String word : LEADS) {
        if (rest.startsWith(word)) {
          rest = rest.substring(word.length()).strip();
          lead |= !word.equals("약");
          more = true;
        }
      }
    }
    return rest.isEmpty() && to - from <= 24 && (bracket || lead);
  }
}
