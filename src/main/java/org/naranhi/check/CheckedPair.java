package org.naranhi.check;

import org.naranhi.lexicon.Analysis;
import org.naranhi.quantity.MatchContext;
import org.naranhi.quantity.WordEvidence;

/**
 * A Korean and an English text that are held to be translations, with all that checks need.
 *
 * @param ko the Korean text; empty where there is none
 * @param en the English text; likewise
 * @param context date and exchange rates
 * @param words which words render which
 */
public record CheckedPair(Analysis ko, Analysis en, MatchContext context, WordEvidence words) {}
