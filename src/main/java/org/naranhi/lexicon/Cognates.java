package org.naranhi.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words of two languages that look alike: {@code expedition} and {@code expedicion}, {@code
 * kamerad} and {@code camarade}.
 */
public final class Cognates {

  /** Likeness from which two words are taken for one. */
  private static final double ALIKE = .65;

  /** Probability that a word is rendered by its like. */
  private static final double SAME = .6;

  /** A shorter word is alike to itself only. */
  private static final int SHORT = 4;

  private Cognates() {}

  /**
   * A pair of words.
   *
   * @param left position of the left word in its list
   * @param right position of the right word in its list
   * @param probability that the one is rendered by the other, above 0 to {@value Cognates#SAME}
   */
  public record Pair(int left, int right, double probability) {}

  /** The pairs of two lists of distinct lower-case words, in order. Words alike start alike. */
  public static List<Pair> find(List<String> left, List<String> right) {
    Map<String, List<Integer>> byStart = new HashMap<>();
    for (int r = 0; r < right.size(); r++) {
      byStart.computeIfAbsent(start(right.get(r)), s -> new ArrayList<>()).add(r);
    }
    List<Pair> pairs = new ArrayList<>();
    for (int l = 0; l < left.size(); l++) {
      for (int r : byStart.getOrDefault(start(left.get(l)), List.of())) {
        double probability = probability(left.get(l), right.get(r));
        if (probability > 0) {
          pairs.add(new Pair(l, r, probability));
        }
      }
    }
    return pairs;
  }

  private static String start(String word) {
    String sound = sound(word);
    return sound.substring(0, Math.min(2, sound.length()));
  }

  /** 0 for words that are not alike. */
  static double probability(String a, String b) {
    if (a.equals(b)) {
      return SAME;
    }
    double likeness = likeness(sound(a), sound(b));
    boolean sign = !Character.isLetter(a.charAt(0));
    return sign || Math.min(a.length(), b.length()) < SHORT || likeness < ALIKE
        ? 0
        : SAME * Math.min(1, (likeness - ALIKE + .1) / (1 - ALIKE + .1));
  }

  /** One letter for letters that languages of one script use for one sound. */
  private static String sound(String word) {
    return word.replace("ph", "f")
        .replace("th", "t")
        .replace("qu", "k")
        .replace('c', 'k')
        .replace('y', 'i')
        .replace('w', 'v')
        .replace('z', 's');
  }

  /** Twice the length of the longest common subsequence over both lengths, 0 to 1. */
  static double likeness(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int i = 0; i < a.length(); i++) {
      int diagonal = 0;
      for (int j = 0; j < b.length(); j++) {
        int above = row[j + 1];
        row[j + 1] = a.charAt(i) == b.charAt(j) ? diagonal + 1 : Math.max(above, row[j]);
        diagonal = above;
      }
    }
    return 2.0 * row[b.length()] / Math.max(1, a.length() + b.length());
  }
}
