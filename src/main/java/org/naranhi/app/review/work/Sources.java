package org.naranhi.app.review.work;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.naranhi.app.review.project.ReviewDocument;
import org.naranhi.app.review.project.Side;
import org.naranhi.app.review.project.SourceText;
import org.naranhi.text.Document;

/** The documents that a document under review comes from, as far as the aligner asks. */
final class Sources {

  private Sources() {}

  /** One side without its blocks: its sentences are given apart. */
  static Document document(ReviewDocument document, Side side) {
    SourceText source = document.source(side);
    return new Document(
        source.name(), source.language(), source.text(), List.of(), source.metadata());
  }

  /** The day of the texts; null where unknown. */
  static @Nullable LocalDate date(ReviewDocument document) {
    return Document.day(document.metadata()).orElse(null);
  }
}
