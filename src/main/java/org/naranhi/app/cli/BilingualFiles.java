package org.naranhi.app.cli;

import java.nio.file.Path;
import java.time.Instant;
import org.naranhi.bitext.BitextFormat;
import org.naranhi.bitext.BitextFormats;
import org.naranhi.bitext.BitextReader;
import org.naranhi.bitext.Provenance;

/** Finds the reader of a bilingual file by its ending. */
final class BilingualFiles {

  private static final BitextFormats FORMATS = new BitextFormats(new Provenance("", Instant.EPOCH));

  private BilingualFiles() {}

  /**
   * The reader of {@code file}; standard input, {@code -}, is a table.
   *
   * @throws InputException if no format that can be read has its ending
   */
  static BitextReader reader(String file) throws InputException {
    Path path = Path.of(file.equals("-") ? "stdin.tsv" : file);
    return FORMATS
        .byEnding(path)
        .flatMap(BitextFormat::reader)
        .orElseThrow(
            () ->
                new InputException(
                    file
                        + ": the ending names no bilingual format that can be read: "
                        + FORMATS.readableEndings()));
  }
}
