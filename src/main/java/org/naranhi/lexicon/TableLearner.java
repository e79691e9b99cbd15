package org.naranhi.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Learns a {@link LearnedTable} from sentence pairs: Model 1 in both directions, kept where both
 * agree and the pair is significant.
 *
 * <p>A pair is kept if it was seen together often enough, its log likelihood ratio (Dunning 1993)
 * over sentence co-occurrence is significant, and one direction gives it a fair probability; {@link
 * Settings} has the bounds.
 */
public final class TableLearner {

  /**
   * What a pair must pass to be kept.
   *
   * @param significant Dunning's −2 ln λ below which a pair may well be chance; 15.1 is p = .0001
   *     with one degree of freedom
   * @param together in how many sentence pairs it must have been seen, at least 1
   * @param probable which probability one direction must give it, 0 to 1
   * @param doubt how many occurrences of a word go to chance before its translations are believed,
   *     0 or more
   */
  public record Settings(double significant, int together, double probable, double doubt) {

    /** For a table that ships: large, and of one piece. */
    public static final Settings LARGE = new Settings(7.88, 2, .01, 0);

    /** For a batch of documents, where what is known already explains most words. */
    public static final Settings SMALL = new Settings(4, 2, .02, 1);
  }

  /** Least probability in either direction. */
  private static final double LEAST = .0005;

  private static final int LONGEST = 90;
  private static final int ITERATIONS = 6;

  private final Settings settings;
  private final Map<Long, double[]> expected = new TreeMap<>();
  private final Map<String, Integer> koNumbers = new HashMap<>();
  private final Map<String, Integer> enNumbers = new HashMap<>();
  private final List<String> koWords = new ArrayList<>();
  private final List<String> enWords = new ArrayList<>();
  private final List<int[]> ko = new ArrayList<>();
  private final List<int[]> en = new ArrayList<>();
  private final KoreanFeatures koreanFeatures = new KoreanFeatures(Dictionary.empty());

  /** A learner for a table at large. */
  public TableLearner() {
    this(Settings.LARGE);
  }

  /** A learner with other bounds. */
  public TableLearner(Settings settings) {
    this.settings = settings;
  }

  /**
   * Adds a pair of sentences that translate each other; pairs of over {@value #LONGEST} words on a
   * side are passed over.
   */
  public void add(Analysis korean, Analysis english) {
    List<Feature> k = koreanFeatures.of(korean.text(), korean.tokens(), List.of());
    add(k, EnglishFeatures.of(english.text(), english.tokens(), List.of()));
  }

  /** Adds a pair by its features, as {@link #add(Analysis, Analysis)} does by its words. */
  public void add(List<Feature> k, List<Feature> e) {
    if (k.isEmpty() || e.isEmpty() || k.size() > LONGEST || e.size() > LONGEST) {
      return;
    }
    ko.add(numbers(k, koNumbers, koWords));
    en.add(numbers(e, enNumbers, enWords));
  }

  /**
   * Says what is known already of two words that were added: {@code enGivenKo} and {@code
   * koGivenEn}, each 0 to 1. The learner starts there, so that words which are known do not take
   * those which are not, and the table tells only what the sentences themselves say.
   */
  public void expect(String korean, String english, double enGivenKo, double koGivenEn) {
    Integer k = koNumbers.get(korean);
    Integer e = enNumbers.get(english);
    if (k != null && e != null) {
      expected.put(((long) k << 32) | e, new double[] {enGivenKo, koGivenEn});
    }
  }

  private static int[] numbers(
      List<Feature> features, Map<String, Integer> numbers, List<String> words) {
    return features.stream()
        .filter(
            f ->
                f.kind() == Feature.Kind.WORD
                    || f.kind() == Feature.Kind.NAME
                    || (f.kind() != Feature.Kind.QUANTITY
                        && f.kind() != Feature.Kind.SENTENCE
                        && f.key().chars().anyMatch(Character::isLetter)))
        .mapToInt(
            f ->
                numbers.computeIfAbsent(
                    f.key(),
                    key -> {
                      words.add(key);
                      return words.size() - 1;
                    }))
        .toArray();
  }

