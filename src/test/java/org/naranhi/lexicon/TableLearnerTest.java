package org.naranhi.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.naranhi.token.EnglishTokenizer;
import org.naranhi.token.KoreanTokenizer;

class TableLearnerTest {

  private static final KoreanTokenizer KOREAN = new KoreanTokenizer();
  private static final EnglishTokenizer ENGLISH = new EnglishTokenizer();

  private static void add(TableLearner learner, String ko, String en) {
    learner.add(
        new Analysis(ko, KOREAN.tokenize(ko), List.of()),
        new Analysis(en, ENGLISH.tokenize(en), List.of()));
  }

  private static List<String> translations(LearnedTable table, String ko) {
    List<String> words = new ArrayList<>();
    int k = table.koNumber(ko);
    for (int at = table.rowStart(k); at < table.rowStart(k + 1); at++) {
      words.add(table.enWord(table.enOf(at)));
    }
    return words;
  }

  @Test
  void significanceIsDunningsRatio() {
    // Two words in 10 of 100 sentences each, always together:
    // 2 (10 ln 10 + 90 ln(100/90)).
    assertThat(TableLearner.significance(10, 10, 10, 100))
        .isCloseTo(2 * (10 * Math.log(10) + 90 * Math.log(100 / 90.0)), within(1e-9));
  }

  @Test
  void significanceIsNothingForChanceAndForLess() {
    assertThat(TableLearner.significance(1, 10, 10, 100)).isZero();
    assertThat(TableLearner.significance(0, 10, 10, 100)).isZero();
    assertThat(TableLearner.significance(2, 10, 10, 100)).isPositive();
  }

  @Test
  void significanceGrowsWithTheCounts() {
    assertThat(TableLearner.significance(20, 20, 20, 1000))
        .isGreaterThan(TableLearner.significance(10, 10, 10, 1000));
  }

  @Test
  void learnsTranslationsFromSentencesThatShareNothingElse() {
    TableLearner learner = new TableLearner();
    String[][] nouns = {{"정부", "government"}, {"회사", "company"}, {"학교", "school"}};
    String[][] verbs = {{"발표했다", "announced"}, {"무너졌다", "collapsed"}, {"웃었다", "laughed"}};
    for (int n = 0; n < 45; n++) {
      String[] noun = nouns[n % 3];
      String[] verb = verbs[n / 3 % 3];
      add(learner, noun[0] + "가 " + verb[0] + ".", noun[1] + " " + verb[1] + ".");
    }
    LearnedTable table = learner.learn();
    assertThat(learner.pairCount()).isEqualTo(45);
    assertThat(translations(table, "정부")).containsExactly("govern");
    assertThat(translations(table, "학교")).containsExactly("school");
    assertThat(translations(table, "웃")).containsExactly("laugh");
  }

  @Test
  void keepsNothingThatWasSeenTogetherOnce() {
    TableLearner learner = new TableLearner();
    add(learner, "정부가 발표했다.", "The government announced it.");
    add(learner, "학교가 무너졌다.", "The school collapsed.");
    assertThat(learner.learn().size()).isZero();
  }

  @Test
  void passesOverPairsWithoutWords() {
    TableLearner learner = new TableLearner();
    add(learner, "…", "Nothing.");
    add(learner, "", "");
    assertThat(learner.pairCount()).isZero();
    assertThat(learner.learn().size()).isZero();
  }
}
