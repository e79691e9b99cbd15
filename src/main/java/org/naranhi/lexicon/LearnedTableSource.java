package org.naranhi.lexicon;

import java.util.Arrays;

/** Evidence from a table learned from parallel text. */
final class LearnedTableSource implements EvidenceSource {

  private final String name;
  private final LearnedTable table;

  LearnedTableSource(LearnedTable table) {
    this("table", table);
  }

  LearnedTableSource(String name, LearnedTable table) {
    this.name = name;
    this.table = table;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void collect(Vocabulary ko, Vocabulary en, EvidenceCollector out) {
    Numbers english = new Numbers(en.size());
    for (int e = 0; e < en.size(); e++) {
      int number = en.kind(e) == Feature.Kind.QUANTITY ? -1 : table.enNumber(en.key(e));
      if (number >= 0) {
        english.put(number, e);
      }
    }
    for (int k = 0; k < ko.size(); k++) {
      int number = ko.kind(k) == Feature.Kind.QUANTITY ? -1 : table.koNumber(ko.key(k));
      if (number >= 0) {
        for (int at = table.rowStart(number); at < table.rowStart(number + 1); at++) {
          int e = english.get(table.enOf(at));
          if (e >= 0) {
            out.add(k, e, table.enGivenKo(at), table.koGivenEn(at), "");
          }
        }
      }
    }
  }

  /** Numbers of the table with those of the vocabulary: open addressing, at most half full. */
  private static final class Numbers {
    private final int[] keys;
    private final int[] values;
    private final int shift;

    Numbers(int size) {
      int bits = Integer.SIZE - Integer.numberOfLeadingZeros(size) + 1;
      keys = new int[1 << bits];
      values = new int[1 << bits];
      shift = Integer.SIZE - bits;
      Arrays.fill(keys, -1);
    }

    /** Where {@code key} is or would be: its hash, or behind; Knuth's multiplicative hashing. */
    private int slot(int key) {
      int slot = (key * 0x9E37_79B9) >>> shift;
      while (keys[slot] >= 0 && keys[slot] != key) {
        slot = (slot + 1) & (keys.length - 1);
      }
      return slot;
    }

    void put(int key, int value) {
      int slot = slot(key);
      keys[slot] = key;
      values[slot] = value;
    }

    /** The value of {@code key}, -1 where there is none. */
    int get(int key) {
      int slot = slot(key);
      return keys[slot] < 0 ? -1 : values[slot];
    }
  }
}
