package org.naranhi.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.naranhi.lexicon.Analysis;
import org.naranhi.lexicon.EnglishForms;
import org.naranhi.lexicon.EvidenceCollector;
import org.naranhi.lexicon.Feature;
import org.naranhi.lexicon.Lexicon;
import org.naranhi.lexicon.PairEvidence;
import org.naranhi.quantity.WordEvidence;
import org.naranhi.text.Span;

/**
 * Which words of a pair of texts render which, out of the lexicon; looked up when first asked for.
 * Not safe for threads.
 */
public final class LinkedWords implements WordEvidence {

  /** Nothing is known. */
  public static final LinkedWords NONE = new LinkedWords(List::of, null);

  /** Weaker evidence than this probability is noise. */
  private static final double FLOOR = 0.1;

  /** The probability of a link that the dictionary has for the regular form. */
  private static final double IRREGULAR = 0.15;

  /** A word counts with its best counterpart of the sentence and those nearly as good. */
  private static final double NEARLY_BEST = 0.7;

  private final Supplier<List<Link>> lookUp;
  private final @Nullable Supplier<Lexicon> lexicon;
  private @Nullable List<Link> links;

  private LinkedWords(Supplier<List<Link>> lookUp, @Nullable Supplier<Lexicon> lexicon) {
    this.lookUp = lookUp;
    this.lexicon = lexicon;
  }

  /** Whether the dictionary has a Korean lemma, so that its having no link says something. */
  public boolean knowsKorean(String lemma) {
    return lexicon != null && lexicon.get().knowsKorean(lemma);
  }

  /** Whether the dictionary renders anything by an English stem. */
  public boolean knowsEnglish(String stem) {
    return lexicon != null && lexicon.get().knowsEnglish(stem);
  }

  /** How frequent a Korean lemma is in the text that the lexicon learned from, 0 to 1. */
  public double koFrequency(String lemma) {
    return lexicon == null ? 0 : lexicon.get().koFrequency(lemma);
  }

  /** How frequent an English stem is in the text that the lexicon learned from, 0 to 1. */
  public double enFrequency(String stem) {
    return lexicon == null ? 0 : lexicon.get().enFrequency(stem);
  }

  /**
   * A Korean and an English feature that may render each other.
   *
   * @param ko the Korean feature in its sentence
   * @param en the English feature in its sentence
   * @param probability of the one given the other, the greater of both directions, 0 to 1
   * @param source the source of evidence that says most: {@code dictionary}
   */
  public record Link(Feature ko, Feature en, double probability, String source) {}

  /** Whether the dictionary has an English stem as more than a name. */
  public boolean knowsEnglishWord(String stem) {
    return lexicon != null && lexicon.get().knowsEnglishWord(stem);
  }

  /** What the dictionary gives for a Korean lemma, the most usual first. */
  public List<String> renderings(String lemma) {
    return lexicon == null ? List.of() : lexicon.get().renderings(lemma);
  }

  /** The words of {@code ko} and {@code en} that the lexicon holds for translations. */
  public static LinkedWords of(Supplier<Lexicon> lexicon, Analysis ko, Analysis en) {
    return new LinkedWords(() -> links(lexicon.get(), ko, en), lexicon);
  }

  private static List<Link> links(Lexicon lexicon, Analysis ko, Analysis en) {
    PairEvidence evidence = lexicon.evidence(ko, en);
    List<List<Feature>> english = byNumber(evidence.enSentences().get(0), evidence.en().size());
    List<List<Feature>> korean = byNumber(evidence.koSentences().get(0), evidence.ko().size());
    List<Link> links = new ArrayList<>();
    for (EvidenceCollector.Pair pair : evidence.pairs()) {
      for (Feature k : korean.get(pair.ko())) {
        for (Feature e : english.get(pair.en())) {
          links.add(new Link(k, e, Math.max(pair.enGivenKo(), pair.koGivenEn()), pair.source()));
        }
      }
    }
    addIrregular(lexicon, korean, english, links);
    return List.copyOf(links);
  }

  /** Links of irregular forms with what their words render: {@code rose} with 오르다. */
  private static void addIrregular(
      Lexicon lexicon, List<List<Feature>> korean, List<List<Feature>> english, List<Link> links) {
    for (List<Feature> forms : english) {
      String form = forms.isEmpty() ? "" : forms.get(0).key();
      String base = EnglishForms.shipped().base(form);
      for (List<Feature> words : base.equals(form) ? List.<List<Feature>>of() : korean) {
        if (!words.isEmpty() && rendersBy(lexicon, words.get(0).key(), base)) {
          for (Feature k : words) {
            forms.forEach(e -> links.add(new Link(k, e, IRREGULAR, "dictionary")));
          }
        }
      }
    }
  }

  /** Words of one syllable render too much. */
  private static boolean rendersBy(Lexicon lexicon, String lemma, String word) {
    return lemma.length() > 1
        && lexicon.renderings(lemma).stream()
            .anyMatch(
                r -> r.startsWith(word) && (r.length() == word.length() || isPhrase(r, word)));
  }

  private static boolean isPhrase(String rendering, String first) {
    return rendering.charAt(first.length()) == ' ';
  }

  private static List<List<Feature>> byNumber(List<PairEvidence.Occurrence> sentence, int numbers) {
    List<List<Feature>> byNumber = new ArrayList<>(numbers);
    for (int n = 0; n < numbers; n++) {
      byNumber.add(new ArrayList<>(2));
    }
    for (PairEvidence.Occurrence o : sentence) {
      byNumber.get(o.number()).add(o.feature());
    }
    return byNumber;
  }

  /** Every link, however weak, of every kind of feature. */
  public List<Link> links() {
    List<Link> found = links;
    if (found == null) {
      found = lookUp.get();
      links = found;
    }
    return found;
  }

  @Override
  public double affinity(int koStart, int koEnd, int enStart, int enEnd) {
    Span ko = new Span(koStart, Math.max(koStart, koEnd));
    Span en = new Span(enStart, Math.max(enStart, enEnd));
    double sum = 0;
    for (Link link : telling()) {
      sum +=
          ko.contains(link.ko().span()) && en.contains(link.en().span())
              ? Math.sqrt(link.probability())
              : 0;
    }
    return sum;
  }

  private @Nullable ContentWords contentWords;

  /** The content words of the pair whose words these are, found once for all checks. */
  public ContentWords contentWords(CheckedPair pair) {
    ContentWords found = contentWords;
    if (found == null) {
      found = ContentWords.of(pair);
      contentWords = found;
    }
    return found;
  }

  private @Nullable List<Link> telling;

  /** The links of words with their best counterparts. */
  private List<Link> telling() {
    List<Link> found = telling;
    if (found == null) {
      found = best(links());
      telling = found;
    }
    return found;
  }

  private static List<Link> best(List<Link> links) {
    Map<String, Double> koBest = new HashMap<>();
    Map<String, Double> enBest = new HashMap<>();
    for (Link link : links) {
      koBest.merge(link.ko().key(), link.probability(), Math::max);
      enBest.merge(link.en().key(), link.probability(), Math::max);
    }
    return links.stream()
        .filter(l -> l.ko().kind() != Feature.Kind.QUANTITY && l.ko().span().length() > 1)
        .filter(l -> l.probability() >= FLOOR)
        .filter(
            l ->
                l.probability()
                    >= NEARLY_BEST
                        * Math.max(
                            koBest.getOrDefault(l.ko().key(), 0.0),
                            enBest.getOrDefault(l.en().key(), 0.0)))
        .toList();
  }
}
