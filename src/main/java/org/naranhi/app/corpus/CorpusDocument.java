package org.naranhi.app.corpus;

import java.util.List;
import java.util.function.Supplier;
import org.naranhi.segment.Sentence;
import org.naranhi.segment.Sentences;
import org.naranhi.text.Document;
import org.naranhi.text.Language;

/**
 * A document of the collection. Its text is asked for when it is needed, so that a collection need
 * not be held in memory.
 *
 * @param id its path, address or number: distinct within the collection
 * @param language its language
 * @param loader reads its text; gives the same each time, and may be called by many threads at once
 */
public record CorpusDocument(String id, Language language, Supplier<Text> loader) {

  /**
   * The text of a document.
   *
   * @param document the document
   * @param sentences its sentences in order
   */
  public record Text(Document document, List<Sentence> sentences) {

    /** Copies the list. */
    public Text {
      sentences = List.copyOf(sentences);
    }

    /** The text with at most {@code count} of its sentences, the first ones. */
    public Text first(int count) {
      return sentences.size() <= count ? this : new Text(document, sentences.subList(0, count));
    }
  }

  /** A document that is held in memory, split by the segmenter of its language. */
  public static CorpusDocument of(String id, Document document) {
    Text text = new Text(document, Sentences.of(document));
    return new CorpusDocument(id, document.language(), () -> text);
  }

  /** Its text. */
  public Text text() {
    return loader.get();
  }
}
