package org.naranhi.text.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Puts the lines of a paragraph together. */
final class Joiner {

  private static final String HYPHENS = "-\u2010\u00AD";

  private static final String OPENERS = "([{“‘「『《〈<";
  private static final String CLOSERS = ")]}”’」』》〉>,.!?:;%。";

  /** What English sets before another word with a hyphen that stays. */
  private static final Set<String> COMPOUND_STARTS =
      Set.of(
          "well", "self", "non", "ex", "half", "all", "cross", "long", "short", "high", "low",
          "mid", "full", "part", "ill", "so", "vice", "one", "two", "three", "four", "five", "six",
          "seven", "eight", "nine", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy",
          "eighty", "ninety", "first", "second", "third");

  private final Vocabulary vocabulary;
  private final KoreanWrap wrap;
  private final boolean hyphenated;

  /**
   * For a file.
   *
   * @param hyphenated whether its lines are broken at syllables: else a hyphen at a line's end is
   *     one of a compound
   */
  Joiner(Vocabulary vocabulary, KoreanWrap wrap, boolean hyphenated) {
    this.vocabulary = vocabulary;
    this.wrap = wrap;
    this.hyphenated = hyphenated;
  }

  String join(List<Line> lines) {
    StringBuilder text = new StringBuilder(lines.get(0).text());
    for (int i = 1; i < lines.size(); i++) {
      String next = lines.get(i).text();
      if (text.length() > 0 && !next.isEmpty()) {
        append(text, lines.get(i - 1), next);
      } else {
        text.append(next);
      }
    }
    return text.toString();
  }

  private void append(StringBuilder text, Line line, String next) {
    char last = text.charAt(text.length() - 1);
    if (HYPHENS.indexOf(last) >= 0 && text.length() > 1) {
      appendAfterHyphen(text, next);
      return;
    }
    if (isSpace(text.toString(), line, next)) {
      text.append(' ');
    }
    text.append(next);
  }

  private boolean isSpace(String text, Line line, String next) {
    char last = text.charAt(text.length() - 1);
    char first = next.charAt(0);
    if (OPENERS.indexOf(last) >= 0 || CLOSERS.indexOf(first) >= 0) {
      return false;
    }
    if (last == ',' && text.matches("(?s).*\\d,") && next.matches("(?s)\\d{3}(?!\\d).*")) {
      return false;
    }
    boolean korean = Scripts.isEastAsian(last) || Scripts.isEastAsian(first);
    boolean inside = Character.isLetterOrDigit(last) || last == ')' || last == '”' || last == '’';
    return !korean || !inside || wrap.isSpace(line, text, next);
  }

  private void appendAfterHyphen(StringBuilder text, String next) {
    char hyphen = text.charAt(text.length() - 1);
    char before = text.charAt(text.length() - 2);
    boolean letters = Character.isLetter(before) && Character.isLetter(next.charAt(0));
    if (before == ' ' || !(letters || Character.isLetterOrDigit(before))) {
      text.append(before == ' ' ? " " : "");
    } else if (hyphen == '\u00AD' || (letters && isSyllableBreak(text, next))) {
      text.setLength(text.length() - 1);
    }
    text.append(next);
  }

  private boolean isSyllableBreak(StringBuilder text, String next) {
    String head = lastWord(text.substring(0, text.length() - 1));
    String rest = next.split("[^\\p{L}’']", 2)[0];
    if (Character.isUpperCase(rest.charAt(0)) && !isCapitals(head)) {
      return false;
    }
    int joined = vocabulary.count(head + rest);
    int kept = vocabulary.count(head + '-' + rest);
    if (joined != kept) {
      return joined > kept;
    }
    String start = head.toLowerCase(Locale.ROOT);
    boolean bothKnown = vocabulary.count(head) > 0 && vocabulary.count(rest) > 0;
    boolean compound = head.indexOf('-') >= 0 || COMPOUND_STARTS.contains(start);
    return !compound && (hyphenated || !bothKnown);
  }

  private static boolean isCapitals(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static String lastWord(String text) {
    int start = text.length();
    while (start > 0
        && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
      start--;
    }
    return text.substring(start);
  }
}
