package org.naranhi.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.naranhi.quantity.Quantity;

/** The distinct features of one side, numbered from 0 in order of their first occurrence. */
public final class Vocabulary {

  private final Map<String, Slot> numbers = new HashMap<>();
  private final List<Slot> slots = new ArrayList<>();
  private double[] general = new double[0];

  /**
   * A distinct feature.
   *
   * @param key the feature's key
   * @param surface how it was first written, lower case for English
   * @param kind its kind
   * @param capitalized whether it was seen with a capital that no sentence start explains; false
   *     for Korean
   * @param quantities for a quantity the quantity itself, else empty
   * @param count how often it occurs
   */
  public record Entry(
      String key,
      String surface,
      Feature.Kind kind,
      boolean capitalized,
      List<Quantity> quantities,
      int count) {}

  /** What is known of a feature so far. */
  private static final class Slot {
    private final int number;
    private final Entry first;
    private boolean capitalized;
    private int count;

    Slot(int number, Entry first) {
      this.number = number;
      this.first = first;
    }

    Entry entry() {
      return new Entry(
          first.key(), first.surface(), first.kind(), capitalized, first.quantities(), count);
    }
  }

  /** Counts an occurrence and returns the feature's number. */
  int add(
      String key,
      String surface,
      Feature.Kind kind,
      boolean capitalized,
      List<Quantity> quantities) {
    Slot slot = numbers.get(key);
    if (slot == null) {
      slot = new Slot(slots.size(), new Entry(key, surface, kind, capitalized, quantities, 1));
      numbers.put(key, slot);
      slots.add(slot);
    }
    slot.count++;
    slot.capitalized |= capitalized;
    return slot.number;
  }

  /** The number of {@code key}, or -1 where the side does not hold it. */
  public int number(String key) {
    Slot slot = numbers.get(key);
    return slot == null ? -1 : slot.number;
  }

  /** Says how frequent each feature is in text at large, as far as {@code frequency} knows. */
  void weigh(ToDoubleFunction<String> frequency) {
    general = new double[slots.size()];
    for (int n = 0; n < general.length; n++) {
      Feature.Kind kind = slots.get(n).first.kind();
      boolean word = kind == Feature.Kind.WORD || kind == Feature.Kind.NAME;
      general[n] = word ? frequency.applyAsDouble(slots.get(n).first.key()) : -1;
    }
  }

  /**
   * The relative frequency of a feature in text at large, 0 for a word never seen there, -1 where
   * nothing is known of features of its kind.
   */
  public double generalFrequency(int number) {
    return number < general.length ? general[number] : -1;
  }

  /** The key of a number. */
  String key(int number) {
    return slots.get(number).first.key();
  }

  /** The kind of a number. */
  Feature.Kind kind(int number) {
    return slots.get(number).first.kind();
  }

  /** The quantity of a number; empty where it is none. */
  List<Quantity> quantities(int number) {
    return slots.get(number).first.quantities();
  }

  /** How the feature of a number was first written. */
  String surface(int number) {
    return slots.get(number).first.surface();
  }

  /** Whether the feature of a number was seen with a capital that no sentence start explains. */
  boolean isCapitalized(int number) {
    return slots.get(number).capitalized;
  }

  /** The feature of a number. */
  public Entry entry(int number) {
    return slots.get(number).entry();
  }

  /** How many distinct features there are. */
  public int size() {
    return slots.size();
  }
}
