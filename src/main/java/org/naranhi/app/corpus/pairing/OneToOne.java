package org.naranhi.app.corpus.pairing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.naranhi.app.corpus.CorpusDocument;

/**
 * Takes candidates, most probable first, while both of their documents are free.
 *
 * <p>Where both documents of a pair prefer each other to all others, as translations do, that is
 * also what the best assignment of all would hold.
 */
final class OneToOne {

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::probability)
          .reversed()
          .thenComparingInt(Candidate::ko)
          .thenComparingInt(Candidate::en);

  private final List<CorpusDocument> ko;
  private final List<CorpusDocument> en;
  private final double threshold;

  OneToOne(List<CorpusDocument> ko, List<CorpusDocument> en, double threshold) {
    this.ko = ko;
    this.en = en;
    this.threshold = threshold;
  }

  /** The best two candidates of a document. */
  private static final class Best {
    private double first;
    private double second;

    void see(double probability) {
      if (probability > first) {
        second = first;
        first = probability;
      } else {
        second = Math.max(second, probability);
      }
    }

    /** The best one that is not {@code probability} itself. */
    double besides(double probability) {
      return probability >= first ? second : first;
    }
  }

  /** The pairs among the candidates of at least the threshold. */
  Pairing assign(List<Candidate> candidates) {
    Best[] koBest = best(ko.size());
    Best[] enBest = best(en.size());
    for (Candidate c : candidates) {
      koBest[c.ko()].see(c.probability());
      enBest[c.en()].see(c.probability());
    }
    boolean[] koTaken = new boolean[ko.size()];
    boolean[] enTaken = new boolean[en.size()];
    List<DocumentPair> pairs = new ArrayList<>();
    for (Candidate c : candidates.stream().sorted(BEST_FIRST).toList()) {
      if (c.probability() >= threshold && !koTaken[c.ko()] && !enTaken[c.en()]) {
        koTaken[c.ko()] = true;
        enTaken[c.en()] = true;
        pairs.add(pair(c, koBest[c.ko()], enBest[c.en()]));
      }
    }
    pairs.sort(Comparator.comparing(DocumentPair::ko));
    List<Pairing.Refusal> refused = new ArrayList<>();
    refuse(ko, koTaken, koBest, refused);
    refuse(en, enTaken, enBest, refused);
    return new Pairing(pairs, refused);
  }

  private static Best[] best(int size) {
    Best[] best = new Best[size];
    for (int i = 0; i < size; i++) {
      best[i] = new Best();
    }
    return best;
  }

  private DocumentPair pair(Candidate c, Best koBest, Best enBest) {
    double p = c.probability();
    return new DocumentPair(
        ko.get(c.ko()).id(),
        en.get(c.en()).id(),
        DocumentPair.Method.CONTENT,
        p,
        Math.max(koBest.besides(p), enBest.besides(p)),
        String.format(Locale.ROOT, "same content, p %.3f", p));
  }

  private void refuse(
      List<CorpusDocument> side, boolean[] taken, Best[] best, List<Pairing.Refusal> refused) {
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        refused.add(new Pairing.Refusal(side.get(i).id(), reason(best[i].first)));
      }
    }
  }

  private String reason(double best) {
    if (best >= threshold) {
      return String.format(Locale.ROOT, "p %.3f, but its counterpart has a better one", best);
    }
    return best > 0
        ? String.format(Locale.ROOT, "its best counterpart has p %.3f, below %.3f", best, threshold)
        : "nothing on the other side says the same";
  }
}
