package org.naranhi.app.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.naranhi.bitext.BitextFormat;
import org.naranhi.bitext.BitextFormats;
import org.naranhi.bitext.BitextReader;
import org.naranhi.bitext.PoReader;
import org.naranhi.bitext.Provenance;

/** Finds the reader of a bilingual file by its ending; gettext catalogues can only be read. */
final class BilingualFiles {

  private static final BitextFormats FORMATS = new BitextFormats(new Provenance("", Instant.EPOCH));

  private static final String CATALOGUE = ".po";

  private BilingualFiles() {}

  /**
   * Whether {@code file} has the ending of a bilingual format that can be read, or is {@code -}.
   */
  static boolean isBilingual(String file) {
    return file.equals("-") || byEnding(file).isPresent();
  }

  private static Optional<BitextReader> byEnding(String file) {
    return file.toLowerCase(Locale.ROOT).endsWith(CATALOGUE)
        ? Optional.of(PoReader::read)
        : format(file).flatMap(BitextFormat::reader);
  }

  private static Optional<BitextFormat> format(String file) {
    try {
      return FORMATS.byEnding(Path.of(file));
    } catch (InvalidPathException e) {
      return Optional.empty(); // what is no name has no ending
    }
  }

  /**
   * The reader of {@code file}; standard input, {@code -}, is a table.
   *
   * @throws InputException if no format that can be read has its ending
   */
  static BitextReader reader(String file) throws InputException {
    return byEnding(file.equals("-") ? "stdin.tsv" : file)
        .orElseThrow(
            () ->
                new InputException(
                    file
                        + ": the ending names no bilingual format that can be read: "
                        + FORMATS.readableEndings()
                        + " "
                        + CATALOGUE));
  }
}
