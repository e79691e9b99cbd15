package org.naranhi.app.corpus.dedup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds texts that were there before, exactly after normalisation or nearly, in the order in which
 * they come: the first one stays. Not safe for threads.
 *
 * <p>Near ones are found by {@link MinHash} in bands of {@value #ROWS} values: of texts that share
 * .7 of their shingles, .84 meet in a band, of those that share .8, .98; of those that share .3 one
 * in forty, and they are then compared as a whole. A text that is kept costs some 350 bytes.
 */
public final class Duplicates {

  /** Values of a band. */
  private static final int ROWS = 5;

  private static final int BANDS = MinHash.SIZE / ROWS;

  /** Letters that a text must have to be near another: shorter ones are alike by chance. */
  private static final int LEAST_LETTERS = 20;

  /** Texts of a band that one is compared with at most: boilerplate meets many. */
  private static final int MOST_COMPARED = 64;

  private final Options options;
  private final Map<Long, Integer> exact = new HashMap<>();
  private final List<Kept> kept = new ArrayList<>();
  private final BandTable table = new BandTable();

  /**
   * What counts as the same.
   *
   * @param similarity share of shingles from which on two texts are near, above 0 to 1; 1 for exact
   *     ones only
   * @param otherNumbersDiffer whether texts with other digits are different texts, however near
   */
  public record Options(double similarity, boolean otherNumbersDiffer) {

    /**
     * Near from .7 on, which a sentence of 15 words keeps when one of them is changed; what differs
     * in numbers differs: there is something to learn from both.
     */
    public static final Options DEFAULT = new Options(.7, true);

    /** Checks the range. */
    public Options {
      if (!(similarity > 0 && similarity <= 1)) {
        throw new IllegalArgumentException(
            "similarity must be above 0 and at most 1 but was " + similarity);
      }
    }
  }

  /**
   * What a text is.
   *
   * @param kind whether it was there before
   * @param original the number of the text that it repeats; its own where it is new
   */
  public record Verdict(Kind kind, int original) {}

  /** Whether a text was there before. */
  public enum Kind {
    /** It was not. */
    NEW,
    /** It was, letter for letter after normalisation. */
    EXACT,
    /** One much like it was. */
    NEAR
  }

  private record Kept(int number, short[] signature, long digits) {}

  /** One with the given options. */
  public Duplicates(Options options) {
    this.options = options;
  }

  /**
   * Judges a text and, where it is new, keeps it.
   *
   * @param number by which later ones that repeat it will name it
   */
  public Verdict see(int number, String text) {
    String normal = NormalText.of(text);
    Integer before = exact.putIfAbsent(Hashes.of(normal), number);
    if (before != null) {
      return new Verdict(Kind.EXACT, before);
    }
    if (options.similarity() >= 1 || normal.length() < LEAST_LETTERS) {
      return new Verdict(Kind.NEW, number);
    }
    long digits = options.otherNumbersDiffer() ? Hashes.of(NormalText.digits(text)) : 0;
    return near(new Kept(number, MinHash.signature(normal), digits));
  }

  /** Judges a pair of texts as one text: near where both sides together are. */
  public Verdict see(int number, String ko, String en) {
    return see(number, ko + "\n" + en);
  }

  private Verdict near(Kept text) {
    int best = -1;
    double most = options.similarity();
    for (int band = 0; band < BANDS; band++) {
      for (int place : table.find(band, text.signature())) {
        Kept other = kept.get(place);
        double similarity = MinHash.similarity(text.signature(), other.signature());
        boolean better = similarity > most || best < 0 && similarity >= most;
        if (other.digits() == text.digits() && better) {
          best = place;
          most = similarity;
        }
      }
    }
    if (best >= 0) {
      return new Verdict(Kind.NEAR, kept.get(best).number());
    }
    kept.add(text);
    for (int band = 0; band < BANDS; band++) {
      table.add(band, text.signature(), kept.size() - 1);
    }
    return new Verdict(Kind.NEW, text.number());
  }

  /** Which kept texts have the same values in a band: an open table of places, linear probing. */
  private final class BandTable {
    private static final int EMPTY = -1;
    private int[] places = filled(1 << 10);
    private int size;

    private static int[] filled(int size) {
      int[] table = new int[size];
      Arrays.fill(table, EMPTY);
      return table;
    }

    int[] find(int band, short[] signature) {
      int[] found = new int[MOST_COMPARED];
      int count = 0;
      int slot = slot(band, signature);
      while (places[slot] != EMPTY && count < MOST_COMPARED) {
        int place = places[slot] / BANDS;
        if (places[slot] % BANDS == band && sameBand(band, signature, place)) {
          found[count++] = place;
        }
        slot = (slot + 1) & (places.length - 1);
      }
      return Arrays.copyOf(found, count);
    }

    private boolean sameBand(int band, short[] signature, int place) {
      int from = band * ROWS;
      return Arrays.equals(
          signature, from, from + ROWS, kept.get(place).signature(), from, from + ROWS);
    }

    private int slot(int band, short[] signature) {
      long hash = band;
      for (int h = band * ROWS; h < (band + 1) * ROWS; h++) {
        hash = Hashes.mixed(hash ^ signature[h]);
      }
      return (int) hash & (places.length - 1);
    }

    void add(int band, short[] signature, int place) {
      if (2 * ++size > places.length) {
        grow();
      }
      put(slot(band, signature), place * BANDS + band);
    }

    private void put(int slot, int entry) {
      int free = slot;
      while (places[free] != EMPTY) {
        free = (free + 1) & (places.length - 1);
      }
      places[free] = entry;
    }

    private void grow() {
      int[] before = places;
      places = filled(2 * before.length);
      for (int entry : before) {
        if (entry != EMPTY) {
          put(slot(entry % BANDS, kept.get(entry / BANDS).signature()), entry);
        }
      }
    }
  }
}
