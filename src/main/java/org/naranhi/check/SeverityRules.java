package org.naranhi.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How much findings matter to a user, where that differs from what the check says.
 *
 * @param rules by {@code check} or {@code check/type}, of which the second wins; empty means that
 *     such findings are not wanted at all
 */
public record SeverityRules(Map<String, Optional<Severity>> rules) {

  /** Everything as the checks say. */
  public static final SeverityRules NONE = new SeverityRules(Map.of());

  /** What a severity may be called. */
  public static final List<String> LEVELS = List.of("error", "warning", "note", "off");

  /** Copies the rules. */
  public SeverityRules {
    rules = Map.copyOf(rules);
  }

  /**
   * These rules with another, which wins.
   *
   * @param name {@code number} or {@code number/added}
   * @param level one of {@link #LEVELS}
   * @throws IllegalArgumentException if it is none of them
   */
  public SeverityRules with(String name, String level) {
    Map<String, Optional<Severity>> all = new LinkedHashMap<>(rules);
    all.put(name, severity(name, level));
    return new SeverityRules(all);
  }

  private static Optional<Severity> severity(String name, String level) {
    if (!LEVELS.contains(level)) {
      throw new IllegalArgumentException(
          "the severity of "
              + name
              + " must be error, warning, note or off but was '"
              + level
              + "'"
              + Nearest.hint(level, LEVELS));
    }
    return level.equals("off")
        ? Optional.empty()
        : Optional.of(Severity.valueOf(level.toUpperCase(Locale.ROOT)));
  }

  /** Whether no finding of {@code check} is wanted, of whatever type. */
  public boolean turnsOff(String check) {
    boolean typeWanted =
        rules.entrySet().stream()
            .anyMatch(rule -> rule.getKey().startsWith(check + "/") && rule.getValue().isPresent());
    Optional<Severity> whole = rules.get(check);
    return whole != null && whole.isEmpty() && !typeWanted;
  }

  /** The finding as it matters to the user; empty if it is not wanted. */
  public Optional<Finding> apply(Finding finding) {
    Optional<Severity> rule = rules.get(finding.check() + "/" + finding.type());
    Optional<Severity> wanted = rule == null ? rules.get(finding.check()) : rule;
    return wanted == null ? Optional.of(finding) : wanted.map(s -> with(finding, s));
  }

  private static Finding with(Finding f, Severity severity) {
    return new Finding(
        f.check(), f.type(), severity, f.ko(), f.en(), f.message(), f.suggestion());
  }
}
