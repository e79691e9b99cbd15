package org.naranhi;

import java.util.ArrayList;
import java.util.List;
import org.naranhi.align.Bead;
import org.naranhi.align.Explainer;
import org.naranhi.align.Explanation;
import org.naranhi.bitext.Bitext;
import org.naranhi.lexicon.EvidenceCollector;
import org.naranhi.lexicon.Feature;
import org.naranhi.lexicon.PairEvidence;
import org.naranhi.segment.Sentence;

/** Why the beads of a bitext were made, in words a person can read. */
public final class Reasons {

  private final Bitext bitext;
  private final Explainer explainer;
  private final PairEvidence evidence;
  private final List<Place> ko;
  private final List<Place> en;

  /** A feature with its sentence. */
  private record Place(int sentence, PairEvidence.Occurrence occurrence) {}

  /**
   * Why a bead was made.
   *
   * @param bead the bead
   * @param score the parts of its score, in nats
   * @param shared what both sides share, the most telling first
   * @param koUnexplained what of the Korean nothing in the English explains, the costliest first
   * @param enUnexplained likewise of the English
   * @param rivals beads that might have stood in its place, the likeliest first
   */
  public record Reason(
      Bead bead,
      Explanation.Score score,
      List<Shared> shared,
      List<Unexplained> koUnexplained,
      List<Unexplained> enUnexplained,
      List<Explanation.Rival> rivals) {

    /** Copies the lists. */
    public Reason {
      shared = List.copyOf(shared);
      koUnexplained = List.copyOf(koUnexplained);
      enUnexplained = List.copyOf(enUnexplained);
      rivals = List.copyOf(rivals);
    }
  }

  /**
   * Two stretches that explain one another.
   *
   * @param kind {@code number}, {@code name}, {@code sign}, {@code sentence} or {@code word}
   * @param ko the Korean
   * @param en the English
   * @param source of the evidence: {@code dictionary}, {@code table}, {@code quantities} …
   * @param note why they match; may be empty
   * @param nats what the pair brings
   */
  public record Shared(
      String kind, String ko, String en, String source, String note, double nats) {}

  /**
   * A stretch that nothing opposite explains.
   *
   * @param text as it is written
   * @param nats what it costs, mostly below 0
   */
  public record Unexplained(String text, double nats) {}

  Reasons(Bitext bitext, Explainer explainer, PairEvidence evidence) {
    this.bitext = bitext;
    this.explainer = explainer;
    this.evidence = evidence;
    ko = places(evidence.koSentences());
    en = places(evidence.enSentences());
  }

  private static List<Place> places(List<List<PairEvidence.Occurrence>> sentences) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      for (PairEvidence.Occurrence occurrence : sentences.get(i)) {
        places.add(new Place(i, occurrence));
      }
    }
    return places;
  }

  /** The bitext whose beads can be explained. */
  public Bitext bitext() {
    return bitext;
  }

  /**
   * Explains a bead.
   *
   * @param number of the bead, 0-based, in the order of {@link Bitext#units}
   */
  public Reason of(int number) {
    Explanation e = explainer.explain(bitext.units().get(number).bead());
    return new Reason(
        e.bead(),
        e.score(),
        e.matches().stream().map(this::shared).toList(),
        e.koUnexplained().stream().map(l -> unexplained(ko, bitext.koSentences(), l)).toList(),
        e.enUnexplained().stream().map(l -> unexplained(en, bitext.enSentences(), l)).toList(),
        e.rivals());
  }

  private Shared shared(Explanation.Match match) {
    Place left = ko.get(match.koPosition());
    Place right = en.get(match.enPosition());
    EvidenceCollector.Pair pair = pair(left.occurrence().number(), right.occurrence().number());
    return new Shared(
        kind(left.occurrence().feature().kind()),
        text(left, bitext.koSentences()),
        text(right, bitext.enSentences()),
        pair.source(),
        pair.note(),
        match.nats());
  }

  private EvidenceCollector.Pair pair(int koFeature, int enFeature) {
    return evidence.pairs().stream()
        .filter(p -> p.ko() == koFeature && p.en() == enFeature)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("a match without evidence"));
  }

  private static String kind(Feature.Kind kind) {
    return switch (kind) {
      case QUANTITY -> "number";
      case NAME, STRING -> "name";
      case MARK -> "sign";
      case SENTENCE -> "sentence";
      case WORD -> "word";
    };
  }

  private static Unexplained unexplained(
      List<Place> places, List<Sentence> sentences, Explanation.Lone lone) {
    return new Unexplained(text(places.get(lone.position()), sentences), lone.nats());
  }

  private static String text(Place place, List<Sentence> sentences) {
    return place.occurrence().feature().span().of(sentences.get(place.sentence()).text());
  }
}
