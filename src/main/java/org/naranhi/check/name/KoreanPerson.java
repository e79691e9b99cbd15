package org.naranhi.check.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.naranhi.check.CheckedPair;
import org.naranhi.check.Letters;
import org.naranhi.lexicon.KnownNames;
import org.naranhi.text.Span;
import org.naranhi.token.Token;

/**
 * The full name of a Korean, or a given name alone, as it stands in a Korean text.
 *
 * @param span where the name stands
 * @param surname {@code 박}; empty where the given name stands alone
 * @param given {@code 지훈}
 * @param titled whether a title follows: 의원, 기자
 */
record KoreanPerson(Span span, String surname, String given, boolean titled) {

  private static final int GIVEN = 2;

  /** Somebody is called. */
  private static final Pattern CALLS = Pattern.compile("[가-힣]{3}[,!?…]");

  /** Words of three syllables side by side. */
  private static final Pattern LISTED =
      Pattern.compile("(?<![가-힣])[가-힣]{3}(?:[,·] ?[가-힣]{3}(?![가-힣]{2}))+");

  private static final Set<String> NOUNS = Set.of("NNP", "NNG", "UNKNOWN");

  /** By their first letter, to be found quickly. */
  private static final Map<Character, List<String>> TITLES =
      Stream.of(
              """
          씨 대표 의원 장관 차관 감독 교수 사장 회장 부회장 기자 판사 검사 변호사 박사 선수 시장 지사 총리 대통령 작가 소설가 시인
          과장 부장 차장 팀장 이사 전무 상무 본부장 원장 소장 청장 국장 실장 위원장 위원 의장 총장 총재 행장 코치 배우 가수 화백
          외무상 재무상 방위상 경제상 부총리 외상 주석 국왕 왕세자 서기장 재무장관 외무장관 국방장관
          연구원 연구위원 애널리스트 선생 선생님 군 양 대위 중령 대령 소령 장군 병장 상병 경위 경감 사무총장 대변인 주교 목사
          신부 스님 감독관 아나운서 앵커 특파원 대사 수석 비서관 후보 군수 구청장 도지사 교육감 이사장 의사 간호사 셰프 명예교수 전
          """
                  .strip()
                  .split("\\s+"))
          .collect(Collectors.groupingBy(title -> title.charAt(0)));

  /** What may follow a name within its word, titles apart. */
  static final String PARTICLES =
      "(?:은|는|이|가|을|를|의|에게|에게서|께서|께|와|과|도|만|로|으로|이랑|랑|하고|아|야|이여|이라고|라고|이라는|라는|이며|며|에|이다"
          + "|까지|부터|한테|보다|처럼|이나|나|이라|라)*";

  static final Pattern ENDS = Pattern.compile(PARTICLES);

  /** How dictionaries write the name of a person. */
  private static final Pattern FULL_NAME = Pattern.compile("\\p{Lu}\\w+ \\p{Lu}.*");

  /** As it is written. */
  String text() {
    return surname + given;
  }

  /** The Koreans whom a text names. */
  static List<KoreanPerson> of(PairNames names) {
    CheckedPair pair = names.pair();
    List<KoreanPerson> persons = new ArrayList<>();
    String text = pair.ko().text();
    for (Token token : pair.ko().tokens()) {
      int start = token.span().start();
      if (start == 0 || !Letters.isSyllable(text.charAt(start - 1))) {
        add(names, token, persons);
      }
    }
    return persons;
  }

  private static void add(PairNames names, Token first, List<KoreanPerson> persons) {
    CheckedPair pair = names.pair();
    String text = pair.ko().text();
    int start = first.span().start();
    int end = start;
    while (end < text.length() && Letters.isSyllable(text.charAt(end))) {
      end++;
    }
    String word = text.substring(start, end);
    for (int surname = Romanisation.surname(word); surname > 0; surname--) {
      int length = surname + GIVEN;
      if (word.length() >= length && isFull(names, first, word, surname)) {
        Span span = new Span(start, start + length);
        String given = word.substring(surname, length);
        String rest = word.substring(length) + text.substring(end);
        persons.add(new KoreanPerson(span, word.substring(0, surname), given, titled(rest)));
        return;
      }
    }
    if (isGivenName(pair, first, word)) {
      persons.add(new KoreanPerson(first.span(), "", first.surface(), false));
    }
  }

