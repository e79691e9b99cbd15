package org.naranhi.check.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.naranhi.check.Check;
import org.naranhi.check.CheckSettings;
import org.naranhi.check.Finding;
import org.naranhi.check.Pairs;
import org.naranhi.check.Severity;
import org.naranhi.text.Span;

class NameCheckTest {

  private static final Check CHECK = new NameCheck();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "세르비아 정부는 법안을 처리했다. | The Syrian government passed the bill.",
        "이 음악회에서 드보르자크의 협주곡을 연주한다. | The concerto by Debussy will be played at this concert.",
        "벨기에와 덴마크의 국경이 열렸다. | The border between Belgium and Switzerland opened.",
      })
  void flagsANameThatStandsForAnother(String ko, String en) {
    assertThat(Pairs.findings(CHECK, ko, en)).extracting(Finding::type).containsExactly("missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "외교부는 하노이에서 베트남 대표단과 만났다고 밝혔다. | The Foreign Ministry said it met the Vietnamese"
            + " delegation in Bangkok.",
        "네이버는 쿠팡에 낸 소송에서 이겼다. | Naver won the suit it filed against Kakao.",
        "울산시는 새 노선을 개통하겠다고 밝혔다. | Pohang said it would open a new line.",
        "법무부는 새 지침을 내놓았다. | The Ministry of Education issued new guidelines.",
        "서울남부지법은 영장을 기각했다. | The Seoul Northern District Court rejected the warrant.",
        "회사는 포항과 여수 공장의 가동을 멈췄다. | The company shut down its Pohang plant.",
      })
  void flagsKnownNamesHoweverManyOthersThereAre(String ko, String en) {
    assertThat(Pairs.findings(CHECK, ko, en)).extracting(Finding::type).containsExactly("missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "카이로의 거리는 붐빈다. | The streets of the Egyptian capital are crowded.",
        "금융위는 점검에 들어갔다. | The FSC has begun inspections.",
        "라트비아와 리투아니아는 협력하기로 했다. | The two Baltic states agreed to cooperate.",
        "임 선수는 눈물을 흘렸다. | Im burst into tears.",
      })
  void passesDescriptionsAcronymsAndRegions(String ko, String en) {
    assertThat(Pairs.findings(CHECK, ko, en)).isEmpty();
  }

  @Test
  void tellsTwoSpellingsOfTheDictionary() {
    List<Finding> findings =
        second("그는 키이우에 갔다.", "He went to Kyiv.", "그는 키이우를 떠났다.", "He left Kiev.");

    assertThat(findings).extracting(Finding::suggestion).containsExactly("Kyiv");
  }

  @Test
  void suggestsWhatTheDictionaryHas() {
    Finding finding =
        Pairs.findings(CHECK, "세르비아 정부는 법안을 처리했다.", "The Syrian government passed the bill.")
            .get(0);

    assertThat(finding.suggestion()).isEqualTo("Serbia");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "김민수 대표는 투자를 늘리겠다고 말했다. | He said he would increase investment.",
        "그는 투자를 늘리겠다고 말했다. | Kim said he would increase investment.",
        "청와대는 논평을 거부했다. | Seoul declined to comment.",
        "미국은 협상을 중단했다. | Washington broke off the negotiations.",
        "마크롱 대통령이 도착했다. | President Macron arrived.",
        "시리아 정부가 발표했다. | The Syrian government announced it.",
      })
  void passesPronounsTitlesAndCapitals(String ko, String en) {
    assertThat(Pairs.findings(CHECK, ko, en)).isEmpty();
  }

  private static List<Finding> second(String ko, String en, String thenKo, String thenEn) {
    Check.Run run = CHECK.begin(CheckSettings.DEFAULT);
    assertThat(run.check(Pairs.pair(ko, en))).isEmpty();
    return run.check(Pairs.pair(thenKo, thenEn));
  }

  @Test
  void remembersHowANameWasSpelled() {
    List<Finding> findings =
        second("김민수 씨가 왔다.", "Kim Min-su came.", "김민수 씨가 갔다.", "Kim Minsoo left.");

    assertThat(findings).extracting(Finding::type).containsExactly("spelling");
    assertThat(findings.get(0).suggestion()).isEqualTo("Kim Min-su");
  }

  @Test
  void notesHyphensAndCapitals() {
    List<Finding> findings =
        second("김민수 씨가 왔다.", "Kim Min-su came.", "김민수 씨가 갔다.", "Kim Minsu left.");

    assertThat(findings).extracting(Finding::severity).containsExactly(Severity.NOTE);
  }

  @Test
  void passesOrderAndFamilyNames() {
    assertThat(second("김민수 씨가 왔다.", "Kim Min-su came.", "김민수 씨가 갔다.", "Min-su Kim left."))
        .isEmpty();
    assertThat(second("김민수 씨가 왔다.", "Kim Min-su came.", "김민수 씨가 갔다.", "Kim left.")).isEmpty();
  }

  @Test
  void remembersHowAFirmWasSpelled() {
    assertThat(
            second(
                "청운전자는 흑자로 돌아섰다.",
                "Chungwoon Electronics turned a profit.",
                "청운전자는 신제품을 내놓는다.",
                "Cheongun Electronics launches a product."))
        .extracting(Finding::type)
        .containsExactly("spelling");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "김태호 시장은 예산안을 제출했다. | Mayor Kim Tae-woo submitted the budget.",
        "임수정 의원은 법안을 발의했다. | Rep. Kim Soo-jung introduced the bill.",
        "하린은 동생의 손을 잡았다. | Seo-yun took her brother's hand.",
        "박 대통령은 다음 주 유럽을 순방한다. | President Lee will tour Europe next week.",
        "안젤라 로시 감독은 영화를 촬영하고 있다. | Director Angela Bianchi is shooting a film.",
        "대한바이오는 신약 허가를 신청했다. | Hanmi Bio applied for approval of its new drug.",
        "주식회사 새롬은 대금을 지급한다. | Daewon Co., Ltd. shall pay the price.",
        "전주지방법원은 징역 2년을 선고했다. | The Jeju District Court sentenced him to two years in prison.",
      })
  void flagsPersonsFirmsAndCourtsThatAreOthers(String ko, String en) {
    assertThat(Pairs.findings(CHECK, ko, en)).extracting(Finding::type).containsExactly("missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "백승호와 조현우가 대표팀에 뽑혔다. | Paik Seung-ho was picked for the national team.",
        "덴마크, 스웨덴, 핀란드가 성명을 냈다. | Denmark and Sweden issued a statement.",
      })
  void flagsNamesLeftOutOfLists(String ko, String en) {
    assertThat(Pairs.findings(CHECK, ko, en)).extracting(Finding::en).containsExactly((Span) null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "서민준은 편지를 읽었다. | Suh Min-joon read the letter.",
        "배준호는 결승골을 넣었다. | Junho Bae scored the winning goal.",
        "윤 교수는 질문에 답했다. | Professor Youn answered the questions.",
        "에이치엘로보틱스는 지사를 세웠다. | HL Robotics opened a branch.",
        "백승호와 조현우가 대표팀에 뽑혔다. | The two players were picked for the national team.",
        "네이버와 카카오가 경쟁하고 있다. | Naver and Kakao are competing.",
      })
  void knowsTheWaysNamesAreSpelled(String ko, String en) {
    assertThat(Pairs.findings(CHECK, ko, en)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "민 과장이 아니라 곽 과장이 갔다. | It was Mr. Kwak who went, not Mr. Moon.",
        "담당자는 노 과장이 아니라 구 과장이다. | It is Mr. Koo who is in charge, not Mr. Oh.",
        "해인은 공을 수경에게 던졌다. | Haein threw the ball to Jungmi.",
        "심사는 최유진, 나다솜, 한지호가 맡았다. | Choi Yu-jin and Han Ji-ho served as judges.",
        "우리화학은 창원 공장을 닫는다. | Woori Electronics is closing its Changwon plant.",
        "윤소희 감독은 관객은 중요하지 않다고 했다. | Director Yoon So-hyun said the audience did not matter.",
      })
  void flagsOneOfSeveralAndGivenNamesAlone(String ko, String en) {
    assertThat(Pairs.findings(CHECK, ko, en)).extracting(Finding::type).containsExactly("missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "모리모토 외무상은 회담을 마치고 귀국했다. | The Japanese foreign minister returned home after the talks.",
        "네이버는 새 서비스를 공개했다. | The Seongnam-based company unveiled a new service.",
        "그는 한강공원에서 달렸다. | He ran in Hangang Park.",
        "우리화학은 우리전자 주식을 샀다. | Woori Chemical bought shares in Woori Electronics.",
      })
  void passesOfficesSeatsAndOtherFirmsOfOneName(String ko, String en) {
    assertThat(Pairs.findings(CHECK, ko, en)).isEmpty();
  }

  @Test
  void remembersForeignersWithTitles() {
    Check.Run run = CHECK.begin(CheckSettings.DEFAULT);
    run.check(Pairs.pair("베르다간 감독은 웃었다.", "Coach Verdagan smiled."));
    assertThat(run.check(Pairs.pair("베르다간 감독은 떠났다.", "Coach Bertagan left.")))
        .extracting(Finding::type)
        .containsExactly("spelling");
  }
}
