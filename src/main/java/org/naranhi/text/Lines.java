package org.naranhi.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits a plain text into lines that are texts of their own.
 *
 * <p>A line break ends a text unless the whole document was wrapped to a width. That is so if
 * nearly every break inside a group of lines was needed: the first word of the next line would not
 * have fitted within the longest line. Then the lines of a group are joined by one space, except
 * where the word would have fitted, and before list markers.
 */
public final class Lines {

  /** A column is as wide as a Latin letter; Hangul takes two. Nobody wraps to fewer. */
  private static final int MIN_WRAP_COLUMNS = 40;

  /** Nor, in files, to more. */
  private static final int MAX_WRAP_COLUMNS = 132;

  /** Fewer breaks could fit a width by chance. */
  private static final int MIN_WRAP_BREAKS = 3;

  /** Share of the breaks inside groups that must have been needed. */
  private static final double MIN_NEEDED_SHARE = 0.85;

  /** Lines that are sentences of their own are not wrapped ones, however even their lengths. */
  private static final double MAX_SENTENCE_END_SHARE = 0.5;

  private static final Pattern LIST_MARKER =
      Pattern.compile("^([-*•·▪◦‣■□◆◇○●▶▷※☞▲△]|\\(?\\d{1,3}[.)]|[①-⑳]|[가-하][.)])(?!\\d)\\s*\\S.*");

  private Lines() {}

  /** The lines of {@code source} that are not blank, hard-wrapped ones joined. */
  public static List<Draft> of(String source) {
    List<Draft> lines = split(source);
    int width = wrapColumns(lines);
    return width < 0 ? lines : unwrap(lines, width);
  }

  /**
   * The non-blank lines of {@code source}, stripped. Lines end at LF, CR LF, CR, NEL, U+2028 and
   * U+2029, and at a byte order mark after a sentence's end: files were joined there.
   */
  static List<Draft> split(String source) {
    List<Draft> lines = new ArrayList<>();
    boolean gap = true;
    int start = 0;
    while (start <= source.length()) {
      int end = lineEnd(source, start);
      Span span = Whitespace.strip(source, new Span(start, end));
      if (span.length() == 0) {
        gap = true;
      } else {
        lines.add(Draft.unknown(part(source, span), gap));
        gap = false;
      }
      boolean crLf = source.startsWith("\r\n", end);
      start = end + (crLf ? 2 : 1);
    }
    return lines;
  }

  /** The NFC text of {@code span} of the source. */
  public static MappedText part(String source, Span span) {
    OffsetMap map = OffsetMap.identity(span.start(), span.length());
    return new MappedText(span.of(source), map).nfc();
  }

  /** The offset of the line end, or of the border of joined files, at or after {@code from}. */
  public static int lineEnd(String source, int from) {
    int end = from;
    while (end < source.length() && !isEnd(source, end)) {
      end++;
    }
    return end;
  }

  private static boolean isEnd(String source, int at) {
    char c = source.charAt(at);
    if (c > '\r' && c < 0x85) {
      return false;
    }
    return c == '\n'
        || c == '\r'
        || c == 0x85
        || c == 0x2028
        || c == 0x2029
        || (c == 0xFEFF && LineShape.endsSentence(source.substring(Math.max(0, at - 8), at)));
  }

  /**
   * A place in a text.
   *
   * @param line from 1
   * @param column from 1, in UTF-16 units
   */
  public record Position(int line, int column) {}

  /** The place of {@code offset} in {@code source}. */
  public static Position position(String source, int offset) {
    int line = 1;
    int start = 0;
    for (int end = lineEnd(source, 0); end < offset; end = lineEnd(source, start)) {
      int next = end + (source.startsWith("\r\n", end) ? 2 : 1);
      if (next > offset) {
        break;
      }
      start = next;
      line++;
    }
    return new Position(line, offset - start + 1);
  }

  static boolean isListItem(String line) {
    return LIST_MARKER.matcher(line).matches();
  }

  /** The width that the document was wrapped to, in columns; -1 if it was not. */
  private static int wrapColumns(List<Draft> lines) {
    int width = 0;
    int breaks = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i + 1).afterGap()) {
        breaks++;
        width = Math.max(width, Columns.of(lines.get(i).text().text()));
        width = Math.max(width, Columns.of(lines.get(i + 1).text().text()));
      }
      if (width > MAX_WRAP_COLUMNS) {
        return -1;
      }
    }
    if (breaks < MIN_WRAP_BREAKS || width < MIN_WRAP_COLUMNS) {
      return -1;
    }
    boolean wrapped =
        neededBreaks(lines, width) >= MIN_NEEDED_SHARE * breaks
            && sentenceBreaks(lines) <= MAX_SENTENCE_END_SHARE * breaks;
    return wrapped ? width : -1;
  }

  private static int sentenceBreaks(List<Draft> lines) {
    int ends = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      boolean inside = !lines.get(i + 1).afterGap();
      ends += inside && LineShape.endsSentence(lines.get(i).text().text()) ? 1 : 0;
    }
    return ends;
  }

  private static int neededBreaks(List<Draft> lines, int width) {
    int needed = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      needed += isNeeded(lines.get(i), lines.get(i + 1), width) ? 1 : 0;
    }
    return needed;
  }

  /** Whether the break between two lines was made because the next word did not fit. */
  private static boolean isNeeded(Draft line, Draft next, int width) {
    if (next.afterGap() || isListItem(next.text().text())) {
      return false;
    }
    String word = next.text().text().split("\\s", 2)[0];
    return Columns.of(line.text().text()) + 1 + Columns.of(word) > width;
  }

  private static List<Draft> unwrap(List<Draft> lines, int width) {
    List<Draft> joined = new ArrayList<>();
    MappedTextBuilder text = new MappedTextBuilder();
    boolean gap = true;
    for (int i = 0; i < lines.size(); i++) {
      Draft line = lines.get(i);
      if (text.length() == 0) {
        gap = line.afterGap();
      } else {
        text.append(' ', text.sourceEnd(), line.text().offsets().startOf(0));
      }
      text.append(line.text());
      boolean last = i + 1 == lines.size();
      if (last || !isNeeded(line, lines.get(i + 1), width)) {
        joined.add(Draft.unknown(text.build(), gap));
        text.clear();
      }
    }
    return joined;
  }
}
