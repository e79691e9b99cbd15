package org.naranhi.bitext;

import java.util.List;
import org.naranhi.check.suite.JudgedFinding;

/**
 * A unit with what was found in it.
 *
 * @param unit the pair of texts
 * @param found the findings, in the order in which they are to be shown
 */
public record CheckedUnit(TranslationUnit unit, List<Found> found) {

  /** Copies the list. */
  public CheckedUnit {
    found = List.copyOf(found);
  }

  /**
   * A finding and where it lies.
   *
   * @param judged the finding
   * @param places in the files, the telling one first; a document pair gives one for each side
   */
  public record Found(JudgedFinding judged, List<Place> places) {

    /** Copies the places, of which there must be one. */
    public Found {
      places = List.copyOf(places);
      if (places.isEmpty()) {
        throw new IllegalArgumentException("a finding must lie somewhere");
      }
    }

    /** The telling place. */
    public Place place() {
      return places.get(0);
    }
  }

  /** The findings that nobody has waived. */
  public List<Found> counting() {
    return found.stream().filter(f -> f.judged().counts()).toList();
  }
}
