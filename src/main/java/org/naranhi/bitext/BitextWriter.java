package org.naranhi.bitext;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a bitext to one file. Equal bitexts give equal bytes, whatever locale or time zone. */
@FunctionalInterface
public interface BitextWriter {

  /**
   * Writes all of {@code bitext}; does not close {@code out}.
   *
   * @throws IOException if {@code out} takes no more
   */
  void write(Bitext bitext, OutputStream out) throws IOException;
}
