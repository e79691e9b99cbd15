package org.naranhi.lexicon;

import java.util.Locale;
import org.naranhi.token.EnglishTokenizer;

/**
 * Evidence from strings that stand alike on both sides: HTS, iPhone, 5G, bare digits that are no
 * quantity.
 */
final class EqualStringSource implements EvidenceSource {

  private static final double SAME = .7;

  private final EnglishTokenizer english;

  EqualStringSource(EnglishTokenizer english) {
    this.english = english;
  }

  @Override
  public String name() {
    return "strings";
  }

  @Override
  public void collect(Vocabulary ko, Vocabulary en, EvidenceCollector out) {
    for (int k = 0; k < ko.size(); k++) {
      if (ko.kind(k) == Feature.Kind.STRING || ko.kind(k) == Feature.Kind.MARK) {
        String key = ko.key(k).toLowerCase(Locale.ROOT);
        int e = en.number(key);
        int stem = e >= 0 ? e : en.number(english.stem(key));
        if (stem >= 0) {
          out.add(k, stem, SAME, SAME, "same string");
        }
      }
    }
  }
}
