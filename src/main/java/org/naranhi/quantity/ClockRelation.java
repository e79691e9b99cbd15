package org.naranhi.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day. */
final class ClockRelation {

  private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2}).*");
  private static final Pattern HALF_OF_DAY =
      Pattern.compile(
          "오전|오후|새벽|아침|낮|점심|저녁|밤|정오|자정|[ap]\\.?\\s?m\\b.*|noon|midnight"
              + "|morning|afternoon|evening|night");
  private static final int HALF_DAY_MINUTES = 12 * 60;

  private ClockRelation() {}

  /** 오후 2시 is 2 p.m.; a plain 2시 may be either. */
  static Relation of(Quantity ko, Quantity en) {
    if (ko.form() == null || en.form() == null) {
      return Relation.NONE;
    }
    if (ko.form().equals(en.form())) {
      return Relation.EQUAL;
    }
    int a = minutes(ko.form());
    int b = minutes(en.form());
    boolean open = !saysHalf(ko) || !saysHalf(en);
    boolean same = a >= 0 && b >= 0 && Math.floorMod(a - b, HALF_DAY_MINUTES) == 0;
    return same && open ? Relation.restated("same time of day") : Relation.NONE;
  }

  /** 일곱 시 is "seven"; empty where the English is no bare number. */
  static Optional<Relation> hour(Reading ko, Reading en) {
    boolean bare = en.family() == Reading.Family.PLAIN && !en.isRange() && !en.isVague();
    BigDecimal value = en.quantity().value();
    String form = ko.quantity().form();
    if (!bare || value == null || form == null || en.quantity().kind() == QuantityKind.ORDINAL) {
      return Optional.empty();
    }
    int minutes = minutes(form);
    boolean same =
        minutes >= 0
            && value.compareTo(BigDecimal.ONE) >= 0
            && value.compareTo(BigDecimal.valueOf(12)) <= 0
            && value.stripTrailingZeros().scale() <= 0
            && Math.floorMod(minutes - 60 * value.intValue(), HALF_DAY_MINUTES) == 0;
    return Optional.of(same ? Relation.restated("the hour by itself") : Relation.NONE);
  }

  private static int minutes(String form) {
    Matcher time = TIME.matcher(form);
    return time.matches()
        ? Integer.parseInt(time.group(1)) * 60 + Integer.parseInt(time.group(2))
        : -1;
  }

  private static boolean saysHalf(Quantity q) {
    Matcher time = TIME.matcher(q.form() == null ? "" : q.form());
    boolean late = time.matches() && Integer.parseInt(time.group(1)) > 12;
    return late || HALF_OF_DAY.matcher(q.text()).find();
  }
}
