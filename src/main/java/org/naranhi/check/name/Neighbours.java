package org.naranhi.check.name;

import org.naranhi.check.CheckedPair;
import org.naranhi.check.LinkedWords;
import org.naranhi.text.Span;

/** Whether two names are parts of longer names of which other parts are each other's. */
final class Neighbours {

  private Neighbours() {}

  /** 로페스 and Flores, where 마리아나 로페스 and Mariana Flores stand. */
  static boolean partsOfOne(CheckedPair pair, Span ko, Span en) {
    return pair.words().links().stream()
        .anyMatch(
            l ->
                beside(l.ko().span(), ko)
                    && beside(l.en().span(), en)
                    && isName(pair, l)
                    && !KoreanNames.mistaken(pair, l));
  }

  private static boolean beside(Span a, Span b) {
    return a.end() + 1 == b.start() || b.end() + 1 == a.start();
  }

  /** Whether both are names of persons as far as letters tell: no country, no title. */
  private static boolean isName(CheckedPair pair, LinkedWords.Link link) {
    String english = link.en().span().of(pair.en().text());
    return Character.isUpperCase(english.charAt(0))
        && link.ko().span().length() > 1
        && !pair.words().knowsEnglishWord(EnglishNames.stem(english));
  }
}
