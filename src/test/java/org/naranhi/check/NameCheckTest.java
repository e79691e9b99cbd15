package org.naranhi.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  void passesHyphensOrderAndFamilyNames() {
    assertThat(second("김민수 씨가 왔다.", "Kim Min-su came.", "김민수 씨가 갔다.", "Min-su Kim left."))
        .isEmpty();
    assertThat(second("김민수 씨가 왔다.", "Kim Min-su came.", "김민수 씨가 갔다.", "Kim Minsu left.")).isEmpty();
    assertThat(second("김민수 씨가 왔다.", "Kim Min-su came.", "김민수 씨가 갔다.", "Kim left.")).isEmpty();
  }
}
