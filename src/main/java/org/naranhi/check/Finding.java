package org.naranhi.check;

import org.jspecify.annotations.Nullable;
import org.naranhi.text.Span;

/**
 * What a check found in a pair of texts.
 *
 * @param check the check's name: {@code number}
 * @param type the kind of error within the check: {@code mag_x10}
 * @param severity how much it matters
 * @param ko where in the Korean text, null where that side has no place
 * @param en where in the English text, null where that side has no place
 * @param message what is wrong, for a translator
 * @param suggestion what should stand instead, empty where nothing should, null where unknown
 */
public record Finding(
    String check,
    String type,
    Severity severity,
    @Nullable Span ko,
    @Nullable Span en,
    String message,
    @Nullable String suggestion) {

  /** The suggestion for people: an empty one says what to do. */
  public @Nullable String advice() {
    return suggestion != null && suggestion.isBlank() ? "leave it out" : suggestion;
  }
}
