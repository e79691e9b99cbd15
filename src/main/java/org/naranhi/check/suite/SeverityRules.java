package org.naranhi.check.suite;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.naranhi.check.Finding;
import org.naranhi.check.Severity;

/**
 * How much findings matter to a user, where that differs from what the check says.
 *
 * @param rules by {@code check} or {@code check/type}, of which the second wins
 */
public record SeverityRules(Map<String, Level> rules) {

  /** Everything as the checks say. */
  public static final SeverityRules NONE = new SeverityRules(Map.of());

  /** What a rule may say. */
  public enum Level {
    /** Errors, all of them. */
    ERROR,
    /** Warnings, all of them. */
    WARNING,
    /** Notes, all of them. */
    NOTE,
    /** Not wanted. */
    OFF,
    /** A grade graver than the check says: a likely error is an error. */
    UP,
    /** A grade less grave. */
    DOWN;

    private static final List<String> NAMES =
        Arrays.stream(values()).map(v -> v.name().toLowerCase(Locale.ROOT)).toList();

    private Optional<Severity> of(Severity said) {
      int grade = said.ordinal();
      int last = Severity.values().length - 1;
      return switch (this) {
        case ERROR -> Optional.of(Severity.ERROR);
        case WARNING -> Optional.of(Severity.WARNING);
        case NOTE -> Optional.of(Severity.NOTE);
        case OFF -> Optional.empty();
        case UP -> Optional.of(Severity.values()[Math.max(0, grade - 1)]);
        case DOWN -> Optional.of(Severity.values()[Math.min(last, grade + 1)]);
      };
    }
  }

  /** Copies the rules. */
  public SeverityRules {
    rules = Map.copyOf(rules);
  }

  /**
   * These rules with another, which wins.
   *
   * @param name {@code number} or {@code number/added}
   * @param level {@code error}, {@code warning}, {@code note}, {@code off}, {@code up} or {@code
   *     down}
   * @throws IllegalArgumentException if it is none of them
   */
  public SeverityRules with(String name, String level) {
    int index = Level.NAMES.indexOf(level);
    if (index < 0) {
      throw new IllegalArgumentException(
          "the severity of "
              + name
              + " must be one of "
              + String.join(", ", Level.NAMES)
              + " but was '"
              + level
              + "'"
              + Nearest.hint(level, Level.NAMES));
    }
    Map<String, Level> all = new LinkedHashMap<>(rules);
    all.put(name, Level.values()[index]);
    return new SeverityRules(all);
  }

  /** Whether no finding of {@code check} is wanted, of whatever type. */
  public boolean turnsOff(String check) {
    boolean typeWanted =
        rules.entrySet().stream()
            .anyMatch(r -> r.getKey().startsWith(check + "/") && r.getValue() != Level.OFF);
    return rules.get(check) == Level.OFF && !typeWanted;
  }

  /** The finding as it matters to the user; empty if it is not wanted. */
  public Optional<Finding> apply(Finding finding) {
    Level whole = rules.get(finding.check());
    Level rule = rules.getOrDefault(finding.check() + "/" + finding.type(), whole);
    return rule == null
        ? Optional.of(finding)
        : rule.of(finding.severity()).map(severity -> with(finding, severity));
  }

  private static Finding with(Finding f, Severity severity) {
    return new Finding(f.check(), f.type(), severity, f.ko(), f.en(), f.message(), f.suggestion());
  }
}
