package org.naranhi.bitext;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;

/** Reads translation units one by one, in constant memory. */
@FunctionalInterface
public interface BitextReader {

  /**
   * The units of a file in order. The stream reads as it is consumed: it throws {@link
   * MalformedBitextException} where the file is at fault and {@link java.io.UncheckedIOException}
   * where reading fails. Closing the stream closes {@code in}.
   *
   * @param in the file's bytes
   * @param name what to call the file in messages
   * @throws IOException if the file cannot even be begun
   */
  Stream<TranslationUnit> read(InputStream in, String name) throws IOException;
}
