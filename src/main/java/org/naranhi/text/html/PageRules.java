package org.naranhi.text.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.naranhi.text.FurnitureList;
import org.naranhi.text.FurnitureRule;

/** What the furniture list says of the texts of one page, each looked up once. */
final class PageRules {

  private final Map<String, Optional<FurnitureRule>> known = new HashMap<>();

  /** The rule that {@code text} matches. */
  Optional<FurnitureRule> match(String text) {
    return known.computeIfAbsent(text, FurnitureList.shipped()::match);
  }
}
