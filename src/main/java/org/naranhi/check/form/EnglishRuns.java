package org.naranhi.check.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.text.Span;

/**
 * English that wants a translation: clauses, as against names, titles, codes and terms.
 *
 * <p>A clause has words that hold sentences together ({@code the}, {@code is}, {@code your}), in
 * lower case: names and titles have few of them, commands none.
 */
final class EnglishRuns {

  /** Words that clauses have and names seldom. */
  private static final Set<String> CLAUSE =
      Set.of(
          ("the is are was were be been am has have had do does did will would can could shall should"
                  + " may might must not it its this that these those you your we our they their he his"
                  + " she her him them my me us there what when where which who how if because but or"
                  + " please by from with into on in at as about after before then than so no an")
              .split(" "));

  /** Words that names have in lower case too: Bank of America. */
  private static final Set<String> IN_NAMES =
      Set.of(
          "of", "the", "and", "for", "in", "on", "to", "a", "an", "at", "by", "de", "la", "le",
          "von", "van", "del", "di", "da", "x", "vs", "feat", "with", "from");

  private static final Pattern WORD = Pattern.compile("[A-Za-z]+(?:['’-][A-Za-z]+)*");

  /** What no prose has: operators, paths, options, assignments, addresses. */
  private static final Pattern CODE =
      Pattern.compile(
          "[=_{}<>|\\\\`$@#^~]|::|->|(?:^|\\s)--?[a-z]|\\w\\(\\)|\\w/\\w|\\w\\.\\w|[a-z][A-Z]");

  /** Words one after the other, spaces, commas and numbers between them. */
  private static final Pattern RUN =
      Pattern.compile(
          "[A-Za-z]+(?:['’-][A-Za-z]+)*(?:,?[ ](?:[A-Za-z]+(?:['’-][A-Za-z]+)*|\\d[\\d.,%]*))+");

  private static final Pattern CALL = Pattern.compile("\\w[(\\[][\\w'\"]");

  /** After English: its Korean in brackets. */
  private static final Pattern GLOSSED = Pattern.compile("^\\s?[(（][\\uAC00-\\uD7A3]");

  private static final Pattern EDGES =
      Pattern.compile("^[\\s\\p{Punct}“”‘’…]+|[\\s\\p{Punct}“”‘’…。]+$");

  private EnglishRuns() {}

  /** The text without what makes no difference: case, spaces, marks at both ends. */
  static String bare(String text) {
    String spaced = text.replaceAll("[\\s\\u00A0\\u3000]+", " ");
    return EDGES.matcher(spaced).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /**
   * Whether a whole segment, the same on both sides, is prose: no code, and either words of clauses
   * or a capital followed by other words in lower case ({@code Save changes}).
   */
  static boolean isPhrase(String text) {
    List<String> words = words(text);
    if (words.size() < 2 || CODE.matcher(text).find()) {
      return false;
    }
    long clause = words.stream().filter(EnglishRuns::isClauseWord).count();
    long lower = words.stream().skip(1).filter(EnglishRuns::isPlain).count();
    boolean capital = Character.isUpperCase(words.get(0).charAt(0));
    boolean shouts = text.equals(text.toUpperCase(Locale.ROOT)) && clause >= 1 && words.size() > 2;
    return shouts
        || lower >= 1 && (capital || clause >= 1 && words.size() >= 3)
        || words.size() >= 4 && lower * 2 >= words.size();
  }

  /** Runs of English in a Korean text that are clauses and stand neither in quotes nor brackets. */
  static List<Span> clauses(String ko) {
    List<Span> clauses = new ArrayList<>();
    Matcher m = RUN.matcher(ko);
    while (m.find()) {
      Span span = new Span(m.start(), m.end());
      if (isClause(m.group()) && !isExplained(ko, span)) {
        clauses.add(span);
      }
    }
    return clauses;
  }

  private static boolean isClause(String run) {
    List<String> words = words(run);
    long lower = words.stream().filter(w -> Character.isLowerCase(w.charAt(0))).count();
    boolean telling = words.stream().anyMatch(EnglishRuns::isLowerClauseWord);
    long commas = run.chars().filter(c -> c == ',').count();
    boolean list = commas * 2 >= words.size();
    return !list && lower >= 3 && lower * 2 > words.size() && (telling || lower >= 4);
  }

  private static boolean isExplained(String ko, Span span) {
    return isCited(ko, span)
        || isCode(ko, span)
        || GLOSSED.matcher(ko.substring(span.end())).find();
  }

  private static boolean isCode(String text, Span span) {
    if (CODE.matcher(text).results().limit(3).count() == 3) {
      return true;
    }
    int from = Math.max(0, text.lastIndexOf(' ', span.start()));
    int space = text.indexOf(' ', span.end());
    String around = text.substring(from, space < 0 ? text.length() : space);
    return CODE.matcher(around).find() || CALL.matcher(around).find();
  }

  /** Whether the run stands between quotes or brackets. */
  private static boolean isCited(String text, Span span) {
    int open = -1;
    for (int i = span.start() - 1; i >= 0 && open < 0; i--) {
      char c = text.charAt(i);
      if (")]”’」』〉》）".indexOf(c) >= 0) {
        return false;
      }
      open = "([“‘「『〈《（\"'`".indexOf(c) >= 0 ? i : -1;
    }
    if (open < 0) {
      return false;
    }
    char mark = text.charAt(open);
    boolean straight = mark == '"' || mark == '\'' || mark == '`';
    long before = text.substring(0, open + 1).chars().filter(c -> c == mark).count();
    return !straight || before % 2 == 1;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      words.add(m.group());
    }
    return words;
  }

  private static boolean isClauseWord(String word) {
    return CLAUSE.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isLowerClauseWord(String word) {
    return CLAUSE.contains(word);
  }

  /** Whether a word is in lower case and not such as names have. */
  private static boolean isPlain(String word) {
    return word.length() > 1
        && word.equals(word.toLowerCase(Locale.ROOT))
        && !IN_NAMES.contains(word);
  }
}
