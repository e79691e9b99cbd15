package org.naranhi.app.corpus.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.naranhi.Naranhi;
import org.naranhi.align.Bead;
import org.naranhi.app.corpus.NumberAgreement;
import org.naranhi.bitext.Bitext;
import org.naranhi.bitext.Link;
import org.naranhi.bitext.Unit;
import org.naranhi.lexicon.Analysis;
import org.naranhi.quantity.MatchContext;
import org.naranhi.segment.Sentence;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/**
 * Scores the units of a bitext. It wants their links ({@link Naranhi#links}); without them nothing
 * counts as explained. Safe for threads.
 */
public final class UnitScorer {

  /** What is usual of English / Korean letters: e^{@code longer} of data/model/gaps.properties. */
  private static final double USUAL_RATIO = Math.exp(.966);

  private final Naranhi naranhi;

  /** One that takes sentences apart with {@code naranhi}. */
  public UnitScorer(Naranhi naranhi) {
    this.naranhi = naranhi;
  }

  /**
   * The scores of a unit of {@code bitext}.
   *
   * @param document probability that the two documents belong together
   */
  public UnitScores scores(Bitext bitext, Unit unit, MatchContext context, double document) {
    Bead bead = unit.bead();
    if (bead.isNull()) {
      return new UnitScores(bead.probability(), 0, 0, 0, 0, 0, document);
    }
    Analysis ko = naranhi.analyse(Language.KOREAN, unit.ko());
    Analysis en = naranhi.analyse(Language.ENGLISH, unit.en());
    CoveredWords words = words(bitext, unit, ko, en);
    return new UnitScores(
        bead.probability(),
        NumberAgreement.of(ko, en, context).share(),
        words.nameShare(),
        letters(unit.en()) / letters(unit.ko()) / USUAL_RATIO,
        words.share(),
        Math.min(
            ScriptShare.of(unit.ko(), Language.KOREAN),
            ScriptShare.of(unit.en(), Language.ENGLISH)),
        document);
  }

  private static double letters(String text) {
    return 1 + text.chars().filter(c -> !Character.isWhitespace(c)).count();
  }

  private static CoveredWords words(Bitext bitext, Unit unit, Analysis ko, Analysis en) {
    Bead bead = unit.bead();
    Offsets korean = new Offsets(bitext.koSentences(), bead.koStart(), bead.koEnd());
    Offsets english = new Offsets(bitext.enSentences(), bead.enStart(), bead.enEnd());
    return CoveredWords.korean(ko, korean.spans(unit, Link::koSentence, Link::ko))
        .plus(
            CoveredWords.english(
                en, english.spans(unit, Link::enSentence, Link::en), english.starts()));
  }

  /** A place that a link names. */
  private interface SpanOf {
    Span of(Link link);
  }

  /** Where the sentences of a side begin in the unit's text: joined by one space. */
  private static final class Offsets {
    private final int first;
    private final List<Integer> starts = new ArrayList<>();

    Offsets(List<Sentence> sentences, int from, int to) {
      first = from;
      int offset = 0;
      for (Sentence sentence : sentences.subList(from, to)) {
        starts.add(offset);
        offset += sentence.text().length() + 1;
      }
    }

    Set<Integer> starts() {
      return new HashSet<>(starts);
    }

    List<Span> spans(Unit unit, ToIntFunction<Link> sentence, SpanOf span) {
      return unit.links().stream()
          .map(link -> span.of(link).shift(starts.get(sentence.applyAsInt(link) - first)))
          .toList();
    }
  }
}
