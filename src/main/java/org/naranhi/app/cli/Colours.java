package org.naranhi.app.cli;

import java.util.Map;
import org.naranhi.check.Severity;

/**
 * The colours of a terminal.
 *
 * @param on whether there are any
 */
record Colours(boolean on) {

  /** None. */
  static final Colours OFF = new Colours(false);

  /** Colours if a person looks on and has not refused them (no-color.org). */
  static Colours of(boolean terminal, Map<String, String> environment) {
    boolean refused =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || "dumb".equals(environment.get("TERM"));
    return new Colours(terminal && !refused);
  }

  String of(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> in("1;31", text);
      case WARNING -> in("1;33", text);
      case NOTE -> in("1;36", text);
    };
  }

  String bold(String text) {
    return in("1", text);
  }

  String faint(String text) {
    return in("2", text);
  }

  String good(String text) {
    return in("32", text);
  }

  private String in(String code, String text) {
    return on ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
