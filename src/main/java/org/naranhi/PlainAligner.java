package org.naranhi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.naranhi.align.Aligner;
import org.naranhi.align.Alignment;
import org.naranhi.align.Bead;
import org.naranhi.bitext.Bitext;
import org.naranhi.bitext.Unit;
import org.naranhi.lexicon.Glossary;
import org.naranhi.lexicon.Memory;
import org.naranhi.segment.Sentence;
import org.naranhi.text.Document;

/**
 * Experimental: aligns documents of two languages other than Korean and English, of which the
 * program knows nothing.
 *
 * <p>Words are runs of letters; what translates what is learned from the documents themselves,
 * which therefore teach one another: the more there are of them, the better. Nothing is said of
 * links, numbers and findings. The memory needed grows with the words of the whole batch. Safe for
 * threads.
 */
public final class PlainAligner {

  private static final String MODEL = "plain";

  private final Naranhi.Options options;

  /**
   * An aligner with the given options.
   *
   * @throws IllegalArgumentException for a parameter that does not exist, and for a glossary, a
   *     memory or a source to leave out: these are of Korean and English
   */
  public PlainAligner(Naranhi.Options options) {
    if (!options.glossary().equals(Glossary.EMPTY)
        || !options.memory().equals(Memory.EMPTY)
        || !options.without().isEmpty()) {
      throw new IllegalArgumentException(
          "glossary, memory and sources of evidence are for Korean and English only: with other"
              + " languages leave them out");
    }
    this.options = options;
    ShippedModel.with(MODEL, options.parameters());
  }

  /**
   * Two documents that translate each other.
   *
   * @param left the one whose sentences stand first in what is written
   * @param right the other one
   */
  public record Pair(
      Document left, List<Sentence> leftSentences, Document right, List<Sentence> rightSentences) {

    /** Copies the lists. */
    public Pair {
      leftSentences = List.copyOf(leftSentences);
      rightSentences = List.copyOf(rightSentences);
    }
  }

  /** Aligns all pairs together; in their order. */
  public List<Bitext> align(List<Pair> pairs) {
    Aligner aligner =
        new Aligner(ShippedModel.with(MODEL, options.parameters()), options.allowCrossing(), true);
    PlainBatch batch = new PlainBatch(aligner);
    pairs.forEach(p -> batch.add(p.leftSentences(), p.rightSentences()));
    List<Alignment> alignments = batch.align();
    List<Bitext> bitexts = new ArrayList<>();
    for (int p = 0; p < pairs.size(); p++) {
      bitexts.add(bitext(pairs.get(p), alignments.get(p)));
    }
    return bitexts;
  }

  private static Bitext bitext(Pair pair, Alignment alignment) {
    return new Bitext(
        pair.left().name(),
        pair.right().name(),
        pair.leftSentences(),
        pair.rightSentences(),
        alignment.beads().stream().map(bead -> unit(pair, bead)).toList(),
        Map.of());
  }

  private static Unit unit(Pair pair, Bead bead) {
    return new Unit(
        bead,
        text(pair.leftSentences().subList(bead.koStart(), bead.koEnd())),
        text(pair.rightSentences().subList(bead.enStart(), bead.enEnd())),
        List.of(),
        List.of());
  }

  private static String text(List<Sentence> sentences) {
    return String.join(" ", sentences.stream().map(Sentence::text).toList());
  }
}
