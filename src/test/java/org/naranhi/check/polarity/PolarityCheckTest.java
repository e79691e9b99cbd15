package org.naranhi.check.polarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.naranhi.check.Finding;
import org.naranhi.check.Pairs;
import org.naranhi.check.Severity;

class PolarityCheckTest {

  private static List<Finding> check(String ko, String en) {
    return Pairs.findings(new PolarityCheck(), ko, en);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "지난달 수출이 크게 감소했다. | Exports rose sharply last month.",
        "정부는 법인세를 인하하기로 했다. | The government decided to raise the corporate tax.",
        "올해 상반기 매출이 늘었다. | Sales fell in the first half of this year.",
        "개인은 주식을 팔았다. | Retail investors bought stocks.",
        "경상수지가 흑자를 냈다. | The current account posted a deficit.",
        "경기가 악화했다. | The economy improved.",
        "최저 기록이다. | It is the highest on record.",
        "판매자는 물건을 보내야 한다. | The buyer must send the goods.",
        "법원은 무죄를 선고했다. | The court found him guilty.",
        "회의는 비공개로 진행됐다. | The meeting was held in public.",
        "이 제품은 인체에 무해하다. | This product is harmful to humans.",
        "파일이 삭제되었습니다. | The file has been added.",
        "이 버튼을 누르면 알림이 꺼집니다. | Pressing this button turns notifications on.",
        "목록을 내림차순으로 정렬합니다. | Sorts the list in ascending order.",
        "경찰은 용의자를 석방했다. | Police arrested the suspect.",
        "야당 대표는 법안에 반대하지 않는다고 말했다. | The opposition leader said he was against the bill."
      })
  void aDirectionMustNotTurn(String ko, String en) {
    assertThat(check(ko, en)).extracting(Finding::type).containsExactly("direction");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "수출 감소세가 둔화했다. | The decline in exports slowed.",
        "하락폭이 줄었다. | The fall narrowed.",
        "물가 상승을 막았다. | It halted the rise in prices.",
        "적자가 축소됐다. | Losses narrowed.",
        "원/달러 환율이 상승했다. | The won fell against the dollar.",
        "금리는 오르지 않았다. | Rates fell or stayed flat.",
        "그는 결정을 내렸다. | He raised a question and decided.",
        "수출이 늘고 수입이 줄었다. | Exports grew while imports shrank.",
        "실업률이 하락했다. | The jobless rate fell.",
        "최소 3명이 숨졌다. | At least three people died.",
        "그 의견에 동의하지 않는다. | I disagree with that opinion.",
        "방은 크지 않지만 아늑하다. | The room is small but cozy.",
        "수술은 성공하지 못했다. | The operation was a failure.",
        "그는 끝까지 포기하지 않았다. | He never gave up."
      })
  void directionsThatCancelOrBelongToOtherThingsAreSilent(String ko, String en) {
    assertThat(check(ko, en)).isEmpty();
  }

  @Test
  void saysWhichWordsAreOpposedAndWhatShouldStand() {
    Finding f = check("수출이 증가했다.", "Exports decreased.").get(0);
    assertThat(f.message()).isEqualTo("증가 and \"decreased\" say the opposite of each other");
    assertThat(f.suggestion()).isEqualTo("increased");
    assertThat(f.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void anAmountTellsWhichWordIsMeant() {
    assertThat(
            check(
                "외국인은 300억 원을 순매도했고 개인은 200억 원을 순매수했다.",
                "Foreigners bought 30 billion won and individuals bought 20 billion won."))
        .extracting(Finding::type)
        .containsExactly("direction");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "정부는 그 계획을 발표하지 않았다. | The government announced the plan.",
        "그는 시험에 합격하지 못했다. | He passed the exam.",
        "회사는 계약을 해지할 수 없다. | The company may terminate the contract.",
        "이곳에서 담배를 피우면 안 된다. | You may smoke here.",
        "증거는 발견되지 않았다. | Evidence was found.",
        "그것은 사실이 아니다. | It is the truth.",
        "양측은 조건에 합의했다. | The two sides did not agree on the terms.",
        "그는 회의에 참석했다. | He never attended the meeting."
      })
  void aNegationMustNotBeLostOrAdded(String ko, String en) {
    assertThat(check(ko, en)).extracting(Finding::type).containsExactly("negation");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "우리는 이 결정을 환영하지 않을 수 없다. | We have no choice but to welcome the decision.",
        "가격뿐만 아니라 품질도 좋다. | The quality is good as well as the price.",
        "비가 끊임없이 내렸다. | It rained constantly.",
        "회사는 의혹을 부인했다. | The company said the allegation was not true.",
        "그는 그 사실을 몰랐다. | He did not know the fact.",
        "금리를 동결했다. | It left the rate unchanged.",
        "금리를 동결했다. | It did not change the rate.",
        "그는 떠나지 않으려 했다. | He refused to leave.",
        "돈이 부족하다. | There is not enough money.",
        "누가 이런 조건을 받아들이겠는가? | No one would accept such terms.",
        "자료를 내지 않으면 취소된다. | It is canceled unless you submit the data.",
        "아무도 오지 않았다. | Nobody came.",
        "기다릴 수밖에 없다. | We can only wait.",
        "비밀번호를 입력하지 않으면 넘어갈 수 없습니다. | You must enter your password to proceed.",
        "서류를 제출하지 않아도 된다. | You do not have to submit documents.",
        "아니요, 처음입니다. | No, this is my first time."
      })
  void negationsSaidInOtherWordsAreSilent(String ko, String en) {
    assertThat(check(ko, en)).isEmpty();
  }

  @Test
  void halfAPairIsSilent() {
    assertThat(check("", "It did not rise.")).isEmpty();
    assertThat(check("It did not rise.", "It did not rise.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "당사는 전쟁으로 통제할 수 없는 배송 지연에 책임을 지지 않습니다. | The company shall be liable for delays in delivery caused by a war beyond its control.",
        "승인 없이는 건물을 임대할 수 없다. | You may lease the building without approval."
      })
  void oneNegationOfSeveralMustNotBeLost(String ko, String en) {
    assertThat(check(ko, en)).extracting(Finding::type).containsExactly("negation");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "원/달러 환율이 올랐다. | The won weakened against the dollar.",
        "동의를 받은 경우에 한하여 사용할 수 있다. | You may not use it unless you have consent.",
        "그 말을 믿지 않는 사람은 그 자리에 아무도 없었다. | Everyone who was there believed it."
      })
  void whatIsSaidTheOtherWayRoundPasses(String ko, String en) {
    assertThat(check(ko, en)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "주민이라면 모를 리가 없는 길이다. | Every resident surely knows the road.",
        "그 노래를 듣지 않은 사람이 있을까. | Everyone has heard that song.",
        "문을 열자마자 고양이가 뛰어나갔다. | No sooner had the door opened than the cat ran out.",
      })
  void passesWhatNegatesTwiceAndNoSooner(String ko, String en) {
    assertThat(Pairs.findings(new PolarityCheck(), ko, en)).isEmpty();
  }
}
