package org.naranhi.check.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.naranhi.check.Check;
import org.naranhi.check.CheckSettings;
import org.naranhi.check.Pairs;
import org.naranhi.lexicon.Glossary;

class ConsistencyCheckTest {

  private static CheckSettings memory(String size) {
    return new CheckSettings(Map.of("consistency.memory", size), Glossary.EMPTY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "파일 3개를 지웠습니다.|Deleted 3 files.|파일 1개를 지웠습니다.|Deleted 1 file.|",
        "오류 1개가 있습니다.|There is 1 error.|오류 2개가 있습니다.|There are 2 errors.|",
        "1명이 투표했다.|1 person was counted.|2명이 투표했다.|2 persons were counted.|",
        "21번째 줄|The 21st line|22번째 줄|The 22nd line|",
        "값 3을 씁니다.|It writes 3.|값 2를 씁니다.|It writes 2.|",
        "저장 안 함|Don't save|저장 안 함|DON'T SAVE!|",
        "다시 시도하세요.|Try again.|다시  시도하세요|Try again|",
        "예|Yes|예|Example|target note",
        "새 파일|New file|새 파일|New document|target warning",
        "새 파일|New file|새 문서|New file|source warning",
        "파일 3개를 지웠습니다.|Deleted 3 files.|파일 2개를 지웠습니다.|2 files were removed.|target warning",
      })
  void comparesWithTheFirstTranslationOfTheSameText(
      String ko, String en, String laterKo, String laterEn, String expected) {
    Check.Run run = new ConsistencyCheck().begin(CheckSettings.DEFAULT);
    run.check(Pairs.pair(ko, en));

    assertThat(
            run.check(Pairs.pair(laterKo, laterEn)).stream()
                .map(f -> f.type() + " " + f.severity().label()))
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @Test
  void namesTheEarlierUnitAndItsText() {
    Check.Run run = new ConsistencyCheck().begin(CheckSettings.DEFAULT);
    run.check(Pairs.pair("새 파일", "New file"));

    assertThat(run.check(Pairs.pair("새 파일", "New document")))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("'New file'").contains("in 1"));
  }

  @Test
  void forgetsWhatWasSeenLongestAgo() {
    Check.Run run = new ConsistencyCheck().begin(memory("2"));
    run.check(Pairs.pair("새 파일", "New file"));
    run.check(Pairs.pair("파일 열기", "Open file"));
    run.check(Pairs.pair("파일 닫기", "Close file"));

    assertThat(run.check(Pairs.pair("새 파일", "New document"))).isEmpty();
    assertThat(run.check(Pairs.pair("파일 닫기", "Close document"))).hasSize(1);
  }

  @Test
  void refusesAMemoryOfNothing() {
    assertThatThrownBy(() -> new ConsistencyCheck().begin(memory("0")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least 1 but was 0");
  }
}
