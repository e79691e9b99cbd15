package org.naranhi.app.cli;

import java.util.List;
import java.util.Locale;
import org.naranhi.lexicon.LearnedTable;
import org.naranhi.lexicon.Lookup;
import org.naranhi.lexicon.ShippedNames;

/** Writes what the program knows of words. */
final class LookupText {

  private static final int SHOWN = 20;

  private final Lookup lookup;
  private final StringBuilder out = new StringBuilder();

  LookupText(Lookup lookup) {
    this.lookup = lookup;
  }

  private void line(String format, Object... args) {
    out.append(String.format(Locale.ROOT, format, args)).append('\n');
  }

  /** All that is known of each word, and how alike Korean and English ones sound. */
  String words(List<String> words) {
    words.forEach(this::word);
    for (String ko : words) {
      for (String en : words) {
        if (Lookup.isKorean(ko) && !Lookup.isKorean(en)) {
          line("%s ~ %s  sound alike %.2f", ko, en, lookup.similarity(ko, en));
        }
      }
    }
    return out.toString();
  }

  private void word(String word) {
    List<Lookup.Entry> entries = lookup.dictionary(word);
    List<Lookup.Learned> learned = lookup.table(word);
    line("%s", word);
    if (entries.isEmpty() && learned.isEmpty()) {
      line("  unknown");
    }
    for (Lookup.Entry e : entries.subList(0, Math.min(SHOWN, entries.size()))) {
      line("  dictionary  %s/%s  %s  (%s)", e.headword(), e.tag(), e.renderings(), e.file());
    }
    more(entries.size());
    for (Lookup.Learned l : learned.subList(0, Math.min(SHOWN, learned.size()))) {
      line(
          "  table       %s = %s  p(en|ko) %.3f  p(ko|en) %.3f",
          l.ko(), l.en(), l.enGivenKo(), l.koGivenEn());
    }
    more(learned.size());
  }

  private void more(int size) {
    if (size > SHOWN) {
      line("              … and %d more", size - SHOWN);
    }
  }

  /** Sizes and provenance. */
  String info() {
    line("dictionary  %,d headwords in %d files", lookup.headwords(), lookup.files().size());
    for (Lookup.DictionaryFile file : lookup.files()) {
      line("  %-24s %,6d  %s", file.name(), file.entries(), file.about());
    }
    LearnedTable table = lookup.table();
    line(
        "table       %,d pairs of %,d Korean lemmas and %,d English stems",
        table.size(), table.koCount(), table.enCount());
    lookup.aboutTable().forEach(about -> line("  %s", about));
    line("names       %,d that nori is told of", ShippedNames.korean().size());
    return out.toString();
  }
}
