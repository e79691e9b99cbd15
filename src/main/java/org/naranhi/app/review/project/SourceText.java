package org.naranhi.app.review.project;

import java.util.Map;
import org.naranhi.text.Document;
import org.naranhi.text.Language;

/**
 * Where one side of a document comes from.
 *
 * @param name for people: a path as the user gave it
 * @param language its language
 * @param text the decoded source that {@link Cell#source()} points into; empty if it came from a
 *     bilingual file
 * @param metadata what the source says of itself, as {@link Document#metadata()} has it
 */
public record SourceText(
    String name, Language language, String text, Map<String, String> metadata) {

  /** Copies the metadata. */
  public SourceText {
    metadata = Map.copyOf(metadata);
  }

  /** The source of a document. */
  public static SourceText of(Document document) {
    return new SourceText(
        document.name(), document.language(), document.source(), document.metadata());
  }
}
