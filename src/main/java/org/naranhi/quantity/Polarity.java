package org.naranhi.quantity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the words beside a quantity say up or down, profit or loss: 3% 감소, rose 3 percent.
 *
 * <p>Korean says it behind the quantity (3% 늘었다, 300억원 적자) or in the noun just before (인상률 3%);
 * English just before (fell 3 percent) or just behind (a 3 percent rise).
 */
enum Polarity {
  UP,
  DOWN,
  /** Nothing said, or too much. */
  UNKNOWN;

  private static final Pattern KO_UP =
      Pattern.compile(
          "늘[었어려리며고린]|늘[ ,.]|증가|올랐|오른|올라|오르|올린|올렸|상승|급등|뛰었|뛴|뛰며|인상|상향|성장|확대|급증|증액|높아|높았|높은|흑자|이익|반등");
  private static final Pattern KO_DOWN =
      Pattern.compile(
          "줄[었어여이며고인]|줄[ ,.]|감소|내렸|내린|내려|내리|하락|급락|떨어|인하|하향|축소|급감|감액|낮아|낮았|낮은|위축|역성장|뒷걸음|적자|손실|영하|마이너스|삭감|감축");
  private static final Pattern EN_UP =
      Pattern.compile(
          "\\b(?:rose|rise[sn]?|rising|increas\\w*|grew|grow\\w*|gain\\w*|up|climb\\w*|jump\\w*|surg\\w*"
              + "|soar\\w*|expand\\w*|expansion|rais\\w*|hik\\w*|higher|advanc\\w*|profits?|surplus|rebound\\w*)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern EN_DOWN =
      Pattern.compile(
          "\\b(?:fell|falls?|fallen|falling|drop\\w*|declin\\w*|decreas\\w*|cut|cuts|cutting|lower\\w*|slid|slides?"
              + "|slip\\w*|shr[aiu]nk\\w*|contract(?:ed|s|ing|ion)|lost|loss(?:es)?|losing|down|plung\\w*|tumbl\\w*"
              + "|reduc\\w*|dip(?:ped|s)?|slump\\w*|plummet\\w*|sank|sink\\w*|deficit|minus|below|negative"
              + "|subzero|slash\\w*|trim\\w*|less|fewer)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NEGATION =
      Pattern.compile("않|못|아니|\\bnot\\b|n't\\b|\\bnever\\b|\\bwithout\\b");
  private static final int KO_REACH = 18;
  private static final int KO_BEFORE = 6;
  private static final int EN_REACH = 28;
  private static final int EN_AFTER = 18;

  private static final Pattern MINUS =
      Pattern.compile("영하|마이너스|\\b(?:minus|below|negative|subzero|sub-zero|freezing)\\b");
  private static final Pattern LEVEL = Pattern.compile("\\b(?:to|at)\\s+(?:\\w+\\s+)?$");

  /** Whether {@code text} says next to the quantity that it is below zero. */
  static boolean isMinus(String text, int from, int start, int end, int to) {
    String before = text.substring(Math.max(from, start - KO_BEFORE - 10), start);
    String behind = clause(text.substring(end, Math.min(to, end + EN_AFTER)));
    return MINUS.matcher(before).find() || MINUS.matcher(behind).find();
  }

  /** Whether the words before say the level that something reached, not its change: fell to 3. */
  static boolean isLevel(String text, int from, int start) {
    return LEVEL.matcher(text.substring(from, start)).find();
  }

  /** What is said of the Korean quantity at {@code start..end}; other quantities cut the view. */
  static Polarity ofKorean(String text, int from, int start, int end, int to) {
    int open = end < text.length() && text.charAt(end) == ')' ? end + 1 : end;
    String behind = clause(text.substring(open, Math.max(open, Math.min(to, open + KO_REACH))));
    Polarity said = first(behind, KO_UP, KO_DOWN, false);
    return said != UNKNOWN
        ? said
        : first(text.substring(Math.max(from, start - KO_BEFORE), start), KO_UP, KO_DOWN, true);
  }

  /** What is said of the English quantity. */
  static Polarity ofEnglish(String text, int from, int start, int end, int to) {
    String before = lastClause(text.substring(Math.max(from, start - EN_REACH), start));
    Polarity said = first(before, EN_UP, EN_DOWN, true);
    String behind = clause(text.substring(end, Math.min(to, end + EN_AFTER)));
    return said != UNKNOWN ? said : first(behind, EN_UP, EN_DOWN, false);
  }

  private static String clause(String text) {
    int end = text.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',' || c == ';' || c == '(' || c == ')') {
        end = i;
        break;
      }
    }
    return text.substring(0, end);
  }

  private static String lastClause(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (c == ',' || c == ';' || c == '(') {
        return text.substring(i + 1);
      }
    }
    return text;
  }

  /** The nearest word; unknown where both directions or a negation occur. */
  private static Polarity first(String text, Pattern up, Pattern down, boolean last) {
    if (NEGATION.matcher(text).find()) {
      return UNKNOWN;
    }
    int ups = find(text, up, last);
    int downs = find(text, down, last);
    if (ups < 0 && downs < 0 || ups >= 0 && downs >= 0) {
      return UNKNOWN;
    }
    return ups >= 0 ? UP : DOWN;
  }

  private static int find(String text, Pattern pattern, boolean last) {
    Matcher matcher = pattern.matcher(text);
    int at = -1;
    while (matcher.find() && (at < 0 || last)) {
      at = matcher.start();
    }
    return at;
  }

  /** Whether the two contradict. */
  boolean opposes(Polarity other) {
    return this == UP && other == DOWN || this == DOWN && other == UP;
  }
}
