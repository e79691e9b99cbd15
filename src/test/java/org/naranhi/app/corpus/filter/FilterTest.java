package org.naranhi.app.corpus.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.naranhi.app.corpus.score.UnitScores;
import org.naranhi.app.corpus.score.UnitScores.Score;

class FilterTest {

  /** p .8, numbers 1, names .5, len 1.2, coverage .6, lang .9, doc .99. */
  private static final UnitScores SCORES = new UnitScores(.8, 1, .5, 1.2, .6, .9, .99);

  @ParameterizedTest
  @CsvSource({
    "p>=.7 && numbers==1 && len>.5 && len<2, true",
    "p >= 0.8, true",
    "p>.8, false",
    "p<.8 || names<=.5, true",
    "p<.8 || names<.5, false",
    "lang>.95 && p>.5 || doc>.9, true",
    "lang>.95 && (p>.5 || doc>.9), false",
    "!(coverage<.5), true",
    "!coverage>.5 && p>.1, false",
    "names!=.5, false",
    "'  len  <  2  ', true"
  })
  void keepsWhatTheExpressionAsksFor(String expression, boolean keeps) throws FilterException {
    Filter filter = Filter.parse(expression);
    assertThat(filter.keeps(SCORES)).isEqualTo(keeps);
    assertThat(Filter.parse(filter.toString())).as("as it is shown").isEqualTo(filter);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 1, 'expected one of the scores p, numbers, names, len, coverage, lang, doc'",
    "length>1, 1, 'expected one of the scores p, numbers, names, len, coverage, lang, doc but got"
        + " length'",
    "p=.7, 2, 'expected >=, <=, ==, !=, > or <'",
    "p>=x, 4, 'expected a number, such as .7'",
    "p>=.7 and len<2, 7, 'expected && or || or the end'",
    "(p>=.7, 7, 'expected )'",
    "p>=.7 && , 9, 'expected one of the scores p, numbers, names, len, coverage, lang, doc'"
  })
  void showsWhereAnExpressionIsWrong(String expression, int column, String problem) {
    assertThatThrownBy(() -> Filter.parse(expression))
        .isInstanceOf(FilterException.class)
        .hasMessageStartingWith("filter:1:" + column + ": error: " + problem + "\n")
        .hasMessageEndingWith("\n  " + " ".repeat(column - 1) + "^");
  }

  @Test
  void refusesBracketsThatNobodyWrites() {
    assertThatThrownBy(() -> Filter.parse("(".repeat(100_000)))
        .isInstanceOf(FilterException.class)
        .hasMessageContaining("expected at most 100 brackets");
  }

  @Test
  void readsManyPartsSideBySide() throws FilterException {
    String many = "p>0 && ".repeat(1000) + "len<2";
    assertThat(Filter.parse(many).comparisons()).hasSize(1001);
  }

  @Test
  void countsWhatEachComparisonCosts() throws FilterException {
    FilterCosts costs = new FilterCosts(Filter.parse("p>=.7 && numbers==1"));
    costs.add(SCORES);
    costs.add(new UnitScores(.6, 1, 1, 1, 1, 1, 1));
    costs.add(new UnitScores(.5, .5, 1, 1, 1, 1, 1));
    assertThat(costs.units()).isEqualTo(3);
    assertThat(costs.kept()).isEqualTo(1);
    assertThat(costs.costs())
        .containsExactly(
            new FilterCosts.Cost("p>=0.7", 2, 1), new FilterCosts.Cost("numbers==1.0", 1, 0));
    assertThat(costs.histogram(Score.P).below(.6)).isEqualTo(1);
    assertThat(costs.histogram(Score.P).below(.9)).isEqualTo(3);
  }

  @Test
  void putsWhatIsGreaterIntoTheLastBin() {
    Histogram histogram = new Histogram(4);
    histogram.add(0);
    histogram.add(1);
    histogram.add(400);
    assertThat(histogram.count(0)).isEqualTo(1);
    assertThat(histogram.count(25)).isEqualTo(1);
    assertThat(histogram.start(25)).isEqualTo(1);
    assertThat(histogram.count(Histogram.BINS - 1)).isEqualTo(1);
    assertThat(histogram.all()).isEqualTo(3);
  }
}
