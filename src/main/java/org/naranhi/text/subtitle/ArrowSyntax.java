package org.naranhi.text.subtitle;

import java.util.List;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.Source;
import org.naranhi.text.UnreadableDocumentException;

/**
 * Times with an arrow between them, the text below: SubRip and WebVTT.
 *
 * @param name of the kind
 * @param web whether it is WebVTT
 */
record ArrowSyntax(String name, boolean web) implements CueSyntax {

  @Override
  public boolean accepts(Source source) throws UnreadableDocumentException {
    String text = source.decoded().text();
    boolean headed = text.startsWith("WEBVTT");
    if (web) {
      return headed || source.hasEnding("vtt");
    }
    return !headed && (source.hasEnding("srt") || SubtitleParser.startsWithTimes(text));
  }

  @Override
  public List<SubtitleCue> cues(Source source, ReadOptions options)
      throws UnreadableDocumentException {
    return SubtitleParser.cues(source.name(), source.decoded().text(), web);
  }

  @Override
  public boolean rolls(String text) {
    return web && text.contains("<c>");
  }
}
