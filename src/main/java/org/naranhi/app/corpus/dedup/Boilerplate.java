package org.naranhi.app.corpus.dedup;

import java.util.HashMap;
import java.util.Map;

/**
 * Sentences that return in many documents: copyright lines, calls to subscribe, standing heads.
 * First all documents are counted, then their sentences are judged. Not safe for threads.
 */
public final class Boilerplate {

  private final int leastDocuments;
  private final Map<Long, Seen> seen = new HashMap<>();

  private static final class Seen {
    private int documents;
    private int last = -1;
  }

  /**
   * One to which a sentence is boilerplate that stands in at least {@code leastDocuments}
   * documents.
   */
  public Boilerplate(int leastDocuments) {
    if (leastDocuments < 2) {
      throw new IllegalArgumentException(
          "leastDocuments must be at least 2 but was " + leastDocuments);
    }
    this.leastDocuments = leastDocuments;
  }

  /**
   * Counts a sentence of a document; the documents come one after another.
   *
   * @param document its number, at least 0
   */
  public void count(int document, String sentence) {
    Seen sentences = seen.computeIfAbsent(key(sentence), k -> new Seen());
    if (sentences.last != document) {
      sentences.last = document;
      sentences.documents++;
    }
  }

  /** Numbers are left out: page 3 and page 4 are the same line. */
  private static long key(String sentence) {
    return Hashes.of(NormalText.of(sentence).replaceAll("\\p{Nd}+", "0"));
  }

  /** In how many documents a sentence stands. */
  public int documents(String sentence) {
    Seen sentences = seen.get(key(sentence));
    return sentences == null ? 0 : sentences.documents;
  }

  /** Whether a sentence returns in so many documents that it belongs to none. */
  public boolean is(String sentence) {
    return documents(sentence) >= leastDocuments;
  }
}
