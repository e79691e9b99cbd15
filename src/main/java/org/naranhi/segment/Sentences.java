package org.naranhi.segment;

import java.util.ArrayList;
import java.util.List;
import org.naranhi.text.Block;
import org.naranhi.text.Document;
import org.naranhi.text.Span;
import org.naranhi.text.Times;
import org.naranhi.text.plain.SegmentedReader;

/** From a document to its sentences. */
public final class Sentences {

  private Sentences() {}

  /**
   * The sentences of the blocks of {@code document} that are content, in reading order. {@link
   * Sentence#block()} counts all blocks of the document, furniture included.
   */
  public static List<Sentence> of(Document document, Segmenter segmenter) {
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < document.blocks().size(); i++) {
      Block block = document.blocks().get(i);
      if (block.kind().isContent()) {
        addBlock(sentences, document, i, segmenter.split(block.text()));
      }
    }
    return List.copyOf(sentences);
  }

  /** As {@link #of(Document, Segmenter)} with the segmenter of the document's own language. */
  public static List<Sentence> of(Document document) {
    return of(document, Segmenters.of(document.language()));
  }

  /**
   * The sentences of a document that {@link SegmentedReader} made: its lines, whatever they say.
   */
  public static List<Sentence> ofSegmented(Document document) {
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < document.blocks().size(); i++) {
      addBlock(sentences, document, i, SegmentedReader.sentences(document.blocks().get(i)));
    }
    return List.copyOf(sentences);
  }

  private static void addBlock(
      List<Sentence> sentences, Document document, int index, List<Span> spans) {
    Block block = document.blocks().get(index);
    boolean first = true;
    for (Span span : spans) {
      Span source = block.offsets().toSource(span);
      Times times = document.times(source).orElse(null);
      sentences.add(
          new Sentence(span.of(block.text()), index, block.kind(), span, source, first, times));
      first = false;
    }
  }
}
