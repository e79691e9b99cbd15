package org.naranhi.text.subtitle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.naranhi.text.MappedText;
import org.naranhi.text.MappedTextBuilder;
import org.naranhi.text.Span;
import org.naranhi.text.Whitespace;

/**
 * A line of a cue without its marks.
 *
 * @param text what is spoken or described, stripped, not blank
 * @param voice who speaks, where WebVTT's {@code <v>} says so; else empty
 */
record SubtitleLine(MappedText text, String voice) {

  private static final String BREAK = "<br\\s*/?>|\\\\[Nn]";

  private static final String TAG =
      "<rt>[^<]*</rt>"
          + "|</?(?:i|b|u|s|em|strong|font|c|v|lang|ruby|rt|span)(?:[.\\s][^<>]*)?>"
          + "|<\\d{1,2}:\\d{2}(?::\\d{2})?[.,]\\d{1,3}>";

  /** Substation Alpha: {@code {\an8}}, {@code {\k20}}; MicroDVD: {@code {y:i}}. */
  private static final String BRACES = "\\{\\\\[^{}]*\\}|\\{[A-Za-z]:[^{}]*\\}";

  private static final String REFERENCE =
      "&(?:amp|lt|gt|nbsp|quot|apos|lrm|rlm|#\\d{1,7}|#x[0-9a-f]{1,6});";

  private static final Pattern MARK =
      Pattern.compile(
          "(?<break>"
              + BREAK
              + ")|(?<tag>"
              + TAG
              + "|"
              + BRACES
              + ")|(?<blank>\\\\h)|(?<reference>"
              + REFERENCE
              + ")",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern VOICE =
      Pattern.compile("<v(?:\\.\\S*)?\\s+([^<>]+)>", Pattern.CASE_INSENSITIVE);

  /** The lines of {@code cue} that hold more than marks. */
  static List<SubtitleLine> of(String source, SubtitleCue cue) {
    Stripper stripper = new Stripper(source);
    cue.lines().forEach(stripper::strip);
    return stripper.lines;
  }

  /** Follows the marks from line to line: a voice speaks up to the next one. */
  private static final class Stripper {
    private final String source;
    private final List<SubtitleLine> lines = new ArrayList<>();
    private MappedTextBuilder text = new MappedTextBuilder();
    private String voice = "";

    Stripper(String source) {
      this.source = source;
    }

    void strip(Span line) {
      Matcher mark = MARK.matcher(source).region(line.start(), line.end());
      int done = line.start();
      while (mark.find()) {
        text.copy(source, done, mark.start());
        replace(mark);
        done = mark.end();
      }
      text.copy(source, done, line.end());
      close();
    }

    private void replace(Matcher mark) {
      Matcher speaker = VOICE.matcher(mark.group());
      if (speaker.matches()) {
        close();
        voice = speaker.group(1).strip();
      } else if (mark.group("break") != null) {
        close();
      } else if (mark.group("blank") != null) {
        text.append(' ', mark.start(), mark.end());
      } else if (mark.group("reference") != null) {
        text.append(
            Parser.unescapeEntities(mark.group(), false).replaceAll("[\\u200E\\u200F]", ""),
            mark.start(),
            mark.end());
      }
    }

    private void close() {
      MappedText whole = text.build().strip().nfc();
      if (!Whitespace.isBlank(whole.text())) {
        lines.add(new SubtitleLine(whole, voice));
      }
      text = new MappedTextBuilder();
    }
  }
}
