package org.naranhi.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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

  /** A type that occurs in more sentences than this is no anchor, except in long documents. */
  private static final int RARE = 12;

  /** In long documents a type is rare up to this share of the sentences. */
  private static final double RARE_SHARE = .003;

  /** Evidence in nats that a candidate needs. */
  private static final double ENOUGH = 7;

  /** Evidence in nats that a candidate needs beyond that of the second best. */
  private static final double MARGIN = 2;

  /** An anchor is held against this many before and after it. */
  private static final int NEIGHBOURS = 3;

  private AnchorChain() {}

  /** The chain for two sides. */
  static List<Anchor> find(Side ko, Side en, Evidence evidence) {
    return supported(increasing(candidates(ko, en, evidence)));
  }

  /**
   * Pairs of free sentences that rare evidence ties together, each the other's best among the free.
   */
  static List<Anchor> among(Side ko, BitSet koFree, Side en, BitSet enFree, Evidence evidence) {
    int[] koNumbers = koFree.stream().filter(i -> i < ko.size()).toArray();
    int[] enNumbers = enFree.stream().filter(j -> j < en.size()).toArray();
    List<Anchor> anchors = new ArrayList<>();
    for (Anchor a : candidates(ko.select(koNumbers), en.select(enNumbers), evidence)) {
      anchors.add(new Anchor(koNumbers[a.ko()], enNumbers[a.en()], a.weight()));
    }
    return anchors;
  }

  private static List<Anchor> candidates(Side ko, Side en, Evidence evidence) {
    int rare = Math.max(RARE, (int) (RARE_SHARE * en.size()));
    int[][] postings = postings(en, rare);
    int[] koFrequency = ko.documentFrequencies();
    double[] scores = new double[en.size()];
    int[] touched = new int[en.size()];
    int[] bestKo = new int[en.size()];
    double[] bestKoScore = new double[en.size()];
    int[] bestEn = new int[ko.size()];
    double[] bestEnScore = new double[ko.size()];
    double[] margins = new double[ko.size()];
    Arrays.fill(bestKo, -1);
    for (int i = 0; i < ko.size(); i++) {
      int count =
          score(ko, i, rare, koFrequency, evidence.enGivenKo(), en, postings, scores, touched);
      bestEn[i] = -1;
      double second = 0;
      for (int k = 0; k < count; k++) {
        int j = touched[k];
        if (scores[j] > bestEnScore[i]) {
          second = bestEnScore[i];
          bestEnScore[i] = scores[j];
          bestEn[i] = j;
        } else {
          second = Math.max(second, scores[j]);
        }
        if (scores[j] > bestKoScore[j]) {
          bestKoScore[j] = scores[j];
          bestKo[j] = i;
        }
        scores[j] = 0;
      }
      margins[i] = bestEnScore[i] - second;
    }
    List<Anchor> anchors = new ArrayList<>();
    for (int i = 0; i < ko.size(); i++) {
      int j = bestEn[i];
      if (j >= 0 && bestKo[j] == i && bestEnScore[i] >= ENOUGH && margins[i] >= MARGIN) {
        anchors.add(new Anchor(i, j, Math.min(margins[i], 3 * ENOUGH)));
      }
    }
    return anchors;
  }

  private static int score(
      Side ko,
      int i,
      int rare,
      int[] koFrequency,
      TranslationTable table,
      Side en,
      int[][] postings,
      double[] scores,
      int[] touched) {
    int count = 0;
    for (int p = ko.offset(i); p < ko.offset(i + 1); p++) {
      int e = ko.type(p);
      if (koFrequency[e] > 2 * rare) {
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

  private static int[][] postings(Side en, int rare) {
    int[] frequency = en.documentFrequencies();
    int[][] postings = new int[en.typeCount()][];
    int[] filled = new int[en.typeCount()];
    for (int f = 0; f < postings.length; f++) {
      postings[f] = new int[frequency[f] <= rare ? frequency[f] : 0];
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

  /** Drops anchors that stand far off the lines through their neighbours on both sides. */
  private static List<Anchor> supported(List<Anchor> chain) {
    List<Anchor> kept = new ArrayList<>();
    for (int a = 0; a < chain.size(); a++) {
      int near = 0;
      int asked = 0;
      for (int b = Math.max(0, a - NEIGHBOURS);
          b <= Math.min(chain.size() - 1, a + NEIGHBOURS);
          b++) {
        if (b != a) {
          asked++;
          near += near(chain.get(Math.min(a, b)), chain.get(Math.max(a, b))) ? 1 : 0;
        }
      }
      if (near * 2 >= Math.min(asked, NEIGHBOURS)) {
        kept.add(chain.get(a));
      }
    }
    return kept;
  }

  /** Whether both sides advance alike from one anchor to the next. */
  private static boolean near(Anchor a, Anchor b) {
    int ko = b.ko() - a.ko();
    int en = b.en() - a.en();
    return Math.abs(ko - en) <= 3 + Math.min(ko, en) / 3;
  }
}
