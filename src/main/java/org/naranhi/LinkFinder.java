package org.naranhi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.naranhi.align.Bead;
import org.naranhi.bitext.Link;
import org.naranhi.lexicon.EvidenceCollector;
import org.naranhi.lexicon.Feature;
import org.naranhi.lexicon.PairEvidence;

/** What the two sides of a bead share: its evidence pairs, one to one, the most telling first. */
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
      byKo.computeIfAbsent(pair.ko(), k -> new ArrayList<>()).add(pair);
    }
    koTotal = evidence.koSentences().stream().mapToInt(List::size).sum();
    enTotal = evidence.enSentences().stream().mapToInt(List::size).sum();
  }

  /** An occurrence with its sentence. */
  private record Place(int sentence, Feature feature) {}

  /** A possible link before places are given away. */
  private record Candidate(Place ko, Place en, EvidenceCollector.Pair pair, double nats) {}

  /** The links of a bead. */
  List<Link> links(Bead bead) {
    if (bead.isNull()) {
      return List.of();
    }
    Map<Integer, List<Place>> english = new HashMap<>();
    for (int j = bead.enStart(); j < bead.enEnd(); j++) {
      for (PairEvidence.Occurrence o : evidence.enSentences().get(j)) {
        english.computeIfAbsent(o.number(), n -> new ArrayList<>()).add(new Place(j, o.feature()));
      }
    }
    List<Candidate> candidates = new ArrayList<>();
    for (int i = bead.koStart(); i < bead.koEnd(); i++) {
      for (PairEvidence.Occurrence o : evidence.koSentences().get(i)) {
        for (EvidenceCollector.Pair pair : byKo.getOrDefault(o.number(), List.of())) {
          if (Math.max(pair.enGivenKo(), pair.koGivenEn()) >= SHOWN) {
            for (Place en : english.getOrDefault(pair.en(), List.of())) {
              candidates.add(new Candidate(new Place(i, o.feature()), en, pair, nats(pair)));
            }
          }
        }
      }
    }
    return oneToOne(candidates);
  }

  private double nats(EvidenceCollector.Pair pair) {
    double en = Math.log(1 + pair.enGivenKo() * enTotal / evidence.en().entry(pair.en()).count());
    double ko = Math.log(1 + pair.koGivenEn() * koTotal / evidence.ko().entry(pair.ko()).count());
    return (en + ko) / 2;
  }

  private List<Link> oneToOne(List<Candidate> candidates) {
    candidates.sort(
        (a, b) -> {
          int byKind = kind(a).compareTo(kind(b));
          return byKind != 0 ? byKind : Double.compare(b.nats(), a.nats());
        });
    Set<Place> koTaken = new HashSet<>();
    Set<Place> enTaken = new HashSet<>();
    List<Link> links = new ArrayList<>();
    for (Candidate c : candidates) {
      if (free(c.ko(), koTaken) && free(c.en(), enTaken)) {
        koTaken.add(c.ko());
        enTaken.add(c.en());
        links.add(
            new Link(
                kind(c),
                c.ko().sentence(),
                c.ko().feature().span(),
                c.en().sentence(),
                c.en().feature().span(),
                c.pair().note(),
                c.nats()));
      }
    }
    return links;
  }

  private static boolean free(Place place, Set<Place> taken) {
    for (Place other : taken) {
      if (other.sentence() == place.sentence()
          && other.feature().span().overlaps(place.feature().span())) {
        return false;
      }
    }
    return true;
  }

  private static Link.Kind kind(Candidate c) {
    if (c.ko().feature().kind() == Feature.Kind.QUANTITY) {
      return Link.Kind.NUMBER;
    }
    if (c.pair().source().equals("glossary")) {
      return Link.Kind.TERM;
    }
    boolean name =
        c.ko().feature().kind() == Feature.Kind.NAME
            || c.ko().feature().kind() == Feature.Kind.STRING;
    return name || c.pair().source().equals("transliteration") ? Link.Kind.NAME : Link.Kind.WORD;
  }
}
