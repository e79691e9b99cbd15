package org.naranhi.quantity;

import java.util.regex.Pattern;

/**
 * Where from and where to: 3058명에서 5058명으로 is "to 5,058 from 3,058". Korean says it in the particle
 * behind the quantity, English in the preposition before it.
 */
enum Role {
  SOURCE,
  GOAL,
  NONE;

  private static final Pattern KO_SOURCE = Pattern.compile("\\s?(?:에서|부터|보다|에 비해)");
  private static final Pattern KO_GOAL = Pattern.compile("(?:으로|로|까지)(?![가-힣])");
  private static final String ABOUT =
      "\\s+(?:about |around |some |nearly |almost |over |under |the )*$";
  private static final Pattern EN_SOURCE =
      Pattern.compile("\\b(?:from|since|than)" + ABOUT, Pattern.CASE_INSENSITIVE);
  private static final Pattern EN_GOAL =
      Pattern.compile("\\b(?:to|by|until|till|through)" + ABOUT, Pattern.CASE_INSENSITIVE);

  /** The role of quantity {@code i}. */
  static Role of(PairSide side, int i) {
    String text = side.text();
    return side.isKorean()
        ? korean(text.substring(side.span(i).end()))
        : english(text.substring(side.from(i), side.span(i).start()));
  }

  private static Role korean(String behind) {
    if (KO_SOURCE.matcher(behind).lookingAt()) {
      return SOURCE;
    }
    return KO_GOAL.matcher(behind).lookingAt() ? GOAL : NONE;
  }

  private static Role english(String before) {
    if (EN_SOURCE.matcher(before).find()) {
      return SOURCE;
    }
    return EN_GOAL.matcher(before).find() ? GOAL : NONE;
  }

  /** Whether one says from and the other to. */
  boolean opposes(Role other) {
    return this == SOURCE && other == GOAL || this == GOAL && other == SOURCE;
  }
}
