package org.naranhi.token;

import org.naranhi.text.Span;

/**
 * A word or morpheme of a sentence.
 *
 * @param surface as it is written
 * @param lemma the form under which it is looked up: Korean nori's lemma (걸었 gives 걸), English the
 *     lower-case word
 * @param stem what is compared: Korean the lemma, English the stem (reports gives report)
 * @param tag part of speech: Korean nori's tag (NNG, NNP, VV, J, E, SN …), English WORD, NUMBER or
 *     SYMBOL
 * @param span where it stands in the sentence
 */
public record Token(String surface, String lemma, String stem, String tag, Span span) {}
