package org.naranhi.segment;

import java.util.Set;
import org.naranhi.segment.Abbreviations.Kind;

/**
 * English sentences by rules and a list of abbreviations.
 *
 * <pre>
 * "Joe. He left."                          Joe. | He left.
 * "Mr. Lee of Acme Co. The firm"           Mr. Lee of Acme Co. | The firm
 * "at 5 p.m. Monday", "at 5 p.m. Shares"   one sentence, two sentences
 * "J. K. Rowling wrote No. 5."             one sentence
 * "“Why?” Tom asked."                      one sentence
 * "Well... I see", "Why? no", "Yahoo! said"  one sentence each
 * "Prices Up for Sixth Week... End in Sight"  one sentence (a title)
 * </pre>
 *
 * <p>Known to be weak: an abbreviation before a name that begins a sentence ({@code in the U.S.
 * Samsung rose}) is taken as inside, and text written wholly without capitals is split only after
 * words of four letters and more.
 */
public final class EnglishSegmenter extends RuleSegmenter {

  /** How many words after a quotation are searched for its verb of saying. */
  private static final int WORDS_BEFORE_SAYING = 4;

  /** The shortest word, in UTF-16 units, that is no abbreviation unless it is listed. */
  private static final int SHORTEST_WORD = 4;

  /** The longest number of a note in brackets: {@code [123]}, {@code [a]}. */
  private static final int LONGEST_NOTE = 4;

  /** The longest interjection before an ellipsis, in UTF-16 units: Well, Hmm, So. */
  private static final int LONGEST_INTERJECTION = 5;

  /** With a capital after a quotation these begin a sentence: {@code “Why?” She went on.} */
  private static final Set<String> PRONOUNS = Set.of("He", "She", "They", "We", "It", "You");

  private final Abbreviations words = Abbreviations.shipped();

  /** A segmenter with the shipped list of abbreviations. */
  public EnglishSegmenter() {}

  /** {@code It fell.[3]}: the number of a note belongs to the sentence. */
  @Override
  Stop extend(Text text, Stop stop) {
    int at = stop.after();
    if (stop.atEnd() || stop.spaceFollows() || stop.nextChar() != '[') {
      return stop;
    }
    int close = text.brackets().partnerOf(at);
    return close > at && close - at <= LONGEST_NOTE ? stop.extendedTo(close + 1) : stop;
  }

  @Override
  boolean ends(Stop stop) {
    if (!stop.spaceFollows()) {
      return endsWithoutSpace(stop);
    }
    if (!beginsSentence(stop)) {
      return endsBeforeSmallLetter(stop);
    }
    if (stop.isFullStop()) {
      return stop.after() > stop.end() && stop.closesQuotation() || endsAfterWord(stop);
    }
    if (stop.isEllipsis()) {
      return endsAfterEllipsis(stop);
    }
    return !(stop.closesQuotation() && isReported(stop)) && !isExclaimingName(stop);
  }

  @Override
  boolean endsBare(Text text, int from, int end, int next) {
    return false;
  }

  /**
   * {@code He left.The door} ends, {@code Node.js} and {@code e.g.The} do not: a word in small
   * letters, a full stop, a word that begins sentences.
   */
  private boolean endsWithoutSpace(Stop stop) {
    if (stop.after() < stop.text().length() && Marks.isWide(stop.text().charAt(stop.end() - 1))) {
      return true;
    }
    String word = stop.word();
    return stop.after() == stop.end()
        && !stop.isEllipsis()
        && word.length() > 1
        && word.indexOf('.') < 0
        && Character.isLowerCase(word.charAt(word.length() - 1))
        && !isAbbreviation(word)
        && stop.nextWord().length() > 1
        && words.is(Kind.STARTER, stop.nextWord());
  }

  /** Whether what follows has the look of a sentence's beginning: no small letter. */
  private static boolean beginsSentence(Stop stop) {
    int at = Marks.skipOpeners(stop.text(), stop.next());
    if (at == stop.text().length()) {
      return false;
    }
    char c = stop.text().charAt(at);
    if (Character.isLowerCase(c)) {
      return hasCapital(stop.wordAt(at));
    }
    return !isContinuingMark(c);
  }

