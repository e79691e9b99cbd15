package org.naranhi.app.corpus.pairing;

/**
 * Two documents that may be translations of each other, by their places in the lists of the sides.
 */
record Candidate(int ko, int en, double probability) {}
