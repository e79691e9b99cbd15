package org.naranhi.text.pdf;

import java.util.List;
import java.util.Set;

/**
 * Whether a space stands where a Korean line ends. Korean lines may break inside a word; then
 * nothing shows it but the words themselves.
 *
 * <p>First what the file shows: spaces at line ends, if it sets any; else whether lines end early,
 * or are stretched, because a whole word did not fit. Where lines break anywhere: whether the parts
 * or the whole stand elsewhere in the file, which characters stand beside one another in it, and
 * which endings cannot begin a word.
 */
final class KoreanWrap {

  /** What the ends of the file's lines say. */
  private enum Mode {
    SPACES_SET,
    WORDS_KEPT,
    BROKEN_ANYWHERE
  }

  /** From so many line ends on stretched spaces say something. */
  private static final int MIN_ENDS = 4;

  /** Room in ems into which a further syllable would have fitted, a space before it. */
  private static final float SYLLABLE_ROOM = 1.6f;

  /** Nats for whole words that such room is worth; it comes about otherwise only by mistake. */
  private static final double EARLY_END = 3;

  /** Nats against them of a line without such room: every line has none, or about a third. */
  private static final double FULL_LINE = -1;

  /** By how many ems a line that keeps words whole stretches its spaces; broken ones by .1. */
  private static final float STRETCH = 0.16f;

  /** What stands alone as the rest of a word: particles and endings, not words themselves. */
  private static final Set<String> RESTS =
      Set.of(
          "은", "는", "을", "를", "의", "에", "과", "와", "로", "으로", "에서", "에게", "까지", "부터", "도", "만", "처럼",
          "보다", "라고", "이라고", "다", "다고", "했다", "한다", "된다", "됐다", "였다", "이다", "있다고", "하는", "하고", "하여",
          "해서", "하며", "하면", "하기", "한", "할", "함", "된", "될", "되는", "되어", "들", "들은", "들이", "들을", "들의",
          "며", "면", "고", "서", "지만", "으며", "으면", "적", "적인", "적으로", "습니다", "니다", "합니다", "됩니다", "입니다",
          "까", "요", "죠", "네", "께서", "이나", "나", "이며", "이고", "인");

  /** Syllables that end a word more often than not: particles and endings. */
  private static final String ENDS = "를을은는의에와과며게할한난든떤된될인면고두";

  /** Syllables that no word begins with: particles and endings again. */
  private static final String NO_STARTS = "를니듈름럼었는습렇렸렀겠졌됐았렵렬며므든듯듭께";

  /** Nats that such a syllable is worth; others leave it to the file. */
  private static final double SYLLABLE = 2.2;

  /** Nats that single characters of the file may weigh: a short one knows few. */
  private static final double MAX_PAIR = 2;

  private final Vocabulary vocabulary;
  private final Mode mode;

  /**
   * For a file.
   *
   * @param ends pairs of lines of a paragraph, of which Hangul stands on both sides of the break
   */
  KoreanWrap(Vocabulary vocabulary, List<LinePair> ends) {
    this.vocabulary = vocabulary;
    this.mode = modeOf(ends);
  }

  private static Mode modeOf(List<LinePair> ends) {
    long spaced = ends.stream().filter(p -> p.before().spaced()).count();
    if (spaced > 1) {
      return Mode.SPACES_SET;
    }
    double words = ends.stream().mapToDouble(p -> wordsKept(p.before())).sum();
    return words > 0 || isStretched(ends) ? Mode.WORDS_KEPT : Mode.BROKEN_ANYWHERE;
  }

  private static double wordsKept(Line line) {
    float room = line.room() / line.size();
    return room > SYLLABLE_ROOM ? EARLY_END : room > 1 ? 0 : FULL_LINE;
  }

  private static boolean isStretched(List<LinePair> ends) {
    double[] gaps =
        ends.stream().mapToDouble(p -> p.before().wordGap()).filter(g -> g > 0).sorted().toArray();
    if (gaps.length < MIN_ENDS) {
      return false;
    }
    double least = gaps[gaps.length / 10];
    return gaps[gaps.length * 2 / 3] - least > STRETCH;
  }

  /** Whether a space stands between the two. */
  boolean isSpace(Line line, String before, String after) {
    if (line.spaced()) {
      return true;
    }
    return switch (mode) {
      case SPACES_SET -> false;
      case WORDS_KEPT -> true;
      case BROKEN_ANYWHERE -> odds(before, after) > 0;
    };
  }

  private double odds(String before, String after) {
    String head = before.substring(before.lastIndexOf(' ') + 1);
    int blank = after.indexOf(' ');
    String rest = blank < 0 ? after : after.substring(0, blank);
    char last = before.charAt(before.length() - 1);
    double pair = vocabulary.spaceOdds(last, after.charAt(0));
    double odds = Math.max(-MAX_PAIR, Math.min(MAX_PAIR, pair));
    boolean headKnown = vocabulary.count(head) > 0;
    boolean restKnown = vocabulary.count(rest) > 0;
    odds += vocabulary.count(head + rest) > 0 ? -4 : 0;
    odds += headKnown && restKnown ? 2 : headKnown ? 0.7 : restKnown ? 0.5 : 0;
    odds += RESTS.contains(rest.replaceAll("[^가-힣]", "")) ? -3 : 0;
    odds += ENDS.indexOf(last) >= 0 && head.length() > 1 ? SYLLABLE : 0;
    odds -= NO_STARTS.indexOf(after.charAt(0)) >= 0 ? SYLLABLE : 0;
    return odds;
  }
}
