package org.naranhi.app.corpus.pairing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What became of the documents that were to be paired: each stands in one pair at most.
 *
 * @param pairs the pairs, in order of their Korean ids
 * @param refused the documents without a counterpart, and why
 */
public record Pairing(List<DocumentPair> pairs, List<Refusal> refused) {

  /**
   * A document that was not paired.
   *
   * @param id of the document
   * @param reason why, for people
   */
  public record Refusal(String id, String reason) {}

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if a document stands in two pairs
   */
  public Pairing {
    pairs = List.copyOf(pairs);
    refused = List.copyOf(refused);
    Set<String> ko = new HashSet<>();
    Set<String> en = new HashSet<>();
    for (DocumentPair pair : pairs) {
      if (!ko.add(pair.ko()) || !en.add(pair.en())) {
        throw new IllegalArgumentException(
            "a document must stand in one pair at most but one of these stands in two: "
                + pair.ko()
                + ", "
                + pair.en());
      }
    }
  }

  /** The ids of the documents that have been paired. */
  public Set<String> paired() {
    Set<String> ids = new HashSet<>();
    for (DocumentPair pair : pairs) {
      ids.add(pair.ko());
      ids.add(pair.en());
    }
    return ids;
  }

  /** These pairs and those that {@code next} found among the documents that are left. */
  public Pairing then(Pairing next) {
    List<DocumentPair> all = new ArrayList<>(pairs);
    all.addAll(next.pairs);
    return new Pairing(all, next.refused);
  }
}
