package org.naranhi.text.html;

import java.util.List;
import java.util.Optional;

/**
 * What the file of a saved page tells beside its HTML.
 *
 * @param format the name of the reader
 * @param location where the page was saved from
 * @param styleSheets those saved with the page
 */
record SavedPage(String format, Optional<String> location, List<String> styleSheets) {

  /** Copies the list. */
  SavedPage {
    styleSheets = List.copyOf(styleSheets);
  }
}