  /** How many pairs were added. */
  public int pairCount() {
    return ko.size();
  }

  /** Learns the table. */
  public LearnedTable learn() {
    int[][] k = ko.toArray(int[][]::new);
    int[][] e = en.toArray(int[][]::new);
    Model1 enGivenKo = new Model1(k, e, koWords.size(), enWords.size());
    Model1 koGivenEn = new Model1(e, k, enWords.size(), koWords.size());
    expected.forEach(
        (pair, t) -> {
          int korean = (int) (pair >>> 32);
          int english = pair.intValue();
          enGivenKo.expect(korean, english, t[0]);
          koGivenEn.expect(english, korean, t[1]);
        });
    enGivenKo.train(ITERATIONS);
    koGivenEn.train(ITERATIONS);
    return prune(
        enGivenKo, koGivenEn, new Counts(k, koWords.size()), new Counts(e, enWords.size()));
  }

  /** In how many sentences each word occurs, and in which. */
  private static final class Counts {
    private final int sentences;
    private final int[] frequency;
    private final int[][] postings;
    private final int[] tokens;

    Counts(int[][] all, int words) {
      sentences = all.length;
      tokens = new int[words];
      List<Set<Integer>> sets = new ArrayList<>();
      for (int w = 0; w < words; w++) {
        sets.add(new HashSet<>(4));
      }
      for (int s = 0; s < all.length; s++) {
        for (int w : all[s]) {
          sets.get(w).add(s);
          tokens[w]++;
        }
      }
      postings = new int[words][];
      frequency = new int[words];
      for (int w = 0; w < words; w++) {
        postings[w] = sets.get(w).stream().mapToInt(Integer::intValue).sorted().toArray();
        frequency[w] = postings[w].length;
      }
    }
  }

  private LearnedTable prune(Model1 enGivenKo, Model1 koGivenEn, Counts koCounts, Counts enCounts) {
    LearnedTable.Builder table = new LearnedTable.Builder();
    for (int w = 0; w < koWords.size(); w++) {
      table.koCount(koWords.get(w), koCounts.tokens[w]);
    }
    for (int w = 0; w < enWords.size(); w++) {
      table.enCount(enWords.get(w), enCounts.tokens[w]);
    }
    for (int k = 0; k < koWords.size(); k++) {
      for (int at = enGivenKo.rowStart(k); at < enGivenKo.rowStart(k + 1); at++) {
        int e = enGivenKo.column(at);
        double forward = enGivenKo.observed(at, k, settings.doubt());
        if (forward < LEAST) {
          continue;
        }
        double backward = koGivenEn.observedOf(e, k, settings.doubt());
        if (backward < LEAST || Math.max(forward, backward) < settings.probable()) {
          continue;
        }
        int together = together(koCounts.postings[k], enCounts.postings[e]);
        if (together >= settings.together()
            && significance(
                    together, koCounts.frequency[k], enCounts.frequency[e], koCounts.sentences)
                > settings.significant()) {
          table.add(koWords.get(k), enWords.get(e), forward, backward);
        }
      }
    }
    return table.build();
  }

  private static int together(int[] a, int[] b) {
    int n = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) {
        n++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return n;
  }

  /**
   * Dunning's −2 ln λ for a 2×2 table, 0 where the two occur together less often than by chance.
   */
  static double significance(double both, double first, double second, double all) {
    if (both * all <= first * second) {
      return 0;
    }
    double a = both;
    double b = first - both;
    double c = second - both;
    double d = all - first - second + both;
    return 2
        * (term(a, a + b, a + c, all)
            + term(b, a + b, b + d, all)
            + term(c, c + d, a + c, all)
            + term(d, c + d, b + d, all));
  }

  private static double term(double cell, double row, double column, double all) {
    return cell <= 0 ? 0 : cell * Math.log(cell * all / (row * column));
  }
}
