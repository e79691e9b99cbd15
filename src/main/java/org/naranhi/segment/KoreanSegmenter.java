package org.naranhi.segment;

import org.naranhi.segment.Abbreviations.Kind;

/**
 * Korean sentences by rules.
 *
 * <pre>
 * 그는 "간다."라고 말했다. 나는 남았다.      그는 "간다."라고 말했다. | 나는 남았다.
 * 시행일은 2024. 12. 20. 이후다.            one sentence
 * 수출이 늘었다.(사진) 내수는 줄었다.        수출이 늘었다.(사진) | 내수는 줄었다.
 * 늘었다.그러나 줄었다.                     늘었다. | 그러나 줄었다.
 * 비가 옵니다 우산을 챙기세요               비가 옵니다 | 우산을 챙기세요
 * 글쎄… 모르겠다. 정말 그랬다… 그날 밤       글쎄… 모르겠다. | 정말 그랬다… | 그날 밤
 * "왜?" 그가 물었다.                        one sentence
 * </pre>
 *
 * <p>A predicate without a terminator ends a sentence before a line end, and before a space if it
 * is formal (습니다) or if the text uses no terminators at all. Known to be weak: connective 다 (가다
 * 넘어졌다) and vocatives after polite endings (안녕하세요 여러분) in text without terminators.
 */
public final class KoreanSegmenter extends RuleSegmenter {

  /** The shortest sentence without a terminator, in UTF-16 units. */
  private static final int SHORTEST_BARE = 5;

  /** The longest remark that is drawn to the sentence before it, in UTF-16 units. */
  private static final int LONGEST_REMARK = 40;

  /** The longest clause that reports a question: {@code 그가 놀란 얼굴로 물었다}. */
  private static final int LONGEST_REPORT = 30;

  private final Abbreviations words = Abbreviations.shipped();

  /** A segmenter with the shipped list of abbreviations. */
  public KoreanSegmenter() {}

  @Override
  Stop extend(Text text, Stop stop) {
    Stop withRemark = extendOverRemark(text, stop);
    int laughter = endOfLaughter(stop.text(), withRemark.next());
    return laughter > withRemark.next() ? withRemark.extendedTo(laughter) : withRemark;
  }

  /** {@code 했다.(사진)}: a bracket glued to the full stop belongs to the sentence. */
  private static Stop extendOverRemark(Text text, Stop stop) {
    int at = stop.after();
    if (stop.atEnd() || stop.spaceFollows() || !Marks.isOpeningBracket(stop.nextChar())) {
      return stop;
    }
    int close = text.brackets().partnerOf(at);
    boolean remark = close > 0 && close - at <= LONGEST_REMARK && Marks.isHangul(stop.before());
    return remark ? stop.extendedTo(close + 1) : stop;
  }

