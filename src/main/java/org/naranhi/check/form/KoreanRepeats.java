package org.naranhi.check.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.check.Letters;
import org.naranhi.lexicon.Analysis;
import org.naranhi.text.Span;
import org.naranhi.token.Token;

/**
 * Korean words (어절) written twice with nothing but space between them.
 *
 * <p>Korean repeats for emphasis and number: {@code 정말 정말}, {@code 조금 조금씩}, {@code 구석 구석}, {@code
 * 가도 가도}, {@code 한 발 한 발}. A word with a particle or a final ending is not repeated in that way
 * ({@code 그는 그는}), nor is a noun of the matter ({@code 정부 정부 관계자}), nor an adverb that orders
 * ({@code 다시 다시}).
 */
final class KoreanRepeats {

  /** What may follow the second time: the marks at the end of a sentence. */
  private static final Pattern TAIL = Pattern.compile("(?:[.!?,…]+[”\"’']?)?");

  private static final Pattern WORD = Pattern.compile("[^\\s]+");

  /** Nouns that stand twice for each of many. */
  private static final Set<String> EACH =
      Set.of(
          ("하루 구석 조각 마디 사이 군데 굽이 갈래 가지 방울 걸음 송이 하나 둘 순간 집집 마을 골목 줄줄 차근"
                  + " 차례 도막 토막 고비 이름 글자 켜켜 올올 시간 매일 대대 때때 어디 누구 무엇 여기 저기 거기"
                  + " 이거 저거 최고 대박 파이팅 화이팅 만세 사랑 엄마 아빠 오빠 언니 누나 형 제발 진짜 완전")
              .split(" "));

  /** Adverbs that order and join, which are not repeated for emphasis. */
  private static final Set<String> ORDERING =
      Set.of(
          ("다시 이미 아직 또한 이제 현재 특히 즉 및 곧 가장 모두 함께 결국 역시 따라서 그러나 하지만 그리고"
                  + " 그런데 그래서 약 각각 만약 비록 오직 단지 다만 일단 우선 지금 오늘 어제 내일 당시 이후 이전")
              .split(" "));

  /** Nouns of one syllable that cannot stand alone: 할 수 수 있다. */
  private static final Set<String> DEPENDENT = Set.of("수", "것", "등", "때", "바", "줄", "채", "만큼");

  /** Endings whose repetition says "on and on", "again and again". */
  private static final Set<String> ON_AND_ON =
      Set.of("고", "도", "어도", "아도", "며", "면", "나", "다가", "자", "디", "아", "어", "라", "지", "게", "ᆯ");

  /** Particles and endings that no word ends with twice; 가을을 and 국가가 do with others. */
  private static final Pattern PARTICLE_TWICE =
      Pattern.compile("(?<=[\\uAC00-\\uD7A3])(를|는|에서|으로|에게|부터|까지|니다)\\1(?![\\uAC00-\\uD7A3])");

  private static final Set<String> WHO = Set.of("누", "누구", "무엇", "뭐");

  private KoreanRepeats() {}

  /** The repeated words of a text, meant or not. */
  static List<Repeat> in(Analysis ko) {
    List<Repeat> repeats = new ArrayList<>();
    String text = ko.text();
    Matcher twice = PARTICLE_TWICE.matcher(text);
    while (twice.find()) {
      repeats.add(new Repeat(twice.group(1), new Span(twice.start(), twice.end()), true, true));
    }
    Matcher m = WORD.matcher(text);
    Span before = new Span(0, 0);
    Span beforeThat = before;
    while (m.find()) {
      Span word = new Span(m.start(), m.end());
      if (before.length() > 0 && isRepeated(text, before, word)) {
        boolean thrice = beforeThat.length() > 0 && beforeThat.of(text).equals(before.of(text));
        boolean mistake = !thrice && isMistake(ko, before);
        Span span = new Span(before.start(), word.end());
        repeats.add(new Repeat(before.of(text), span, mistake, false));
      }
      beforeThat = before;
      before = word;
    }
    return repeats;
  }

  private static boolean isRepeated(String text, Span before, Span word) {
    return word.length() >= before.length()
        && text.startsWith(before.of(text), word.start())
        && Letters.isSyllable(text.charAt(before.start()))
        && TAIL.matcher(text.substring(word.start() + before.length(), word.end())).matches();
  }

  private static boolean isMistake(Analysis ko, Span word) {
    List<Token> tokens = ko.tokens().stream().filter(t -> word.contains(t.span())).toList();
    String text = word.of(ko.text());
    if (tokens.isEmpty() || ORDERING.contains(text)) {
      return !tokens.isEmpty();
    }
    Token last = tokens.get(tokens.size() - 1);
    if (word.length() < 2) {
      return DEPENDENT.contains(text);
    }
    if (last.tag().startsWith("J")) {
      return !last.surface().equals("도") && !isPronounCall(tokens);
    }
    if (last.tag().equals("E")) {
      return !ON_AND_ON.contains(last.lemma()) && !ON_AND_ON.contains(last.surface());
    }
    return last.tag().startsWith("NN") && !last.tag().equals("NNBC") && !EACH.contains(text);
  }

  /** 누가 누가 잘하나. */
  private static boolean isPronounCall(List<Token> tokens) {
    return WHO.contains(tokens.get(0).surface());
  }
}
