package org.naranhi.quantity;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the words beside a quantity say up or down, profit or loss.
 *
 * <pre>
 * Korean  = quantity particle? (증가 | 늘 | 올라 | … | 감소 | 줄 | 내려 | …)   8.3% 증가, 38%로 떨어졌다
 *         | (이익 | 흑자 | 손실 | 적자) particle? quantity                     영업손실 300억원
 * English = (rose | fell | …) filler* quantity | quantity (increase | drop | …)
 *         | (profit | loss | …) (of | was | …)* quantity
 * </pre>
 *
 * <p>Only words right beside the quantity count: in "growth slowed to 3 percent" nothing is said.
 */
enum Polarity {
  UP,
  DOWN,
  PROFIT,
  LOSS,
  /** Nothing said. */
  UNKNOWN;

  private static final String KO_UP =
      "늘|증가|오르|오른|올라|올랐|올린|올렸|상승|급등|뛰|뛴|인상|상향|성장|확대|급증|증액|높아|높았|높은|반등";
  private static final String KO_DOWN =
      "줄|감소|내리|내린|내려|내렸|하락|급락|떨어|인하|하향|축소|급감|감액|낮아|낮았|낮은|위축|역성장|삭감|감축|빠졌|빠진";
  private static final String KO_PARTICLE =
      "^\\)?(?:까지|가량|정도|이나|대로|으로|로|나|쯤|씩|를|을|가|이)?\\s?(?:더 |크게 |소폭 |추가로 )?";
  private static final String EN_UP =
      "rose|rises?|risen|rising|increas(?:e[ds]?|ing)|grew|grows?|grown|growing|growth|gain(?:ed|s|ing)?|up"
          + "|climb(?:ed|s|ing)?|jump(?:ed|s|ing)?|surg(?:e[ds]?|ing)|soar(?:ed|s|ing)?|expand(?:ed|s|ing)?"
          + "|rais(?:e[ds]?|ing)|hik(?:e[ds]?|ing)|higher|advanc(?:e[ds]?|ing)|rebound(?:ed|s|ing)?";
  private static final String EN_DOWN =
      "fell|falls?|fallen|falling|drop(?:ped|s|ping)?|declin(?:e[ds]?|ing)|decreas(?:e[ds]?|ing)|cut|cuts|cutting"
          + "|lower(?:ed|s|ing)?|slid|slides?|sliding|slip(?:ped|s|ping)?|shr[aiu]nk(?:s|ing)?"
          + "|contract(?:ed|s|ing|ion)|lost|loses?|losing|down|plung(?:e[ds]?|ing)|tumbl(?:e[ds]?|ing)"
          + "|reduc(?:e[ds]?|ing|tion)|dip(?:ped|s)?|slump(?:ed|s|ing)?|plummet(?:ed|s|ing)?|sank|sinks?|sinking"
          + "|slash(?:ed|es|ing)?|trim(?:med|s|ming)?";
  private static final String EN_FILLER =
      "(?:\\s+(?:by|to|of|about|around|some|nearly|almost|an?|over|more|than|as|much|roughly|approximately|another"
          + "|just|only|slightly|sharply|further|net))*\\s*$";
  private static final String EN_STATE =
      "(?:\\s+(?:of|was|were|is|came|to|reached|at|totaled|totalled|stood|about|around|some|nearly|the|won|KRW))*\\s*$";
  private static final Pattern NEGATION =
      Pattern.compile("않|못|아니|\\bnot\\b|n't\\b|\\bnever\\b|\\bwithout\\b");
  private static final Pattern MINUS =
      Pattern.compile("영하|마이너스|\\b(?:minus|below|negative|subzero|sub-zero|freezing)\\b");
  private static final Pattern LEVEL = Pattern.compile("\\b(?:to|at)\\s+(?:\\w+\\s+)?$");
  private static final int REACH = 40;

  /** A word, before or behind the quantity, and what it says. */
  private record Sign(Pattern pattern, boolean before, Polarity says) {

    boolean stands(String before, String behind) {
      return pattern.matcher(this.before ? before : behind).find();
    }
  }

  private static final List<Sign> KOREAN =
      List.of(
          behind(KO_PARTICLE + "(?:" + KO_UP + ")", UP),
          behind(KO_PARTICLE + "(?:" + KO_DOWN + ")", DOWN),
          before("(?:이익|흑자)(?:은|이|을|를|만|액)?\\s?(?:약 )?$", PROFIT),
          before("(?:손실|적자)(?:은|이|을|를|만|액)?\\s?(?:약 )?$", LOSS),
          behind("^의?\\s?(?:영업|순)?(?:이익|흑자)", PROFIT),
          behind("^의?\\s?(?:영업|순)?(?:손실|적자)", LOSS));
  private static final List<Sign> ENGLISH =
      List.of(
          before("\\b(?:" + EN_UP + ")(?<!\\bup(?=\\s+to))" + EN_FILLER, UP),
          before("\\b(?:" + EN_DOWN + ")" + EN_FILLER, DOWN),
          before("\\b(?:profits?|surplus|income|earnings)" + EN_STATE, PROFIT),
          before("\\b(?:loss(?:es)?|deficit)" + EN_STATE, LOSS),
          behind(
              "^[\\s-](?:\\w+ )?(?:increase|rise|gain|jump|surge|hike|growth|higher|more)\\b", UP),
          behind(
              "^[\\s-](?:\\w+ )?(?:decrease|decline|drop|fall|cut|reduction|lower|less|fewer|slump|plunge)\\b",
              DOWN));

  private static Sign before(String pattern, Polarity says) {
    return new Sign(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), true, says);
  }

  private static Sign behind(String pattern, Polarity says) {
    return new Sign(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), false, says);
  }

  /**
   * What is said of the quantity at {@code start..end}.
   *
   * @param from where the quantity before ends
   * @param to where the next one starts
   */
  static Polarity of(String text, boolean korean, int from, int start, int end, int to) {
    String before = text.substring(Math.max(from, start - REACH), start);
    String behind = text.substring(end, Math.min(to, end + REACH));
    if (NEGATION.matcher(before).find() || NEGATION.matcher(behind).find()) {
      return UNKNOWN;
    }
    for (Sign sign : korean ? KOREAN : ENGLISH) {
      if (sign.stands(before, behind)) {
        return sign.says();
      }
    }
    return UNKNOWN;
  }

  /** Whether the words next to the quantity say that it is below zero. */
  static boolean isMinus(String text, int from, int start, int end, int to) {
    Matcher before = MINUS.matcher(text.substring(Math.max(from, start - REACH / 2), start));
    Matcher behind = MINUS.matcher(text.substring(end, Math.min(to, end + REACH / 2)));
    return before.find() || behind.find();
  }

  /** Whether the words before say the level that something reached, not its change: fell to 3. */
  static boolean isLevel(String text, int from, int start) {
    return LEVEL.matcher(text.substring(from, start)).find();
  }

  /** Whether the two contradict. */
  boolean opposes(Polarity other) {
    return this == UP && other == DOWN
        || this == DOWN && other == UP
        || this == PROFIT && other == LOSS
        || this == LOSS && other == PROFIT;
  }
}
