package org.naranhi.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.naranhi.lexicon.EnglishForms;

/** The words of {@code directions.tsv} and {@code antonyms.tsv}. Immutable; safe for threads. */
final class DirectionWords {

  /** A part of an entry that stands for any number. */
  static final String NUMBER = "#";

  private static final Set<String> SCALES =
      Set.of("amount", "bound", "strength", "speed", "quality", "balance", "rules", "game");

  private static final DirectionWords SHIPPED = new DirectionWords();

  private final Map<String, List<Entry>> korean = new HashMap<>();
  private final Map<String, List<Entry>> english = new HashMap<>();
  private final Map<String, String> antonyms = new HashMap<>();

  /**
   * A word or phrase of an axis.
   *
   * @param axis its axis
   * @param pole 1 or -1; 0 for a phrase that says nothing
   * @param sure whether it is a usual word of the axis; one behind a bar only stands for them
   * @param parts Korean dictionary forms, or keys of English words
   */
  record Entry(String axis, int pole, boolean sure, List<String> parts) {}

  private DirectionWords() {
    for (String[] row : WordLists.rows("directions.tsv", 4)) {
      int pole = row[1].equals("0") ? 0 : row[1].equals("+") ? 1 : -1;
      String[] words = row[3].split(" *\\| *", 2);
      for (int i = 0; i < words.length; i++) {
        for (String word : words[i].split("; *")) {
          add(new Entry(row[0], pole, i == 0, List.of(word.split(" "))), row[2].equals("ko"));
        }
      }
    }
    for (String[] row : WordLists.rows("antonyms.tsv", 2)) {
      antonyms.putIfAbsent(row[0], row[1]);
      antonyms.putIfAbsent(row[1], row[0]);
    }
  }

  private void add(Entry entry, boolean isKorean) {
    if (isKorean) {
      String last = entry.parts.get(entry.parts.size() - 1);
      korean.computeIfAbsent(lemma(last), k -> new ArrayList<>()).add(entry);
    } else {
      List<String> keys = entry.parts.stream().map(DirectionWords::key).toList();
      english
          .computeIfAbsent(keys.get(0), k -> new ArrayList<>())
          .add(new Entry(entry.axis, entry.pole, entry.sure, keys));
    }
  }

  /** The words that ship with the program. */
  static DirectionWords shipped() {
    return SHIPPED;
  }

  private static String key(String word) {
    return word.equals(NUMBER) ? word : EnglishForms.shipped().key(word);
  }

  /** Whether words of an axis may say how another of it changes: a slower fall. */
  static boolean isScale(String axis) {
    return SCALES.contains(axis);
  }

  /** 오르다 without 다. */
  static String lemma(String form) {
    return isVerb(form) ? form.substring(0, form.length() - 1) : form;
  }

  /** Whether a dictionary form is one of a verb or adjective. */
  static boolean isVerb(String form) {
    return form.length() > 1 && form.endsWith("다");
  }

  /** Korean entries whose last word has the lemma. */
  List<Entry> korean(String lemma) {
    return korean.getOrDefault(lemma, List.of());
  }

  /** English entries whose first word has the key. */
  List<Entry> english(String key) {
    return english.getOrDefault(key, List.of());
  }

  /** What says the opposite of English words, in the same form; empty where unknown. */
  String antonym(String words) {
    String lower = words.toLowerCase(java.util.Locale.ROOT);
    String[] all = lower.split(" ");
    String known = antonyms.get(lower);
    if (known != null) {
      return Character.isUpperCase(words.charAt(0))
          ? known.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + known.substring(1)
          : known;
    }
    String first = all.length > 1 ? antonyms.get(all[0]) : null;
    return first == null
        ? ""
        : first + " " + String.join(" ", Arrays.asList(all).subList(1, all.length));
  }
}
