package org.naranhi.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MemoryTest {

  private static final Memory MEMORY =
      new Memory(
          List.of(
              new Memory.Unit("a", "그는 “좋다”고 말했다.", "\"It is good,\" he said."),
              new Memory.Unit("b", "비가 왔다.", "It rained.")));

  private static AnalysedText text(String... sentences) {
    return AnalysedText.of(
        Stream.of(sentences).map(s -> new Analysis(s, List.of(), List.of())).toList());
  }

  @Test
  void findsUnitsOfWhichBothSidesOccurWhateverTheirSpacesAndQuotes() {
    Memory.Found found =
        MEMORY.in(text("그는 \"좋다\" 고 말했다."), text("“It is  good,” he said.", "Sun."));
    List<Feature> korean = found.korean("그는 \"좋다\" 고 말했다.");
    assertThat(korean).isNotEmpty();
    assertThat(found.english("“It is  good,” he said."))
        .extracting(Feature::key)
        .containsExactlyElementsOf(korean.stream().map(Feature::key).toList());
  }

  @Test
  void aSideAloneSaysNothing() {
    Memory.Found found = MEMORY.in(text("비가 왔다."), text("It snowed."));
    assertThat(found.korean("비가 왔다.")).isEmpty();
    assertThat(Memory.EMPTY.in(text("비가 왔다."), text()).korean("비가 왔다.")).isEmpty();
  }
}
