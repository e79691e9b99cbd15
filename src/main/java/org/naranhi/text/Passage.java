package org.naranhi.text;

/** A paragraph of an office document while it is read. Line breaks stand in it as line feeds. */
public final class Passage {

  private final StringBuilder text = new StringBuilder();
  private String label = "";
  private PassageRole role = PassageRole.BODY;
  private String reason = "";

  public Passage append(String more) {
    for (int i = 0; i < more.length(); i++) {
      append(more.charAt(i));
    }
    return this;
  }

  /** Appends a unit; soft hyphens are layout, and only {@link #breakLine} makes new lines. */
  public Passage append(char c) {
    if (c == '\n' || c == '\r') {
      text.append(' ');
    } else if (c != '\u00AD') {
      text.append(c);
    }
    return this;
  }

  public void breakLine() {
    text.append('\n');
  }

  public void label(String numbered) {
    label = numbered;
  }

  public void role(PassageRole use, String why) {
    role = use;
    reason = why;
  }

  boolean isBlank() {
    return Whitespace.isBlank(text);
  }

  String text() {
    return text.toString();
  }

  /** The number or bullet before it, as the program shows it; empty where there is none. */
  public String label() {
    return label;
  }

  public PassageRole role() {
    return role;
  }

  String reason() {
    return reason;
  }
}
