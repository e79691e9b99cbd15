package org.naranhi.app.corpus.pairing;

/**
 * Two documents of which one is taken for the translation of the other.
 *
 * @param ko id of the Korean document
 * @param en id of the English document
 * @param method what brought them together
 * @param probability that they are translations of each other, 0 to 1; 1 where a manifest says so
 * @param rival the greatest probability of any other pair that either takes part in; 0 where none
 *     was looked at. Close to {@code probability} where a document has near copies
 * @param reason why they were paired, for people
 */
public record DocumentPair(
    String ko, String en, Method method, double probability, double rival, String reason) {

  /** Ways to find that two documents belong together. */
  public enum Method {
    /** The user said so. */
    MANIFEST,
    /** Their names differ in the language alone. */
    NAME,
    /** They say the same. */
    CONTENT
  }

  /** A pair that has no rivals. */
  static DocumentPair sure(String ko, String en, Method method, String reason) {
    return new DocumentPair(ko, en, method, 1, 0, reason);
  }
}
