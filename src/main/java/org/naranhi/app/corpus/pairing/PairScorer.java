package org.naranhi.app.corpus.pairing;

import java.util.List;
import org.naranhi.Naranhi;
import org.naranhi.align.Bead;
import org.naranhi.app.corpus.CorpusDocument.Text;
import org.naranhi.app.corpus.NumberAgreement;
import org.naranhi.bitext.Link;
import org.naranhi.bitext.Unit;
import org.naranhi.lexicon.Analysis;
import org.naranhi.quantity.MatchContext;
import org.naranhi.segment.Sentence;
import org.naranhi.text.Language;

/** Aligns the beginnings of two documents and says what that shows. Safe for threads. */
final class PairScorer {

  /** Mean of ln(English / Korean letters): {@code longer} of data/model/gaps.properties. */
  private static final double LONGER = .966;

  /**
   * Confidence below which nothing more is looked at. The least of any right pair in the texts that
   * the model was fitted on is .71.
   */
  private static final double HOPELESS = .4;

  private final Naranhi naranhi;
  private final int mostSentences;

  /** One that looks at the first {@code mostSentences} of each side. */
  PairScorer(Naranhi naranhi, int mostSentences) {
    this.naranhi = naranhi;
    this.mostSentences = mostSentences;
  }

  /** The signs that {@code en} translates {@code ko}. */
  PairSigns signs(Text ko, Text en) {
    double lengthGap =
        Math.abs(Math.log(letters(en.sentences()) / letters(ko.sentences())) - LONGER);
    Text left = ko.first(mostSentences);
    Text right = en.first(mostSentences);
    List<Bead> beads =
        naranhi
            .align(left.document(), left.sentences(), right.document(), right.sentences(), false)
            .units()
            .stream()
            .map(Unit::bead)
            .toList();
    double confidence = confidence(beads);
    boolean hopeless = confidence < HOPELESS;
    MatchContext context = Naranhi.context(ko.document(), en.document());
    return new PairSigns(
        confidence,
        paired(beads),
        hopeless ? 0 : shared(left.sentences(), right.sentences(), beads, context),
        hopeless
            ? NumberAgreement.NONE
            : numbers(left.sentences(), right.sentences(), beads, context),
        lengthGap,
        Math.min(left.sentences().size(), right.sentences().size()));
  }

  private static double letters(List<Sentence> sentences) {
    return 1
        + sentences.stream()
            .mapToLong(s -> s.text().chars().filter(c -> !Character.isWhitespace(c)).count())
            .sum();
  }

  private static int sentences(Bead bead) {
    return bead.koCount() + bead.enCount();
  }

  private static double confidence(List<Bead> beads) {
    double sum = 0;
    double all = 0;
    for (Bead bead : beads) {
      sum += bead.isNull() ? 0 : bead.probability() * sentences(bead);
      all += sentences(bead);
    }
    return all == 0 ? 0 : sum / all;
  }

  private static double paired(List<Bead> beads) {
    int all = beads.stream().mapToInt(PairScorer::sentences).sum();
    int alone = beads.stream().filter(Bead::isNull).mapToInt(PairScorer::sentences).sum();
    return all == 0 ? 0 : 1 - alone / (double) all;
  }

  private double shared(
      List<Sentence> ko, List<Sentence> en, List<Bead> beads, MatchContext context) {
    double nats = 0;
    for (List<Link> links : naranhi.links(ko, en, beads, context)) {
      for (Link link : links) {
        nats += link.kind() == Link.Kind.NUMBER ? 0 : link.nats();
      }
    }
    return 10 * nats / letters(ko);
  }

  private NumberAgreement numbers(
      List<Sentence> ko, List<Sentence> en, List<Bead> beads, MatchContext context) {
    List<Analysis> korean = analyses(Language.KOREAN, ko);
    List<Analysis> english = analyses(Language.ENGLISH, en);
    return beads.stream()
        .filter(bead -> !bead.isNull())
        .map(
            bead ->
                NumberAgreement.of(
                    Analysis.join(korean.subList(bead.koStart(), bead.koEnd())),
                    Analysis.join(english.subList(bead.enStart(), bead.enEnd())),
                    context,
                    quantity -> !QuantityTerms.of(quantity).isEmpty()))
        .reduce(NumberAgreement.NONE, NumberAgreement::plus);
  }

  private List<Analysis> analyses(Language language, List<Sentence> sentences) {
    return sentences.stream().map(s -> naranhi.analyse(language, s.text())).toList();
  }
}
