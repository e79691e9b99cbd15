package org.naranhi.lexicon;

import java.util.HashMap;
import java.util.Map;

/** Evidence from a table learned from parallel text. */
final class LearnedTableSource implements EvidenceSource {

  private final String name;
  private final LearnedTable table;

  LearnedTableSource(LearnedTable table) {
    this("table", table);
  }

  LearnedTableSource(String name, LearnedTable table) {
    this.name = name;
    this.table = table;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void collect(Vocabulary ko, Vocabulary en, EvidenceCollector out) {
    Map<Integer, Integer> english = new HashMap<>();
    for (int e = 0; e < en.size(); e++) {
      int number =
          en.entry(e).kind() == Feature.Kind.QUANTITY ? -1 : table.enNumber(en.entry(e).key());
      if (number >= 0) {
        english.put(number, e);
      }
    }
    for (int k = 0; k < ko.size(); k++) {
      int number =
          ko.entry(k).kind() == Feature.Kind.QUANTITY ? -1 : table.koNumber(ko.entry(k).key());
      if (number >= 0) {
        for (int at = table.rowStart(number); at < table.rowStart(number + 1); at++) {
          Integer e = english.get(table.enOf(at));
          if (e != null) {
            out.add(k, e, table.enGivenKo(at), table.koGivenEn(at), "");
          }
        }
      }
    }
  }
}
