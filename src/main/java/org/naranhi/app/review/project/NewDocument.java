package org.naranhi.app.review.project;

import java.util.List;
import java.util.Map;
import org.naranhi.bitext.Bitext;
import org.naranhi.bitext.TranslationUnit;
import org.naranhi.text.Document;

/**
 * A document before it is in a project.
 *
 * @param name for people
 * @param ko where the Korean side comes from
 * @param en where the English side comes from
 * @param metadata of the pair, as {@link Bitext#metadata()} has it
 * @param rows its rows in Korean order
 */
public record NewDocument(
    String name, SourceText ko, SourceText en, Map<String, String> metadata, List<Row> rows) {

  /** Copies the collections; checks what holds of all rows. */
  public NewDocument {
    metadata = Map.copyOf(metadata);
    rows = List.copyOf(rows);
    Invariants.check(rows);
  }

  /** What aligning two documents gave. */
  public static NewDocument of(String name, Bitext bitext, Document ko, Document en) {
    return new NewDocument(
        name, SourceText.of(ko), SourceText.of(en), bitext.metadata(), BitextRows.of(bitext));
  }

  /**
   * The units of a bilingual file in their order, each side a sentence. Units without any text are
   * left out; a probability that the file does not give counts as 1; the date is the units' if they
   * agree.
   *
   * @param file the file as the user named it
   */
  public static NewDocument of(String name, String file, List<TranslationUnit> units) {
    return UnitRows.document(name, file, units);
  }
}
