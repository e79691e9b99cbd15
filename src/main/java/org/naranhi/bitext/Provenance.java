package org.naranhi.bitext;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Which program wrote a file, and when. Given from outside, so that the same input gives the same
 * bytes.
 *
 * @param toolVersion version of Naranhi: {@code 0.1.0}
 * @param written time of writing, cut to the second
 */
public record Provenance(String toolVersion, Instant written) {

  /** The program's name in files. */
  static final String TOOL = "Naranhi";

  /** Cuts the time to the second. */
  public Provenance {
    written = written.truncatedTo(ChronoUnit.SECONDS);
  }
}
