package org.naranhi.align;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;

/**
 * Document pairs for tests: type e of one side translates type e of the other.
 *
 * @param ko one side
 * @param en the other
 * @param evidence which type translates which
 */
record Pairs(Side ko, Side en, Evidence evidence) {

  private static final double TRANSLATES = .5;

  /** Sentences given as bags of types below {@code types}; 30 bytes a type, one at least. */
  static Side side(int types, int[]... sentences) {
    double[] lengths = new double[sentences.length];
    boolean[] starts = new boolean[sentences.length];
    int[] offsets = new int[sentences.length + 1];
    for (int i = 0; i < sentences.length; i++) {
      lengths[i] = Math.max(1, 30 * sentences[i].length);
      starts[i] = i % 3 == 0;
      offsets[i + 1] = offsets[i] + sentences[i].length;
    }
    int[] all = new int[offsets[sentences.length]];
    double[] background = new double[types];
    java.util.Arrays.fill(background, 1.0 / types);
    for (int i = 0; i < sentences.length; i++) {
      System.arraycopy(sentences[i], 0, all, offsets[i], sentences[i].length);
    }
    byte[] groups = new byte[types];
    for (int t = 0; t < types; t++) {
      groups[t] = (byte) (t % Side.GROUPS);
    }
    return new Side(lengths, starts, offsets, all, background, groups);
  }

  /** Type e translates type e with {@value #TRANSLATES}. */
  static TranslationTable diagonal(int types) {
    TranslationTable.Builder table = new TranslationTable.Builder(types);
    for (int e = 0; e < types; e++) {
      table.add(e, e, TRANSLATES);
    }
    return table.build();
  }

  static Pairs of(int types, int[][] ko, int[][] en) {
    return new Pairs(
        side(types, ko), side(types, en), new Evidence(diagonal(types), diagonal(types)));
  }

  /** Sentences of random types on both sides, unrelated. */
  static Pairs unrelated(Random random, int koCount, int enCount, int types) {
    return of(types, sentences(random, koCount, types), sentences(random, enCount, types));
  }

  private static int[][] sentences(Random random, int count, int types) {
    int[][] all = new int[count][];
    for (int i = 0; i < count; i++) {
      all[i] = random.ints(1 + random.nextInt(6), 0, types).toArray();
    }
    return all;
  }

  /** A text and its word-for-word translation, every sentence of five types. */
  static Pairs parallel(Random random, int count, int types) {
    int[][] both = new int[count][];
    for (int i = 0; i < count; i++) {
      both[i] = random.ints(5, 0, types).toArray();
    }
    return of(types, both, both);
  }

  /** The pair with its sides exchanged. */
  Pairs swapped() {
    return new Pairs(en, ko, new Evidence(evidence.koGivenEn(), evidence.enGivenKo()));
  }

  /** The shipped parameters with some replaced. */
  static AlignmentModel model(Map<String, String> changes) {
    Properties shipped = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                Pairs.class.getResourceAsStream("/org/naranhi/data/model/default.properties")),
            StandardCharsets.UTF_8)) {
      shipped.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> all = new TreeMap<>();
    shipped.stringPropertyNames().forEach(name -> all.put(name, shipped.getProperty(name)));
    all.putAll(changes);
    return AlignmentModel.of(all);
  }
}
