package org.naranhi.text;

/** Reads documents of one kind. Implementations are immutable and safe for threads. */
public interface DocumentReader {

  /** The name of the kind, as given on the command line: {@code html}. Lower case. */
  String name();

  /**
   * Whether {@code source} is of this kind, by its content first and then by its name.
   *
   * @throws UnreadableDocumentException if telling needs the text and the bytes are none
   */
  boolean accepts(Source source) throws UnreadableDocumentException;

  /**
   * Reads the document. Every unit of the source that is text stands in one block.
   *
   * @throws UnreadableDocumentException if the content is broken
   */
  Document read(Source source, ReadOptions options) throws UnreadableDocumentException;
}
