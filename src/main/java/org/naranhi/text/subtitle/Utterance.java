package org.naranhi.text.subtitle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.text.Columns;
import org.naranhi.text.LineShape;
import org.naranhi.text.MappedText;
import org.naranhi.text.MappedTextBuilder;
import org.naranhi.text.Span;

/**
 * What one speaker says within a cue, or the description of a sound in it.
 *
 * @param text in one line
 * @param voice who speaks, as far as the file says so
 * @param opens whether a dash or a voice says that another speaker begins here
 * @param sound whether it describes a sound: {@code [음악]}, {@code (laughs)}
 */
record Utterance(MappedText text, String voice, boolean opens, boolean sound) {

  /** Longer ones in brackets are asides that somebody speaks. */
  private static final int MAX_SOUND_COLUMNS = 80;

  private static final Pattern SOUND =
      Pattern.compile(
          "[♪♫#*]*\\s*(?:\\[[^\\[\\]]*\\]|\\([^()]*\\)|（[^（）]*）|［[^［］]*］)\\s*[♪♫#*]*|[♪♫\\s]+");

  private static final Pattern DASH = Pattern.compile("(?:[-‐‑−–—]|>>>?)\\s*(?=\\S)");

  /** The utterances of a cue's lines: a dash begins one, a sound is one, the rest is joined. */
  static List<Utterance> of(List<SubtitleLine> lines) {
    long dashes = lines.stream().filter(l -> DASH.matcher(l.text().text()).lookingAt()).count();
    List<Utterance> utterances = new ArrayList<>();
    for (SubtitleLine line : lines) {
      Utterance next = of(line, dashes);
      int last = utterances.size() - 1;
      if (last >= 0 && utterances.get(last).isGoneOnWith(next)) {
        utterances.set(last, utterances.get(last).with(next));
      } else {
        utterances.add(next);
      }
    }
    return utterances;
  }

  private static Utterance of(SubtitleLine line, long dashes) {
    Matcher dash = DASH.matcher(line.text().text());
    boolean opens = dash.lookingAt() && (dashes > 1 || isHyphen(line.text().text(), dash.end()));
    MappedText text =
        opens
            ? line.text().slice(new Span(dash.end(), line.text().text().length())).strip()
            : line.text();
    return new Utterance(text, line.voice(), opens, isSound(text.text()));
  }

  /** A long dash alone takes up a sentence again; a hyphen before a digit is a minus. */
  private static boolean isHyphen(String line, int end) {
    return "–—".indexOf(line.charAt(0)) < 0 && !Character.isDigit(line.charAt(end));
  }

  private static boolean isSound(String text) {
    return SOUND.matcher(text).matches()
        && Columns.of(text) <= MAX_SOUND_COLUMNS
        && !LineShape.endsSentence(text);
  }

  private boolean isGoneOnWith(Utterance next) {
    return !next.opens && !sound && !next.sound && next.voice.equals(voice);
  }

  private Utterance with(Utterance next) {
    MappedText joined = joined(text, next.text);
    return new Utterance(joined, voice, opens, isSound(joined.text()));
  }

  /** Two texts, the second after the first in the source, with a blank between them. */
  static MappedText joined(MappedText first, MappedText second) {
    MappedTextBuilder both = new MappedTextBuilder().append(first);
    both.append(' ', both.sourceEnd(), second.offsets().startOf(0));
    return both.append(second).build();
  }
}
