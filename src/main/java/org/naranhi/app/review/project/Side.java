package org.naranhi.app.review.project;

/** One of the two languages of a document. */
public enum Side {
  /** The left side. */
  KO("ko", "Korean"),
  /** The right side. */
  EN("en", "English");

  private final String label;
  private final String language;

  Side(String label, String language) {
    this.label = label;
    this.language = language;
  }

  /** Its name in files and messages between programs: {@code ko}. */
  public String label() {
    return label;
  }

  /** Its name for people: {@code Korean}. */
  public String language() {
    return language;
  }

  /** The other side. */
  public Side other() {
    return this == KO ? EN : KO;
  }
}
