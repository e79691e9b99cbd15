package org.naranhi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.naranhi.align.Bead;
import org.naranhi.bitext.Link;
import org.naranhi.lexicon.EvidenceCollector;
import org.naranhi.lexicon.Feature;
import org.naranhi.lexicon.Glossary;
import org.naranhi.lexicon.PairEvidence;
import org.naranhi.text.Span;

/**
 * What the two sides of a bead share: its evidence pairs, one to one, quantities first, then a
 * user's terms, then the most telling.
 *
 * <p>A Korean word whose rendering has several words is linked to all of them where they stand
 * together: 총리 to {@code prime minister}.
 */
final class LinkFinder {

  /** A pair weaker than this probability is not shown. */
  private static final double SHOWN = .03;

  private final PairEvidence evidence;
  private final Map<Integer, List<EvidenceCollector.Pair>> byKo = new HashMap<>();
  private final double koTotal;
  private final double enTotal;

  LinkFinder(PairEvidence evidence) {
    this.evidence = evidence;
    for (EvidenceCollector.Pair pair : evidence.pairs()) {
      if (!isSentence(pair)) {
        byKo.computeIfAbsent(pair.ko(), k -> new ArrayList<>()).add(pair);
      }
    }
    koTotal = evidence.koSentences().stream().mapToInt(List::size).sum();
    enTotal = evidence.enSentences().stream().mapToInt(List::size).sum();
  }

  /** Whether a pair joins whole sentences, which is no link between words. */
  private boolean isSentence(EvidenceCollector.Pair pair) {
    return evidence.ko().entry(pair.ko()).kind() == Feature.Kind.SENTENCE;
  }

  /** A stretch of a sentence. */
  private record Place(int sentence, Span span) {
    boolean overlaps(Place other) {
      return sentence == other.sentence && span.overlaps(other.span);
    }
  }

  /** A possible link before places are given away. */
  private record Candidate(Link.Kind kind, Place ko, Place en, String note, double nats) {
    Link link() {
      return new Link(kind, ko.sentence(), ko.span(), en.sentence(), en.span(), note, nats);
    }
  }

  /** The links of a bead. */
  List<Link> links(Bead bead) {
    if (bead.isNull()) {
      return List.of();
    }
    English english = new English(bead.enStart(), bead.enEnd());
    List<Candidate> candidates = new ArrayList<>();
    for (int i = bead.koStart(); i < bead.koEnd(); i++) {
      for (PairEvidence.Occurrence o : evidence.koSentences().get(i)) {
        addWords(i, o, english, candidates);
        addPhrases(i, o, english, candidates);
      }
    }
    return oneToOne(candidates);
  }

  /** The English sentences of a bead: where each feature stands, and phrases. */
  private final class English {
    private final int start;
    private final Map<Integer, List<Place>> places = new HashMap<>();
    private final List<PhraseFinder> phrases = new ArrayList<>();

    English(int start, int end) {
      this.start = start;
      for (int j = start; j < end; j++) {
        for (PairEvidence.Occurrence o : evidence.enSentences().get(j)) {
          places
              .computeIfAbsent(o.number(), n -> new ArrayList<>())
              .add(new Place(j, o.feature().span()));
        }
        phrases.add(new PhraseFinder(evidence.enSentences().get(j)));
      }
    }

    List<Place> places(int feature) {
      return places.getOrDefault(feature, List.of());
    }

    List<Place> places(List<Integer> phrase) {
      if (!places.keySet().containsAll(phrase)) {
        return List.of();
      }
      List<Place> found = new ArrayList<>();
      for (int n = 0; n < phrases.size(); n++) {
        for (Span span : phrases.get(n).find(phrase)) {
          found.add(new Place(start + n, span));
        }
      }
      return found;
    }
  }

  private void addWords(
      int sentence, PairEvidence.Occurrence ko, English english, List<Candidate> out) {
    Place here = new Place(sentence, ko.feature().span());
    for (EvidenceCollector.Pair pair : byKo.getOrDefault(ko.number(), List.of())) {
      if (Math.max(pair.enGivenKo(), pair.koGivenEn()) >= SHOWN) {
        for (Place en : english.places(pair.en())) {
          out.add(new Candidate(kind(ko.feature(), pair), here, en, pair.note(), nats(pair)));
        }
      }
    }
  }

  private void addPhrases(
      int sentence, PairEvidence.Occurrence ko, English english, List<Candidate> out) {
    Place here = new Place(sentence, ko.feature().span());
    for (List<Integer> phrase : evidence.phrases().of(ko.number())) {
      for (Place en : english.places(phrase)) {
        double nats = nats(ko.number(), phrase);
        out.add(new Candidate(kind(ko.feature(), "dictionary"), here, en, "", nats));
      }
    }
  }

  /** What the words of a phrase bring together. */
  private double nats(int ko, List<Integer> phrase) {
    return byKo.getOrDefault(ko, List.of()).stream()
        .filter(pair -> phrase.contains(pair.en()))
        .mapToDouble(this::nats)
        .sum();
  }

  private double nats(EvidenceCollector.Pair pair) {
    double en = Math.log(1 + pair.enGivenKo() * enTotal / evidence.en().entry(pair.en()).count());
    double ko = Math.log(1 + pair.koGivenEn() * koTotal / evidence.ko().entry(pair.ko()).count());
    return (en + ko) / 2;
  }

  private static List<Link> oneToOne(List<Candidate> candidates) {
    candidates.sort(
        Comparator.comparingInt(LinkFinder::rank)
            .thenComparing(Comparator.comparingDouble(Candidate::nats).reversed()));
    List<Place> koTaken = new ArrayList<>();
    List<Place> enTaken = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (Candidate c : candidates) {
      if (koTaken.stream().noneMatch(c.ko()::overlaps)
          && enTaken.stream().noneMatch(c.en()::overlaps)) {
        koTaken.add(c.ko());
        enTaken.add(c.en());
        links.add(c.link());
      }
    }
    return links;
  }

  /** Quantities choose first, then the user's terms, then all else. */
  private static int rank(Candidate candidate) {
    return switch (candidate.kind()) {
      case NUMBER -> 0;
      case TERM -> 1;
      case NAME, WORD -> 2;
    };
  }

  private static Link.Kind kind(Feature ko, EvidenceCollector.Pair pair) {
    return kind(ko, pair.source());
  }

  private static Link.Kind kind(Feature ko, String source) {
    if (ko.kind() == Feature.Kind.QUANTITY) {
      return Link.Kind.NUMBER;
    }
    if (source.equals(Glossary.NAME)) {
      return Link.Kind.TERM;
    }
    boolean name = ko.kind() == Feature.Kind.NAME || ko.kind() == Feature.Kind.STRING;
    return name || source.equals("transliteration") ? Link.Kind.NAME : Link.Kind.WORD;
  }
}
