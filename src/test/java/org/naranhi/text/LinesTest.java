package org.naranhi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

  private static List<String> texts(String source) {
    return Lines.of(source).stream().map(d -> d.text().text()).toList();
  }

  @Test
  void keepsSeparateLinesApart() {
    assertThat(texts("하나\n둘\r\n셋\r\r넷\n\n")).containsExactly("하나", "둘", "셋", "넷");
  }

  @Test
  void joinsWhatWasWrappedToAWidth() {
    String wrapped =
        """
        People used to maps on their phones are buying paper ones again. A bookshop
        in Seoul says that it sold 27 percent more maps this year than last. Hiking
        maps at more than 8,000 won apiece do best, because a phone may have run out
        of power on the way.
        """;
    assertThat(texts(wrapped)).hasSize(1);
    assertThat(texts(wrapped).get(0)).contains("bookshop in Seoul").contains("Hiking maps");
  }

  @Test
  void keepsSentencesOfOneLengthApart() {
    String lines = "He sold three hundred and ten maps last month alone.\n".repeat(6);
    assertThat(texts(lines)).hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"- 항목", "1. 항목", "2) item", "① 항목", "가. 항목", "• item", "(3) item"})
  void knowsListMarkers(String line) {
    assertThat(Lines.isListItem(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.6 times the range", "-3.5%로 내렸다", "12 items", "가나다", "2024.12.20"})
  void takesNumbersForNumbers(String line) {
    assertThat(Lines.isListItem(line)).isFalse();
  }
}
