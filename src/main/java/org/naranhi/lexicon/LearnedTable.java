package org.naranhi.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Word translation probabilities learned from parallel text, in one block of bytes that is used as
 * it lies: loading costs reading, looking up a binary search.
 *
 * <p>Layout, all big-endian: magic {@value #MAGIC}, version, counts of Korean words, English words
 * and entries; for each side the offsets of its words (UTF-8, sorted by bytes), the words, and
 * their quantised log frequencies (a byte each); row starts; then for each entry the English word's
 * number (int) and both probabilities as a byte each: p = exp(−b / 32), so that .001 is the least
 * and the error at most 1.6 %.
 */
public final class LearnedTable {

  private static final int MAGIC = 0x4e52_4854;
  private static final int VERSION = 1;
  private static final double STEPS = 32;

  /** A generation of words whose numbers are remembered, for each side. */
  private static final int REMEMBERED = 1 << 14;

  private final ByteBuffer data;
  private final Words ko;
  private final Words en;
  private final int rows;
  private final int entries;
  private final int size;

  private LearnedTable(ByteBuffer data) {
    this.data = data;
    if (data.limit() < 20 || data.getInt(0) != MAGIC || data.getInt(4) != VERSION) {
      throw new IllegalArgumentException("not a table of word evidence of version " + VERSION);
    }
    int koCount = data.getInt(8);
    int enCount = data.getInt(12);
    size = data.getInt(16);
    ko = new Words(20, koCount);
    en = new Words(ko.end(), enCount);
    rows = en.end();
    entries = rows + 4 * (koCount + 1);
    if (data.limit() != entries + 6 * size) {
      throw new IllegalArgumentException(
          "a table of "
              + size
              + " entries must have "
              + (entries + 6 * size)
              + " bytes but has "
              + data.limit());
    }
  }

  /**
   * A table from its bytes.
   *
   * @throws IllegalArgumentException if they are no such table
   */
  public static LearnedTable of(byte[] bytes) {
    return new LearnedTable(ByteBuffer.wrap(bytes));
  }

  /** A side's words: offsets, text, frequencies. */
  private final class Words {
    private final int start;
    private final int count;
    private final int text;
    private final WordCache<Integer> numbers = new WordCache<>(REMEMBERED, this::search);

    Words(int start, int count) {
      this.start = start;
      this.count = count;
      text = start + 4 * (count + 1);
    }

    int end() {
      return text + data.getInt(start + 4 * count) + count;
    }

    int find(String word) {
      return numbers.get(word);
    }

    private int search(String sought) {
      byte[] word = sought.getBytes(StandardCharsets.UTF_8);
      int low = 0;
      int high = count - 1;
      while (low <= high) {
        int middle = (low + high) >>> 1;
        int order =
            Arrays.compareUnsigned(
                data.array(),
                text + offset(middle),
                text + offset(middle + 1),
                word,
                0,
                word.length);
        if (order == 0) {
          return middle;
        }
        if (order < 0) {
          low = middle + 1;
        } else {
          high = middle - 1;
        }
      }
      return -1;
    }

    private int offset(int word) {
      return data.getInt(start + 4 * word);
    }

    String word(int number) {
      return new String(
          data.array(),
          text + offset(number),
          offset(number + 1) - offset(number),
          StandardCharsets.UTF_8);
    }

    double frequency(int number) {
      return number < 0 ? 0 : Math.exp(-(data.get(text + offset(count) + number) & 0xff) / 16.0);
    }
  }

  /** The number of a Korean word, or -1. */
  public int koNumber(String word) {
    return ko.find(word);
  }

  /** The number of an English word, or -1. */
  public int enNumber(String word) {
    return en.find(word);
  }

  /** The relative frequency of a Korean word in the text learned from, 0 for number -1. */
  public double koFrequency(int number) {
    return ko.frequency(number);
  }

  /** The relative frequency of an English word in the text learned from, 0 for number -1. */
  public double enFrequency(int number) {
    return en.frequency(number);
  }

  /** How many Korean words there are. */
  public int koCount() {
    return ko.count;
  }

  /** How many English words there are. */
  public int enCount() {
    return en.count;
  }

  /** The Korean word of a number. */
  public String koWord(int number) {
    return ko.word(number);
  }

  /** The English word of a number. */
  public String enWord(int number) {
    return en.word(number);
  }

  /** How many word pairs there are. */
  public int size() {
    return size;
  }

  /** Where the entries of a Korean word begin; {@code ko + 1} gives their end. */
  public int rowStart(int ko) {
    return data.getInt(rows + 4 * ko);
  }

  /** The English word's number of an entry. */
  public int enOf(int entry) {
    return data.getInt(entries + 6 * entry);
  }

  /** t(en | ko) of an entry. */
  public double enGivenKo(int entry) {
    return Math.exp(-(data.get(entries + 6 * entry + 4) & 0xff) / STEPS);
  }

  /** t(ko | en) of an entry. */
  public double koGivenEn(int entry) {
    return Math.exp(-(data.get(entries + 6 * entry + 5) & 0xff) / STEPS);
  }

  /** Writes the table's bytes. */
  public void writeTo(OutputStream out) throws IOException {
    out.write(data.array());
  }

  /** Collects words and entries. */
  static final class Builder {
    private static final Comparator<String> BY_BYTES =
        (a, b) ->
            Arrays.compareUnsigned(
                a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    private final Map<String, Integer> koCounts = new TreeMap<>(BY_BYTES);
    private final Map<String, Integer> enCounts = new TreeMap<>(BY_BYTES);
    private final Map<String, List<Entry>> byKo = new TreeMap<>(BY_BYTES);

    private record Entry(String en, double enGivenKo, double koGivenEn) {}

    void koCount(String word, int count) {
      koCounts.put(word, count);
    }

    void enCount(String word, int count) {
      enCounts.put(word, count);
    }

    void add(String ko, String en, double enGivenKo, double koGivenEn) {
      byKo.computeIfAbsent(ko, k -> new ArrayList<>()).add(new Entry(en, enGivenKo, koGivenEn));
    }

    LearnedTable build() {
      long koTotal = koCounts.values().stream().mapToLong(Integer::longValue).sum();
      long enTotal = enCounts.values().stream().mapToLong(Integer::longValue).sum();
      // A word seen once and in no entry says nothing that its absence would not.
      koCounts.entrySet().removeIf(e -> e.getValue() < 2 && !byKo.containsKey(e.getKey()));
      Set<String> paired = new HashSet<>();
      byKo.values().forEach(row -> row.forEach(entry -> paired.add(entry.en())));
      enCounts.entrySet().removeIf(e -> e.getValue() < 2 && !paired.contains(e.getKey()));
      List<String> koWords = new ArrayList<>(koCounts.keySet());
      List<String> enWords = new ArrayList<>(enCounts.keySet());
      int size = byKo.values().stream().mapToInt(List::size).sum();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (DataOutputStream out = new DataOutputStream(bytes)) {
        out.writeInt(MAGIC);
        out.writeInt(VERSION);
        out.writeInt(koWords.size());
        out.writeInt(enWords.size());
        out.writeInt(size);
        writeWords(out, koWords, koCounts, koTotal);
        writeWords(out, enWords, enCounts, enTotal);
        writeEntries(out, koWords, enWords);
      } catch (IOException e) {
        throw new UncheckedIOException("writing to memory failed", e);
      }
      return of(bytes.toByteArray());
    }

    private static void writeWords(
        DataOutputStream out, List<String> words, Map<String, Integer> counts, long total)
        throws IOException {
      int offset = 0;
      for (String word : words) {
        out.writeInt(offset);
        offset += word.getBytes(StandardCharsets.UTF_8).length;
      }
      out.writeInt(offset);
      for (String word : words) {
        out.write(word.getBytes(StandardCharsets.UTF_8));
      }
      for (String word : words) {
        out.writeByte(
            (int)
                Math.min(
                    255,
                    Math.round(-16 * Math.log(counts.getOrDefault(word, 1) / (double) total))));
      }
    }

    private void writeEntries(DataOutputStream out, List<String> koWords, List<String> enWords)
        throws IOException {
      int start = 0;
      for (String word : koWords) {
        out.writeInt(start);
        start += byKo.getOrDefault(word, List.of()).size();
      }
      out.writeInt(start);
      for (String word : koWords) {
        for (Entry entry : byKo.getOrDefault(word, List.of())) {
          out.writeInt(java.util.Collections.binarySearch(enWords, entry.en(), BY_BYTES));
          out.writeByte(quantised(entry.enGivenKo()));
          out.writeByte(quantised(entry.koGivenEn()));
        }
      }
    }

    private static int quantised(double p) {
      return (int) Math.max(0, Math.min(255, Math.round(-STEPS * Math.log(p))));
    }
  }
}
