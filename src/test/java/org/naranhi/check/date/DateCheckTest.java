package org.naranhi.check.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.naranhi.check.Check;
import org.naranhi.check.CheckSettings;
import org.naranhi.check.Finding;
import org.naranhi.check.Pairs;
import org.naranhi.quantity.MatchContext;
import org.naranhi.text.Span;

/** All texts are of Friday, January 24, 2025, unless a test says that their day is unknown. */
class DateCheckTest {

  private static final Check.Run CHECK = new DateCheck().begin(CheckSettings.DEFAULT);

  private static List<Finding> check(String ko, String en) {
    return CHECK.check(Pairs.pair(ko, en));
  }

  private static List<Finding> undated(String ko, String en) {
    return CHECK.check(Pairs.pair(ko, en, MatchContext.unknown()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "회의는 24일(목) 열린다. | It will be held soon. | 금",
        "회의는 2025년 1월 24일 목요일에 열린다. | It will be held. | 금요일",
        "2025. 1. 24.(목) 공고 | Notice | 금",
        "대회는 1월 24일(금)부터 26일(월)까지다. | It lasts for days. | 일",
        "회의를 연다. | It is on Thursday, January 24, 2025. | Friday",
        "회의를 연다. | It is on January 24, 2025 (Thu). | Fri",
        "회의를 연다. | It is on 24 January 2025, a Thursday. | Friday",
        "목요일인 24일 열렸다. | It was held. | 금요일"
      })
  void aDateAndItsWeekdayMustAgreeInOneText(String ko, String en, String right) {
    List<Finding> findings = check(ko, en);
    assertThat(findings).extracting(Finding::type).containsExactly("weekday");
    assertThat(findings.get(0).suggestion()).isEqualTo(right);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "회의는 24일(금) 열린다. | It is on Friday.",
        "오는 27일(월) 열린다. | It will be held on Monday, Jan. 27.",
        "지난달 31일(화)이었다. | It was Tuesday, Dec. 31.",
        "2024년 2월 29일 열렸다. | It was on February 29, 2024.",
        "10일간(금요일까지) 열린다. | It lasts ten days until Friday.",
        "슈퍼 화요일이다. | Super Tuesday is here.",
        "세일이 열린다. | The Black Friday sale is on.",
        "5월에 31명이 다쳤다. | In May 32 people were hurt.",
        "음력 2월 30일이다. | It is the last day of the second lunar month.",
        "월~금요일에 연다. | It is open Monday to Friday."
      })
  void whatAgreesIsSilent(String ko, String en) {
    assertThat(check(ko, en)).isEmpty();
  }

  @Test
  void weekdaysOfTheTwoTextsMustAgree() {
    Finding f = undated("회의는 금요일에 열린다.", "The meeting is on Thursday.").get(0);
    assertThat(f.ko()).isEqualTo(new Span(4, 7));
    assertThat(f.en()).isEqualTo(new Span(18, 26));
    assertThat(f.message()).isEqualTo("금요일 is Friday; the translation says Thursday");
    assertThat(f.suggestion()).isEqualTo("Friday");
  }

  @Test
  void twoClocksMayTellOfOneDayApart() {
    assertThat(undated("금요일(한국시간) 발표했다.", "It said so on Thursday local time.")).isEmpty();
    assertThat(undated("금요일(한국시간) 발표했다.", "It said so on Monday local time.")).isNotEmpty();
  }

  @Test
  void aDayOfATextWhoseDateIsKnownHasAWeekday() {
    assertThat(check("지난 23일 발표했다.", "It said so on Thursday.")).isEmpty();
    assertThat(check("지난 23일 발표했다.", "It said so on Tuesday."))
        .extracting(Finding::suggestion)
        .containsExactly("Thursday");
    assertThat(undated("지난 23일 발표했다.", "It said so on Tuesday.")).isEmpty();
  }

  @Test
  void aDateWithoutYearInATextWithoutDateIsNotJudged() {
    assertThat(undated("1월 24일(목) 열린다.", "It will be held on Thursday.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2월 30일까지 낸다. | Pay by the end of February.",
        "2025년 2월 29일 열린다. | It will be held then.",
        "월말까지 낸다. | Pay by April 31.",
        "월말까지 낸다. | Pay by February 29, 2025."
      })
  void noCalendarHasSomeDays(String ko, String en) {
    assertThat(check(ko, en)).extracting(Finding::type).containsExactly("impossible");
  }
}
