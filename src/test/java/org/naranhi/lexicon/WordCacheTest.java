package org.naranhi.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordCacheTest {

  @Test
  void findsOutOnceWhatIsAskedAgain() {
    List<String> asked = new ArrayList<>();
    WordCache<Integer> lengths = cache(8, asked);
    assertThat(lengths.get("금리")).isEqualTo(2);
    assertThat(lengths.get("물가")).isEqualTo(2);
    assertThat(lengths.get("금리")).isEqualTo(2);
    assertThat(asked).containsExactly("금리", "물가");
  }

  @Test
  void forgetsWhatWasNotAskedForInAWholeGeneration() {
    List<String> asked = new ArrayList<>();
    WordCache<Integer> lengths = cache(2, asked);
    List.of("old", "often", "a", "often", "bb", "often", "ccc", "old").forEach(lengths::get);
    assertThat(asked).containsExactly("old", "often", "a", "bb", "ccc", "old");
  }

  @Test
  void neverKeepsMoreThanTwoGenerations() {
    WordCache<Integer> lengths = cache(100, new ArrayList<>());
    for (int n = 0; n < 5000; n++) {
      assertThat(lengths.get("word" + n)).isEqualTo(("word" + n).length());
      assertThat(lengths.size()).isLessThanOrEqualTo(200);
    }
  }

  @Test
  void givesManyThreadsTheSameAnswersAsOne() {
    WordCache<Integer> lengths = new WordCache<>(64, String::length);
    List<Integer> found =
        IntStream.range(0, 20_000)
            .parallel()
            .mapToObj(n -> lengths.get("x".repeat(n % 151)))
            .toList();
    assertThat(found).isEqualTo(IntStream.range(0, 20_000).mapToObj(n -> n % 151).toList());
    // Threads that find the young generation full at the same time may each add a word.
    assertThat(lengths.size()).isLessThan(2 * 64 + 2 * Runtime.getRuntime().availableProcessors());
  }

  @Test
  void refusesToHoldNothing() {
    assertThatThrownBy(() -> new WordCache<>(0, String::length))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("generation must be at least 1 but was 0");
  }

  private static WordCache<Integer> cache(int generation, List<String> asked) {
    return new WordCache<>(
        generation,
        word -> {
          asked.add(word);
          return word.length();
        });
  }
}
