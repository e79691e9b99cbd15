package org.naranhi.text;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text in one language as a sequence of typed blocks, furniture included.
 *
 * @param name where it comes from, for messages: a path, or {@code <stdin>}
 * @param language its language
 * @param source the decoded source text that block offsets point into
 * @param blocks its blocks in reading order
 * @param metadata what the source says of itself: {@code date} (ISO), {@code author}, {@code url},
 *     {@code title}, {@code charset}, {@code format} (the reader's name), {@code hreflang.en}
 *     (address of the same page in another language), {@code modified} (ISO), {@code site}, {@code
 *     section}, {@code otherArticles} (headlines on the same page), {@code retrieved} (when a
 *     crawler fetched it, ISO), {@code declared} (the language that a book states); unknown keys
 *     absent
 * @param notes what reading found out beside the text
 */
public record Document(
    String name,
    Language language,
    String source,
    List<Block> blocks,
    Map<String, String> metadata,
    SourceNotes notes) {

  /** Copies the collections. */
  public Document {
    blocks = List.copyOf(blocks);
    metadata = Map.copyOf(metadata);
  }

  /** A document of which there is nothing to note. */
  public Document(
      String name,
      Language language,
      String source,
      List<Block> blocks,
      Map<String, String> metadata) {
    this(name, language, source, blocks, metadata, SourceNotes.NONE);
  }

  /** The day that metadata state as {@code date}; empty where they state none, or no day. */
  public static Optional<LocalDate> day(Map<String, String> metadata) {
    try {
      return Optional.ofNullable(metadata.get("date")).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The blocks that take part in alignment. */
  public List<Block> content() {
    return blocks.stream().filter(b -> b.kind().isContent()).toList();
  }

  /**
   * When what stands in {@code span} of the source is spoken: from the start of the first cue that
   * it shares a unit with to the end of the last. Empty for all but subtitles.
   */
  public Optional<Times> times(Span span) {
    return Cue.times(notes.cues(), span);
  }
}
