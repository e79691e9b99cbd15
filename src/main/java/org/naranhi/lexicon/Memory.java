package org.naranhi.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.naranhi.text.Span;

/**
 * A user's translation memory: where both sides of one of its units stand as whole sentences, they
 * are each other's translation, almost certainly. Immutable; safe for threads.
 *
 * <p>Sentences are compared without regard to white space, case, the shape of quotation marks and
 * of full-width letters.
 */
public final class Memory {

  /** The name by which users switch it off. */
  public static final String NAME = "tm";

  /** A memory without units. */
  public static final Memory EMPTY = new Memory(List.of());

  /** How sure it is that two sentences which a memory pairs belong together. */
  private static final double SURE = .97;

  private static final String KEY = "=tm:";

  private final List<Unit> units;
  private final Map<String, List<Integer>> byKo = new HashMap<>();
  private final Map<String, List<Integer>> byEn = new HashMap<>();

  /**
   * A unit of the memory.
   *
   * @param id its name, for people
   * @param ko the Korean text
   * @param en the English text
   */
  public record Unit(String id, String ko, String en) {}

  /** A memory of the given units. */
  public Memory(Collection<Unit> units) {
    this.units = List.copyOf(units);
    for (int n = 0; n < this.units.size(); n++) {
      byKo.computeIfAbsent(plain(this.units.get(n).ko()), k -> new ArrayList<>(1)).add(n);
      byEn.computeIfAbsent(plain(this.units.get(n).en()), k -> new ArrayList<>(1)).add(n);
    }
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\p{Cf}]+", "")
        .replaceAll("[‘’‚‛′]", "'")
        .replaceAll("[“”„‟″«»「」『』]", "\"")
        .toLowerCase(Locale.ROOT);
  }

  /** The units in their order. */
  public List<Unit> units() {
    return units;
  }

  /** The units that occur among the sentences of a document pair. */
  Found in(AnalysedText ko, AnalysedText en) {
    if (units.isEmpty()) {
      return new Found(Set.of());
    }
    Set<Integer> both = numbers(byKo, ko);
    both.retainAll(numbers(byEn, en));
    return new Found(both);
  }

  private static Set<Integer> numbers(Map<String, List<Integer>> known, AnalysedText sentences) {
    return IntStream.range(0, sentences.size())
        .boxed()
        .flatMap(i -> known.getOrDefault(plain(sentences.text(i)), List.of()).stream())
        .collect(Collectors.toSet());
  }

  /** The units of which a document pair has both sides. */
  final class Found {
    private final Set<Integer> numbers;

    Found(Set<Integer> numbers) {
      this.numbers = numbers;
    }

    List<Feature> korean(String sentence) {
      return features(byKo, sentence);
    }

    List<Feature> english(String sentence) {
      return features(byEn, sentence);
    }

    private List<Feature> features(Map<String, List<Integer>> known, String sentence) {
      List<Feature> features = new ArrayList<>();
      if (!numbers.isEmpty()) {
        for (int number : known.getOrDefault(plain(sentence), List.of())) {
          if (numbers.contains(number)) {
            Span whole = new Span(0, sentence.length());
            features.add(new Feature(KEY + number, Feature.Kind.SENTENCE, whole));
          }
        }
      }
      return features;
    }
  }

  /** What the memory says of the features that it found. */
  EvidenceSource source() {
    return new EvidenceSource() {
      @Override
      public String name() {
        return NAME;
      }

      @Override
      public void collect(Vocabulary ko, Vocabulary en, EvidenceCollector out) {
        for (int k = 0; k < ko.size(); k++) {
          String key = ko.entry(k).key();
          int e = key.startsWith(KEY) ? en.number(key) : -1;
          if (e >= 0) {
            int unit = Integer.parseInt(key.substring(KEY.length()));
            out.add(k, e, SURE, SURE, "translation memory, unit " + units.get(unit).id());
          }
        }
      }
    };
  }
}
