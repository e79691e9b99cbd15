package org.naranhi.text.subtitle;

import java.util.List;
import java.util.regex.Pattern;
import org.naranhi.text.LineShape;
import org.naranhi.text.Whitespace;

/**
 * Tells whether a sentence goes on from one cue to the next.
 *
 * <p>Where a file closes its sentences with marks, what has no mark at its end goes on. Korean
 * subtitles often have no full stops, and automatic ones have no marks at all: there a Korean cue
 * goes on if its last word has a particle or an ending that leaves a sentence open, and an English
 * one stands alone.
 */
final class CueBorder {

  /** Sentences that are written with stops run over fewer cues, taken together. */
  private static final int OPEN_PER_STOP = 9;

  /** Fewer capitals are an abbreviation. */
  private static final int MIN_CAPITALS = 5;

  private static final String CLOSERS = "\"'”’)]}」』》〉*";

  private static final Pattern POLITE =
      Pattern.compile(".*(?:[가-힣]니다|[습입합갑봅][니]까|[가-힣][어아여해예에세게네지죠군나까래대데]요|[가-힣]죠)");

  /** The last word of what goes on: a particle, a connective ending, an adnominal form. */
  private static final Pattern OPEN_WORD =
      Pattern.compile(
          "[가-힣]+(?:은|는|이|을|를|의|에|에게|에서|으로|로|와|과|도|만|까지|부터|처럼|보다|한테|께서|이나|랑"
              + "|고|며|면|서|지만|데|니까|려고|도록|거나|다가|자마자|느라|든지|듯이|던|한|할|된|될|인|일)"
              + "|[가-힣]*[^는은인던]가|그리고|하지만|그런데|그래서|아주|너무|정말|매우|모든|어떤|이런|그런|저런|이|그|저");

  /** Questions and answers in 가: {@code 그런가}, {@code 어디 가}. */
  private static final Pattern CLOSED_WORD =
      Pattern.compile("가|[가-힣]*(?:는가|은가|인가|던가|런가)|습니까|[가-힣]*[습입합]니까");

  /** What takes a closed quotation into its sentence. */
  private static final Pattern QUOTING = Pattern.compile("(?:이?라고|이?라며|이?라면서|이?라는|하고)(?:\\s.*)?");

  private final boolean marked;

  private CueBorder(boolean marked) {
    this.marked = marked;
  }

  /**
   * The borders of a file that holds {@code utterances}. Full stops tell whether it closes its
   * sentences: Korean subtitles without them mark their questions all the same.
   */
  static CueBorder in(List<Utterance> utterances) {
    int stops = 0;
    int others = 0;
    for (Utterance utterance : utterances) {
      String bare = withoutClosers(utterance.text().text());
      char last = bare.isEmpty() ? ' ' : bare.charAt(bare.length() - 1);
      boolean stop = (last == '.' && !bare.endsWith("..")) || last == '。';
      stops += stop ? 1 : 0;
      others += stop || utterance.sound() || "?!？！".indexOf(last) >= 0 ? 0 : 1;
    }
    return new CueBorder(stops * OPEN_PER_STOP >= others && stops > 0);
  }

  /** Whether the sentence that {@code text} ends with goes on in {@code next}. */
  boolean isCrossed(String text, String next) {
    if (isSung(text) || isSung(next) || isCapitals(text) != isCapitals(next)) {
      return false;
    }
    boolean takenUp = isTakenUp(next);
    String bare = withoutClosers(text);
    char last = bare.isEmpty() ? ' ' : bare.charAt(bare.length() - 1);
    if (LineShape.endsSentence(text)) {
      return (last == '.' && takenUp) || QUOTING.matcher(next).matches();
    }
    if (last == '…' || last == '.' || last == '—' || last == '–') {
      return takenUp;
    }
    return isOpen(bare, last);
  }

  private boolean isOpen(String bare, char last) {
    if (",;:，、·".indexOf(last) >= 0) {
      return true;
    }
    if (!isHangul(last)) {
      return marked;
    }
    if (POLITE.matcher(bare).matches()) {
      return false;
    }
    return marked || isOpenWord(bare.substring(bare.lastIndexOf(' ') + 1));
  }

  private static boolean isOpenWord(String word) {
    return OPEN_WORD.matcher(word).matches() && !CLOSED_WORD.matcher(word).matches();
  }

  /** Whether a text begins within a sentence: with a small letter, an ellipsis, a dash. */
  private static boolean isTakenUp(String text) {
    char first = text.charAt(0);
    return Character.isLowerCase(first) || first == '…' || first == '—' || text.startsWith("..");
  }

  private static boolean isSung(String text) {
    return text.indexOf('♪') >= 0 || text.indexOf('♫') >= 0;
  }

  /** Signs and titles in the picture are written so. */
  private static boolean isCapitals(String text) {
    return text.chars().filter(Character::isUpperCase).count() >= MIN_CAPITALS
        && text.chars().noneMatch(Character::isLowerCase);
  }

  private static boolean isHangul(char c) {
    return c >= '가' && c <= '힣';
  }

  private static String withoutClosers(String text) {
    int end = text.length();
    while (end > 0
        && (CLOSERS.indexOf(text.charAt(end - 1)) >= 0 || Whitespace.is(text.charAt(end - 1)))) {
      end--;
    }
    return text.substring(0, end);
  }
}
