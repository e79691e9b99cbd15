package org.naranhi.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryTest {

  private static final Memory MEMORY =
      new Memory(
          List.of(
              new Memory.Unit("a", "그는 “좋다”고 말했다.", "\"It is good,\" he said."),
              new Memory.Unit("b", "비가 왔다.", "It rained.")));

  private static Analysis text(String text) {
    return new Analysis(text, List.of(), List.of());
  }

  @Test
  void findsUnitsOfWhichBothSidesOccurWhateverTheirSpacesAndQuotes() {
    Memory.Found found =
        MEMORY.in(
            List.of(text("그는 \"좋다\" 고 말했다.")),
            List.of(text("“It is  good,” he said."), text("Sun.")));
    List<Feature> korean = found.korean("그는 \"좋다\" 고 말했다.");
    assertThat(korean).isNotEmpty();
    assertThat(found.english("“It is  good,” he said."))
        .extracting(Feature::key)
        .containsExactlyElementsOf(korean.stream().map(Feature::key).toList());
  }

  @Test
  void aSideAloneSaysNothing() {
    Memory.Found found = MEMORY.in(List.of(text("비가 왔다.")), List.of(text("It snowed.")));
    assertThat(found.korean("비가 왔다.")).isEmpty();
    assertThat(Memory.EMPTY.in(List.of(text("비가 왔다.")), List.of()).korean("비가 왔다.")).isEmpty();
  }
}
