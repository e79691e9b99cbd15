package org.naranhi.text.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The words of a file and how its characters stand beside one another, counted inside its lines:
 * what tells how words that a line end cuts apart are to be put together.
 */
final class Vocabulary {

  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, Integer> pairs = new HashMap<>();

  Vocabulary(List<PageText> pages) {
    for (PageText page : pages) {
      page.lines().forEach(l -> add(l.text()));
    }
  }

  private void add(String line) {
    String[] tokens = line.split(" ");
    for (int i = 0; i < tokens.length; i++) {
      if (i > 0 && i + 1 < tokens.length) {
        words.merge(key(tokens[i]), 1, Integer::sum);
      }
      addPairs(tokens[i]);
      if (i > 0 && !tokens[i].isEmpty() && !tokens[i - 1].isEmpty()) {
        String before = tokens[i - 1];
        count(before.charAt(before.length() - 1), ' ', tokens[i].charAt(0));
      }
    }
  }

  private void addPairs(String token) {
    for (int i = 1; i < token.length(); i++) {
      count(token.charAt(i - 1), '+', token.charAt(i));
    }
  }

  private void count(char before, char border, char after) {
    if (Scripts.isEastAsian(before) || Scripts.isEastAsian(after)) {
      char left = sort(before);
      char right = sort(after);
      pairs.merge("" + left + border + right, 1, Integer::sum);
      pairs.merge("" + left + border, 1, Integer::sum);
      pairs.merge("" + border + right, 1, Integer::sum);
    }
  }

  /** All digits are one character here, and all letters but Hangul and Hanja another. */
  private static char sort(char c) {
    if (Scripts.isEastAsian(c)) {
      return c;
    }
    return Character.isDigit(c) ? '0' : Character.isLetter(c) ? 'A' : c;
  }

  private static String key(String word) {
    return EDGES.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** How often the word stands inside a line, marks around it apart. */
  int count(String word) {
    return words.getOrDefault(key(word), 0);
  }

  /**
   * The log odds that a space stands between two characters, by how they stand in the file, in
   * nats: above 0 if one does.
   */
  double spaceOdds(char before, char after) {
    char left = sort(before);
    char right = sort(after);
    double spaced = pairs.getOrDefault("" + left + ' ' + right, 0);
    double joined = pairs.getOrDefault("" + left + '+' + right, 0);
    double alone = odds("" + left + ' ', "" + left + '+') + odds(" " + right, "+" + right);
    double prior = 1 / (1 + Math.exp(-alone));
    return Math.log((spaced + 2 * prior) / (joined + 2 * (1 - prior)));
  }

  private double odds(String spaced, String joined) {
    return Math.log((pairs.getOrDefault(spaced, 0) + 0.5) / (pairs.getOrDefault(joined, 0) + 0.7));
  }
}
