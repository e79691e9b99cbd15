package org.naranhi.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DictionaryTest {

  @Test
  void givesRenderingsInTheirOrder() {
    Dictionary dictionary =
        Dictionary.parse(List.of("# a comment", "", "정부\tNNG\tgovernment; administration;state"));
    assertThat(dictionary.renderings("정부"))
        .containsExactly("government", "administration", "state");
    assertThat(dictionary.knows("정부")).isTrue();
    assertThat(dictionary.size()).isEqualTo(1);
  }

  @Test
  void putsTwoEntriesOfOneHeadwordTogether() {
    Dictionary dictionary =
        Dictionary.parse(List.of("배\tNNG\tship; pear; stomach", "배\tNNBC\ttimes"));
    assertThat(dictionary.renderings("배")).containsExactly("ship", "times", "pear", "stomach");
  }

  @Test
  void knowsNothingElse() {
    assertThat(Dictionary.empty().knows("정부")).isFalse();
    assertThat(Dictionary.empty().renderings("정부")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"정부", "정부\tNNG", "정부\tNNG\t", "\tNNG\tgovernment"})
  void refusesALineWithoutThreeColumns(String line) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dictionary.parse(List.of(line)))
        .withMessageContaining(line);
  }
}
