package org.naranhi.check.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.naranhi.check.CheckSettings;
import org.naranhi.check.CheckedPair;
import org.naranhi.check.Finding;
import org.naranhi.check.LinkedWords;
import org.naranhi.check.Pairs;
import org.naranhi.check.Severity;
import org.naranhi.text.Span;

/** What findings say to a translator. */
class NumberCheckTest {

  private static List<Finding> check(String ko, String en) {
    CheckedPair pair =
        new CheckedPair(
            "1", Pairs.ko(ko), Pairs.en(en), Pairs.JANUARY_2025, LinkedWords.NONE, null);
    return new NumberCheck().begin(CheckSettings.DEFAULT).check(pair);
  }

  @Test
  void saysHowWrongATenfoldAmountIsAndWhatShouldStand() {
    String en = "The reward is $10 million (about 1.45 billion KRW).";
    List<Finding> findings = check("현상금은 1000만달러(약 145억원)다.", en);

    assertThat(findings).hasSize(1);
    Finding f = findings.get(0);
    assertThat(f.type()).isEqualTo("mag_x10");
    assertThat(f.severity()).isEqualTo(Severity.ERROR);
    assertThat(f.en()).isEqualTo(new Span(33, 49)); // 1.45 billion KRW
    assertThat(f.message())
        .isEqualTo(
            "145억원 is 14.5 billion won; the translation says 1.45 billion KRW"
                + " (10 times too small)");
    assertThat(f.suggestion()).isEqualTo("14.5 billion KRW");
  }

  @Test
  void writesTheCorrectionInTheStyleOfTheTranslation() {
    assertThat(suggestion("3조4720억원을 벌었다.", "It earned W347.2bn.")).isEqualTo("W3.472tn");
    assertThat(suggestion("다섯 명이 다쳤다.", "Four people were hurt.")).isEqualTo("Five");
    assertThat(suggestion("세계 2위다.", "It ranks third.")).isEqualTo("second");
    assertThat(suggestion("제250조다.", "It is Article 205.")).isEqualTo("Article 250");
    assertThat(suggestion("오후 3시 30분이다.", "It is 3:30 a.m.")).isEqualTo("3:30 p.m.");
  }

  private static String suggestion(String ko, String en) {
    return String.valueOf(check(ko, en).get(0).suggestion());
  }

  @Test
  void pointsAreThoseOfAPercentageWhereTheOriginalSaysSo() {
    assertThat(check("지지율이 3%포인트 올랐다.", "The rating was up 3 points.")).isEmpty();
    assertThat(check("지지율이 3%포인트 올랐다.", "The rating was up 5 points.")).isNotEmpty();
  }

  @Test
  void aWeekdayIsTheDateOfTheText() {
    assertThat(check("정부는 24일 대책을 발표했다.", "The government acted on Friday.")).isEmpty();

    List<Finding> wrong = check("정부는 24일 대책을 발표했다.", "The government acted on Tuesday.");
    assertThat(wrong).extracting(Finding::type).containsExactly("date");
    assertThat(wrong).extracting(Finding::severity).containsExactly(Severity.WARNING);
  }

  @Test
  void theEndsOfADateRangeMayStandApart() {
    assertThat(check("대회는 6월 3일부터 8일까지 열린다.", "It runs from June 3 to 8.")).isEmpty();
    assertThat(check("대회는 6월 3일부터 9일까지 열린다.", "It runs from June 3 to 8.")).isNotEmpty();
  }

  @Test
  void aMixedFractionIsOneNumber() {
    assertThat(check("6과 3분의 1이닝을 던졌다.", "He threw 6 1/3 innings.")).isEmpty();
    assertThat(check("6과 3분의 1이닝을 던졌다.", "He threw 6 2/3 innings.")).isNotEmpty();
  }

  @Test
  void aTimeMaySayItsPartOfTheDay() {
    assertThat(check("오전 6시께 도착했다.", "They came at six in the morning.")).isEmpty();
    assertThat(check("오전 6시께 도착했다.", "They came at six in the evening.")).isNotEmpty();
  }

  @Test
  void tellsWhatIsMissing() {
    assertThat(check("정부는 120억원을 들인다.", "The government pays.").get(0).message())
        .isEqualTo("120억원 (12 billion won) is missing from the translation");
  }

  @Test
  void tellsWhatTheOriginalLacks() {
    Finding f = check("정부가 낸다.", "The government pays 12 billion won.").get(0);
    assertThat(f.ko()).isNull();
    assertThat(f.message())
        .isEqualTo("the translation says 12 billion won; the original has no such number");
  }

  @Test
  void aWrongConversionThatTheTranslationAddedIsSeen() {
    Finding f = check("2900억원을 투자한다.", "It will invest 290 billion won ($20 million).").get(0);
    assertThat(f.type()).isEqualTo("fx_conversion");
    assertThat(f.suggestion()).isEqualTo("$200 million");
  }

  @Test
  void aConversionWithoutKnownRateIsNoError() {
    assertThat(check("3조원이다.", "It is 3 trillion won (200 billion rubles).")).isEmpty();
  }

  @Test
  void aHalfEmptyPairHasNoFindings() {
    assertThat(check("", "It is 3 trillion won.")).isEmpty();
  }

  @Test
  void anImplausibleConversionIsSeenFromTheEnglishAlone() {
    List<Finding> findings =
        Pairs.findings(
            new ConversionCheck(), "", "The reward is $10 million (about 1.45 billion KRW).");

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).ko()).isNull();
    assertThat(findings.get(0).message())
        .isEqualTo(
            "1.45 billion KRW does not convert $10 million: that would be 145 KRW per USD"
                + " (10 times too small)");
  }

  @Test
  void anImplausibleConversionIsSeenFromTheKoreanAlone() {
    List<Finding> findings =
        Pairs.findings(new ConversionCheck(), "현상금은 1000만달러(약 14억5000만원)다.", "");

    assertThat(findings).extracting(Finding::type).containsExactly("fx_conversion");
    assertThat(findings.get(0).ko()).isNotEqualTo(new Span(0, 0)).isNotNull();
  }

  @Test
  void aPlausibleConversionIsSilent() {
    String en = "The reward is $10 million (about 14.5 billion KRW).";
    assertThat(Pairs.findings(new ConversionCheck(), "", en)).isEmpty();
  }

  @Test
  void aThousandNumbersInOneLineAreMatchedQuickly() {
    StringBuilder ko = new StringBuilder();
    StringBuilder en = new StringBuilder();
    for (int i = 1000; i < 2000; i++) {
      ko.append(i).append("명, ");
      en.append(i).append(" people, ");
    }
    assertThat(check(ko.toString(), en.toString())).noneMatch(f -> f.severity() == Severity.ERROR);
  }
}
