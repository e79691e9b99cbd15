package org.naranhi.text;

/**
 * What a rule of the furniture list says about the lines that match it.
 *
 * @param kind what the line becomes
 * @param strength where it holds
 * @param headsList whether the lines after it are links to other articles
 * @param what the name of its section: {@code copyright notice}
 * @param place the list and the line where it stands: {@code ko.txt:24}
 */
public record FurnitureRule(
    BlockKind kind, Strength strength, boolean headsList, String what, String place) {

  /** Where a rule holds. */
  enum Strength {
    /** In any text. */
    SURE,
    /** Only in a text known to be a scraped page. */
    WEAK,
    /** Only before the first paragraph. */
    LEAD
  }

  /** Whether it holds in any text. */
  public boolean sure() {
    return strength == Strength.SURE;
  }

  boolean leadOnly() {
    return strength == Strength.LEAD;
  }

  /** Whether such a line stands only on a web page. */
  boolean showsPage() {
    return sure() && kind == BlockKind.FURNITURE;
  }

  /** For people: why a line has its kind. */
  public String reason() {
    return "furniture list: " + what + " (" + place + ")";
  }
}
