package org.naranhi.text.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.text.Span;

/**
 * Takes the notes off the foot of a page: small type below the text of a column that begins with a
 * mark. Their marks in the text are taken out; other raised digits become superscript characters,
 * so that 10⁶ is not read as 106.
 */
final class Footnotes {

  /** Notes are set in type no larger than this share of the text's. */
  private static final float MAX_SIZE = 0.93f;

  /** Notes begin below this share of the page's height. */
  private static final float MIN_HEIGHT = 0.35f;

  private static final Pattern LABEL =
      Pattern.compile("(?:주\\s?)?([\\[(]?(?:\\p{Nd}{1,3}|[*†‡§¶]{1,3})[\\])]?)[.:]?(\\s*)");

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /**
   * A note.
   *
   * @param label its mark, without brackets
   * @param lines its lines, without the mark
   */
  record Note(String label, List<Line> lines) {}

  private final PageText page;
  private final float body;
  private final List<Line> text = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  /**
   * Reads a page.
   *
   * @param lines what is left of it when its furniture is taken away
   */
  Footnotes(PageText page, List<Line> lines, float body) {
    this.page = page;
    this.body = body;
    int start = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || !lines.get(i).sharesRegion(lines.get(i - 1))) {
        readRegion(lines.subList(start, i), lines);
        start = i;
      }
    }
    Set<String> labels = new HashSet<>();
    notes.forEach(n -> labels.add(n.label()));
    text.replaceAll(l -> withoutMarks(l, labels));
  }

  /** The lines that are no notes. */
  List<Line> text() {
    return text;
  }

  List<Note> notes() {
    return notes;
  }

  private void readRegion(List<Line> region, List<Line> all) {
    int from = region.size();
    for (int i = region.size() - 1; i >= 0 && isSmall(region.get(i)); i--) {
      from = label(region.get(i)).isPresent() ? i : from;
    }
    boolean beside = all.stream().anyMatch(l -> !isSmall(l) && !l.isCell());
    from = beside ? from : region.size();
    text.addAll(region.subList(0, from));
    for (Line line : region.subList(from, region.size())) {
      addNoteLine(line);
    }
  }

  private boolean isSmall(Line line) {
    return line.size() <= MAX_SIZE * body
        && !line.isCell()
        && line.place().baseline() >= MIN_HEIGHT * page.height();
  }

  private void addNoteLine(Line line) {
    Optional<Matcher> label = label(line);
    if (label.isPresent() && opensNote(line, label.get().group(1))) {
      List<Line> lines = new ArrayList<>();
      String rest = line.text().substring(label.get().end());
      if (!rest.isEmpty()) {
        lines.add(line.withText(rest));
      }
      notes.add(new Note(bare(label.get().group(1)), lines));
    } else {
      notes.get(notes.size() - 1).lines().add(line.withText(line.text()));
    }
  }

  /** The mark that the line begins with: raised, or followed by a blank or a bracket. */
  private static Optional<Matcher> label(Line line) {
    Matcher matcher = LABEL.matcher(line.text());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    boolean raised = line.raised().stream().anyMatch(s -> s.start() <= 1);
    String mark = matcher.group(1);
    boolean closed = !matcher.group(2).isEmpty() || !Character.isDigit(mark.charAt(0));
    boolean bracket = mark.endsWith(")") || mark.endsWith("]");
    boolean glued =
        matcher.end() < line.text().length()
            && Character.isLetter(line.text().charAt(matcher.end()))
            && !Character.isLowerCase(line.text().charAt(matcher.end()));
    return raised || closed || bracket || glued ? Optional.of(matcher) : Optional.empty();
  }

  /** A number opens a note unless it does not follow the one before: "12 people" in a note. */
  private boolean opensNote(Line line, String mark) {
    String number = bare(mark);
    if (notes.isEmpty() || line.raised().stream().anyMatch(s -> s.start() <= 1)) {
      return true;
    }
    String last = notes.get(notes.size() - 1).label();
    boolean digits = isNumber(number) && isNumber(last);
    return !digits || Integer.parseInt(number) == Integer.parseInt(last) + 1;
  }

  private static boolean isNumber(String label) {
    return label.matches("[0-9]{1,3}");
  }

  private static String bare(String mark) {
    return mark.replaceAll("[\\[\\]().\\s]", "");
  }

  private static Line withoutMarks(Line line, Set<String> labels) {
    if (line.raised().isEmpty()) {
      return line;
    }
    StringBuilder written = new StringBuilder();
    int at = 0;
    for (Span span : line.raised()) {
      written.append(line.text(), at, span.start());
      String raised = span.of(line.text());
      written.append(isMark(raised, labels) ? "" : superscript(raised));
      at = span.end();
    }
    written.append(line.text().substring(at));
    return line.withText(written.toString().strip());
  }

  /** Whether all of it are marks of notes on this page: {@code 3)}, {@code 1,2}. */
  private static boolean isMark(String raised, Set<String> labels) {
    for (String part : raised.split("[,\\s]+")) {
      if (!labels.contains(bare(part))) {
        return false;
      }
    }
    return true;
  }

  private static String superscript(String raised) {
    StringBuilder written = new StringBuilder();
    for (char c : raised.toCharArray()) {
      boolean digit = c >= '0' && c <= '9';
      written.append(digit ? SUPERSCRIPTS.charAt(c - '0') : c == '-' ? '⁻' : c);
    }
    return written.toString();
  }

  /** For maps of furniture: whether nothing of the page is left. */
  static List<Line> without(PageText page, Map<Line, String> furniture) {
    return page.lines().stream().filter(l -> !furniture.containsKey(l)).toList();
  }
}
