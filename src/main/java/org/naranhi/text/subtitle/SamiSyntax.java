package org.naranhi.text.subtitle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.Language;
import org.naranhi.text.Lines;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.Source;
import org.naranhi.text.Span;
import org.naranhi.text.Times;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.UnreadableDocumentException.Problem;
import org.naranhi.text.Whitespace;

/**
 * SAMI, the subtitles of Windows and of most Korean films.
 *
 * <pre>
 * file := "&lt;SAMI&gt;" head sync*
 * sync := "&lt;SYNC Start=" milliseconds "&gt;" ("&lt;P Class=" name "&gt;" text)*
 * </pre>
 *
 * <p>A cue is shown up to the next sync that has its class or none. Files with several classes hold
 * several languages: the one that the options ask for is read, else that with the most text.
 */
final class SamiSyntax implements CueSyntax {

  private static final Pattern ROOT = Pattern.compile("\\s*<SAMI\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern MARK =
      Pattern.compile(
          "<SYNC\\b[^<>]*?\\bStart\\s*=\\s*[\"']?(?<start>\\d{1,9})[^<>]*>"
              + "|<P\\b(?<attributes>[^<>]*)>"
              + "|(?<drop></P\\s*>|</SYNC\\s*>|<!--.*?-->)"
              + "|(?<end></BODY\\s*>|</SAMI\\s*>)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern CLASS =
      Pattern.compile("\\bClass\\s*=\\s*[\"']?([\\w-]+)", Pattern.CASE_INSENSITIVE);

  /** The language of a class: {@code .KRCC {Name:Korean; lang:ko-KR; SAMIType:CC;}}. */
  private static final Pattern LANGUAGE =
      Pattern.compile(
          "\\.([\\w-]+)\\s*\\{[^{}]*?\\blang\\s*:\\s*([A-Za-z]{2})", Pattern.CASE_INSENSITIVE);

  @Override
  public String name() {
    return "smi";
  }

  @Override
  public boolean accepts(Source source) throws UnreadableDocumentException {
    return ROOT.matcher(source.decoded().text()).lookingAt();
  }

  @Override
  public boolean rolls(String text) {
    return false;
  }

  @Override
  public List<SubtitleCue> cues(Source source, ReadOptions options)
      throws UnreadableDocumentException {
    String text = source.decoded().text();
    Map<String, Track> tracks = new Scan(text).tracks();
    if (tracks.isEmpty()) {
      throw new UnreadableDocumentException(
          source.name(),
          Problem.BROKEN,
          "these SAMI subtitles hold no cue: no <SYNC Start=…> with text below it; get the file"
              + " again, or save it as SRT");
    }
    return asked(text, tracks, options)
        .orElseGet(
            () -> tracks.values().stream().max(Comparator.comparingInt(Track::units)).orElseThrow())
        .cues();
  }

  private static Optional<Track> asked(
      String text, Map<String, Track> tracks, ReadOptions options) {
    Language language = options.language();
    if (language == null) {
      return Optional.empty();
    }
    return LANGUAGE
        .matcher(text)
        .results()
        .filter(m -> m.group(2).equalsIgnoreCase(language.tag()))
        .flatMap(m -> Optional.ofNullable(tracks.get(key(m.group(1)))).stream())
        .findFirst();
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** The cues of one class. */
  private static final class Track {
    private final List<SubtitleCue> cues = new ArrayList<>();
    private final List<Span> lines = new ArrayList<>();
    private long start;
    private int units;

    /** Shows lines from {@code at} on, which ends what was shown before. */
    void show(long at, List<Span> shown) {
      end(at);
      start = at;
      lines.addAll(shown);
    }

    void end(long at) {
      if (!lines.isEmpty()) {
        cues.add(new SubtitleCue(new Times(start, Math.max(start, at)), lines));
        units += lines.stream().mapToInt(Span::length).sum();
        lines.clear();
      }
    }

    List<SubtitleCue> cues() {
      return cues;
    }

    int units() {
      return units;
    }
  }

  /** Goes through a file once. */
  private static final class Scan {

    /** Nothing says when the last cue ends. */
    private static final long LAST_MILLIS = 4000;

    private static final String BLANK = "&nbsp;";

    private final String text;
    private final Map<String, Track> tracks = new LinkedHashMap<>();
    private @Nullable Long sync;
    private String name = "";
    private List<Span> lines = new ArrayList<>();

    Scan(String text) {
      this.text = text;
    }

    Map<String, Track> tracks() {
      Matcher mark = MARK.matcher(text);
      int done = 0;
      boolean open = true;
      while (open && mark.find()) {
        addLines(done, mark.start());
        done = mark.end();
        open = mark.group("end") == null;
        follow(mark);
      }
      addLines(done, open ? text.length() : done);
      close();
      long last = sync == null ? 0 : sync;
      tracks.values().forEach(t -> t.end(last + LAST_MILLIS));
      tracks.values().removeIf(t -> t.cues().isEmpty());
      return tracks;
    }

    private void follow(Matcher mark) {
      if (mark.group("start") != null) {
        close();
        sync = Long.parseLong(mark.group("start"));
        name = "";
      } else if (mark.group("attributes") != null) {
        close();
        Matcher named = CLASS.matcher(mark.group("attributes"));
        name = named.find() ? key(named.group(1)) : "";
      }
    }

    private void addLines(int from, int to) {
      for (int at = from; sync != null && at < to; ) {
        int end = Math.min(to, Lines.lineEnd(text, at));
        Span line = Whitespace.strip(text, new Span(at, end));
        if (line.length() > 0) {
          lines.add(line);
        }
        at = end + 1;
      }
    }

    private void close() {
      if (sync != null && !lines.isEmpty()) {
        boolean blank = lines.stream().allMatch(l -> l.of(text).equalsIgnoreCase(BLANK));
        tracks
            .computeIfAbsent(name, n -> new Track())
            .show(sync, blank ? List.of() : List.copyOf(lines));
      }
      lines = new ArrayList<>();
    }
  }
}
