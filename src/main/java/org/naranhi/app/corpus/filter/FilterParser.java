package org.naranhi.app.corpus.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.app.corpus.score.UnitScores.Score;

/**
 * Reads filters.
 *
 * <pre>
 * any        = all { "||" all }
 * all        = part { "&amp;&amp;" part }
 * part       = "!" part | "(" any ")" | comparison
 * comparison = score ( "&gt;=" | "&lt;=" | "==" | "!=" | "&gt;" | "&lt;" ) number
 * score      = p | numbers | names | len | coverage | lang | doc
 * number     = .7 | 0.7 | 2
 * </pre>
 */
final class FilterParser {

  /** Brackets and negations deeper than this are no filter that a person wrote. */
  private static final int DEEPEST = 100;

  private static final Pattern NAME = Pattern.compile("[A-Za-z_]+");
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?|\\.\\d+");

  private final String text;
  private int at;
  private int depth;

  FilterParser(String text) {
    this.text = text;
  }

  Filter parse() throws FilterException {
    Filter filter = any();
    if (at < text.length()) {
      throw wrong("expected && or || or the end");
    }
    return filter;
  }

  private Filter any() throws FilterException {
    List<Filter> parts = new ArrayList<>(List.of(all()));
    while (takes("||")) {
      parts.add(all());
    }
    return parts.size() == 1 ? parts.get(0) : new Filter.Any(parts);
  }

  private Filter all() throws FilterException {
    List<Filter> parts = new ArrayList<>(List.of(part()));
    while (takes("&&")) {
      parts.add(part());
    }
    return parts.size() == 1 ? parts.get(0) : new Filter.All(parts);
  }

  private Filter part() throws FilterException {
    if (++depth > DEEPEST) {
      throw wrong("expected at most " + DEEPEST + " brackets and negations inside one another");
    }
    Filter part = takes("!") ? new Filter.Not(part()) : takes("(") ? bracketed() : comparison();
    depth--;
    return part;
  }

  private Filter bracketed() throws FilterException {
    Filter inside = any();
    if (!takes(")")) {
      throw wrong("expected )");
    }
    return inside;
  }

  private Filter comparison() throws FilterException {
    Score score = score();
    Filter.Operator operator = operator();
    String number = next(NUMBER);
    if (number.isEmpty()) {
      throw wrong("expected a number, such as .7");
    }
    return new Filter.Comparison(score, operator, Double.parseDouble(number));
  }

  private Score score() throws FilterException {
    skipSpace();
    int start = at;
    String name = next(NAME);
    for (Score score : Score.all()) {
      if (score.label().equals(name)) {
        return score;
      }
    }
    at = start;
    throw wrong(
        "expected one of the scores "
            + Score.labels()
            + (name.isEmpty() ? "" : " but got " + name));
  }

  private Filter.Operator operator() throws FilterException {
    for (Filter.Operator operator : Filter.Operator.values()) {
      if (takes(operator.sign())) {
        return operator;
      }
    }
    throw wrong("expected >=, <=, ==, !=, > or <");
  }

  private String next(Pattern pattern) {
    skipSpace();
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    if (!matcher.lookingAt()) {
      return "";
    }
    at = matcher.end();
    return matcher.group();
  }

  private boolean takes(String sign) {
    skipSpace();
    boolean here = text.startsWith(sign, at);
    at += here ? sign.length() : 0;
    return here;
  }

  private void skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private FilterException wrong(String problem) {
    skipSpace();
    return new FilterException(text, at, problem);
  }
}
