package org.naranhi.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "정부는 3일 예산을 확정했다.|ko",
        "print() 함수는 sys.stdout.write()를 호출한다.|ko",
        "The mayor of Seoul (서울) said 안녕 and left the hall on Monday.|en",
        "12.5% (3/4)|und",
        "彼は昨日、東京へ行きました。|ja",
        "他昨天去了北京。|zh"
      })
  void tellsTheLanguageByItsScripts(String text, String tag) {
    assertThat(LanguageDetector.detect(text).tag()).isEqualTo(tag);
  }
}
