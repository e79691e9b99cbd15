package org.naranhi.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.token.EnglishTokenizer;

/**
 * A Korean–English dictionary: headwords in nori's lemma form with their renderings, most usual
 * first.
 *
 * <p>File format: UTF-8, one entry a line, {@code headword<TAB>POS<TAB>rendering; rendering; …};
 * lines that begin with {@code #} are comments.
 */
public final class Dictionary {

  private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}\\p{M}']+");

  private final Map<String, String[]> renderings;

  /** The stems of the words of all renderings, once somebody has asked; equal whoever gathers. */
  private volatile @Nullable Stems stems;

  /** The stems of the words of renderings: all, and those without a capital. */
  private record Stems(Set<String> all, Set<String> small) {}

  private Dictionary(Map<String, String[]> renderings) {
    this.renderings = renderings;
  }

  /** A dictionary without entries. */
  public static Dictionary empty() {
    return new Dictionary(Map.of());
  }

  /** The dictionary that ships with the program. */
  static Dictionary shipped() {
    List<String> lines = new ArrayList<>();
    for (String file : ShippedFiles.lines("dictionary/FILES")) {
      lines.addAll(ShippedFiles.lines("dictionary/" + file));
    }
    return parse(lines);
  }

  /**
   * Reads dictionary files.
   *
   * @param lines the lines of all files, comments included
   * @throws IllegalArgumentException for a line that has not three columns
   */
  public static Dictionary parse(Collection<String> lines) {
    Map<String, String[]> all = new HashMap<>(lines.size() * 2);
    for (String line : lines) {
      if (line.isEmpty() || line.charAt(0) == '#') {
        continue;
      }
      int first = line.indexOf('\t');
      int second = line.indexOf('\t', first + 1);
      if (first <= 0 || second < 0 || second == line.length() - 1) {
        throw new IllegalArgumentException(
            "a dictionary line needs headword, part of speech and renderings by tabs: " + line);
      }
      all.merge(
          line.substring(0, first), line.substring(second + 1).split("; *"), Dictionary::join);
    }
    return new Dictionary(all);
  }

  /** The renderings of two entries in turn, each once. */
  private static String[] join(String[] a, String[] b) {
    Set<String> both = new LinkedHashSet<>();
    for (int i = 0; i < Math.max(a.length, b.length); i++) {
      if (i < a.length) {
        both.add(a[i]);
      }
      if (i < b.length) {
        both.add(b[i]);
      }
    }
    return both.toArray(String[]::new);
  }

  /** Whether {@code lemma} is a headword. */
  public boolean knows(String lemma) {
    return renderings.containsKey(lemma);
  }

  /** The renderings of {@code lemma}, most usual first; empty where it is unknown. */
  public List<String> renderings(String lemma) {
    String[] known = renderings.get(lemma);
    return known == null ? List.of() : List.of(known);
  }

  /** Whether an English stem occurs in a rendering; the first call goes through all of them. */
  boolean renders(String stem, EnglishTokenizer english) {
    return stems(english).all().contains(stem);
  }

  /** Whether it occurs in a rendering without a capital: it is then more than a name. */
  boolean rendersInSmallLetters(String stem, EnglishTokenizer english) {
    return stems(english).small().contains(stem);
  }

  private Stems stems(EnglishTokenizer english) {
    Stems known = stems;
    if (known == null) {
      known = gathered(english);
      stems = known;
    }
    return known;
  }

  private Stems gathered(EnglishTokenizer english) {
    Set<String> words = new HashSet<>();
    for (String[] all : renderings.values()) {
      for (String rendering : all) {
        words.addAll(Arrays.asList(WORD_BREAK.split(rendering)));
      }
    }
    Stems found = new Stems(new HashSet<>(words.size() * 2), new HashSet<>(words.size() * 2));
    for (String word : words) {
      String lower = word.toLowerCase(Locale.ROOT);
      String stem = english.stem(lower);
      List<String> irregular = EnglishForms.shipped().irregular(stem);
      found.all().add(stem);
      found.all().addAll(irregular);
      if (lower.equals(word)) {
        found.small().add(stem);
        found.small().addAll(irregular);
      }
    }
    return found;
  }

  /** The number of headwords. */
  public int size() {
    return renderings.size();
  }
}
