package org.naranhi.bitext;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A bilingual file format: what it is called, how it is written and, where that makes sense, read.
 */
public interface BitextFormat {

  /** The name for {@code --to}: {@code tmx}. */
  String id();

  /** What it is, in one line, for the help. */
  String description();

  /** The endings of its files, the usual one first: {@code .xlf}, {@code .xliff}. */
  List<String> endings();

  /** The files that are written when the user asks for {@code output}; mostly that one. */
  default List<Path> files(Path output) {
    return List.of(output);
  }

  /** One writer for each of {@link #files}. */
  List<BitextWriter> writers();

  /**
   * Whether its files tell more of a unit than its texts, sentences and probability: links or
   * findings, which take time to gather.
   */
  default boolean showsEvidence() {
    return true;
  }

  /** The reader, if files of this format hold texts that can be read back. */
  default Optional<BitextReader> reader() {
    return Optional.empty();
  }
}
