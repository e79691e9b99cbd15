package org.naranhi.check.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.text.Span;

/**
 * A run of Hangul in an English text that its words do not explain.
 *
 * <p>Hangul stands rightly in English as a gloss in brackets after a romanisation or a translation
 * ({@code jeong (정)}), before one in brackets ({@code 정 (jeong)}), and where the text speaks of the
 * word itself ({@code the letter ㄱ}, {@code 'bap' (밥) means rice}).
 *
 * @param span where it stands
 * @param isQuoted whether it stands between quotes, as what someone types or reads
 */
record HangulRun(Span span, boolean isQuoted) {

  private static final String HANGUL = "\\uAC00-\\uD7A3\\u3131-\\u318E\\u1100-\\u11FF";

  private static final Pattern RUN =
      Pattern.compile("[" + HANGUL + "](?:[" + HANGUL + " \\d,.·~?!%]*[" + HANGUL + "])?");

  /** Before the run: an open bracket after a word, and whatever the gloss begins with. */
  private static final Pattern GLOSS_BEFORE =
      Pattern.compile("[A-Za-z0-9’'”\"\\])*_]\\s?[(（][^()\\[\\]（）" + HANGUL + "]*$");

  private static final Pattern BRACKET_AFTER = Pattern.compile("^[^()\\[\\]（）]*[)\\]）]");

  /** After the run: a romanisation or meaning in brackets, or after an equals sign. */
  private static final Pattern GLOSS_AFTER =
      Pattern.compile("^[\"'”’]?\\s?(?:[(\\[（]\\s?[\"'“‘]?\\p{IsLatin}|=)");

  private static final String SPEAKS =
      "(?:words?|letters?|syllables?|particles?|endings?|suffix(?:es)?|prefix(?:es)?|vowels?"
          + "|consonants?|characters?|hangu?e?ul|hangeul|spell(?:ed|ing)?|spelt|written|writes?"
          + "|pronounced?|verbs?|nouns?|adjectives?|adverbs?|terms?|expressions?|phrases?|surnames?"
          + "|honorifics?|markers?|in korean|korean for|korean:|jamo|typed?|keyword|hashtag|name)";

  private static final Pattern NAMED_BEFORE =
      Pattern.compile("\\b" + SPEAKS + "\\b[^.;!?]{0,24}$", Pattern.CASE_INSENSITIVE);

  private static final Pattern NAMED_AFTER =
      Pattern.compile(
          "^[\"'”’]?,?\\s(?:means?|meant|is (?:pronounced|spelled|spelt|written|romani[sz]ed)"
              + "|(?:in|is) korean|"
              + SPEAKS
              + ")\\b",
          Pattern.CASE_INSENSITIVE);

  /** The runs that want a translation. */
  static List<HangulRun> in(String text) {
    List<HangulRun> runs = new ArrayList<>();
    Matcher m = RUN.matcher(text);
    while (m.find()) {
      String before = text.substring(Math.max(0, m.start() - 80), m.start());
      String after = text.substring(m.end(), Math.min(text.length(), m.end() + 80));
      if (!isGloss(before, after) && !isNamed(before, after, m.group())) {
        runs.add(new HangulRun(new Span(m.start(), m.end()), isQuoted(before, after)));
      }
    }
    return runs;
  }

  private static boolean isGloss(String before, String after) {
    return GLOSS_BEFORE.matcher(before).find() && BRACKET_AFTER.matcher(after).find()
        || GLOSS_AFTER.matcher(after).find();
  }

  /** Whether the text speaks of the Hangul as Hangul; that is said of words, not of sentences. */
  private static boolean isNamed(String before, String after, String run) {
    boolean isWords = run.split(" ", -1).length <= 3;
    return isWords && (NAMED_BEFORE.matcher(before).find() || NAMED_AFTER.matcher(after).find());
  }

  private static boolean isQuoted(String before, String after) {
    String opens = "\"'“‘「『〈《`";
    String closes = "\"'”’」』〉》`,.";
    return !before.isEmpty()
        && !after.isEmpty()
        && opens.indexOf(before.charAt(before.length() - 1)) >= 0
        && closes.indexOf(after.charAt(0)) >= 0;
  }
}
