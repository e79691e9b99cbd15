package org.naranhi.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Evidence from names and loan words that sound alike: 다마스쿠스/Damascus, 바이든/Biden, 컴포넌트/component.
 *
 * <p>Every Korean word that looks like a name, or that the dictionary does not know, is held
 * against the English words. How alike two are is 1 − distance / the greater weight of the two, by
 * {@link SoundCosts}. Words of the same consonant classes are first compared together, by these
 * alone: few are so near that the whole words must be.
 */
final class TransliterationSource implements EvidenceSource {

  /** Similarity at which two names begin to count as the same. */
  private static final double FLOOR = .68;

  /** How much more alike words must be of which one has fewer than three consonants. */
  private static final double SHORT = .1;

  /** How much more alike an English word must be that is no name. */
  private static final double NO_NAME = .06;

  /** Similarity from which on it counts in full. */
  private static final double FULL_AT = .9;

  /** What full similarity is worth as a probability. */
  private static final double FULL = .6;

  /** How many consonants two words of the same sound may differ by. */
  private static final int MORE_CONSONANTS = 2;

  /** Groups of Korean words from which on a second thread pays. */
  private static final int MANY = 500;

  /** Words of a side from which on a second thread pays. */
  private static final int MANY_WORDS = 2000;

  /** A generation of words of a side whose sounds are remembered. */
  private static final int REMEMBERED = 1 << 14;

  private final Dictionary dictionary;
  private final WordCache<Sounds> korean =
      new WordCache<>(REMEMBERED, word -> Sounds.of(Phonemes.ofHangul(word)));
  private final WordCache<Sounds> english =
      new WordCache<>(REMEMBERED, word -> Sounds.of(Phonemes.ofEnglish(word)));

  TransliterationSource(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  @Override
  public String name() {
    return "transliteration";
  }

  /** How a word sounds, what that costs to remove, and its class with its consonants' classes. */
  private record Sounds(String sounds, int weight, String group) {

    private static final Sounds NONE = new Sounds("", 0, "");

    static Sounds of(String sounds) {
      return sounds.isEmpty()
          ? NONE
          : new Sounds(
              sounds,
              SoundCosts.SOUNDS.weight(sounds),
              firstClass(sounds) + SoundCosts.skeleton(sounds));
    }
  }

  /** A word with its sounds. */
  private record Word(int number, Sounds said, boolean capitalized) {

    String sounds() {
      return said.sounds();
    }

    int weight() {
      return said.weight();
    }
  }

  /** Words that begin alike and have the same classes of consonants, with the greatest weight. */
  private record Group(char first, String skeleton, int weight, List<Word> words) {

    Group(List<Word> words) {
      this(
          words.get(0).said().group().charAt(0),
          words.get(0).said().group().substring(1),
          words.stream().mapToInt(Word::weight).max().orElse(0),
          words);
    }
  }

  /** Two words that sound alike, with how probable that makes it that they are one. */
  private record Match(int ko, int en, double p) {}

  @Override
  public void collect(Vocabulary ko, Vocabulary en, EvidenceCollector out) {
    if (en.size() > MANY_WORDS) {
      CompletableFuture<List<Group>> spoken =
          CompletableFuture.supplyAsync(() -> english(en), ForkJoinPool.commonPool());
      collect(korean(ko), spoken.join(), out);
    } else {
      List<Group> korean = korean(ko);
      collect(korean, korean.isEmpty() ? List.of() : english(en), out);
    }
  }

  private static void collect(List<Group> korean, List<Group> english, EvidenceCollector out) {
    Stream<Group> groups = korean.size() > MANY ? korean.parallelStream() : korean.stream();
    for (List<Match> matches : groups.map(group -> matches(group, english)).toList()) {
      for (Match match : matches) {
        out.add(match.ko(), match.en(), match.p(), match.p(), "sounds alike");
      }
    }
  }

  private static List<Match> matches(Group korean, List<Group> english) {
    Comparison comparison = new Comparison(korean);
    for (Group group : english) {
      if (group.first() == korean.first()) {
        comparison.with(group);
      }
    }
    return comparison.matches;
  }

  private List<Group> korean(Vocabulary words) {
    return groups(words, n -> spokenKorean(words.key(n), words.kind(n)));
  }

  private Sounds spokenKorean(String word, Feature.Kind kind) {
    boolean sized = word.length() >= 2 && word.length() <= 10;
    boolean unknown = kind == Feature.Kind.WORD && sized && !dictionary.knows(word);
    return sized && (kind == Feature.Kind.NAME || unknown) ? korean.get(word) : Sounds.NONE;
  }

  private List<Group> english(Vocabulary words) {
    return groups(words, n -> spokenEnglish(words.surface(n), words.kind(n)));
  }

  private Sounds spokenEnglish(String word, Feature.Kind kind) {
    boolean named = kind == Feature.Kind.NAME || kind == Feature.Kind.WORD;
    return named && word.length() >= 3 ? english.get(word) : Sounds.NONE;
  }

  /**
   * The words of a side by how they begin and their consonants; those without sounds are left out.
   */
  private static List<Group> groups(Vocabulary words, IntFunction<Sounds> spoken) {
    Map<String, List<Word>> groups = new TreeMap<>();
    for (int n = 0; n < words.size(); n++) {
      Sounds said = spoken.apply(n);
      if (!said.sounds().isEmpty()) {
        Word word = new Word(n, said, words.isCapitalized(n));
        groups.computeIfAbsent(said.group(), k -> new ArrayList<>()).add(word);
      }
    }
    return groups.values().stream().map(Group::new).toList();
  }

  /** The class of the first sound: names that sound alike begin alike. */
  private static char firstClass(String sounds) {
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

  /** Compares a group of Korean words with one group of English words after another. */
  private static final class Comparison {
    private final Group korean;
    private final SoundDistance skeleton;
    private final List<SoundDistance> sounds;
    private final List<Match> matches = new ArrayList<>();

    Comparison(Group korean) {
      this.korean = korean;
      skeleton = new SoundDistance(SoundCosts.SKELETON, korean.skeleton());
      sounds =
          korean.words().stream()
              .map(word -> new SoundDistance(SoundCosts.SOUNDS, word.sounds()))
              .toList();
    }

    void with(Group english) {
      int least = Math.min(korean.skeleton().length(), english.skeleton().length());
      int most = Math.max(korean.skeleton().length(), english.skeleton().length());
      if (most - least > MORE_CONSONANTS) {
        return;
      }
      double floor = FLOOR + (least < 3 ? SHORT : 0);
      double apart = skeleton.to(english.skeleton());
      if (1 - apart / Math.max(korean.weight(), english.weight()) > floor) {
        for (int k = 0; k < sounds.size(); k++) {
          with(korean.words().get(k), sounds.get(k), english.words(), apart, floor);
        }
      }
    }

    /** All these words are at least {@code apart} hundredths from each other. */
    private void with(
        Word ko, SoundDistance distance, List<Word> english, double apart, double leastFloor) {
      for (Word en : english) {
        double greater = Math.max(ko.weight(), en.weight());
        double floor = leastFloor + (en.capitalized() ? 0 : NO_NAME);
        if (1 - apart / greater > floor) {
          double similarity = 1 - distance.to(en.sounds()) / greater;
          if (similarity > floor) {
            double p = FULL * Math.min(1, (similarity - floor) / (FULL_AT - floor));
            matches.add(new Match(ko.number(), en.number(), p));
          }
        }
      }
    }
  }
}
