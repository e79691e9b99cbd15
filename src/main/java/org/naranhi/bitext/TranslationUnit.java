package org.naranhi.bitext;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A pair of texts as a bilingual file holds it: what {@link Unit} becomes once it is written and
 * read again, and what any other tool's file gives.
 *
 * @param id its name in the file, or its 1-based position where the file names none
 * @param ko the Korean text, empty in a null alignment
 * @param en the English text, likewise
 * @param probability that the pairing is right, 0 to 1; null where the file does not say
 * @param date the date of the text, against which 작년 is to be understood; null where unknown
 * @param properties all else that the file says, in its order: {@code x-bead} = {@code 2:1}
 * @param line 1-based line of the file on which the unit starts
 */
public record TranslationUnit(
    String id,
    String ko,
    String en,
    @Nullable Double probability,
    @Nullable LocalDate date,
    Map<String, String> properties,
    long line) {

  /** Copies the properties, keeping their order. */
  public TranslationUnit {
    properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
  }

  /** Whether both sides have text. */
  public boolean isPair() {
    return !ko.isBlank() && !en.isBlank();
  }
}
