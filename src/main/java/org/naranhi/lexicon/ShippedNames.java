package org.naranhi.lexicon;

import java.util.List;

/** Names that ship with the program because a tokenizer does not know them. */
public final class ShippedNames {

  private ShippedNames() {}

  /** Korean names that nori takes apart unless told of them: 시리아, 조지아, 국민의힘. */
  public static List<String> korean() {
    return ShippedFiles.lines("names/ko.txt").stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }
}
