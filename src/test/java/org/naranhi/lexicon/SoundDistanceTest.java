package org.naranhi.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SoundDistanceTest {

  private static final String SOUNDS = "kgtdpbscjmnNlrhwyaeioux-";

  private static String random(Random random) {
    StringBuilder sounds = new StringBuilder();
    for (int n = random.nextInt(9); n >= 0; n--) {
      sounds.append(SOUNDS.charAt(random.nextInt(SOUNDS.length())));
    }
    return sounds.toString();
  }

  private static List<String> words(long seed) {
    Random random = new Random(seed);
    return IntStream.range(0, 300).mapToObj(i -> random(random)).toList();
  }

  private static int distance(SoundCosts costs, String a, String b) {
    return new SoundDistance(costs, a).to(b);
  }

  @Test
  void equalsTheCostOfRemovingEverythingFromOneSide() {
    assertThat(distance(SoundCosts.SOUNDS, "", "tamas-kus-"))
        .isEqualTo(SoundCosts.SOUNDS.weight("tamas-kus-"));
    assertThat(distance(SoundCosts.SOUNDS, "tamas-kus-", "tamas-kus-")).isZero();
  }

  @Test
  void countsWhatKoreanInsertsBetweenConsonantsForLittle() {
    String korean = Phonemes.ofHangul("다마스쿠스");
    String english = Phonemes.ofEnglish("Damascus");

    assertThat(distance(SoundCosts.SOUNDS, korean, english)).isEqualTo(10);
    assertThat(distance(SoundCosts.SOUNDS, korean, Phonemes.ofEnglish("Moscow")))
        .isGreaterThan(200);
  }

  @Test
  void doesNotDependOnWhatWasComparedBefore() {
    List<String> sorted = Stream.concat(words(1).stream(), Stream.of("", "kaka")).sorted().toList();
    for (String own : words(2).subList(0, 20)) {
      SoundDistance shared = new SoundDistance(SoundCosts.SOUNDS, own);
      assertThat(sorted.stream().map(shared::to).toList())
          .isEqualTo(sorted.stream().map(o -> distance(SoundCosts.SOUNDS, own, o)).toList());
    }
  }

  @Test
  void isNeverLessThanThatOfTheConsonantClassesAlone() {
    List<String> words = words(3);
    for (int i = 1; i < words.size(); i++) {
      String a = words.get(i - 1);
      String b = words.get(i);
      int skeletons = distance(SoundCosts.SKELETON, SoundCosts.skeleton(a), SoundCosts.skeleton(b));
      assertThat(skeletons).as(a + " " + b).isLessThanOrEqualTo(distance(SoundCosts.SOUNDS, a, b));
    }
  }
}