  /**
   * {@code The method takes an object. path is its name} ends although a small letter follows: what
   * stands before the full stop is a whole word in small letters and no abbreviation.
   */
  private boolean endsBeforeSmallLetter(Stop stop) {
    String word = stop.word();
    return stop.isFullStop()
        && stop.after() == stop.end()
        && Character.isLowerCase(stop.nextChar())
        && word.length() >= SHORTEST_WORD
        && word.chars().allMatch(Character::isLowerCase)
        && !isAbbreviation(word)
        && !words.is(Kind.CLIPPED, word);
  }

  /** {@code iPhone}, {@code eBay}, {@code useState}: names that begin sentences as they are. */
  private static boolean hasCapital(String word) {
    return word.chars().anyMatch(Character::isUpperCase);
  }

  private static boolean isContinuingMark(char c) {
    return c == ',' || c == ';' || c == ':' || c == '–' || c == '-' || c == '/' || c == '&';
  }

  private boolean endsAfterWord(Stop stop) {
    String word = stop.word();
    if (word.isEmpty()) {
      return true;
    }
    if (words.is(Kind.TITLE, word) || words.is(Kind.INNER, word)) {
      return false;
    }
    if (words.is(Kind.NUMBERED, word) && Marks.isDigit(stop.nextChar())) {
      return false;
    }
    if (words.is(Kind.DATE, word)) {
      return !Marks.isDigit(stop.nextChar()) && !words.is(Kind.CALENDAR, stop.nextWord());
    }
    if (words.is(Kind.TIME, word)) {
      return !words.is(Kind.CALENDAR, stop.nextWord());
    }
    return !needsStarter(stop, word) || startsClearly(stop);
  }

  private boolean needsStarter(Stop stop, String word) {
    return words.is(Kind.ENDING, word)
        || isInitials(word)
        || words.is(Kind.MEASURE, word) && followsNumber(stop, word);
  }

  private static boolean followsNumber(Stop stop, String word) {
    int at = stop.start() - word.length() - 2;
    return at >= stop.from() && Marks.isDigit(stop.text().charAt(at));
  }

  /** {@code J}, {@code U.S}, {@code Ph.D}: a capital, or parts of at most three letters. */
  static boolean isInitials(String word) {
    if (word.length() == 1) {
      return Character.isUpperCase(word.charAt(0));
    }
    if (word.indexOf('.') < 0) {
      return false;
    }
    int part = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      part = c == '.' ? 0 : part + 1;
      if (part > 3 || Marks.isDigit(c)) {
        return false;
      }
    }
    return true;
  }

  private boolean isAbbreviation(String word) {
    return words.is(Kind.TITLE, word) || words.is(Kind.INNER, word) || words.is(Kind.ENDING, word);
  }

  /** Whether the next word is one that begins sentences and not an initial such as {@code A.} */
  private boolean startsClearly(Stop stop) {
    String word = stop.nextWord();
    int after = Marks.skipOpeners(stop.text(), stop.next()) + word.length();
    boolean initial = word.length() == 1 && stop.hasAt(after, ".");
    return words.is(Kind.STARTER, word) && !initial;
  }

  /** {@code Well... I see} goes on; {@code He left... The door was open} does not. */
  private static boolean endsAfterEllipsis(Stop stop) {
    String word = stop.nextWord();
    boolean speaker = word.equals("I") || word.startsWith("I'");
    boolean interjection = stop.start() - stop.from() <= LONGEST_INTERJECTION;
    return !(speaker && interjection)
        && !Titles.isTitle(stop.text(), stop.from(), stop.start())
        && Character.isLetterOrDigit(stop.before());
  }

  /** {@code “Why?” Tom asked.}: capitals, small words, then a verb of saying. */
  private boolean isReported(Stop stop) {
    int at = stop.next();
    if (PRONOUNS.contains(stop.wordAt(at))) {
      return false;
    }
    for (int i = 0; i < WORDS_BEFORE_SAYING; i++) {
      String word = stop.wordAt(at);
      if (word.isEmpty()) {
        return false;
      }
      if (i > 0 && words.is(Kind.SAYING, word)) {
        return true;
      }
      at =
          Marks.skipSpace(
              stop.text(), at + word.length() + (stop.hasAt(at + word.length(), ".") ? 1 : 0));
    }
    return false;
  }

  private boolean isExclaimingName(Stop stop) {
    return stop.end() == stop.start() + 1
        && stop.text().charAt(stop.start()) == '!'
        && words.is(Kind.EXCLAIMING, stop.word())
        && !startsClearly(stop);
  }
}
