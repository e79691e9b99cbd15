package org.naranhi.app.corpus.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.naranhi.app.corpus.dedup.Duplicates.Kind;
import org.naranhi.app.corpus.dedup.Duplicates.Options;
import org.naranhi.app.corpus.dedup.Duplicates.Verdict;

class DuplicatesTest {

  private static final String NEWS =
      "The central bank left its key rate unchanged at its meeting on Thursday, as expected.";

  @Test
  void findsWhatDiffersInCaseSpacesAndMarksAlone() {
    Duplicates duplicates = new Duplicates(Options.DEFAULT);
    assertThat(duplicates.see(4, "기준금리를 동결했다.")).isEqualTo(new Verdict(Kind.NEW, 4));
    assertThat(duplicates.see(5, "“기준 금리를  동결했다”")).isEqualTo(new Verdict(Kind.EXACT, 4));
    assertThat(duplicates.see(6, "Ｈｅｌｌｏ")).isEqualTo(new Verdict(Kind.NEW, 6));
    assertThat(duplicates.see(7, "hello!")).isEqualTo(new Verdict(Kind.EXACT, 6));
  }

  @Test
  void findsATextInWhichAWordIsChanged() {
    Duplicates duplicates = new Duplicates(Options.DEFAULT);
    duplicates.see(0, NEWS);
    assertThat(duplicates.see(1, NEWS.replace("Thursday", "Friday")))
        .isEqualTo(new Verdict(Kind.NEAR, 0));
    assertThat(duplicates.see(2, "The government raised its growth forecast for the coming year."))
        .isEqualTo(new Verdict(Kind.NEW, 2));
  }

  @Test
  void keepsTextsThatDifferInNumbersUnlessAskedNotTo() {
    String before = NEWS + " It stays at 3.25 percent.";
    String after = NEWS + " It stays at 3.50 percent.";
    Duplicates strict = new Duplicates(Options.DEFAULT);
    strict.see(0, before);
    assertThat(strict.see(1, after).kind()).isEqualTo(Kind.NEW);
    Duplicates lenient = new Duplicates(new Options(.8, false));
    lenient.see(0, before);
    assertThat(lenient.see(1, after).kind()).isEqualTo(Kind.NEAR);
  }

  @Test
  void judgesAPairByBothSides() {
    Duplicates duplicates = new Duplicates(Options.DEFAULT);
    duplicates.see(0, "그는 어제 아침 일찍 서울로 떠났다고 한다.", NEWS);
    assertThat(duplicates.see(1, "정부는 내년 성장률 전망을 크게 올렸다.", NEWS).kind()).isEqualTo(Kind.NEW);
    assertThat(duplicates.see(2, "그는 어제 아침 일찍 서울로 떠났다고 한다!", NEWS))
        .isEqualTo(new Verdict(Kind.EXACT, 0));
  }

  @Test
  void takesShortTextsForTheSameOnlyIfTheyAre() {
    Duplicates duplicates = new Duplicates(new Options(.1, false));
    duplicates.see(0, "네, 알겠습니다.");
    assertThat(duplicates.see(1, "예, 알겠습니다.").kind()).isEqualTo(Kind.NEW);
  }

  @Test
  void findsNearlyAllOfManyAndNothingElse() {
    Random random = new Random(3);
    Duplicates duplicates = new Duplicates(Options.DEFAULT);
    int found = 0;
    for (int n = 0; n < 3000; n++) {
      String text = words(random, 20);
      assertThat(duplicates.see(2 * n, text).kind()).isEqualTo(Kind.NEW);
      String changed = text.substring(0, 60) + words(random, 1) + text.substring(60);
      Verdict verdict = duplicates.see(2 * n + 1, changed);
      found += verdict.equals(new Verdict(Kind.NEAR, 2 * n)) ? 1 : 0;
    }
    assertThat(found).isGreaterThan(2900);
  }

  @Test
  void estimatesHowMuchTwoTextsShare() {
    Random random = new Random(5);
    String common = words(random, 100);
    String a = NormalText.of(common + words(random, 50));
    String b = NormalText.of(common + words(random, 50));
    assertThat(MinHash.similarity(MinHash.signature(a), MinHash.signature(b)))
        .isCloseTo(jaccard(a, b), within(.2));
    assertThat(MinHash.similarity(MinHash.signature(a), MinHash.signature(a))).isEqualTo(1);
  }

  private static double jaccard(String a, String b) {
    Set<String> left = shingles(a);
    Set<String> all = new HashSet<>(left);
    all.addAll(shingles(b));
    left.retainAll(shingles(b));
    return left.size() / (double) all.size();
  }

  private static Set<String> shingles(String text) {
    return IntStream.rangeClosed(0, text.length() - 5)
        .mapToObj(i -> text.substring(i, i + 5))
        .collect(Collectors.toSet());
  }

  private static String words(Random random, int count) {
    return random
        .ints(count, 0, 26 * 26 * 26 * 26)
        .mapToObj(n -> Integer.toString(n + 26 * 26 * 26 * 26, 26))
        .map(
            digits ->
                digits
                    .chars()
                    .map(c -> Character.digit(c, 26) + 'a')
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining()))
        .collect(Collectors.joining(" "));
  }

  @Test
  void refusesASimilarityThatIsNone() {
    assertThatThrownBy(() -> new Options(0, true))
        .hasMessage("similarity must be above 0 and at most 1 but was 0.0");
  }
}
