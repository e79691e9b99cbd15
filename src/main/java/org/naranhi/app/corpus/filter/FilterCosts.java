package org.naranhi.app.corpus.filter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.naranhi.app.corpus.score.UnitScores;
import org.naranhi.app.corpus.score.UnitScores.Score;

/**
 * What a filter would cut, counted before it cuts: how many units each of its comparisons refuses,
 * how many no other comparison would refuse, and how the scores are spread. Not safe for threads.
 */
public final class FilterCosts {

  private final Filter filter;
  private final List<Filter.Comparison> comparisons;
  private final long[] refused;
  private final long[] alone;
  private final Map<Score, Histogram> histograms = new EnumMap<>(Score.class);
  private long units;
  private long kept;

  /**
   * What one comparison costs.
   *
   * @param comparison as it stands in the filter
   * @param refused units that fail it
   * @param alone units that fail it and no other comparison of the filter
   */
  public record Cost(String comparison, long refused, long alone) {}

  /** Begins to count for {@code filter}. */
  public FilterCosts(Filter filter) {
    this.filter = filter;
    comparisons = filter.comparisons().distinct().toList();
    refused = new long[comparisons.size()];
    alone = new long[comparisons.size()];
    for (Score score : Score.all()) {
      histograms.put(score, new Histogram(score == Score.LEN ? 4 : 1));
    }
  }

  /** Counts a unit. */
  public void add(UnitScores scores) {
    units++;
    kept += filter.keeps(scores) ? 1 : 0;
    histograms.forEach((score, histogram) -> histogram.add(score.of(scores)));
    int failed = -1;
    int failures = 0;
    for (int c = 0; c < refused.length; c++) {
      if (!comparisons.get(c).keeps(scores)) {
        refused[c]++;
        failures++;
        failed = c;
      }
    }
    if (failures == 1) {
      alone[failed]++;
    }
  }

  /** How many units were counted. */
  public long units() {
    return units;
  }

  /** How many of them the filter keeps. */
  public long kept() {
    return kept;
  }

  /** What each comparison costs, in the order of the filter. */
  public List<Cost> costs() {
    List<Cost> costs = new ArrayList<>();
    for (int c = 0; c < refused.length; c++) {
      costs.add(new Cost(comparisons.get(c).toString(), refused[c], alone[c]));
    }
    return costs;
  }

  /** How a score is spread. */
  public Histogram histogram(Score score) {
    Histogram histogram = histograms.get(score);
    if (histogram == null) {
      throw new IllegalStateException("no histogram of " + score);
    }
    return histogram;
  }
}
