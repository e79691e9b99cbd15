package org.naranhi.text;

import java.util.List;
import java.util.Optional;

/**
 * What reading a document found out beside its text.
 *
 * @param charsetReason how the charset was found, for people; empty where there was none to find
 * @param loss what lenient decoding replaced
 * @param cues when its parts are spoken, in the order of the source; empty unless it holds
 *     subtitles
 */
public record SourceNotes(String charsetReason, Optional<DecodingLoss> loss, List<Cue> cues) {

  /** Nothing to tell. */
  public static final SourceNotes NONE = new SourceNotes("", Optional.empty(), List.of());

  /** Copies the cues. */
  public SourceNotes {
    cues = List.copyOf(cues);
  }

  /** What decoding found out. */
  static SourceNotes of(DecodedText decoded, List<Cue> cues) {
    return new SourceNotes(decoded.reason(), decoded.loss(), cues);
  }
}
