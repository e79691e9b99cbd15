package org.naranhi.text.subtitle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.Lines;
import org.naranhi.text.Span;
import org.naranhi.text.Times;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.UnreadableDocumentException.Problem;
import org.naranhi.text.Whitespace;

/**
 * Takes the cues out of SubRip and WebVTT.
 *
 * <pre>
 * file  := header? (cue | drop)*
 * cue   := (number | name)? time "-->" time place? line*
 * time  := (hours ":")? minutes ":" seconds ([.,:] fraction)?
 * drop  := ("NOTE" | "STYLE" | "REGION") line*        WebVTT only; up to an empty line
 * </pre>
 *
 * <p>What people and programs break is read as meant: numbers missing, doubled or out of order,
 * hours missing, a dot or a comma before the fraction, a cue without an empty line before the next,
 * an empty line inside a cue, an end before the start, cues that overlap. A line with an arrow that
 * is no line of times is refused, and so is text before the first cue.
 */
final class SubtitleParser {

  private static final String TIME = "(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{1,2})(?:[.,:](\\d{1,6}))?";

  /** A line of times; WebVTT's settings and SubRip's coordinates may follow. */
  private static final Pattern TIMES =
      Pattern.compile("\\s*+" + TIME + "\\s*+-{1,3}>\\s*+" + TIME + "(?:\\s.*)?");

  private static final Pattern NUMBER = Pattern.compile("[#]?\\d{1,7}[.:]?");
  private static final Pattern DROPPED = Pattern.compile("(NOTE|STYLE|REGION)(\\s.*)?");

  private final String name;
  private final String source;
  private final boolean web;
  private final boolean headed;
  private final List<SubtitleCue> cues = new ArrayList<>();
  private final List<Span> lines = new ArrayList<>();
  private @Nullable Times times;

  /** Index of the first line after the last empty one; -1 where the cue has had none yet. */
  private int afterGap;

  private boolean gap = true;
  private boolean dropping;
  private long lastNumber;

  private SubtitleParser(String name, String source, boolean web) {
    this.name = name;
    this.source = source;
    this.web = web;
    this.headed = source.startsWith("WEBVTT");
  }

  /** Whether a line of times stands among the first lines of {@code text}. */
  static boolean startsWithTimes(String text) {
    int start = 0;
    for (int seen = 0; seen < 2 && start < text.length(); ) {
      int end = Lines.lineEnd(text, start);
      Span line = Whitespace.strip(text, new Span(start, end));
      if (line.length() > 0) {
        seen++;
      }
      if (line.length() <= 120 && TIMES.matcher(line.of(text)).matches()) {
        return true;
      }
      if (line.length() > 0 && !NUMBER.matcher(line.of(text)).matches()) {
        return false;
      }
      start = end + 1;
    }
    return false;
  }

  /**
   * The cues of {@code source} that have text.
   *
   * @throws UnreadableDocumentException at a line that belongs to no cue
   */
  static List<SubtitleCue> cues(String name, String source, boolean web)
      throws UnreadableDocumentException {
    return new SubtitleParser(name, source, web).parse();
  }

  private List<SubtitleCue> parse() throws UnreadableDocumentException {
    dropping = headed;
    int start = 0;
    while (start <= source.length()) {
      int end = Lines.lineEnd(source, start);
      Span line = Whitespace.strip(source, new Span(start, end));
      if (line.length() == 0) {
        dropping = false;
        gap = true;
        afterGap = lines.size();
      } else {
        addLine(line);
      }
      start = end + (source.startsWith("\r\n", end) ? 2 : 1);
    }
    close();
    return cues;
  }

  private void addLine(Span line) throws UnreadableDocumentException {
    String text = line.of(source);
    if (text.contains("->") && TIMES.matcher(text).matches()) {
      open(times(text));
    } else if (!dropping) {
      addText(line, text);
    }
    gap = false;
  }

  private void addText(Span line, String text) throws UnreadableDocumentException {
    if (text.contains("-->")) {
      throw garbage(line, "times such as 00:01:02,500 --> 00:01:04,000");
    }
    dropping = web && gap && DROPPED.matcher(text).matches();
    if (dropping) {
      return;
    }
    if (times == null && !headed && !NUMBER.matcher(text).matches()) {
      throw garbage(line, "the number or the times (00:01:02,500 --> 00:01:04,000) of a cue");
    }
    lines.add(line);
  }

  /** Begins a cue: what stands right above its times is its number or name. */
  private void open(Times next) {
    boolean named = web && !gap && afterGap >= 0 && lines.size() == afterGap + 1;
    if (named || isNumbered()) {
      lines.remove(lines.size() - 1);
    }
    close();
    times = next;
    dropping = false;
  }

  /** Whether the last line is the number of the next cue; beyond an empty line, if it counts on. */
  private boolean isNumbered() {
    if (lines.isEmpty()) {
      return false;
    }
    String last = lines.get(lines.size() - 1).of(source);
    if (!NUMBER.matcher(last).matches()) {
      return false;
    }
    long number = Long.parseLong(last.replaceAll("\\D", ""));
    boolean is = !gap || times == null || number == lastNumber + 1;
    lastNumber = is ? number : lastNumber;
    return is;
  }

  private void close() {
    if (times != null && !lines.isEmpty()) {
      cues.add(new SubtitleCue(times, lines));
    }
    lines.clear();
    afterGap = -1;
  }

  private static Times times(String line) {
    Matcher matcher = TIMES.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalStateException("no line of times: " + line);
    }
    long start = millis(matcher, 1);
    return new Times(start, Math.max(start, millis(matcher, 5)));
  }

  private static long millis(Matcher matcher, int group) {
    long seconds =
        number(matcher.group(group)) * 3600
            + number(matcher.group(group + 1)) * 60
            + number(matcher.group(group + 2));
    String fraction = matcher.group(group + 3);
    String padded = (fraction == null ? "" : fraction) + "000";
    return seconds * 1000 + number(padded.substring(0, 3));
  }

  private static long number(@Nullable String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }

  private UnreadableDocumentException garbage(Span line, String expected) {
    Lines.Position place = Lines.position(source, line.start());
    String text = line.of(source);
    return new UnreadableDocumentException(
        name + ":" + place.line() + ":" + place.column(),
        Problem.BROKEN,
        "expected "
            + expected
            + ", got: "
            + (text.length() <= 60 ? text : text.substring(0, 59) + "…")
            + "; mend the line, or say what the file is if it holds no subtitles");
  }
}
