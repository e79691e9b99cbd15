package org.naranhi;

import java.util.List;
import java.util.stream.Collectors;
import org.naranhi.align.Bead;
import org.naranhi.bitext.Unit;
import org.naranhi.check.CheckSettings;
import org.naranhi.check.CheckedPair;
import org.naranhi.check.Finding;
import org.naranhi.check.LinkedWords;
import org.naranhi.check.suite.CheckRun;
import org.naranhi.check.suite.Checks;
import org.naranhi.lexicon.Analysis;
import org.naranhi.lexicon.Lexicon;
import org.naranhi.lexicon.PairEvidence;
import org.naranhi.quantity.MatchContext;
import org.naranhi.segment.Sentence;

/**
 * Makes the units of a bitext: each bead with its texts, its links and what the checks say of it.
 */
final class UnitBuilder {

  private static final Analysis NOTHING = new Analysis("", List.of(), List.of());

  private final List<Analysis> ko;
  private final List<Analysis> en;
  private final LinkFinder links;
  private final MatchContext context;
  private final Lexicon lexicon;
  private final CheckRun checks = Checks.OF_SINGLE_PAIRS.begin(CheckSettings.DEFAULT);

  UnitBuilder(
      List<Analysis> ko,
      List<Analysis> en,
      PairEvidence evidence,
      MatchContext context,
      Lexicon lexicon) {
    this.ko = ko;
    this.en = en;
    this.links = new LinkFinder(evidence);
    this.context = context;
    this.lexicon = lexicon;
  }

  /** A unit without links and findings. */
  static Unit plain(Bead bead, List<Sentence> ko, List<Sentence> en) {
    return new Unit(
        bead,
        text(ko.subList(bead.koStart(), bead.koEnd())),
        text(en.subList(bead.enStart(), bead.enEnd())),
        List.of(),
        List.of());
  }

  private static String text(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::text).collect(Collectors.joining(" "));
  }

  /** A unit with all that is to be said of it. */
  Unit unit(Bead bead) {
    Analysis korean = join(ko.subList(bead.koStart(), bead.koEnd()));
    Analysis english = join(en.subList(bead.enStart(), bead.enEnd()));
    return new Unit(
        bead, korean.text(), english.text(), links.links(bead), findings(bead, korean, english));
  }

  private static Analysis join(List<Analysis> sentences) {
    return sentences.isEmpty() ? NOTHING : Analysis.join(sentences);
  }

  private List<Finding> findings(Bead bead, Analysis korean, Analysis english) {
    if (bead.isNull()) {
      return List.of();
    }
    LinkedWords words = LinkedWords.of(() -> lexicon, korean, english);
    return checks.check(new CheckedPair("", korean, english, context, words, bead.probability()));
  }
}
