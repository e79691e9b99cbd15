package org.naranhi.check.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.check.CheckedPair;
import org.naranhi.check.Letters;
import org.naranhi.text.Span;
import org.naranhi.token.Token;

/**
 * Surnames before titles, and the persons who have others on the other side: 박 대통령, President Lee.
 */
final class TitledName {

  private static final Pattern KOREAN =
      Pattern.compile("(?<![가-힣])(?<name>[가-힣]) (?<title>[가-힣]{2,})");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(?:President|Mr\\.|Ms\\.|Mrs\\.|Miss|Dr\\.|Prof\\.|Professor|Coach|Minister|Rep\\.|Sen\\.|Gov\\.|Mayor"
              + "|Chairman|Chairwoman|Director|Judge|Justice|Captain|General|Col\\.|Gen\\.|Manager|Principal|CEO|Reporter|Attorney)"
              + " (?<name>\\p{Lu}\\p{Ll}+)\\b(?![ -]\\p{Lu}|-)");

  /** Surnames that are also words before nouns. */
  private static final String WORDS = "이한전안두하모신현여";

  private TitledName() {}

  /** The Korean and the English span where the only ones that are left are two. */
  static List<Span[]> wrong(CheckedPair pair) {
    if (!hasLoneSyllable(pair.ko().text())) {
      return List.of();
    }
    List<Span> ko = spans(KOREAN, pair.ko().text());
    ko.removeIf(k -> !isSurname(pair, k) || stands(pair, k));
    if (ko.size() != 1) {
      return List.of();
    }
    List<Span> en = spans(ENGLISH, pair.en().text());
    en.removeIf(e -> !Romanisation.isSurname(letters(pair, e)) || heard(pair, e));
    if (en.size() != 1) {
      return List.of();
    }
    return List.of(new Span[][] {{ko.get(0), en.get(0)}});
  }

  /** Whether a syllable stands alone before a space, as every match of {@link #KOREAN} begins. */
  private static boolean hasLoneSyllable(String text) {
    for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
      if (Letters.isSyllable(Letters.at(text, space - 1))
          && !Letters.isSyllable(Letters.at(text, space - 2))) {
        return true;
      }
    }
    return false;
  }

  private static List<Span> spans(Pattern pattern, String text) {
    List<Span> spans = new ArrayList<>();
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      spans.add(new Span(m.start("name"), m.end("name")));
    }
    return spans;
  }

  /** Whether the tokenizer holds it for a name and a title follows. */
  private static boolean isSurname(CheckedPair pair, Span span) {
    String text = pair.ko().text();
    return Romanisation.isKoreanSurname(span.of(text))
        && KoreanPerson.titled(text.substring(span.end()))
        && pair.ko().tokens().stream()
            .anyMatch(t -> t.span().equals(span) && (t.tag().startsWith("NN") || isNoWord(t)));
  }

  /** Whether the syllable is none of those that stand before nouns: this, one, former. */
  private static boolean isNoWord(Token token) {
    return WORDS.indexOf(token.surface()) < 0;
  }

  private static String letters(CheckedPair pair, Span span) {
    return span.of(pair.en().text()).toLowerCase(Locale.ROOT);
  }

  /** Whether any word of the Korean text begins with a surname that is spelled so. */
  private static boolean heard(CheckedPair pair, Span english) {
    String letters = letters(pair, english);
    for (String word : pair.ko().text().split("[^가-힣]+")) {
      if (!word.isEmpty() && Romanisation.isSurname(word.substring(0, 1), letters)) {
        return true;
      }
    }
    return false;
  }

  /** Whether any English word spells the Korean surname. */
  private static boolean stands(CheckedPair pair, Span korean) {
    String surname = korean.of(pair.ko().text());
    return pair.en().tokens().stream().anyMatch(t -> Romanisation.isSurname(surname, t.lemma()));
  }
}
