package org.naranhi.align;

import java.util.List;

/**
 * Why a bead was made: the parts of its score, what brought them, and what else might have been.
 *
 * <p>Scores are log likelihood ratios in nats: above 0 where the two sides are likelier as
 * translations of each other than as two independent texts.
 *
 * @param bead the bead with its posterior probability
 * @param score what its score is made of
 * @param matches pairs of features that explain one another, the most telling first
 * @param koUnexplained features of the Korean side that nothing opposite explains, the costliest
 *     first
 * @param enUnexplained likewise of the English side
 * @param rivals beads that overlap this one, the likeliest first
 */
public record Explanation(
    Bead bead,
    Score score,
    List<Match> matches,
    List<Lone> koUnexplained,
    List<Lone> enUnexplained,
    List<Rival> rivals) {

  /** Copies the lists. */
  public Explanation {
    matches = List.copyOf(matches);
    koUnexplained = List.copyOf(koUnexplained);
    enUnexplained = List.copyOf(enUnexplained);
    rivals = List.copyOf(rivals);
  }

  /**
   * The parts of a bead's score in nats.
   *
   * @param prior how often beads of this type occur
   * @param paragraphs whether borders of paragraphs agree
   * @param length how well the lengths fit
   * @param words what ordinary words say
   * @param names what names and strings that stand alike say
   * @param quantities what numbers say
   */
  public record Score(
      double prior,
      double paragraphs,
      double length,
      double words,
      double names,
      double quantities) {

    /** The sum of the parts. */
    public double total() {
      return prior + paragraphs + length + words + names + quantities;
    }
  }

  /**
   * Two features that explain one another.
   *
   * @param koPosition of the Korean feature among those of its side ({@link Side#type})
   * @param enPosition likewise of the English one
   * @param nats what the pair brings, both directions together
   */
  public record Match(int koPosition, int enPosition, double nats) {}

  /**
   * A feature that nothing on the other side explains.
   *
   * @param position of the feature among those of its side
   * @param nats what it costs, mostly below 0
   */
  public record Lone(int position, double nats) {}

  /**
   * A bead that cannot stand beside the explained one.
   *
   * @param bead with its posterior probability
   * @param score what its score is made of
   */
  public record Rival(Bead bead, Score score) {}
}
