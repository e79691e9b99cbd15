package org.naranhi.text.hwp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.naranhi.text.ExtractedText;
import org.naranhi.text.Passage;

/**
 * What stands beside the text of a Hangul document. It lies in the file where the text refers to
 * it, and is kept here so that it comes after the text: footnotes, endnotes, then what stands on
 * every page.
 */
final class HangulNotes {

  static final String HEADER = "header of the pages";
  static final String FOOTER = "footer of the pages";
  static final String MASTER_PAGE = "on a master page";

  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final Map<String, List<Passage>> notes = new LinkedHashMap<>();
  private final Map<String, List<Passage>> margins = new LinkedHashMap<>();

  HangulNotes() {
    List.of("footnote", "endnote").forEach(n -> notes.put(n, new ArrayList<>()));
    List.of(HEADER, FOOTER, MASTER_PAGE).forEach(m -> margins.put(m, new ArrayList<>()));
  }

  /** The place for notes of that kind. */
  Consumer<Passage> notes(String kind) {
    return notes.computeIfAbsent(kind, k -> new ArrayList<>())::add;
  }

  /** The place for what stands on every page, by its constant here. */
  Consumer<Passage> margin(String kind) {
    return margins.computeIfAbsent(kind, k -> new ArrayList<>())::add;
  }

  /** Counts a note: 1 for the first of its kind. */
  int number(String kind) {
    return counts.merge(kind, 1, Integer::sum);
  }

  /** Adds all of it behind the text. */
  void addTo(ExtractedText text) {
    notes.values().forEach(passages -> passages.forEach(text::add));
    margins.values().forEach(passages -> passages.forEach(text::addFurniture));
  }
}
