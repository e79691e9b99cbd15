package org.naranhi.quantity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What may stand after a Korean numeral: counters, units and currencies of {@code
 * data/counters/ko.tsv}, found by the longest match.
 */
final class KoreanUnits {

  /**
   * A counter, unit or currency.
   *
   * @param word as it is written
   * @param kind what a number with it is
   * @param unit its canonical name
   * @param takesNative whether native numerals stand before it: 한 명
   * @param takesGlued whether they stand before it without a space: 한명
   */
  record Entry(
      String word, QuantityKind kind, String unit, boolean takesNative, boolean takesGlued) {

    /** The entry that stands for none. */
    static final Entry NONE = new Entry("", QuantityKind.NUMBER, "", false, false);

    boolean found() {
      return !word.isEmpty();
    }
  }

  private static final String RESOURCE = "/org/naranhi/data/counters/ko.tsv";
  private static final KoreanUnits SHIPPED = load();

  private final Node root;

  private KoreanUnits(Builder builder) {
    this.root = builder.freeze();
  }

  /** The longest entry that starts at {@code i}, or {@link Entry#NONE}. */
  static Entry at(KoreanText text, int i) {
    return SHIPPED.longest(text, i);
  }

  private Entry longest(KoreanText text, int i) {
    Node node = root.kid(text.at(i));
    Entry best = Entry.NONE;
    int at = i;
    while (node != Node.NONE) {
      at++;
      if (node.entry.found() && endsHere(text, at)) {
        best = node.entry;
      }
      node = node.kid(text.at(at));
    }
    return best;
  }

  /** A unit in Latin letters ends where the letters end: 5m, not 5man. */
  private static boolean endsHere(KoreanText text, int end) {
    return !(KoreanText.isLatin(text.at(end - 1)) && KoreanText.isLatin(text.at(end)));
  }

  private static KoreanUnits load() {
    Builder builder = new Builder();
    try (InputStream in = KoreanUnits.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the program's data lacks " + RESOURCE);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          builder.addLine(line, number);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + RESOURCE + " failed", e);
    }
    return new KoreanUnits(builder);
  }

  /** A place in the tree of words; {@code kids} stand in the order of {@code keys}. */
  private static final class Node {
    private static final Node NONE = new Node(new char[0], new Node[0], Entry.NONE);

    private final char[] keys;
    private final Node[] kids;
    private final Entry entry;

    Node(char[] keys, Node[] kids, Entry entry) {
      this.keys = keys;
      this.kids = kids;
      this.entry = entry;
    }

    Node kid(char c) {
      int at = Arrays.binarySearch(keys, c);
      return at < 0 ? NONE : kids[at];
    }
  }

  /** A growing tree of words. */
  private static final class Builder {
    private final TreeMap<Character, Builder> kids = new TreeMap<>();
    private Entry entry = Entry.NONE;

    void addLine(String line, int number) {
      String[] columns = line.split("\t", -1);
      if (columns.length != 4) {
        throw new IllegalStateException(
            RESOURCE
                + ":"
                + number
                + ": error: expected 4 columns (kind, unit, flags, words) but got "
                + columns.length);
      }
      QuantityKind kind = QuantityKind.valueOf(columns[0].toUpperCase(Locale.ROOT));
      for (String written : columns[3].split(" ", -1)) {
        String word = written.replace('_', ' ');
        String unit = columns[1].equals("=") ? word : columns[1];
        boolean takesNative = columns[2].contains("n");
        boolean takesGlued = columns[2].contains("h");
        add(word, 0, new Entry(word, kind, unit, takesNative, takesGlued));
      }
    }

    private void add(String word, int from, Entry added) {
      if (from == word.length()) {
        entry = added;
      } else {
        kids.computeIfAbsent(word.charAt(from), c -> new Builder()).add(word, from + 1, added);
      }
    }

    Node freeze() {
      char[] keys = new char[kids.size()];
      Node[] frozen = new Node[kids.size()];
      int i = 0;
      for (Map.Entry<Character, Builder> kid : kids.entrySet()) {
        keys[i] = kid.getKey();
        frozen[i++] = kid.getValue().freeze();
      }
      return new Node(keys, frozen, entry);
    }
  }
}
