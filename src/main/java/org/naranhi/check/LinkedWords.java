package org.naranhi.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.naranhi.lexicon.Analysis;
import org.naranhi.lexicon.EvidenceCollector;
import org.naranhi.lexicon.Feature;
import org.naranhi.lexicon.Lexicon;
import org.naranhi.lexicon.PairEvidence;
import org.naranhi.quantity.MatchContext;
import org.naranhi.quantity.WordEvidence;
import org.naranhi.text.Span;

/** Word evidence of one pair of sentences out of the lexicon. */
public final class LinkedWords implements WordEvidence {

  /** Weaker evidence than this probability is noise. */
  private static final double FLOOR = 0.1;

  /** A word counts with its best counterpart of the sentence and those nearly as good. */
  private static final double NEARLY_BEST = 0.7;

  private final List<Link> links;

  private LinkedWords(List<Link> links) {
    this.links = links;
  }

  private record Link(Span ko, Span en, double weight) {}

  /** The words of {@code ko} and {@code en} that {@code lexicon} holds for translations. */
  public static LinkedWords of(Lexicon lexicon, Analysis ko, Analysis en) {
    PairEvidence evidence = lexicon.evidence(List.of(ko), List.of(en), MatchContext.unknown());
    Map<Integer, List<Feature>> english = byNumber(evidence.enSentences().get(0));
    Map<Integer, List<Feature>> korean = byNumber(evidence.koSentences().get(0));
    Map<Integer, Double> koBest = new HashMap<>();
    Map<Integer, Double> enBest = new HashMap<>();
    for (EvidenceCollector.Pair pair : evidence.pairs()) {
      koBest.merge(pair.ko(), weight(pair), Math::max);
      enBest.merge(pair.en(), weight(pair), Math::max);
    }
    List<Link> links = new ArrayList<>();
    for (EvidenceCollector.Pair pair : evidence.pairs()) {
      double weight = weight(pair);
      double best =
          Math.max(koBest.getOrDefault(pair.ko(), 0.0), enBest.getOrDefault(pair.en(), 0.0));
      if (weight >= FLOOR && weight >= NEARLY_BEST * best) {
        for (Feature k : korean.getOrDefault(pair.ko(), List.of())) {
          for (Feature e : english.getOrDefault(pair.en(), List.of())) {
            if (k.kind() != Feature.Kind.QUANTITY && k.span().length() > 1) {
              links.add(new Link(k.span(), e.span(), Math.sqrt(weight)));
            }
          }
        }
      }
    }
    return new LinkedWords(links);
  }

  /** The same, asking for the lexicon only when words are wanted. Not safe for threads. */
  public static WordEvidence lazily(Supplier<Lexicon> lexicon, Analysis ko, Analysis en) {
    List<LinkedWords> made = new ArrayList<>(1);
    return (koStart, koEnd, enStart, enEnd) -> {
      if (made.isEmpty()) {
        made.add(of(lexicon.get(), ko, en));
      }
      return made.get(0).affinity(koStart, koEnd, enStart, enEnd);
    };
  }

  private static double weight(EvidenceCollector.Pair pair) {
    return Math.max(pair.enGivenKo(), pair.koGivenEn());
  }

  private static Map<Integer, List<Feature>> byNumber(List<PairEvidence.Occurrence> sentence) {
    Map<Integer, List<Feature>> byNumber = new HashMap<>();
    for (PairEvidence.Occurrence o : sentence) {
      byNumber.computeIfAbsent(o.number(), n -> new ArrayList<>()).add(o.feature());
    }
    return byNumber;
  }

  @Override
  public double affinity(int koStart, int koEnd, int enStart, int enEnd) {
    Span ko = new Span(koStart, Math.max(koStart, koEnd));
    Span en = new Span(enStart, Math.max(enStart, enEnd));
    double sum = 0;
    for (Link link : links) {
      sum += ko.contains(link.ko()) && en.contains(link.en()) ? link.weight() : 0;
    }
    return sum;
  }
}
