package org.naranhi.app.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.naranhi.check.CheckSettings;
import org.naranhi.check.suite.Baseline;
import org.naranhi.check.suite.CheckNames;
import org.naranhi.check.suite.Checks;
import org.naranhi.check.suite.SeverityRules;
import org.naranhi.check.suite.Suppression;
import org.naranhi.check.suite.Suppressions;

/**
 * Makes a plan of layers of settings, of which a later one wins: profile, configuration file,
 * command line.
 *
 * <p>{@code only} in a layer drops what the layers below it skip. What makes no sense on the
 * command line is an {@link IllegalArgumentException}, in a file an {@link InputException}; both
 * name the place.
 */
final class CheckPlanner {

  private static final String SEVERITY = "severity.";
  private static final String OPTION = "option.";

  private final List<CheckLayer> layers;
  private final CheckNames names;
  private final Checks every;
  private final Map<String, CheckLayer.Value> merged = new LinkedHashMap<>();

  CheckPlanner(Checks every, List<CheckLayer> layers) {
    this.every = every;
    this.names = new CheckNames(every);
    this.layers = layers;
    layers.forEach(layer -> merged.putAll(layer.values()));
  }

  CheckPlan plan() throws InputException {
    requireNames();
    SeverityRules severities = severities();
    Checks checks = checks(severities);
    CheckSettings settings = new CheckSettings(options(), UserFiles.glossary(files("glossary")));
    requireSense(checks, settings);
    CheckLayer.Value baseline = merged.get("baseline");
    CheckLayer.Value failOn = merged.get("fail-on");
    return new CheckPlan(
        checks,
        settings,
        severities,
        suppressions(),
        baseline == null ? Baseline.empty() : CheckFiles.baseline(path(baseline)),
        baseline != null,
        failOn == null ? FailOn.ERROR : parsed(failOn, FailOn::of));
  }

  /** Every name in every layer must be one, even where a later layer wins. */
  private void requireNames() throws InputException {
    for (CheckLayer layer : layers) {
      for (Map.Entry<String, CheckLayer.Value> setting : layer.values().entrySet()) {
        String key = setting.getKey();
        if (key.equals("only") || key.equals("skip")) {
          for (String check : setting.getValue().list()) {
            require(setting.getValue(), check, names::requireCheck);
          }
        } else if (key.startsWith(SEVERITY)) {
          String name = key.substring(SEVERITY.length());
          require(setting.getValue(), name, names::requireCheckOrType);
        } else if (key.startsWith(OPTION)) {
          require(setting.getValue(), key.substring(OPTION.length()), names::requireOption);
        }
      }
    }
  }

  private static void require(CheckLayer.Value value, String name, Consumer<String> rule)
      throws InputException {
    parsed(
        value,
        text -> {
          rule.accept(name);
          return text;
        });
  }

  /** Makes something of a text, or throws an {@link IllegalArgumentException}. */
  @FunctionalInterface
  interface Parser<T> {
    T apply(String text) throws InputException;
  }

  /** What {@code parser} makes of a value; says where it stands if it makes nothing of it. */
  static <T> T parsed(CheckLayer.Value value, Parser<T> parser) throws InputException {
    try {
      return parser.apply(value.text());
    } catch (IllegalArgumentException e) {
      throw refused(value, e);
    }
  }

  private static InputException refused(CheckLayer.Value value, IllegalArgumentException e) {
    if (value.isFile()) {
      return new InputException(value.origin() + ": error: " + e.getMessage(), e);
    }
    throw new IllegalArgumentException(value.origin() + ": " + e.getMessage(), e);
  }

  private SeverityRules severities() throws InputException {
    SeverityRules rules = SeverityRules.NONE;
    for (Map.Entry<String, CheckLayer.Value> setting : merged.entrySet()) {
      if (setting.getKey().startsWith(SEVERITY)) {
        SeverityRules before = rules;
        String name = setting.getKey().substring(SEVERITY.length());
        rules = parsed(setting.getValue(), level -> before.with(name, level));
      }
    }
    return rules;
  }

  private Checks checks(SeverityRules severities) {
    List<String> only = List.of();
    List<String> skip = List.of();
    for (CheckLayer layer : layers) {
      CheckLayer.Value chosen = layer.values().get("only");
      CheckLayer.Value left = layer.values().get("skip");
      only = chosen == null ? only : chosen.list();
      skip = left != null ? left.list() : chosen != null ? List.of() : skip;
    }
    Checks chosen = only.isEmpty() ? every : every.only(only);
    List<String> off = every.names().stream().filter(severities::turnsOff).toList();
    return chosen.without(skip).without(off);
  }

  private Map<String, String> options() {
    Map<String, String> options = new HashMap<>();
    merged.forEach(
        (key, value) -> {
          if (key.startsWith(OPTION)) {
            options.put(key.substring(OPTION.length()), value.text());
          }
        });
    return options;
  }

  /** Lets the checks look at their options. */
  private void requireSense(Checks checks, CheckSettings settings) throws InputException {
    try {
      checks.begin(settings);
    } catch (IllegalArgumentException e) {
      String message = String.valueOf(e.getMessage());
      for (String option : settings.options().keySet()) {
        CheckLayer.Value value = merged.get(OPTION + option);
        if (value != null && message.contains(option)) {
          throw refused(value, e);
        }
      }
      throw e;
    }
  }

  private Suppressions suppressions() throws InputException {
    CheckLayer.Value file = merged.get("suppressions");
    if (file == null) {
      return new Suppressions(List.of());
    }
    List<Suppression> all = CheckFiles.suppressions(path(file), names);
    return new Suppressions(all);
  }

  private List<String> files(String key) {
    CheckLayer.Value value = merged.get(key);
    return value == null
        ? List.of()
        : value.list().stream().map(file -> value.file(file).toString()).toList();
  }

  private static Path path(CheckLayer.Value value) {
    return value.file(value.text());
  }
}
