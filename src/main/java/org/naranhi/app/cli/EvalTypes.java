package org.naranhi.app.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.naranhi.align.GoldScore;

/** Strict figures by type of bead, nulls among them. */
final class EvalTypes {

  /** The types, in the order in which they are shown. */
  private static final List<String> ORDER =
      List.of("1:1", "1:2", "2:1", "1:3+", "3+:1", "n:m", "1:0", "0:1", "n:0", "0:n");

  private EvalTypes() {}

  /**
   * The figures of one type.
   *
   * @param type {@code 1:1}, {@code 1:2}, {@code 2:1}, {@code 1:3+}, {@code 3+:1}, {@code n:m} with
   *     several sentences on both sides, {@code 1:0} and {@code 0:1}, {@code n:0} and {@code 0:n}
   *     with several
   * @param gold beads of the type in gold
   * @param test beads of the type in the test
   * @param right those that stand in both
   */
  record Row(String type, int gold, int test, int right) {

    double precision() {
      return test == 0 ? Double.NaN : right / (double) test;
    }

    double recall() {
      return gold == 0 ? Double.NaN : right / (double) gold;
    }

    double f1() {
      return gold + test == 0 ? Double.NaN : 2.0 * right / (gold + test);
    }
  }

  /** The rows of the types that occur. */
  static List<Row> of(List<EvalDocument> documents, boolean blocks) {
    Map<String, int[]> counts = new TreeMap<>();
    for (EvalDocument document : documents) {
      Collection<GoldScore.Pair> merged =
          blocks ? GoldScore.mergeInside(document.gold(), document.pairs()) : document.pairs();
      Set<GoldScore.Pair> gold = new HashSet<>(document.gold());
      Set<GoldScore.Pair> test = new HashSet<>(merged);
      gold.forEach(pair -> count(counts, pair)[0]++);
      test.forEach(pair -> count(counts, pair)[1]++);
      test.stream().filter(gold::contains).forEach(pair -> count(counts, pair)[2]++);
    }
    List<Row> rows = new ArrayList<>();
    for (String type : ORDER) {
      int[] c = counts.get(type);
      if (c != null) {
        rows.add(new Row(type, c[0], c[1], c[2]));
      }
    }
    return rows;
  }

  private static int[] count(Map<String, int[]> counts, GoldScore.Pair pair) {
    return counts.computeIfAbsent(type(pair.ko().size(), pair.en().size()), t -> new int[3]);
  }

  static String type(int ko, int en) {
    if (ko > 1 && en > 1) {
      return "n:m";
    }
    boolean isNull = ko == 0 || en == 0;
    return size(ko, isNull) + ":" + size(en, isNull);
  }

  private static String size(int sentences, boolean isNull) {
    if (sentences < 2) {
      return Integer.toString(sentences);
    }
    return isNull ? "n" : sentences == 2 ? "2" : "3+";
  }
}
