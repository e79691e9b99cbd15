package org.naranhi.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Says which words are covered. In a text of several sentences that which is covered best takes its
 * counterparts for itself; what is left must do for the others.
 */
final class Cover {

  private Cover() {}

  /**
   * The words with what covers them.
   *
   * @param linked whether Korean word {@code [i]} and English word {@code [j]} may render each
   *     other
   */
  static ContentWords of(List<ContentWord> ko, List<ContentWord> en, boolean[][] linked) {
    boolean[][] turned = new boolean[en.size()][ko.size()];
    for (int i = 0; i < ko.size(); i++) {
      for (int j = 0; j < en.size(); j++) {
        turned[j][i] = linked[i][j];
      }
    }
    return new ContentWords(side(ko, linked, en), side(en, turned, ko));
  }

  private static List<ContentWord> side(
      List<ContentWord> side, boolean[][] linked, List<ContentWord> other) {
    int sentences = side.isEmpty() ? 0 : side.get(side.size() - 1).sentence() + 1;
    boolean[] taken = new boolean[other.size()];
    boolean[] covered = new boolean[side.size()];
    List<Integer> order = new ArrayList<>(IntStream.range(0, sentences).boxed().toList());
    if (sentences > 1) {
      order.sort(Comparator.comparingDouble(s -> -share(side, linked, s)));
    }
    for (int sentence : order) {
      for (int i = 0; i < side.size(); i++) {
        covered[i] |= side.get(i).sentence() == sentence && free(linked[i], taken);
      }
      take(side, linked, sentence, other, taken);
    }
    boolean[] none = new boolean[other.size()];
    List<ContentWord> all = new ArrayList<>(side.size());
    for (int i = 0; i < side.size(); i++) {
      all.add(side.get(i).with(free(linked[i], none), covered[i]));
    }
    return all;
  }

  private static boolean free(boolean[] linked, boolean[] taken) {
    for (int j = 0; j < linked.length; j++) {
      if (linked[j] && !taken[j]) {
        return true;
      }
    }
    return false;
  }

  /** Takes the counterparts in the other side's sentence that has most of them. */
  private static void take(
      List<ContentWord> side,
      boolean[][] linked,
      int sentence,
      List<ContentWord> other,
      boolean[] taken) {
    boolean[] found = new boolean[other.size()];
    for (int i = 0; i < side.size(); i++) {
      for (int j = 0; side.get(i).sentence() == sentence && j < found.length; j++) {
        found[j] |= linked[i][j];
      }
    }
    int home = home(other, found);
    for (int j = 0; j < taken.length; j++) {
      taken[j] |= found[j] && other.get(j).sentence() == home;
    }
  }

  private static int home(List<ContentWord> other, boolean[] found) {
    int[] counts = new int[other.isEmpty() ? 1 : other.get(other.size() - 1).sentence() + 1];
    int home = 0;
    for (int j = 0; j < found.length; j++) {
      counts[other.get(j).sentence()] += found[j] ? 1 : 0;
    }
    for (int s = 0; s < counts.length; s++) {
      home = counts[s] > counts[home] ? s : home;
    }
    return home;
  }

  private static double share(List<ContentWord> side, boolean[][] linked, int sentence) {
    int all = 0;
    int found = 0;
    boolean[] none = new boolean[linked.length == 0 ? 0 : linked[0].length];
    for (int i = 0; i < side.size(); i++) {
      if (side.get(i).sentence() == sentence) {
        all++;
        found += free(linked[i], none) ? 1 : 0;
      }
    }
    return found / (all + 1.0);
  }
}
