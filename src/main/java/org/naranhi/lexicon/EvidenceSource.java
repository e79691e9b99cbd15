package org.naranhi.lexicon;

/**
 * A source of word evidence: names, a dictionary, a learned table, equal strings, quantities, a
 * glossary. Safe for threads.
 */
public interface EvidenceSource {

  /** The name by which users switch it off: {@code dictionary}. */
  String name();

  /** Adds what this source knows of the features of the two sides. */
  void collect(Vocabulary ko, Vocabulary en, EvidenceCollector out);
}
