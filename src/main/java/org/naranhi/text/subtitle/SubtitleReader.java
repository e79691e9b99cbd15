package org.naranhi.text.subtitle;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.Block;
import org.naranhi.text.BlockKind;
import org.naranhi.text.Cue;
import org.naranhi.text.DecodedText;
import org.naranhi.text.Document;
import org.naranhi.text.DocumentBuilder;
import org.naranhi.text.DocumentReader;
import org.naranhi.text.MappedText;
import org.naranhi.text.MappedTextBuilder;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.Source;
import org.naranhi.text.SourceNotes;
import org.naranhi.text.Times;
import org.naranhi.text.UnreadableDocumentException;

/**
 * Reads subtitles: SubRip ({@code .srt}), WebVTT ({@code .vtt}) and SAMI ({@code .smi}).
 *
 * <p>Cues are joined to blocks of whole sentences: a block ends where a cue ends with a sentence
 * (see {@link CueBorder}), where a dash or a voice says that somebody else speaks, at the
 * description of a sound and at a pause. Descriptions of sounds such as {@code [음악]} are blocks of
 * kind caption: a translation for the hard of hearing has them too. Numbers, times, places, styles,
 * notes, tags and the dashes of a dialogue are no text. When cues are shown stands in {@link
 * SourceNotes#cues()}.
 *
 * <p>Lines that roll up, shown once more at the head of the next cue as automatic captions do, are
 * read once.
 */
public final class SubtitleReader implements DocumentReader {

  /** Nobody pauses longer inside a sentence. */
  private static final long MAX_PAUSE_MILLIS = 5000;

  /** Files without marks are not joined to longer blocks. */
  private static final int MAX_BLOCK_UNITS = 1000;

  /** Between a line and the cue that rolls it up. */
  private static final long MAX_ROLL_MILLIS = 100;

  private final CueSyntax syntax;

  private SubtitleReader(CueSyntax syntax) {
    this.syntax = syntax;
  }

  /** A reader of SubRip. */
  public static SubtitleReader srt() {
    return new SubtitleReader(new ArrowSyntax("srt", false));
  }

  /** A reader of WebVTT. */
  public static SubtitleReader vtt() {
    return new SubtitleReader(new ArrowSyntax("vtt", true));
  }

  /** A reader of SAMI. */
  public static SubtitleReader sami() {
    return new SubtitleReader(new SamiSyntax());
  }

  @Override
  public String name() {
    return syntax.name();
  }

  @Override
  public boolean accepts(Source source) throws UnreadableDocumentException {
    return syntax.accepts(source);
  }

  @Override
  public Document read(Source source, ReadOptions options) throws UnreadableDocumentException {
    DecodedText decoded = source.decoded();
    Shown shown = new Shown(syntax.rolls(decoded.text()));
    for (SubtitleCue cue : syntax.cues(source, options)) {
      shown.add(cue, SubtitleLine.of(decoded.text(), cue));
    }
    return new DocumentBuilder(source, options, name())
        .cues(shown.cues)
        .build(decoded, blocks(shown.utterances));
  }

  /** An utterance with the times of its cue. */
  private record Timed(Utterance utterance, Times times) {}

  /** What the cues show, one after the other. */
  private static final class Shown {
    private final boolean rolls;
    private final List<Timed> utterances = new ArrayList<>();
    private final List<Cue> cues = new ArrayList<>();
    private String lastLine = "";
    private long end = -1;

    /** Nothing yet; {@code rolls} says whether lines may roll up. */
    Shown(boolean rolls) {
      this.rolls = rolls;
    }

    void add(SubtitleCue cue, List<SubtitleLine> lines) {
      if (lines.isEmpty()) {
        return;
      }
      boolean rolledUp =
          rolls
              && cue.times().start() - end <= MAX_ROLL_MILLIS
              && lines.get(0).text().text().equals(lastLine);
      List<SubtitleLine> fresh = rolledUp ? lines.subList(1, lines.size()) : lines;
      Utterance.of(fresh).forEach(u -> utterances.add(new Timed(u, cue.times())));
      cues.add(new Cue(cue.source(), cue.times()));
      lastLine = lines.get(lines.size() - 1).text().text();
      end = cue.times().end();
    }
  }

  private static List<Block> blocks(List<Timed> all) {
    CueBorder border = CueBorder.in(all.stream().map(Timed::utterance).toList());
    List<Block> blocks = new ArrayList<>();
    MappedTextBuilder text = new MappedTextBuilder();
    @Nullable Timed before = null;
    for (Timed next : all) {
      boolean goesOn = before != null && isJoined(before, next, text.length(), border);
      if (before != null && !goesOn) {
        blocks.add(block(before.utterance(), text));
      } else if (goesOn) {
        text.append(' ', text.sourceEnd(), next.utterance().text().offsets().startOf(0));
      }
      text.append(next.utterance().text());
      before = next;
    }
    if (before != null) {
      blocks.add(block(before.utterance(), text));
    }
    return blocks;
  }

  private static boolean isJoined(Timed before, Timed next, int units, CueBorder border) {
    Utterance last = before.utterance();
    Utterance here = next.utterance();
    return !here.opens()
        && !last.sound()
        && !here.sound()
        && (here.voice().isEmpty() || here.voice().equals(last.voice()))
        && units < MAX_BLOCK_UNITS
        && next.times().start() - before.times().end() <= MAX_PAUSE_MILLIS
        && border.isCrossed(last.text().text(), here.text().text());
  }

  /** The block of the text collected, which then begins anew. */
  private static Block block(Utterance last, MappedTextBuilder collected) {
    MappedText text = collected.build();
    collected.clear();
    return last.sound()
        ? new Block(BlockKind.CAPTION, text.text(), text.offsets(), "description of a sound")
        : new Block(BlockKind.PARAGRAPH, text.text(), text.offsets(), "spoken");
  }
}
