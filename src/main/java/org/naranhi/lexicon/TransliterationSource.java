package org.naranhi.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Evidence from names and loan words that sound alike: 다마스쿠스/Damascus, 바이든/Biden, 컴포넌트/component.
 *
 * <p>Every Korean word that looks like a name, or that the dictionary does not know, is held
 * against the English words by {@link Phonemes#similarity}.
 */
final class TransliterationSource implements EvidenceSource {

  /** Similarity at which two words begin to count as the same name. */
  private static final double FLOOR = .68;

  /** What full similarity is worth as a probability. */
  private static final double FULL = .6;

  private final Dictionary dictionary;

  TransliterationSource(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  @Override
  public String name() {
    return "transliteration";
  }

  /** A word with its sounds. */
  private record Word(int number, String sounds, int consonants, boolean capitalized) {}

  @Override
  public void collect(Vocabulary ko, Vocabulary en, EvidenceCollector out) {
    Map<Character, List<Word>> english = english(en);
    for (int k = 0; k < ko.size(); k++) {
      Vocabulary.Entry entry = ko.entry(k);
      if (candidate(entry)) {
        String sounds = Phonemes.ofHangul(entry.key());
        match(new Word(k, sounds, consonants(sounds), false), english, out);
      }
    }
  }

  private boolean candidate(Vocabulary.Entry entry) {
    int length = entry.key().length();
    if (length < 2
        || length > 10
        || (entry.kind() != Feature.Kind.NAME && entry.kind() != Feature.Kind.WORD)) {
      return false;
    }
    return entry.kind() == Feature.Kind.NAME || !dictionary.knows(entry.key());
  }

  private static Map<Character, List<Word>> english(Vocabulary en) {
    Map<Character, List<Word>> byFirst = new HashMap<>();
    for (int e = 0; e < en.size(); e++) {
      Vocabulary.Entry entry = en.entry(e);
      boolean word = entry.kind() == Feature.Kind.NAME || entry.kind() == Feature.Kind.WORD;
      if (word && entry.surface().length() >= 3) {
        String sounds = Phonemes.ofEnglish(entry.surface());
        if (!sounds.isEmpty()) {
          byFirst
              .computeIfAbsent(first(sounds), c -> new ArrayList<>())
              .add(new Word(e, sounds, consonants(sounds), entry.capitalized()));
        }
      }
    }
    return byFirst;
  }

  /** The class of the first sound: names that sound alike begin alike. */
  private static char first(String sounds) {
    char c = sounds.charAt(0);
    return switch (c) {
      case 'g', 'k', 'c', 'j', 's', 'h' -> 'k';
      case 'd', 't' -> 't';
      case 'b', 'p' -> 'p';
      case 'l', 'r', 'n', 'N' -> 'l';
      case 'm' -> 'm';
      default -> 'a';
    };
  }

  private static void match(Word ko, Map<Character, List<Word>> english, EvidenceCollector out) {
    if (ko.sounds().isEmpty()) {
      return;
    }
    for (Word en : english.getOrDefault(first(ko.sounds()), List.of())) {
      if (Math.abs(ko.consonants() - en.consonants()) > 2) {
        continue;
      }
      double similarity = Phonemes.similarity(ko.sounds(), en.sounds());
      double floor =
          FLOOR
              + (Math.min(ko.consonants(), en.consonants()) < 3 ? .1 : 0)
              + (en.capitalized() ? 0 : .06);
      if (similarity > floor) {
        double p = FULL * Math.min(1, (similarity - floor) / (.9 - floor));
        out.add(ko.number(), en.number(), p, p, "sounds alike");
      }
    }
  }

  private static int consonants(String sounds) {
    int n = 0;
    for (int i = 0; i < sounds.length(); i++) {
      n +=
          Phonemes.vowel(sounds.charAt(i)) || sounds.charAt(i) == 'y' || sounds.charAt(i) == 'w'
              ? 0
              : 1;
    }
    return n;
  }
}
