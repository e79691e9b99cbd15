package org.naranhi.check;

import java.util.Set;

/**
 * Words that a translation may drop or add without loss: the other language says them by grammar.
 */
final class LightWords {

  private static final Set<String> KO =
      words(
          """
          하 되 있 없 않 못하 싶 시키 받 당하 주 오 가 나오 나서 보 보이 놓 지 같 이르 지나 만들 열리 라 다
          위하 대하 관하 통하 따르 의하 인하 말 말하 밝히 전하 설명 덧붙이 어떻 이렇 그렇 비롯 포함 관련
          이 그 저 것 수 등 들 때문 경우 정도 가운데 이후 동안 당시 현재 오늘 어제 이날 지난 올해 이번 지금 최근
          가지 측 쪽 편 중 전 후 내 간 씨 점 일 때 뒤 곳 차 번 달 대 당 면 두 한 각 만 기 로 듯 더 많 모두 각각
          자신 사람 대상 상황 입장 내용 부분 사실 예정 방침 과정 이상 이하 여기 거기 무엇 누구 다른 여러 어떤 이런
          그런 모든 현지 시간 계속
          """);

  /** English words of grammar. */
  private static final Set<String> FUNCTION =
      words(
          """
          the a an of to in on at by for from with without into onto upon over under about against between among
          amid after before during since until till through throughout across along around behind beyond near off
          out up down within toward towards via per as than like and or but nor so yet if because while when
          whenever where whereas although though unless whether that which who whom whose what why how this these
          those there here it its itself he him his himself she her hers herself they them their theirs themselves
          we us our ours i me my mine you your yours myself yourself is are was were be been being am 's s has have
          had having do does did doing done will would shall should can could may might must ought not no never t
          n't don't doesn't didn't won't wouldn't can't couldn't isn't aren't wasn't weren't hasn't haven't hadn't
          """);

  /** English words that say little. */
  private static final Set<String> EN =
      words(
          """
          get gets got getting gotten make makes made making take takes took taken taking go goes went gone going
          come comes came coming say says said saying tell tells told telling add adds added adding also too very
          much many more most less least some any all each every both either neither other others another such same
          own only even just still already again ever then now thus therefore however meanwhile moreover well one
          ones thing things way ways time times lot lots part parts bit let lets put puts set give gives gave given
          giving keep keeps kept use used using call called become becomes became day days mr mrs ms year years
          today yesterday tomorrow according including regarding concerning based due rather instead quite really
          soon later ago back away far long once first last next new people person man men woman women re ve ll d m
          else several few able pm cannot please seem seems seemed appear appears appeared fail fails failed failing
          begin begins began begun start starts started try tries tried trying decide decides decided expect expects
          expected announce announces announced state stated explain explained note noted hold holds held show shows
          showed shown showing mean means meant look looks looked turn turns turned happen happens happened end ends
          sum effort efforts concerned left leave leaves leaving
          """);

  private LightWords() {}

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }

  /** Whether a Korean lemma is one. */
  static boolean korean(String lemma) {
    return KO.contains(lemma);
  }

  /** Whether a lower-case English word is one. */
  static boolean english(String word) {
    return EN.contains(word) || FUNCTION.contains(word);
  }

  /** Whether a lower-case English word belongs to grammar and renders nothing by itself. */
  static boolean function(String word) {
    return FUNCTION.contains(word);
  }
}
