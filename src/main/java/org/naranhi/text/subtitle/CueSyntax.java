package org.naranhi.text.subtitle;

import java.util.List;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.Source;
import org.naranhi.text.UnreadableDocumentException;

/** How a kind of subtitles is told and taken apart into cues. */
interface CueSyntax {

  /** The name of the kind. */
  String name();

  /** Whether {@code source} is written in it. */
  boolean accepts(Source source) throws UnreadableDocumentException;

  /** The cues that have text, in the order of the source. */
  List<SubtitleCue> cues(Source source, ReadOptions options) throws UnreadableDocumentException;

  /** Whether {@code text} shows lines once more at the head of the next cue. */
  boolean rolls(String text);
}