  /** The end of a word of laughter or tears (ㅋㅋ, ㅠㅠ, ^^) at {@code start}, or {@code start}. */
  private static int endOfLaughter(String text, int start) {
    int end = start;
    while (end < text.length() && "ㅋㅎㅠㅜ^".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end == text.length() || Marks.isSpace(text.charAt(end)) ? end : start;
  }

  @Override
  boolean ends(Stop stop) {
    if (!stop.spaceFollows()) {
      return endsWithoutSpace(stop);
    }
    if (isContinued(stop)) {
      return false;
    }
    if (stop.isEllipsis()) {
      return KoreanEndings.closesBeforeEllipsis(stop.text(), stop.start());
    }
    if (stop.isFullStop()) {
      return endsAfterFullStop(stop);
    }
    return !isReported(stop) && !isExclaimingName(stop);
  }

  private static boolean isContinued(Stop stop) {
    return ",;:".indexOf(stop.nextChar()) >= 0
        || KoreanEndings.quotes(stop.text(), stop.next())
        || stop.closesQuotation() && KoreanEndings.takesQuotation(stop.text(), stop.next());
  }

  private static boolean isReported(Stop stop) {
    return stop.closesQuotation()
        && KoreanEndings.isReport(stop.text(), stop.next(), LONGEST_REPORT);
  }

  /** {@code 했다.그러나} ends, {@code 3.1운동}, {@code 다.나.} and {@code 했다."라고} do not. */
  private static boolean endsWithoutSpace(Stop stop) {
    if (Marks.isWide(stop.text().charAt(stop.end() - 1)) && stop.after() == stop.end()) {
      return true;
    }
    boolean plain =
        stop.after() == stop.end() || Marks.isOpeningBracket(stop.text().charAt(stop.end()));
    char next = stop.nextChar();
    return plain
        && !stop.isEllipsis()
        && (Marks.isHangul(next) || "“‘「『".indexOf(next) >= 0)
        && KoreanEndings.endsInFinalSyllable(stop.text(), stop.start())
        && !KoreanEndings.quotes(stop.text(), stop.next());
  }

  private boolean endsAfterFullStop(Stop stop) {
    if (stop.after() > stop.end()) {
      return true;
    }
    if (Marks.isDigit(stop.before())) {
      return !KoreanDates.holds(stop);
    }
    String word = stop.word();
    if (word.isEmpty()) {
      return true;
    }
    return Marks.isLatin(word.charAt(0)) ? endsAfterLatin(stop, word) : !isArticle(stop, word);
  }

  /** {@code 제1조.} at the start of a sentence: the number of an article, chapter or item. */
  private static boolean isArticle(Stop stop, String word) {
    return word.length() > 2
        && word.charAt(0) == '제'
        && Marks.isDigit(word.charAt(word.length() - 2))
        && stop.beginsAt(stop.start() - word.length());
  }

  private boolean endsAfterLatin(Stop stop, String word) {
    boolean abbreviation =
        word.length() == 1
            || EnglishSegmenter.isInitials(word)
            || words.is(Kind.TITLE, word)
            || words.is(Kind.INNER, word)
            || words.is(Kind.ENDING, word)
            || words.is(Kind.TIME, word);
    boolean numbered = words.is(Kind.NUMBERED, word) || words.is(Kind.DATE, word);
    return !abbreviation && !(numbered && Marks.isDigit(stop.nextChar()));
  }

  private boolean isExclaimingName(Stop stop) {
    return words.is(Kind.EXCLAIMING, stop.word()) || stop.word().equals("야후");
  }

  @Override
  boolean endsBare(Text text, int from, int end, int next) {
    String raw = text.raw();
    int predicate = endOfPredicate(text, from, end);
    if (predicate - from < SHORTEST_BARE
        || isContinuingMark(raw.charAt(next))
        || KoreanEndings.goesOn(raw, next)) {
      return false;
    }
    boolean line = Marks.lineEnds(raw, end, next) > 0;
    if (!line && Marks.isOpeningBracket(raw.charAt(next))) {
      return false;
    }
    return KoreanEndings.isFormal(raw, predicate)
        || (line || predicate < end || !text.isPunctuated())
            && KoreanEndings.isFinal(raw, predicate);
  }

  private static boolean isContinuingMark(char c) {
    return Marks.isTerminator(c) || ",;:-–—/·&~)]’”".indexOf(c) >= 0;
  }

  /** Where the last word ends, laughter and a source in brackets ({@code (서울=연합뉴스)}) left out. */
  private static int endOfPredicate(Text text, int from, int end) {
    String raw = text.raw();
    int at = end;
    while (at > from && end - at < LONGEST_REMARK && "ㅋㅎㅠㅜ^~♡".indexOf(raw.charAt(at - 1)) >= 0) {
      at--;
    }
    if (at > from && raw.charAt(at - 1) == ')') {
      int open = text.brackets().partnerOf(at - 1);
      return open > from && isSource(raw, open, at - 1) ? open : end;
    }
    return at;
  }

  /** Whether the bracketed text names a source: {@code 서울=연합뉴스}, {@code 사진제공}, {@code 중략}. */
  private static boolean isSource(String raw, int open, int close) {
    String inside = raw.substring(open + 1, close);
    return inside.length() <= LONGEST_REMARK
        && (inside.indexOf('=') >= 0
            || inside.endsWith("뉴스")
            || inside.endsWith("제공")
            || inside.endsWith("사진")
            || inside.endsWith("중략"));
  }
}