  /** Whether a word begins with a full name: the tokenizer says so, or a title follows it. */
  private static boolean isFull(PairNames names, Token first, String word, int surname) {
    CheckedPair pair = names.pair();
    String name = word.substring(0, surname + GIVEN);
    if (!Romanisation.isKoreanSurname(word.substring(0, surname))
        || !Romanisation.isGiven(name.substring(surname))
        || pair.words().knowsKorean(name) && !isPerson(pair, name)) {
      return false;
    }
    boolean whole = first.surface().equals(name) && NOUNS.contains(first.tag());
    boolean proper = first.tag().equals("NNP") && isStart(pair, first, surname);
    return (whole
            || proper
            || hasSurname(names, word.substring(0, surname))
            || isListed(pair, first))
        && ends(word.substring(name.length()));
  }

  /** Whether other full names stand beside it: 최유진, 나다솜, 한지호. */
  private static boolean isListed(CheckedPair pair, Token first) {
    int start = first.span().start();
    Matcher list = LISTED.matcher(pair.ko().text());
    while (list.find()) {
      if (list.start() <= start && start < list.end()) {
        return Stream.of(list.group().split("[,·] ?")).allMatch(KoreanPerson::mayBeFull);
      }
    }
    return false;
  }

  private static boolean mayBeFull(String word) {
    return Romanisation.surname(word) > 0 && Romanisation.isGiven(word.substring(1));
  }

  /** Whether a token may be a surname, or a piece of a name that is no word of its own. */
  private static boolean isStart(CheckedPair pair, Token first, int surname) {
    int length = first.surface().length();
    return length <= surname
        || length <= surname + GIVEN && !pair.words().knowsKorean(first.surface());
  }

  /** Whether the English text names a Korean of that surname. */
  private static boolean hasSurname(PairNames names, String surname) {
    return names.englishPersons().stream()
        .anyMatch(e -> Romanisation.isSurname(surname, e.surname()));
  }

  /** Whether the dictionary has the word as the name of a Korean. */
  private static boolean isPerson(CheckedPair pair, String name) {
    return pair.words().renderings(name).stream().anyMatch(r -> FULL_NAME.matcher(r).matches());
  }

  private static boolean ends(String rest) {
    return rest.isEmpty() || ENDS.matcher(rest).matches() || titled(rest);
  }

  static boolean titled(String rest) {
    int start = 0;
    while (start < rest.length() && Character.isWhitespace(rest.charAt(start))) {
      start++;
    }
    if (start == rest.length() || !Letters.isSyllable(rest.charAt(start))) {
      return false;
    }
    for (String title : TITLES.getOrDefault(rest.charAt(start), List.of())) {
      if (rest.startsWith(title, start)) {
        return true;
      }
    }
    return false;
  }

  /** A word of two syllables that no dictionary has, though any given name is made of such. */
  private static boolean isGivenName(CheckedPair pair, Token first, String word) {
    boolean vocative =
        word.length() == GIVEN + 1
            && (word.endsWith("야") || word.endsWith("아"))
            && CALLS
                .matcher(pair.ko().text())
                .region(first.span().start(), pair.ko().text().length())
                .lookingAt();
    if (vocative && first.surface().length() == GIVEN && Romanisation.isGiven(first.surface())) {
      return true;
    }
    return first.surface().length() == GIVEN
        && NOUNS.contains(first.tag())
        && Romanisation.isGiven(first.surface())
        && (!pair.words().knowsKorean(first.surface()) || isOtherPerson(first))
        && ENDS.matcher(word.substring(GIVEN)).matches();
  }

  /** Whether the dictionary has a name only as somebody's of another country: 순자, Xunzi. */
  private static boolean isOtherPerson(Token name) {
    return name.tag().equals("NNP")
        && Gazetteer.SHIPPED.korean(name.surface()).stream()
            .anyMatch(f -> f.is(KnownNames.Sort.PERSON));
  }
}
