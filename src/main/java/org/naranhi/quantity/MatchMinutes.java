package org.naranhi.quantity;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Minutes of a football match: Korean counts them within a half, English through the match.
 *
 * <pre>
 * 후반 35분       the 80th minute, 80 minutes, 35 minutes into the second half
 * 전반 12분       the 12th minute
 * 연장 후반 3분   the 108th minute
 * </pre>
 */
final class MatchMinutes {

  private static final Pattern PERIOD = Pattern.compile("(연장\\s*)?(전|후)반(?:전|에만)?\\s*$");
  private static final Pattern MINUTE =
      Pattern.compile("(?:st|nd|rd|th)?[\\s-](?:minutes?|min)\\b", Pattern.CASE_INSENSITIVE);
  private static final int HALF = 45;
  private static final int EXTRA_HALF = 15;

  private MatchMinutes() {}

  /** Whether Korean quantity {@code i} and English quantity {@code j} name the same minute. */
  static boolean agree(PairSide ko, int i, PairSide en, int j) {
    int before = before(ko, i);
    BigDecimal minute = ko.quantity(i).value();
    BigDecimal said = en.quantity(j).value();
    if (before < 0 || minute == null || said == null || !isMinute(en, j)) {
      return false;
    }
    return said.compareTo(minute.add(BigDecimal.valueOf(before))) == 0;
  }

  /** How many minutes are played before the period that stands before the minutes; -1 if none. */
  private static int before(PairSide ko, int i) {
    Quantity q = ko.quantity(i);
    boolean minutes = q.kind() == QuantityKind.DURATION && q.unit().equals("minute");
    Matcher period = PERIOD.matcher(ko.text().substring(ko.from(i), ko.span(i).start()));
    if (!minutes || !period.find()) {
      return -1;
    }
    boolean second = period.group(2).equals("후");
    return period.group(1) == null ? second ? HALF : 0 : second ? 2 * HALF + EXTRA_HALF : 2 * HALF;
  }

  private static boolean isMinute(PairSide en, int j) {
    Quantity q = en.quantity(j);
    boolean ordinal = q.kind() == QuantityKind.ORDINAL || q.kind() == QuantityKind.COUNT;
    return q.kind() == QuantityKind.DURATION && q.unit().equals("minute")
        || ordinal
            && MINUTE.matcher(en.text()).region(en.span(j).end(), en.text().length()).lookingAt();
  }
}
