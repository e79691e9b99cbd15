package org.naranhi.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Sentence pairs of long documents that rare evidence ties together: the heaviest chain that rises
 * on both sides.
 *
 * <p>Candidates come from an inverted index of the English sentences over types that occur in few
 * of them; a pair is kept if each is the other's best. The chain is a weighted longest increasing
 * subsequence, O(n log n).
 */
final class AnchorChain {

  /** A sentence pair and the evidence for it in nats. */
  record Anchor(int ko, int en, double weight) {}

  /** A type that occurs in more sentences than this is no anchor. */
  private static final int RARE = 12;

  /** Evidence in nats that a candidate needs. */
  private static final double ENOUGH = 9;

  private AnchorChain() {}

  /** The chain for two sides. */
  static List<Anchor> find(Side ko, Side en, Evidence evidence) {
    return supported(increasing(candidates(ko, en, evidence)));
  }

  private static List<Anchor> candidates(Side ko, Side en, Evidence evidence) {
    int[][] postings = postings(en);
    int[] koFrequency = ko.documentFrequencies();
    double[] scores = new double[en.size()];
    int[] touched = new int[en.size()];
    int[] bestKo = new int[en.size()];
    double[] bestKoScore = new double[en.size()];
    int[] bestEn = new int[ko.size()];
    double[] bestEnScore = new double[ko.size()];
    Arrays.fill(bestKo, -1);
    for (int i = 0; i < ko.size(); i++) {
      int count = score(ko, i, koFrequency, evidence.enGivenKo(), en, postings, scores, touched);
      bestEn[i] = -1;
      for (int k = 0; k < count; k++) {
        int j = touched[k];
        if (scores[j] > bestEnScore[i]) {
          bestEnScore[i] = scores[j];
          bestEn[i] = j;
        }
        if (scores[j] > bestKoScore[j]) {
          bestKoScore[j] = scores[j];
          bestKo[j] = i;
        }
        scores[j] = 0;
      }
    }
    List<Anchor> anchors = new ArrayList<>();
    for (int i = 0; i < ko.size(); i++) {
      int j = bestEn[i];
      if (j >= 0 && bestKo[j] == i && bestEnScore[i] >= ENOUGH) {
        anchors.add(new Anchor(i, j, bestEnScore[i]));
      }
    }
    return anchors;
  }

  private static int score(
      Side ko,
      int i,
      int[] koFrequency,
      TranslationTable table,
      Side en,
      int[][] postings,
      double[] scores,
      int[] touched) {
    int count = 0;
    for (int p = ko.offset(i); p < ko.offset(i + 1); p++) {
      int e = ko.type(p);
      if (koFrequency[e] > 4 * RARE) {
        continue;
      }
      for (int k = table.rowStart(e); k < table.rowStart(e + 1); k++) {
        int f = table.column(k);
        int[] sentences = postings[f];
        if (sentences.length == 0 || table.value(k) < .01) {
          continue;
        }
        double gain = Math.log(1 + table.value(k) / 10 * en.size() / sentences.length);
        for (int j : sentences) {
          if (scores[j] == 0) {
            touched[count++] = j;
          }
          scores[j] += gain;
        }
      }
    }
    return count;
  }

  private static int[][] postings(Side en) {
    int[] frequency = en.documentFrequencies();
    int[][] postings = new int[en.typeCount()][];
    int[] filled = new int[en.typeCount()];
    for (int f = 0; f < postings.length; f++) {
      postings[f] = new int[frequency[f] <= RARE ? frequency[f] : 0];
    }
    for (int j = 0; j < en.size(); j++) {
      for (int p = en.offset(j); p < en.offset(j + 1); p++) {
        int f = en.type(p);
        if (filled[f] < postings[f].length && (filled[f] == 0 || postings[f][filled[f] - 1] != j)) {
          postings[f][filled[f]++] = j;
        }
      }
    }
    return postings;
  }

  /** The heaviest subsequence that rises on both sides; {@code anchors} in Korean order. */
  static List<Anchor> increasing(List<Anchor> anchors) {
    int size = anchors.stream().mapToInt(Anchor::en).max().orElse(-1) + 2;
    double[] tree = new double[size];
    int[] owner = new int[size];
    Arrays.fill(owner, -1);
    int[] previous = new int[anchors.size()];
    int best = -1;
    double bestSum = 0;
    for (int a = 0; a < anchors.size(); a++) {
      Anchor anchor = anchors.get(a);
      double sum = 0;
      previous[a] = -1;
      for (int k = anchor.en(); k > 0; k -= k & -k) {
        if (tree[k] > sum) {
          sum = tree[k];
          previous[a] = owner[k];
        }
      }
      sum += anchor.weight();
      for (int k = anchor.en() + 1; k < size; k += k & -k) {
        if (sum > tree[k]) {
          tree[k] = sum;
          owner[k] = a;
        }
      }
      if (sum > bestSum) {
        bestSum = sum;
        best = a;
      }
    }
    List<Anchor> chain = new ArrayList<>();
    for (int a = best; a >= 0; a = previous[a]) {
      chain.add(anchors.get(a));
    }
    Collections.reverse(chain);
    return chain;
  }

  /** Drops anchors that stand far off the line through their neighbours on both sides. */
  private static List<Anchor> supported(List<Anchor> chain) {
    List<Anchor> kept = new ArrayList<>();
    for (int a = 0; a < chain.size(); a++) {
      boolean before = a == 0 || near(chain.get(a - 1), chain.get(a));
      boolean after = a == chain.size() - 1 || near(chain.get(a), chain.get(a + 1));
      if (before || after || chain.get(a).weight() > 3 * ENOUGH) {
        kept.add(chain.get(a));
      }
    }
    return kept;
  }

  private static boolean near(Anchor a, Anchor b) {
    int ko = b.ko() - a.ko();
    int en = b.en() - a.en();
    return Math.abs(ko - en) <= 4 + Math.min(ko, en) / 2;
  }
}
