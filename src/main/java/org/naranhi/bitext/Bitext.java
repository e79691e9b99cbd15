package org.naranhi.bitext;

import java.util.List;
import java.util.Map;
import org.naranhi.segment.Sentence;

/**
 * Two aligned documents, ready to be written.
 *
 * @param koName where the Korean text comes from, for people
 * @param enName where the English text comes from
 * @param koSentences the Korean sentences in order
 * @param enSentences the English sentences in order
 * @param units the beads in Korean order
 * @param metadata of the pair: {@code date}, {@code url.ko}, {@code url.en}, …; may be empty
 */
public record Bitext(
    String koName,
    String enName,
    List<Sentence> koSentences,
    List<Sentence> enSentences,
    List<Unit> units,
    Map<String, String> metadata) {

  /** Copies the collections. */
  public Bitext {
    koSentences = List.copyOf(koSentences);
    enSentences = List.copyOf(enSentences);
    units = List.copyOf(units);
    metadata = Map.copyOf(metadata);
  }
}
