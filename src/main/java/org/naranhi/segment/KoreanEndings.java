package org.naranhi.segment;

import java.util.List;
import java.util.Set;

/**
 * The endings of Korean predicates that close a sentence, and the words that take a closed sentence
 * into a longer one.
 *
 * <p>Syllables are U+AC00 + (initial · 21 + vowel) · 28 + final; finals 4, 17 and 20 are ㄴ, ㅂ and
 * ㅆ.
 */
final class KoreanEndings {

  private static final int FINALS = 28;
  private static final int FINAL_N = 4;
  private static final int FINAL_B = 17;
  private static final int FINAL_SS = 20;

  /** Polite endings in 요 by the syllable before it; 중요, 필요, 수요, 가요 are nouns. */
  private static final String BEFORE_YO = "어아해여네군지죠까세예에워와려데게래봐져겨러돼";

  /** Words that quote what stands before them, whether or not a quotation mark closed it. */
  private static final Set<String> QUOTING =
      Set.of(
          "라고", "이라고", "라고는", "라고도", "라고만", "라고까지", "라고요", "라며", "이라며", "라면서", "이라면서", "라는", "이라는",
          "라던", "이라던");

  /** Words that carry on only after a closed quotation. */
  private static final Set<String> AFTER_QUOTATION =
      Set.of(
          "하고", "하며", "하면서", "하는", "하자", "하니", "며", "면서", "는", "은", "을", "를", "가", "의", "도", "과",
          "와", "란", "등", "등의", "등을", "등이", "등으로", "등에", "이라", "라", "했다", "한다");

  /** What follows 고 where it quotes: 고 말했다, 고 밝혔다. */
  private static final List<String> SAYING =
      List.of(
          "말", "밝", "했", "하", "한", "덧붙", "전", "설명", "강조", "주장", "지적", "물", "묻", "답", "외", "적", "썼",
          "반", "비", "토로", "언급", "평가", "호소", "당부", "되", "소리");

  /** Verbs that close the report of a question or an exclamation. */
  private static final List<String> REPORTING =
      List.of(
          "물었다", "말했다", "외쳤다", "답했다", "반문했다", "소리쳤다", "물었습니다", "말했습니다", "외쳤습니다", "물었어요", "말했어요");

  /** How words begin that a bare 다 goes on with: 했다 해도, 가다 보니, 갔다 왔다. */
  private static final List<String> CONTINUING =
      List.of(
          "하더", "하면", "하는", "하고", "하며", "하자", "하니", "하여", "해도", "해서", "한들", "할", "했", "보니", "보면",
          "봐", "싶", "치고", "치자", "치더", "쳐도", "말았", "말고", "못해", "못한", "갔", "왔", "라", "이라", "만 ", "마는",
          "그려", "뿐", "여러분", "손 ", "던");

  private KoreanEndings() {}

  private static int finalOf(char syllable) {
    return Marks.isHangul(syllable) ? (syllable - '가') % FINALS : 0;
  }

  private static char at(String text, int i) {
    return i >= 0 ? text.charAt(i) : ' ';
  }

  /** Whether a formal polite predicate ends at {@code end}: 합니다, 먹습니다, 입니다. */
  static boolean isFormal(String text, int end) {
    return at(text, end - 1) == '다'
        && at(text, end - 2) == '니'
        && finalOf(at(text, end - 3)) == FINAL_B;
  }

  /** Whether a polite predicate ends at {@code end}: 합니까, 가세요, 했죠, 하십시오, 좋네요. */
  static boolean isPolite(String text, int end) {
    char last = at(text, end - 1);
    char before = at(text, end - 2);
    return switch (last) {
      case '까' -> before == '니' && finalOf(at(text, end - 3)) == FINAL_B;
      case '오' -> before == '시' && at(text, end - 3) == '십';
      case '죠' -> Marks.isHangul(before);
      case '요' -> BEFORE_YO.indexOf(before) >= 0 && Marks.isHangul(at(text, end - 3));
      default -> false;
    };
  }

  /** Whether a plain predicate ends at {@code end}: 했다, 한다, 간다, 이다, 없다, 않다. */
  static boolean isPlain(String text, int end) {
    if (at(text, end - 1) != '다') {
      return false;
    }
    char before = at(text, end - 2);
    int last = finalOf(before);
    return last == FINAL_SS
        || last == FINAL_N && Marks.isHangul(at(text, end - 3))
        || before == '이' && Marks.isHangul(at(text, end - 3))
        || before == '없'
        || before == '않';
  }

  static boolean isFinal(String text, int end) {
    return isPlain(text, end) || isFormal(text, end) || isPolite(text, end);
  }

  /** Whether the syllable before {@code end} is one that closes most Korean sentences. */
  static boolean endsInFinalSyllable(String text, int end) {
    return "다요죠까오".indexOf(at(text, end - 1)) >= 0 && Marks.isHangul(at(text, end - 2));
  }

  /** Whether a sentence, not just a pause, ends before an ellipsis: 했다…, 했어요…, 합니까… */
  static boolean closesBeforeEllipsis(String text, int end) {
    boolean statement = "다요".indexOf(at(text, end - 1)) >= 0 && Marks.isHangul(at(text, end - 2));
    return statement || isPolite(text, end);
  }

  /** Whether the word at {@code next} quotes what stands before it. */
  static boolean quotes(String text, int next) {
    return QUOTING.contains(word(text, next));
  }

  /** Whether the word at {@code next} takes a closed quotation into its sentence. */
  static boolean takesQuotation(String text, int next) {
    String word = word(text, next);
    if (word.equals("고") || word.equals("이고")) {
      return startsWithAny(text, Marks.skipSpace(text, next + word.length()), SAYING);
    }
    return AFTER_QUOTATION.contains(word) || QUOTING.contains(word);
  }

  /** Whether what follows at {@code next} goes on with a bare predicate. */
  static boolean goesOn(String text, int next) {
    return quotes(text, next)
        || takesQuotation(text, next)
        || startsWithAny(text, next, CONTINUING);
  }

  /** Whether a short clause with a verb of saying, and nothing more, closes the sentence. */
  static boolean isReport(String text, int next, int longest) {
    int limit = Math.min(text.length(), next + longest);
    int end = next;
    while (end < limit && !Marks.isTerminator(text.charAt(end))) {
      end++;
    }
    String clause = text.substring(next, end);
    return end < limit && REPORTING.stream().anyMatch(clause::endsWith);
  }

  private static boolean startsWithAny(String text, int at, List<String> beginnings) {
    return beginnings.stream().anyMatch(b -> text.startsWith(b, at));
  }

  /** The hangul run at {@code start}, at most five syllables of it. */
  private static String word(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < 5 && Marks.isHangul(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }
}
