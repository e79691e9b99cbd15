package org.naranhi.align;

/**
 * What is known of the types of two sides: which translate which, in both directions.
 *
 * @param enGivenKo t(English type | Korean type)
 * @param koGivenEn t(Korean type | English type)
 */
public record Evidence(TranslationTable enGivenKo, TranslationTable koGivenEn) {}
