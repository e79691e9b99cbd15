package org.naranhi.quantity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

  private final Node root = new Node(Map.of(), Entry.NONE);
  private final Map<Character, Node> first;

  private KoreanUnits(Builder builder) {
    this.first = builder.freeze().kids;
  }

  /** The longest entry that starts at {@code i}, or {@link Entry#NONE}. */
  static Entry at(KoreanText text, int i) {
    return SHIPPED.longest(text, i);
  }

  private Entry longest(KoreanText text, int i) {
    Node node = first.getOrDefault(text.at(i), root);
    Entry best = Entry.NONE;
    int at = i;
    while (node != root) {
      at++;
      if (node.entry.found() && endsHere(text, at)) {
        best = node.entry;
      }
      node = node.kids.getOrDefault(text.at(at), root);
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

  private record Node(Map<Character, Node> kids, Entry entry) {}

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
      for (String written : columns[3].split(" ")) {
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
      TreeMap<Character, Node> frozen = new TreeMap<>();
      kids.forEach((c, kid) -> frozen.put(c, kid.freeze()));
      return new Node(Map.copyOf(frozen), entry);
    }
  }
}
