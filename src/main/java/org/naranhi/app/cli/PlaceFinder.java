package org.naranhi.app.cli;

import java.util.List;
import org.naranhi.bitext.Place;
import org.naranhi.bitext.TranslationUnit;
import org.naranhi.check.Finding;

/** Knows where in the user's files a finding lies. */
@FunctionalInterface
interface PlaceFinder {

  /** The places of a finding, the telling one first; at least one. */
  List<Place> places(TranslationUnit unit, Finding finding);
}
