package org.naranhi.text;

/**
 * What a rule of the furniture list says about the lines that match it.
 *
 * @param kind what the line becomes
 * @param sure whether it holds in any text; else only in a text known to be a scraped page
 * @param headsList whether the lines after it are links to other articles
 * @param what the name of its section: {@code copyright notice}
 */
record FurnitureRule(BlockKind kind, boolean sure, boolean headsList, String what) {

  /** Whether such a line stands only on a web page. */
  boolean showsPage() {
    return sure && kind == BlockKind.FURNITURE;
  }

  /** For people: why a line has its kind. */
  String reason() {
    return "furniture list: " + what;
  }
}
